import fc from 'fast-check';
import { h, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';

import { languages, type Language } from '@monday-letter/locale';

import { expectTrueAsPrinted } from '../../tests/expectTrueAsPrinted.ts';
import { lostInBinary } from '../../tests/printedFormula.ts';
import { typedIn, typedStates, type TypedState } from '../../tests/typedNumbers.ts';
import type * as Charts from '../charts/LineChart.tsx';
import { definitions } from './definitions.ts';
import type * as Forms from './shell/createForm.ts';
import type { Declaration, Example } from './shell/declaration.ts';
import type * as Fields from './shell/NumberField.tsx';
import { requireExample } from './shell/requireExample.ts';
import type * as AllTools from './shell/Tools.tsx';

/** What a reader has typed into the next calculator that is rendered, and whether it is drawn to the last line. */
const next = vi.hoisted(() => ({ snapshot: {} as Partial<Forms.Snapshot>, draws: true }));

vi.mock('./shell/createForm.ts', async (importActual) => {
  const actual = await importActual<typeof Forms>();
  return {
    ...actual,
    createForm: (...inputs: Parameters<typeof actual.createForm>) => {
      const form = actual.createForm(...inputs);
      form.restore(next.snapshot);
      return form;
    },
  };
});

// To find places for labels takes long, and is tested beside the charts. Their words are numbers all the same.
vi.mock('../charts/LineChart.tsx', async (importActual) => {
  const actual = await importActual<typeof Charts>();
  const Words = ({ title, description, series, marks = [], horizontal, vertical }: Charts.LineChartProps) => {
    const labels = [...series, ...marks].map(({ label }) => label);
    const points = series.flatMap((each) => each.points.slice(-1));
    const scales = points.map(({ x, y }) => `${horizontal.print(x)} ${vertical.print(y)}`);
    return h('p', null, [title, description, ...labels, ...scales].join('; '));
  };
  return {
    ...actual,
    LineChart: (props: Charts.LineChartProps) => h(next.draws ? actual.LineChart : Words, props),
  };
});

// Fields and tools say the same whatever comes out.
vi.mock('./shell/NumberField.tsx', async (importActual) => {
  const actual = await importActual<typeof Fields>();
  type Props = Parameters<typeof actual.NumberField>[0];
  return { NumberField: (props: Props) => (next.draws ? h(actual.NumberField, props) : null) };
});
vi.mock('./shell/Tools.tsx', async (importActual) => {
  const actual = await importActual<typeof AllTools>();
  type Props = Parameters<typeof actual.Tools>[0];
  return { Tools: (props: Props) => (next.draws ? h(actual.Tools, props) : null) };
});

type Island = FunctionComponent<{ readonly example: Example }>;
const modules = import.meta.glob<Record<string, Island>>('./*/*{Hu,Et}.tsx');

async function islandOf(name: string, language: Language): Promise<Island> {
  const island = name + { hu: 'Hu', et: 'Et' }[language];
  const [, load] = Object.entries(modules).find(([path]) => path.endsWith(`/${island}.tsx`)) ?? [];
  const view = (await load?.())?.[island];
  if (view === undefined) throw new Error(`there is no ${island}.tsx with ${island}`);
  return view;
}

/** What no reader should ever see. (Estonian calls nought "null".) */
const noText = /NaN|Infinity|∞|undefined|\[object|(?<![\d,\u00A0])−0(?![,\d])|−0,0+(?!\d)/;

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[ \n]+/g, ' ');

function expectText(html: string): void {
  const text = textOf(html);
  const found = noText.exec(text);
  if (found === null) return;
  expect.fail(`"${found[0]}" in "…${text.slice(Math.max(0, found.index - 80), found.index + 40)}…"`);
}

/** The numbers of results, formulas, bars and tables, with their signs, in the order in which they stand. */
const numbersIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(output|dd|td|b)\b[^>]*>(.*?)<\/\1>/gs)].flatMap(
    ([, , inside = '']) => textOf(inside).match(/−?\d+(?:\u00A0\d{3})*(?:,\d+)?%?|[=≈]/g) ?? [],
  );

/** The lines of the worked formula. */
const linesIn = (html: string) =>
  [
    ...html.matchAll(
      /<dd>(?<expression>[^<]*) <span>(?<relation>[=≈]) <b>(?<result>[^<]*)<\/b><\/span><\/dd>/g,
    ),
  ].map(({ groups = {} }) => groups as { expression: string; relation: '=' | '≈'; result: string });

/** Twenty thousand pages: on a busy machine that takes minutes. */
const waits = { timeout: 600_000 };

/** What binary fractions lose of a sum, relative to it: much, where large amounts of both signs cancel. */
function lostInSum({ rows }: TypedState): number {
  const columns = rows[0]?.map((_, column) => rows.map((numbers) => numbers[column] ?? 0)) ?? [];
  const lost = columns.map((numbers) => {
    const size = numbers.reduce((sum, number) => sum + Math.abs(number), 0);
    const sum = Math.abs(numbers.reduce((total, number) => total + number, 0));
    return sum === 0 ? 0 : ((numbers.length * size) / sum) * 2 ** -53;
  });
  return Math.max(0, ...lost);
}

describe.each(definitions)('$declaration.name', ({ declaration }) => {
  const render = async () => {
    const islands = {
      hu: await islandOf(declaration.name, 'hu'),
      et: await islandOf(declaration.name, 'et'),
    };
    const example = requireExample(declaration, {}, 'hu');
    return (language: Language, snapshot: Partial<Forms.Snapshot>, draws = true) => {
      Object.assign(next, { snapshot, draws });
      return renderToString(h(islands[language], { example }));
    };
  };

  test(
    'whatever is typed: numbers are numbers, lines are true, both languages show the same',
    waits,
    async () => {
      const rendered = await render();
      let lines = 0;
      let results = 0;
      check(declaration, 10_000, (state) => {
        const [hu = '', et = ''] = languages.map((language) =>
          rendered(language, typedIn(state, declaration, language), false),
        );
        for (const html of [hu, et]) expectText(html);
        if (numbersIn(hu).join() !== numbersIn(et).join()) expect(numbersIn(et)).toEqual(numbersIn(hu));
        for (const line of linesIn(hu)) {
          expectTrueAsPrinted(line, 8 * (lostInBinary(line.expression) + lostInSum(state)));
        }
        lines += linesIn(hu).length;
        results += hu.includes('<output') ? 1 : 0;
      });
      // The check would also like a calculator that prints nothing.
      expect(results).toBeGreaterThan(declaration.list === undefined ? 5000 : 1000);
      expect(lines).toBeGreaterThan(declaration.list === undefined ? results : -1);
    },
  );

  test('drawn to the last line, with fields, tools and charts, numbers are numbers as well', async () => {
    const rendered = await render();
    check(declaration, 100, (state) => {
      expectText(rendered('et', typedIn(state, declaration, 'et')));
    });
  });

  test('text that is no number takes nothing away: the example and its result stay', async () => {
    const rendered = await render();
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('', '−', '12.345', '1e9', 'NaN', '-0', '30 kg', '9'.repeat(400)),
    );
    const texts = fc.record(
      Object.fromEntries(Object.keys(declaration.parameters).map((name) => [name, text])),
    );
    fc.assert(
      fc.property(texts, text, (fields, list) => {
        const periods = Object.entries(fields).map(([name, each]) => [
          name,
          { text: each, period: declaration.parameters[name]?.period },
        ]);
        const html = rendered('hu', { fields: Object.fromEntries(periods), list }, false);
        expectText(html.replaceAll(/<textarea.*?<\/textarea>/gs, ''));
      }),
      { numRuns: 200 },
    );
  });
});

function check(declaration: Declaration, numRuns: number, property: (state: TypedState) => void): void {
  fc.assert(fc.property(typedStates(declaration), property), { numRuns });
}
