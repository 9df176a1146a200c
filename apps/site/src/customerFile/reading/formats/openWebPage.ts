import { type ByteSource, piecesOf } from '../bytes/byteSource.ts';
import { encodingByFirstBytes, encodingOf } from '../delimited/encodingOf.ts';
import { requireTextSize } from '../delimited/readDelimited.ts';
import { SurveyOfText } from '../delimited/textSurvey.ts';
import type { Detected, Encoding } from '../reading.ts';
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
  let last: { readonly tables: readonly WebTable[]; readonly encoding: Detected<Encoding> | null } | null =
    null;
  let lastChoice: Encoding | undefined;
  const read = async (choice: Encoding | undefined, onShare: OnShare): Promise<NonNullable<typeof last>> => {
    const encoding = isDecoded ? null : await pageEncoding(source, choice, language, onShare);
    const decoder = new TextDecoder(encoding?.value ?? 'utf-8');
    const reader = new WebTableReader();
    const onDone = (bytes: number): void =>
      onShare(
        'reading',
        shareAfter.looking + ((shareAfter.reading - shareAfter.looking) * bytes) / source.size,
      );
    for await (const piece of piecesOf(source, 0, onDone))
      reader.add(decoder.decode(piece, { stream: true }));
    reader.add(decoder.decode());
    return { tables: reader.finish(), encoding };
  };
  return async (choices, onShare) => {
    if (last === null || lastChoice !== choices.encoding) last = await read(choices.encoding, onShare);
    lastChoice = choices.encoding;
    const { tables, encoding } = last;
    const sizes = tables.map(({ table }) => table.rowCount * Math.min(table.columns.length, 3));
    const value = choices.sheet ?? sizes.indexOf(Math.max(...sizes));
    const { table } = tables[value] ?? (tables[0] as WebTable);
    const others = [...tables.keys()].filter((index) => index !== value);
    return {
      shape: {
        ...{ format: 'webTable', encoding, separator: null, quote: null },
        sheet: tables.length === 1 ? null : { value, certain: choices.sheet !== undefined, others },
        sheets: tables.map(({ name, table: { rowCount } }) => ({ name, rows: rowCount })),
      },
      table,
    };
  };
}

/** The encoding of a page: by its bytes, for what it says about itself is what its program always says. */
async function pageEncoding(
  source: ByteSource,
  choice: Encoding | undefined,
  language: 'hu' | 'et',
  onShare: OnShare,
): Promise<Detected<Encoding>> {
  const byFirstBytes = encodingByFirstBytes(await source.read(0, 4096));
  if (byFirstBytes !== null && choice === undefined)
    return { value: byFirstBytes, certain: true, others: [] };
  const survey = new SurveyOfText(Infinity);
  const onDone = (bytes: number): void => onShare('looking', (shareAfter.looking * bytes) / source.size);
  for await (const piece of piecesOf(source, 0, onDone)) survey.add(piece);
  const detected = await encodingOf(source, survey.finish(), language);
  if (choice === undefined) return detected;
  const others = [detected.value, ...detected.others].filter((each) => each !== choice);
  return { value: choice, certain: true, others };
}
