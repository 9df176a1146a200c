import { languages, type Language } from '@monday-letter/locale';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { createForm } from '../../shell/createForm.ts';
import { createState } from '../../shell/createState.ts';
import { requireExample } from '../../shell/requireExample.ts';
import { shellWords as et } from '../../shell/words.et.ts';
import { shellWords as hu } from '../../shell/words.hu.ts';
import { churnCostModel } from '../model.ts';
import { churnCostDeclaration } from '../parameters.ts';
import { results } from '../results.tsx';
import { words as churnEt } from '../words.et.ts';
import { words as churnHu } from '../words.hu.ts';
import { Cohorts } from './Cohorts.tsx';
import type { Voice } from '../../shell/printQuantity.ts';
import { rendered } from '../../../charts/rendered.ts';
import { ChartNumbers } from '../../shell/ChartNumbers.tsx';
import { cohortPrinter } from './cohortPrinter.ts';
import { cohortTable } from './cohortTable.ts';
import { followCohorts } from './followCohorts.ts';
import { readCohorts } from './readCohorts.ts';
import { words as wordsEt } from './words.et.ts';
import { words as wordsHu } from './words.hu.ts';

// No style sheet is fetched here, so none arrives.
vi.mock('../../shell/styled.ts', () => ({ styled: <T,>(load: T) => load }));

const shells = { hu, et };
const words = { hu: wordsHu, et: wordsEt };
const churnWords = { hu: churnHu, et: churnEt };

/** What the part says of a text, without tags. */
function said(text: string | undefined, language: Language): string {
  const example = requireExample(churnCostDeclaration, {}, language);
  const state = createState(churnCostDeclaration, churnCostModel, example, language, shells[language]);
  const props = {
    state: state as never,
    voice: { language, currency: example.currency },
    shell: shells[language],
    memory: text === undefined ? {} : { text },
    words: words[language],
  };
  return renderToString(h(Cohorts, props))
    .replaceAll(/<(svg|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00A0]+/g, ' ');
}

/** The table of some cohorts as the page prints it. */
function printedTable(cohorts: readonly number[][], language: Language) {
  const voice: Voice = { language, currency: 'HUF' };
  const table = cohortTable(cohorts, followCohorts(cohorts), words[language].table, cohortPrinter(voice));
  const drawn = rendered(h(ChartNumbers, { table, shell: shells[language], voice }));
  const [heads = [], ...rows] = [...drawn.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  return { heads, rows };
}

describe.each(languages)('in %s', (language) => {
  test('the table holds what was counted, and what is to come as ranges of three digits at most', () => {
    const cohorts = [[1000, 631, 468, 382, 326, 289, 262, 241]];
    const { heads, rows } = printedTable(cohorts, language);
    expect(heads).toHaveLength(5);
    expect(rows).toHaveLength(13);
    expect(rows[0]?.slice(1)).toEqual(['1000', '100%', '–', '–']);
    expect(rows[2]?.slice(1)).toEqual(['468', '47%', '74%', '76%']);
    // Year 8 came to be 223; the model expects 222.6, and renewals of 8.182 ÷ 8.886.
    const [, customers, share, counted, model] = rows[8] ?? [];
    expect(customers).toMatch(/^2\d\d–2\d\d$/);
    expect(share).toMatch(/^2\d–2\d%$/);
    expect([counted, model]).toEqual(['–', '92%']);
    for (const row of rows) expect(row).toHaveLength(5);
  });

  test('of several cohorts it says out of how many, and counts the years to come from now', () => {
    const cohorts = [[300, 240, 210, 190], [280, 230, 198], [320, 262], [350]];
    const { heads, rows } = printedTable(cohorts, language);
    expect(heads[1]).toBe(words[language].table.customersOf);
    expect(rows[1]?.[1]).toBe('732 / 900');
    expect(rows[4]?.[0]).toBe(words[language].table.yearsAhead(1));
  });

  test('without a projection there is no column of the model', () => {
    const cohorts = [[60, 40, 30, 25]];
    const { heads, rows } = printedTable(cohorts, language);
    expect([heads, ...rows].every(({ length }) => length === 4)).toBe(true);
  });

  test('while the part is open, files hold its table: counts and shares as numbers, ranges as they are said', async () => {
    const example = requireExample(churnCostDeclaration, {}, language);
    const form = createForm(churnCostDeclaration, example, language, shells[language]);
    const calculator = {
      declaration: churnCostDeclaration,
      example,
      language,
      shell: shells[language],
      words: churnWords[language],
    };
    const live = results.bringToLife(form as never, calculator as never);
    const before = live.tables().length;
    const drawn = await inDocument(h(results.Results, { live }));
    await drawn.press(drawn.button(churnWords[language].cohorts.open));
    for (let wait = 0; wait < 500 && live.tables().length === before; wait += 1) await drawn.settle(20);
    const table = live.tables()[before];
    expect(table?.caption).toBe(words[language].table.caption);
    expect(table?.rows[1]?.slice(1, 3)).toEqual([
      { value: 566, unit: 'number' },
      { value: 0.7075, unit: 'percent', decimals: 0 },
    ]);
    expect(table?.rows.at(-1)?.[1]).toMatch(/^\d+–\d+$/);
    await drawn.press(drawn.button(shells[language].close));
    expect(live.tables()).toHaveLength(before);
  });

  test('the sample begins, is said to be imagined, is none that was published, and has a projection', () => {
    const { cohorts } = readCohorts(words[language].sample);
    expect(cohorts[0]?.[0]).not.toBe(1000);
    expect(followCohorts(cohorts).reason).toBeNull();
    expect(said(undefined, language)).toContain(words[language].isSample);
  });

  test('the latest loss is offered for the field', () => {
    // Of 289 customers 27 left in the last year: 9.3%.
    expect(said('1000; 631; 468; 382; 326; 289; 262', language)).toContain(words[language].take('9,3%'));
  });

  test.each([
    ['400'],
    ['400; 400; 400; 400'],
    ['400; 0'],
    ['1000; 631; 468'],
    ['60; 40; 30; 25'],
    ['900; 700; 500; 380'],
    ['900; 700; 700; 700'],
    ['100; 120'],
    ['abc; 1; x'],
    [''],
    ['1000000000; 900000000; 850000000; 820000000'],
    ['300; 240; 210; 190; 175\n280; 230; 198; 180\n320; 262; 225'],
    ['100000; 75000; 57692; 45330; 36264'],
  ])('%j gives sentences without gaps', (text) => {
    const whole = said(text, language);
    expect(whole).not.toMatch(/undefined|NaN|Infinity|∞|\[object/);
    expect(whole.length).toBeGreaterThan(200);
  });

  test('a line left out is named with what to do', () => {
    const whole = said('1000; 631; 468; 382; 326\n100; 120', language);
    expect(whole).toContain(words[language].troubles.rises);
    expect(whole).toMatch(/2\. (?:sor|rida) \(„100; 120/);
  });
});

/** The names of all words, and the kinds of what they are. */
function shapeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, each]) => [name, shapeOf(each)]),
      )
    : typeof value;
}

test('both languages say the same things, none of them empty', () => {
  expect(shapeOf(wordsEt)).toEqual(shapeOf(wordsHu));
  for (const each of [wordsHu, wordsEt]) expect(JSON.stringify(each)).not.toContain('""');
});
