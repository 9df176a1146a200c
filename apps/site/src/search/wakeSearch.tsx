import { render } from 'preact';

import { createEngine, type Pagefind } from './engine.ts';
import { countFailures } from './countFailures.ts';
import { moreOf, outcomeOf, type Outcome } from './outcome.ts';
import { Results } from './Results.tsx';
import type { SearchWords } from './searchWords.ts';
import { statusOf } from './statusOf.ts';
import { tidyQuery } from './tidyQuery.ts';

/** Milliseconds: after the last key before a search begins, and before it is said that one is under way. */
const [typingPause, patience] = [180, 400];

const pagefind = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;

/** Brings the search page to life: from here on it answers what is typed, and keeps it in the address. */
export function wakeSearch(words: SearchWords, loosen: (word: string) => string): void {
  const field = require<HTMLInputElement>('query');
  const [status, below, browse] = ['status', 'below', 'browse'].map((id) => require(id)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const { title } = document;
  const search = createEngine(
    (attempt) =>
      import(/* @vite-ignore */ pagefind + (attempt > 0 ? `?${attempt}` : '')) as Promise<Pagefind>,
    countFailures(),
    loosen,
  );
  let latest = 0;
  let timer: number | undefined;
  /** The query in the address was asked for, not only passed through: the next one is a step of its own. */
  let isSettled = false;

  const show = (outcome: Outcome): void => {
    status.textContent = statusOf(outcome, words);
    browse.hidden = outcome.state === 'found';
    render(
      <Results
        outcome={outcome}
        words={words}
        onMore={() => void more(outcome)}
        onWord={(word) => {
          field.value = word;
          field.focus();
          void ask();
        }}
        onAgain={() => void ask()}
      />,
      below,
    );
  };

  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const turn = ++latest;
    keepInAddress();
    const late = window.setTimeout(() => {
      show({ state: 'searching' });
    }, patience);
    const outcome = await outcomeOf(field.value, search);
    clearTimeout(late);
    if (turn === latest) show(outcome);
  };

  const more = async (outcome: Outcome): Promise<void> => {
    if (outcome.state !== 'found') return;
    const turn = latest;
    const first = outcome.shown.length;
    const next = await moreOf(outcome).catch((): Outcome => ({ state: 'failed' }));
    if (turn !== latest) return;
    show(next);
    hits()[first]?.focus();
  };

  const keepInAddress = (): void => {
    const query = tidyQuery(field.value);
    document.title = query === '' ? title : `${query} – ${title}`;
    const address = new URL(location.href);
    if ((address.searchParams.get('q') ?? '') === query) return;
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    address.hash = '';
    history[isSettled ? 'pushState' : 'replaceState'](null, '', address);
    isSettled = false;
  };

  const hits = () => [...below.querySelectorAll<HTMLElement>('.hit')];

  /** From the field to the hits, between them, and back. */
  const step = (event: KeyboardEvent, by: 1 | -1): void => {
    const stops = [field, ...hits()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const target = stops[at + by];
    if (at === -1 || target === undefined) return;
    event.preventDefault();
    target.focus();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), typingPause);
  });
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') {
      void ask().then(() => {
        isSettled = true;
        hits()[0]?.focus();
      });
    }
    if (key === 'Escape' && field.value !== '') {
      field.value = '';
      void ask();
    }
  });
  for (const part of [field, below]) {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') step(event, 1);
      if (event.key === 'ArrowUp') step(event, -1);
    });
  }
  below.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') field.focus();
  });
  window.addEventListener('popstate', () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void ask();
  });
  void ask();
}

function require<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`wakeSearch: the page has no #${id}`);
  return element as E;
}
