import { h } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { pareto } from '../../pareto/definition.ts';
import { createState } from '../../shell/createState.ts';
import { keptName } from '../../shell/kept.ts';
import { listParts } from '../../shell/listParts.ts';
import { readList } from '../../shell/readList.ts';
import { requireExample } from '../../shell/requireExample.ts';
import { shellWords } from '../../shell/words.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { Keep } from './Keep.tsx';
import { keptWords } from './keptWords.hu.ts';
import { words as et } from './words.et.ts';
import { words as hu } from './words.hu.ts';

const own = 'Anna; 1000\nBéla; 500';
const listId = 'Pareto-list';

const storageOf = (items: Map<string, string>) => ({
  getItem: (name: string) => items.get(name) ?? null,
  setItem: (name: string, text: string) => void items.set(name, text),
  removeItem: (name: string) => void items.delete(name),
});

beforeEach(() => {
  // What a list begins with is asked in a browser only.
  vi.stubEnv('SSR', false);
  const history = {
    state: { index: 3 } as object,
    replaceState(state: object) {
      history.state = state;
    },
  };
  vi.stubGlobal('history', history);
  vi.stubGlobal('sessionStorage', storageOf(new Map()));
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function keepPanel(language: 'hu' | 'et', items = new Map<string, string>()) {
  const { declaration, model } = pareto;
  const words = pareto.words[language];
  const example = requireExample(declaration, {}, language);
  const shell = shellWords[language];
  const list = listParts.createList(declaration, words, example.currency);
  const state = createState(declaration as never, model as never, example, language, shell, list, readList);
  const live = { declaration, model, state, example, words, shell, language, tables: () => [] };
  const { holdInTab } = await import('../../shell/listInTab.ts');
  const drawn = await inDocument(
    h(Keep, {
      live: live as unknown as LiveCalculator,
      words: { hu, et }[language],
      load: async () =>
        (language === 'hu' ? await import('./kept.hu.ts') : await import('./kept.et.ts')).Kept,
      storage: () => storageOf(items),
      today: () => '2026-11-23',
    }),
  );
  return { ...drawn, state, list: state.list, items, holdInTab };
}

test.each(['hu', 'et'] as const)('erasing takes the list out of the tab as well (%s)', async (language) => {
  const words = { hu, et }[language];
  history.replaceState(
    { ...(history.state as object), [listId]: [own, 0], 'FourCategories-list': ['x', 0] },
    '',
  );
  const { button, press, body, list } = await keepPanel(language);
  expect(list?.text.value).toBe(own);
  expect(body.textContent).toContain(words.onlyList);
  await press(button(words.erase));
  expect(body.textContent).not.toContain(words.onlyList);
  expect(history.state).toEqual({ index: 3 });
  expect(body.textContent).toContain(words.listStillSeen);
  // What lies elsewhere in the tab's history, out of reach, is not brought back either.
  history.replaceState({ [listId]: [own, 0] }, '');
  expect((await keepPanel(language)).list?.text.value).not.toBe(own);
});

test('with nothing kept and no list of one’s own, there is nothing to erase', async () => {
  const { body } = await keepPanel('hu');
  expect(body.textContent).not.toContain(hu.erase);
  expect(body.textContent).not.toContain(hu.listStillSeen);
});

test('what is typed after that is held again', async () => {
  history.replaceState({ [listId]: [own, 0] }, '');
  const { button, press, holdInTab } = await keepPanel('hu');
  await press(button(hu.erase));
  expect(holdInTab(listId, 'Anna; 5')).toBe(true);
  expect((await keepPanel('hu')).list?.text.value).toBe('Anna; 5');
});

test('after erasing, the focus is where the reader goes on', async () => {
  const { button, press, focused, items } = await keepPanel('hu');
  await press(button(hu.keep));
  expect(items.has(keptName)).toBe(true);
  await press(button(hu.erase));
  expect(items.size).toBe(0);
  expect(focused()).toBe(button(hu.keep));
});

test('what is kept is shown with its day, written into the fields on a press, and taken back', async () => {
  const { button, press, settle, body, state } = await keepPanel('hu');
  state.fields.margin.text.value = '42';
  await press(button(hu.keep));
  state.fields.margin.text.value = '17';
  for (let wait = 0; wait < 500 && !body.textContent.includes(hu.fill); wait += 1) await settle(20);
  expect(body.textContent).toContain(keptWords.since('2026.\u00A0november\u00A023.'));
  expect(body.textContent).toContain('42%');
  await press(button(hu.fill));
  expect(state.fields.margin.text.value).toBe('42');
  expect(body.querySelector('[role=status]')?.textContent).toBe(keptWords.filled('Árrésszint'));
  await press(button(shellWords.hu.undo));
  expect(state.fields.margin.text.value).toBe('17');
});
