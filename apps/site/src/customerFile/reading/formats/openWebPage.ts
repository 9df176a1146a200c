import { type ByteSource, piecesOf } from '../bytes/byteSource.ts';
import { encodingByFirstBytes, encodingOf } from '../delimited/encodingOf.ts';
import { requireTextSize } from '../delimited/readDelimited.ts';
import { SurveyOfText } from '../delimited/textSurvey.ts';
import type { Encoding } from '../reading.ts';
import type { WebTable } from '../webTable/readWebTables.ts';
import { type OnShare, type OpenedFile, shareAfter } from './openedFile.ts';

/**
 * Opens the tables of a web page, or of a file that a program on the web calls `.xls`. Unless one was chosen, the
 * table of most rows is read. The code that reads it is fetched now.
 *
 * @param isDecoded - Whether the bytes are UTF-8 for certain: what was pasted.
 */
export async function openWebPage(
  source: ByteSource,
  language: 'hu' | 'et',
  isDecoded: boolean,
): Promise<OpenedFile> {
  requireTextSize(source);
  const { WebTableReader } = await import('../webTable/readWebTables.ts');
  let tables: readonly WebTable[] | null = null;
  const read = async (onShare: OnShare): Promise<readonly WebTable[]> => {
    const encoding = isDecoded ? 'utf-8' : await pageEncoding(source, language, onShare);
    const decoder = new TextDecoder(encoding);
    const reader = new WebTableReader();
    const onDone = (bytes: number): void =>
      onShare(
        'reading',
        shareAfter.looking + ((shareAfter.reading - shareAfter.looking) * bytes) / source.size,
      );
    for await (const piece of piecesOf(source, 0, onDone))
      reader.add(decoder.decode(piece, { stream: true }));
    reader.add(decoder.decode());
    return reader.finish();
  };
  return async ({ sheet }, onShare) => {
    tables ??= await read(onShare);
    const sizes = tables.map(({ table }) => table.rowCount * Math.min(table.columns.length, 3));
    const value = sheet ?? sizes.indexOf(Math.max(...sizes));
    const { table } = tables[value] ?? (tables[0] as WebTable);
    const others = [...tables.keys()].filter((index) => index !== value);
    return {
      shape: {
        ...{ format: 'webTable', encoding: null, separator: null, quote: null },
        sheet: tables.length === 1 ? null : { value, certain: sheet !== undefined, others },
        sheets: tables.map(({ name, table: { rowCount } }) => ({ name, rows: rowCount })),
      },
      table,
    };
  };
}

/** The encoding of a page: by its bytes, for what it says about itself is what its program always says. */
async function pageEncoding(source: ByteSource, language: 'hu' | 'et', onShare: OnShare): Promise<Encoding> {
  const byFirstBytes = encodingByFirstBytes(await source.read(0, 4096));
  if (byFirstBytes !== null) return byFirstBytes;
  const survey = new SurveyOfText(Infinity);
  for await (const piece of piecesOf(source, 0, (bytes) =>
    onShare('looking', (shareAfter.looking * bytes) / source.size),
  ))
    survey.add(piece);
  return (await encodingOf(source, survey.finish(), language)).value;
}
