import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { RecordCutter } from './recordCutter.ts';

/** What a cutter hands over of a text that comes in these pieces, whole rows put together. */
function cut(pieces: readonly string[], quote: '"' | 'none' = '"'): string[] {
  const found: string[] = [];
  let rows = '';
  const cutter = new RecordCutter(
    { separator: ';', quote, newline: '\n', rowEnd: '\n' },
    {
      records: (text) => (rows += text),
      broken: (line) => {
        found.push(rows, `! ${line}`);
        rows = '';
      },
    },
  );
  for (const piece of pieces) cutter.add(piece);
  cutter.finish();
  return [...found, rows].filter((text) => text !== '');
}

describe('a text is cut into whole rows', () => {
  test('with line ends, separators and doubled marks inside of cells', () => {
    const text = '"a\nb";"c;d"\n"e ""f"" g";h\n';
    expect(cut([text])).toEqual([text]);
  });

  test('with a line end behind the last row, whether there is one or not', () => {
    expect(cut(['a;b'])).toEqual(['a;b\n']);
    expect(cut(['a;"b"'])).toEqual(['a;"b"\n']);
  });

  test('marks in the middle of a cell belong to its text', () => {
    expect(cut(['5" cső;1\nb;2\n'])).toEqual(['5" cső;1\nb;2\n']);
  });

  test.each([
    ['a mark that never closes', 'a;1\n"b;2\nc;3\n', ['a;1\n', '! "b;2', 'c;3\n']],
    ['at the end of the text', 'a;1\n"b;2', ['a;1\n', '! "b;2']],
    ['text behind the mark', 'a;1\n"b" x;2\nc;3\n', ['a;1\n', '! "b" x;2', 'c;3\n']],
    ['in a row whose first cell is in order', '"a";"b;2\n"c";3\n', ['! "a";"b;2', '"c";3\n']],
    [
      'in a row behind one with a line end in a cell',
      '"a\nb";1\n"c;2\nd;3\n',
      ['"a\nb";1\n', '! "c;2', 'd;3\n'],
    ],
  ])('%s costs only its own line', (_, text, expected) => {
    expect(cut([text])).toEqual(expected);
  });

  test('a mark that closes only after twenty thousand characters is a stray one', () => {
    const text = `"a;1\n${'b;2\n'.repeat(6000)}c";3\n`;
    expect(cut([text])[0]).toBe('! "a;1');
  });

  test('without marks every line is a row', () => {
    expect(cut(['"a;1\n"b" c;2\n'], 'none')).toEqual(['"a;1\n"b" c;2\n']);
  });

  test('wherever the text is divided into pieces', () => {
    const part = fc.constantFrom('a', 'b', ';', '\n', '"', '""', '"a"', '";"', '"\n"', ';"a\nb";', ' ');
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (whole, cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), whole.length];
        const pieces = places.map((place, index) => whole.slice(place, places[index + 1] ?? whole.length));
        expect(cut(pieces)).toEqual(cut([whole]));
      }),
      { numRuns: 2000 },
    );
  });
});
