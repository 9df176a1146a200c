import { effect } from '@preact/signals-core';

import type { LiveCalculator } from '../shell/panel.ts';
import { hasMoney } from '../shell/hasMoney.ts';
import { currencyOf } from '../shell/readExample.ts';
import { sampleText } from '../shell/sampleText.ts';
import { takeHandedOver } from './handOver.ts';
import { numbersIn, numbersOf, type LinkedNumbers } from './linkedNumbers.ts';
import type { LinkWords } from './linkWords.ts';
import { readLink } from './readLink.ts';
import { calculatorSegments, withSegment } from './segments.ts';
import { snapshotOf } from './snapshotOf.ts';
import { writeLink } from './writeLink.ts';

/**
 * Brings back what the address holds for a calculator, and from then on keeps its numbers there.
 *
 * @param tell takes what the reader has to know about a link, if anything: a damaged one, amounts in another currency
 */
export type Restore = (live: LiveCalculator, tell: (sentence: string | null) => void) => void;

/** After the last change, so that the address is written once and not with every key. */
const pauseMilliseconds = 300;

/** The binding between a calculator and the address, in one language. */
export function createRestore(linkWords: LinkWords): Restore {
  return ({ declaration, state, example, language, words }, tell) => {
    const { name, list } = declaration;
    const start = numbersOf(declaration, example);
    const isExample = (numbers: LinkedNumbers) => JSON.stringify(numbers) === JSON.stringify(start);
    const sample = () =>
      list && words.list ? sampleText(list, words.list.sampleNames, state.currency.value) : undefined;
    let numbers = numbersIn(state, start);
    /** A list that came with the address stays in it while it is the same. */
    let linked: { readonly rows: LinkedNumbers['rows']; readonly text: string | undefined } | null = null;

    const read = (handed?: string): boolean => {
      const reading = readLink(declaration, handed ?? location.hash.slice(1), currencyOf[language]);
      if (reading === null) return false;
      const wasSample = state.list?.text.value === sample();
      const snapshot = snapshotOf(reading.numbers, language);
      state.restore(snapshot);
      // What came another way never enters the address.
      linked = handed === undefined ? { rows: reading.numbers.rows, text: snapshot.list } : null;
      // The sample follows the currency; a list that the reader brought stays where the link has none.
      if (snapshot.list === undefined && wasSample) state.restore({ list: sample() });
      const { currency } = reading.numbers;
      const sentences = [
        reading.trouble && linkWords[reading.trouble],
        currency !== currencyOf[language] && hasMoney(declaration) && linkWords.notConverted[currency],
      ].filter(Boolean);
      tell(sentences.join(' ') || null);
      return true;
    };

    const write = () => {
      removeEventListener('beforeunload', leaveIt);
      const before = location.hash.slice(1);
      const rows = linked?.text !== undefined && linked.text === state.list?.text.value ? linked.rows : null;
      const all = { ...numbers, rows };
      const segment = isExample(all) ? null : writeLink(declaration, all);
      // With the example back, nothing is left of what a link brought.
      if (segment === null) tell(null);
      const after = withSegment(before, name, segment);
      if (after === before) return;
      try {
        history.replaceState(history.state, '', after ? `#${after}` : location.pathname + location.search);
      } catch {
        // A browser may refuse too many changes in a short time; the next one brings the address up to date.
      }
      carry();
    };

    let timer: ReturnType<typeof setTimeout> | undefined;
    // An address that changes while a reload is under way makes the browser forget all that the tab's history holds:
    // the reader's list.
    const leaveIt = () => {
      clearTimeout(timer);
    };
    const writeSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(write, pauseMilliseconds);
      addEventListener('beforeunload', leaveIt);
    };

    const handed = takeHandedOver(name);
    let isFirst = read(handed) && handed === undefined;
    carry();
    effect(() => {
      state.watch();
      numbers = numbersIn(state, numbers);
      // A link stays as it came until something changes.
      if (!isFirst) writeSoon();
      isFirst = false;
    });
    addEventListener('hashchange', () => {
      // An anchor of the page takes the numbers out of the address, not out of the calculator.
      if (!read()) writeSoon();
      carry();
    });
  };
}

/** The way to the other language takes the numbers along. */
function carry(): void {
  const { hash } = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.hash = calculatorSegments(hash.slice(1));
}
