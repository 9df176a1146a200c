import { type ByteSource, piecesOf } from '../bytes/byteSource.ts';
import type { Choices } from '../choices.ts';
import { encodingByFirstBytes, encodingOf, markBytes } from '../delimited/encodingOf.ts';
import { readDelimited, requireTextSize } from '../delimited/readDelimited.ts';
import { quoteOf, separatorOf } from '../delimited/separatorOf.ts';
import { SurveyOfText, type TextSurvey, type Units } from '../delimited/textSurvey.ts';
import { FileRefused } from '../fileRefused.ts';
import { SHOWN_CHARACTERS } from '../limits.ts';
import type { Detected, Encoding } from '../reading.ts';
import { textOfCell } from '../table/cell.ts';
import { type OnShare, type OpenedFile, shareAfter, type ShapedTable } from './openedFile.ts';

/** A text has hardly any control characters. */
const CONTROLS = 0.002;

/**
 * Opens a text with separators.
 *
 * @param isDecoded - Whether the bytes are UTF-8 for certain: what was pasted.
 */
export function openDelimited(source: ByteSource, language: 'hu' | 'et', isDecoded: boolean): OpenedFile {
  requireTextSize(source);
  return async (choices, onShare) => {
    const head = await source.read(0, 4096);
    const byFirstBytes = choices.encoding ?? encodingByFirstBytes(head);
    const survey = await surveyOf(source, byFirstBytes, markBytes(head), onShare);
    requireText(survey, source);
    const encoding = await encodingFor(source, survey, choices, byFirstBytes, language);
    const separator = separatorFor(survey, head, choices);
    if (separator === null) return oneColumn(source, encoding, survey);
    const detectedQuote = quoteOf(survey);
    const quote =
      choices.quote === undefined
        ? detectedQuote
        : {
            value: choices.quote,
            certain: true,
            others: [detectedQuote.value].filter((each) => each !== choices.quote),
          };
    const table = await readDelimited(
      source,
      { encoding: encoding.value, separator: separator.value, quote: quote.value, lineEnds: survey.lineEnds },
      (bytes) =>
        onShare(
          'reading',
          shareAfter.looking + ((shareAfter.reading - shareAfter.looking) * bytes) / source.size,
        ),
    );
    const shape = { format: 'delimited', separator, quote, sheet: null, sheets: [] } as const;
    return { shape: { ...shape, encoding: isDecoded ? null : encoding }, table } satisfies ShapedTable;
  };
}

async function surveyOf(
  source: ByteSource,
  encoding: Encoding | null,
  start: number,
  onShare: OnShare,
): Promise<TextSurvey> {
  const survey = new SurveyOfText();
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const onDone = (bytes: number): void => onShare('looking', (shareAfter.looking * bytes) / source.size);
  for await (const piece of piecesOf(source, start, onDone))
    survey.add(isWide ? wideUnits(piece, encoding === 'utf-16be') : piece);
  return survey.finish();
}

/** The 16-bit units of UTF-16; a byte left over at the end of the file is dropped. */
function wideUnits(piece: Uint8Array, isBigEndian: boolean): Units {
  const bytes = piece.slice(0, piece.length & ~1);
  if (isBigEndian)
    for (let position = 0; position < bytes.length; position += 2) {
      const high = bytes[position] as number;
      bytes[position] = bytes[position + 1] as number;
      bytes[position + 1] = high;
    }
  return new Uint16Array(bytes.buffer, 0, bytes.length / 2);
}

function requireText(survey: TextSurvey, source: ByteSource): void {
  if (survey.controls > Math.max(8, source.size * CONTROLS))
    throw new FileRefused({ code: 'binary', looksLike: 'unknown' });
  if (survey.rows === 0) throw new FileRefused({ code: 'empty' });
}

async function encodingFor(
  source: ByteSource,
  survey: TextSurvey,
  choices: Choices,
  byFirstBytes: Encoding | null,
  language: 'hu' | 'et',
): Promise<Detected<Encoding>> {
  if (choices.encoding === undefined && byFirstBytes !== null)
    return { value: byFirstBytes, certain: true, others: [] };
  const detected =
    byFirstBytes === 'utf-16le' || byFirstBytes === 'utf-16be'
      ? ({ value: 'utf-8', certain: true, others: [] } as const)
      : await encodingOf(source, survey, language);
  const { encoding } = choices;
  if (encoding === undefined) return detected;
  return {
    value: encoding,
    certain: true,
    others: [detected.value, ...detected.others].filter((each) => each !== encoding),
  };
}

function separatorFor(
  survey: TextSurvey,
  head: Uint8Array,
  choices: Choices,
): ReturnType<typeof separatorOf> {
  const detected = separatorOf(survey);
  // Excel tells itself the separator in a first line of its own.
  const told = /^\ufeff?"?sep=([;,|\t])/i.exec(new TextDecoder().decode(head.subarray(0, 32)))?.[1];
  const value = choices.separator ?? (told as typeof choices.separator);
  if (value === undefined) return detected;
  const others = detected === null ? [] : [detected.value, ...detected.others];
  return { value, certain: true, others: others.filter((each) => each !== value) };
}

/** Throws the refusal of a text that nothing divides, with its first row. */
async function oneColumn(
  source: ByteSource,
  encoding: Detected<Encoding>,
  survey: TextSurvey,
): Promise<never> {
  const shape = {
    encoding: encoding.value,
    separator: '\t',
    quote: 'none',
    lineEnds: survey.lineEnds,
  } as const;
  const table = await readDelimited(source, shape, () => undefined);
  const example = textOfCell(table.columns[0]?.cells[1] ?? '').slice(0, SHOWN_CHARACTERS);
  throw new FileRefused({ code: 'oneColumn', example });
}
