import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { DivergingBars } from './DivergingBars.tsx';
import { LineChart } from './LineChart.tsx';
import { rendered } from './rendered.ts';
import { toStandaloneSvg } from './toStandaloneSvg.ts';

const caption = {
  title: 'Mennyit ér? <A> & "B"',
  source: ['Hétfői levél', 'a & b'],
  date: '2026. október 26.',
};
const axis = { label: 'Év', minimum: 0, maximum: 5, print: String };
const chart = () =>
  rendered(
    <LineChart
      id="c"
      title="Cím <1>"
      description="Leírás & több"
      series={[{ label: 'Most', kind: 'own', points: [0, 5].map((x) => ({ x, y: x })) }]}
      horizontal={axis}
      vertical={axis}
    />,
  );
const list = () =>
  rendered(
    <DivergingBars
      id="d"
      bars={[
        { label: 'Árrés <5', value: -3, printed: '−3 Ft' },
        { label: 'Megtartás', value: 5, printed: '+5 Ft' },
      ]}
    />,
  );

/** In the place of a browser: an element is as thick as its class says, and else as what it stands in. */
beforeAll(() => {
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    color: 'rgb(0, 0, 0)',
    backgroundColor: element.classList.contains('on-paper') ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 99)',
    fontFamily: '"Segoe UI", sans-serif',
    getPropertyValue: (name: string) =>
      name === 'stroke-width' && element.classList.contains('own') ? '2.75px' : `${name} of all`,
  }));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function parsed(document: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    texts.push(text);
  });
  parser.write(document).close();
  return texts;
}

describe('a standalone picture', () => {
  test('of a chart holds its title, description, words and source as XML', () => {
    const texts = parsed(toStandaloneSvg(chart(), caption));
    for (const text of [caption.title, 'Cím <1>', 'Leírás & több', 'Most', ...caption.source, caption.date])
      expect(texts).toContain(text);
  });

  test('of a list of bars holds labels, numbers and bars', () => {
    const picture = toStandaloneSvg(list(), caption);
    for (const text of ['Árrés <5', '−3 Ft', 'Megtartás', '+5 Ft']) expect(parsed(picture)).toContain(text);
    expect(picture.match(/<pattern /g)).toHaveLength(1);
    expect(picture.match(/<svg /g)).toHaveLength(3);
  });

  test('needs nothing else: no classes, no styles, no links; looks that are inherited are said once', () => {
    const picture = toStandaloneSvg(chart(), caption);
    expect(picture).not.toMatch(/class=|style=|href|NaN|undefined/);
    expect(picture.match(/stroke-width="2.75px"/g)).toHaveLength(2);
    expect(picture.match(/font-size="font-size of all"/g)).toHaveLength(1);
  });

  test('is on light paper, and leaves the page as it was', () => {
    const drawn = chart();
    const before = drawn.outerHTML;
    expect(toStandaloneSvg(drawn, caption)).toContain(
      '<rect width="100%" height="100%" fill="rgb(255, 255, 255)"/>',
    );
    expect(drawn.outerHTML).toBe(before);
  });
});
