import { h } from 'preact';
import { expect, test, vi } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { printAlone } from './printAlone.ts';

const sheet = {
  address: 'https://example.org/',
  now: new Date('2026-11-23T12:00:00Z'),
  language: 'hu',
  rest: 'the rest',
} as const;

/** A calculator that takes so much of a sheet, in CSS pixels: the wider it may be, the less high it is. */
async function printed(area: number): Promise<{ zoom: number; calculator: HTMLElement }> {
  const media = { mediaText: 'print' };
  const { find } = await inDocument([
    h('link', { rel: 'stylesheet', media: 'print' }),
    h('section', { id: 'calculator' }, h('div', { class: 'outcome' }, h('details', null, '…'))),
  ]);
  Object.defineProperty(find('link'), 'sheet', { value: { media } });
  const calculator = find('#calculator');
  Object.defineProperty(calculator, 'offsetHeight', {
    get: () => area / Number.parseFloat(calculator.style.width),
  });
  let zoom = NaN;
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('print', () => {
    zoom = Number(calculator.style.getPropertyValue('zoom'));
    expect(calculator.querySelector('details')?.open).toBe(true);
    expect(calculator.textContent).toContain('2026. november 23.'.replaceAll(' ', '\u00A0'));
    expect(calculator.textContent).toContain('https://example.org/');
  });
  printAlone(calculator, sheet);
  expect(media.mediaText).toBe('print');
  dispatchEvent(new Event('afterprint'));
  return { zoom, calculator };
}

test('what fits on a sheet is printed as it is', async () => {
  expect((await printed(600 * 688)).zoom).toBe(1);
});

test('what is higher is made smaller, no more than it needs: narrower type takes fewer lines', async () => {
  // At scale s it is 1500·s² high, and 960 is the most: s is 0.8.
  expect((await printed(1500 * 688)).zoom).toBeCloseTo(0.8, 12);
});

test('nothing is made so small that nobody could read it, and afterwards all is as it was', async () => {
  const { zoom, calculator } = await printed(1e8);
  expect(zoom).toBe(0.6);
  expect(calculator.querySelector('details')?.open).toBe(false);
  expect(calculator.outerHTML).toMatch(
    /^<section[^>]*id="calculator"[^>]*><div class="outcome"><details>…<\/details><\/div><\/section>$/,
  );
  expect(calculator.className + (calculator.getAttribute('style') ?? '')).toBe('');
});

test('of a long list only the first rows are printed, so many as fit, and what was not counted is said', async () => {
  const media = { mediaText: 'print' };
  const row = (_: unknown, index: number) => h('tr', null, h('th', null, String(index + 1)));
  const { find } = await inDocument([
    h('link', { rel: 'stylesheet', media: 'print' }),
    h(
      'section',
      { id: 'calculator' },
      h(
        'div',
        { class: 'list' },
        h('textarea', null),
        h('div', { class: 'under' }, h('p', null, '2 left out')),
      ),
      h(
        'div',
        { class: 'outcome' },
        h(
          'section',
          { class: 'table' },
          h('table', null, h('tbody', null, Array.from({ length: 100 }, row))),
        ),
      ),
    ),
  ]);
  Object.defineProperty(find('link'), 'sheet', { value: { media } });
  const calculator = find('#calculator');
  const shown = () => calculator.querySelectorAll('tr:not([hidden])').length;
  const before = calculator.outerHTML;
  Object.defineProperty(find('textarea'), 'value', {
    value: Array.from({ length: 102 }, (_, index) => `row ${index + 1}`).join('\n'),
  });
  // At scale 0.6 thirty rows of this height fit.
  Object.defineProperty(calculator, 'offsetHeight', { get: () => shown() * (960 / 0.6 / 30) });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', () => undefined);
  const print = vi.fn(() => {
    expect(shown()).toBe(25);
    expect(find('.table').nextElementSibling?.textContent).toBe('the rest');
    expect(find('.rows').textContent).toMatch(/row 25\n…$/);
    expect(find('.rows').nextElementSibling?.textContent).toBe('2 left out');
  });
  vi.stubGlobal('print', print);
  printAlone(calculator, sheet);
  expect(print).toHaveBeenCalledOnce();
  dispatchEvent(new Event('afterprint'));
  expect(calculator.outerHTML.replace(' class=""', '')).toBe(before);
});
