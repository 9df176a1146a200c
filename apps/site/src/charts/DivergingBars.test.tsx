import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DivergingBars, type DivergingBar } from './DivergingBars.tsx';
import { rendered } from './rendered.ts';

const draw = (bars: readonly DivergingBar[]) => rendered(<DivergingBars id="strip" bars={bars} />);
const percents = (element: Element, ...names: readonly string[]) =>
  names.map((name) => Number(/^(\d+\.\d)%$/.exec(element.getAttribute(name) ?? '')?.[1] ?? NaN));

describe('diverging bars', () => {
  test('go to both sides of one zero line, each with its label and number', () => {
    const list = draw([
      { label: 'Megtartás', value: 60, printed: '+60 Ft' },
      { label: 'Árrés', value: -40, printed: '−40 Ft' },
    ]);
    expect(list.textContent).toBe('Megtartás+60 FtÁrrés−40 Ft');
    const [gain, loss] = Array.from(list.querySelectorAll('svg > rect'), (bar) =>
      percents(bar, 'x', 'width'),
    );
    expect(gain).toEqual([40, 60]);
    expect(loss).toEqual([0, 40]);
  });

  test('losses are hatched, each with a pattern of its own', () => {
    const list = draw([-1, 2, -3].map((value) => ({ label: `${value}`, value, printed: `${value}` })));
    const ids = Array.from(list.querySelectorAll('pattern'), ({ id }) => id);
    expect(ids).toEqual(['strip-hatch-0', 'strip-hatch-2']);
    const fills = Array.from(list.querySelectorAll('svg > rect'), (bar) => bar.getAttribute('fill'));
    expect(fills).toEqual(['url(#strip-hatch-0)', 'currentColor', 'url(#strip-hatch-2)']);
  });

  test('whatever the numbers, every bar is seen and none leaves the strip', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true })), (values) => {
        const list = draw(values.map((value, index) => ({ label: `${index}`, value, printed: `${value}` })));
        expect(list.outerHTML).not.toMatch(/NaN|Infinity|undefined|style/);
        const zeros = list.querySelectorAll('line');
        list.querySelectorAll('svg > rect').forEach((bar, index) => {
          const [start = NaN, length = NaN] = percents(bar, 'x', 'width');
          expect(start + length).toBeLessThanOrEqual(100.11);
          expect(length >= 0.6).toBe(values[index] !== 0);
          const [zero = NaN] = percents(zeros[index] ?? bar, 'x1');
          expect(zero >= 0 && zero <= 100).toBe(true);
        });
      }),
    );
  });
});
