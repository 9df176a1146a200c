import { h } from 'preact';
import { expect, test } from 'vitest';

import { inDocument } from '../../../tests/inDocument.ts';
import { lifetimeValue } from '../lifetimeValue/definition.ts';
import { createState } from './createState.ts';
import type { LiveCalculator, Panel } from './panel.ts';
import { requireExample } from './requireExample.ts';
import { Tools } from './Tools.tsx';
import { shellWords } from './words.ts';

const panel: Panel = () => h('p', null, '…');

/** The tools of a calculator, whose panels come at once. */
async function toolsIn(language: 'hu' | 'et') {
  const { declaration, model } = lifetimeValue;
  const example = requireExample(declaration, {}, language);
  const words = lifetimeValue.words[language];
  const shell = {
    ...shellWords[language],
    onDemand: async () => ({ panels: { guidance: async () => panel } }),
  };
  const state = createState(declaration, model, example, language, shell as never);
  const base = { declaration, example, words, shell, language } as never as LiveCalculator;
  const live = { ...base, model, state, tables: () => [] } as never as LiveCalculator;
  const drawn = await inDocument(
    h(Tools, { form: state as never, base, live, wake: async () => live, alive: true }),
  );
  const opener = () => drawn.button(shell.panels.guidance);
  const open = async () => {
    await drawn.press(opener());
    await drawn.settle(1);
    expect(drawn.focused()).toBe(drawn.find('.panel h4'));
    expect(drawn.find('.panel h4').textContent).toBe(shell.panels.guidance);
  };
  return { ...drawn, shell, opener, open };
}

test.each(['hu', 'et'] as const)(
  'an opened panel has a button that closes it, and Escape does (%s)',
  async (language) => {
    const { body, button, press, key, find, shell, opener, open, focused } = await toolsIn(language);
    await open();
    await press(button(shell.close));
    expect(body.querySelector('.panel')).toBeNull();
    expect(focused()).toBe(opener());
    expect(opener().getAttribute('aria-expanded')).toBe('false');

    await open();
    await key(find('.panel h4'), 'Escape');
    expect(body.querySelector('.panel')).toBeNull();
    expect(focused()).toBe(opener());
  },
);
