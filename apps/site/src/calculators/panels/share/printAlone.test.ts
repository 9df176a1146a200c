import { h } from 'preact';
import { expect, test, vi } from 'vitest';

import { inDocument } from '../../../../tests/inDocument.ts';
import { printAlone } from './printAlone.ts';

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
  printAlone(calculator, 'https://example.org/', new Date('2026-11-23T12:00:00Z'), 'hu');
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
