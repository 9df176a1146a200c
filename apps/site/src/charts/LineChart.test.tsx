import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { LineChart, type LineChartProps, type Point, type Series } from './LineChart.tsx';
import { rendered } from './rendered.ts';
import { textWidth } from './textWidth.ts';

const percent = (value: number) => `${value} %`;
const shares = { minimum: 0, maximum: 100, print: percent };
const named = { id: 'chart', title: 'Title', description: 'What it shows' };
const whole = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u00A0');
const course = (loss: number) =>
  Array.from({ length: 6 }, (_, year) => ({ x: year, y: 1000 * (1 - loss) ** year }));

const examples: Record<string, Omit<LineChartProps, keyof typeof named>> = {
  lorenz: {
    series: [
      {
        label: 'A te vevőid',
        kind: 'own',
        points: [0, 42, 65, 74, 81, 86.2, 90.2, 93.3, 95.9, 98, 100].map((y, index) => ({
          x: index * 10,
          y,
        })),
      },
      {
        label: 'Teljes egyenlőség',
        kind: 'reference',
        points: [
          { x: 0, y: 0 },
          { x: 100, y: 100 },
        ],
      },
    ],
    marks: [
      { at: { x: 20, y: 65 }, label: '20 % → 65 %', kind: 'own' },
      { at: { x: 20, y: 80 }, label: '80/20', kind: 'compared' },
    ],
    horizontal: { ...shares, label: 'A vevők hányada, a legnagyobbtól' },
    vertical: { ...shares, label: 'Az árbevétel hányada' },
  },
  course: {
    series: [
      { label: '19 % lemorzsolódással', kind: 'own', points: course(0.19) },
      { label: '20 % lemorzsolódással', kind: 'compared', points: course(0.2) },
    ],
    horizontal: { label: 'Év', minimum: 0, maximum: 5, print: whole },
    vertical: { label: 'Vevők a mai ezerből', minimum: 0, maximum: 1000, print: whole },
  },
  whale: {
    series: [
      {
        label: 'Összegzett nyereség',
        kind: 'own',
        points: [0, 62, 98, 118, 118, 90, 30, -40].map((y, index) => ({ x: (100 * index) / 7, y })),
      },
    ],
    marks: [{ at: { x: 100, y: -40 }, label: 'Veszteség', kind: 'own' }],
    horizontal: { ...shares, label: 'A vevők hányada' },
    vertical: { ...shares, label: 'A nyereség hányada' },
  },
  nothing: {
    series: [{ label: 'Most', kind: 'own', points: course(0).map(({ x }) => ({ x, y: 0 })) }],
    horizontal: { label: 'Év', minimum: 0, maximum: 5, print: whole },
    vertical: { label: 'Vevők', minimum: 0, maximum: 0, print: whole },
  },
};

const draw = (props: Omit<LineChartProps, keyof typeof named>) =>
  rendered(<LineChart {...named} {...props} />);

describe('a line chart', () => {
  test.each(Object.entries(examples))('is drawn as agreed (%s)', async (name, props) => {
    await expect(draw(props).outerHTML.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
      `snapshots/${name}.svg`,
    );
  });

  test('is one picture with a name and a description', () => {
    const svg = draw(examples.lorenz as LineChartProps);
    expect(svg.getAttribute('role')).toBe('img');
    for (const [attribute, text] of [
      ['aria-labelledby', 'Title'],
      ['aria-describedby', 'What it shows'],
    ] as const)
      expect(svg.querySelector(`#${svg.getAttribute(attribute)}`)?.textContent).toBe(text);
  });

  test('keeps the style rules of the page: no style attributes', () => {
    expect(draw(examples.lorenz as LineChartProps).outerHTML).not.toContain('style');
  });

  test('names in a key below what has no room beside its dot', () => {
    const marks = Array.from({ length: 9 }, (_, index) => ({
      at: { x: 50, y: 50 },
      label: `Itt vagyunk, hosszú névvel ${index}`,
      kind: 'own' as const,
    }));
    const svg = draw({ ...(examples.lorenz as LineChartProps), marks });
    expect(textBoxes(svg).filter(({ text }) => text.includes('Itt')).length).toBe(9);
    expect(svg.querySelectorAll('circle').length).toBeGreaterThan(9);
  });
});

describe('whatever the data', () => {
  const quantity = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -100, max: 200 }),
    fc.double({ min: -12_345_678_901, max: 12_345_678_901, noNaN: true }),
    fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
  );
  const points = fc.oneof(
    fc
      .array(fc.record({ x: quantity, y: quantity }), { maxLength: 40 })
      .map((all) => all.sort((one, other) => one.x - other.x)),
    fc
      .tuple(quantity, fc.integer({ min: 1, max: 1000 }))
      .map(([y, length]) => Array.from({ length }, (_, index): Point => ({ x: index, y: y + (index % 7) }))),
    quantity.map((y) => [0, 50, 100].map((x) => ({ x, y }))),
  );
  const label = fc
    .array(fc.constantFrom('A', 'te', 'vevőid', 'kliendid', 'lemorzsolódással', '20', '%', 'väljaminek'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '));
  const axis = fc
    .tuple(
      label,
      quantity,
      quantity,
      fc.constantFrom(whole, percent, (value: number) => `${whole(value)} Ft`),
    )
    .map(([text, one, other, print]) => ({
      label: text,
      minimum: Math.min(one, other),
      maximum: Math.max(one, other),
      print: (value: number) => print(Number(value.toPrecision(11))),
    }));
  const charts = fc.record({
    series: fc.array(
      fc.record({ label, points, kind: fc.constantFrom<Series['kind']>('own', 'compared', 'reference') }),
      { maxLength: 3 },
    ),
    marks: fc.array(
      fc.record({
        label,
        at: fc.record({ x: quantity, y: quantity }),
        kind: fc.constantFrom<'own' | 'compared'>('own', 'compared'),
      }),
      { maxLength: 3 },
    ),
    horizontal: axis,
    vertical: axis,
  });

  test('all is a number and on the paper, and no text meets another', () => {
    fc.assert(
      fc.property(charts, (props) => {
        const svg = draw(props);
        const markup = svg.outerHTML;
        expect(markup).not.toMatch(/NaN|Infinity|undefined|null| (?:d|x|y|cx|cy|viewBox)="[^"]*\d\.\d\d/);
        const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
        const inside = (x: number, y: number) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        };
        for (const path of svg.querySelectorAll('path'))
          for (const [, x, y] of (path.getAttribute('d') ?? '').matchAll(/([-\d.]+),([-\d.]+)/g))
            inside(Number(x), Number(y));
        for (const circle of svg.querySelectorAll('circle')) {
          const [x, y] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))];
          inside(x - 5, y - 5);
          inside(x + 5, y + 5);
        }
        const boxes = textBoxes(svg);
        boxes.forEach((one, index) => {
          inside(one.left, one.top);
          inside(one.right, one.bottom);
          for (const other of boxes.slice(index + 1))
            expect(
              one.right <= other.left + 0.2 ||
                other.right <= one.left + 0.2 ||
                one.bottom <= other.top + 0.2 ||
                other.bottom <= one.top + 0.2,
              `${one.text} meets ${other.text}`,
            ).toBe(true);
        });
      }),
    );
  });
});

/** The room that each text takes, with the accents of its capitals and the tails of its small letters. */
function textBoxes(svg: Element) {
  return Array.from(svg.querySelectorAll('text'), (element) => {
    const text = element.textContent ?? '';
    const [x, y] = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))];
    const width = textWidth(text);
    const before =
      { start: 0, middle: width / 2, end: width }[element.getAttribute('text-anchor') ?? ''] ?? NaN;
    return { text, left: x - before, right: x - before + width, top: y - 11, bottom: y + 4 };
  });
}
