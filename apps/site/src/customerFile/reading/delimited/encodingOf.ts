import { type ByteSource, piecesOf } from '../bytes/byteSource.ts';
import type { Detected, Encoding } from '../reading.ts';
import { singleByteEncoding } from './singleByteEncoding.ts';
import type { TextSurvey } from './textSurvey.ts';

/** The encoding that the first bytes give away: a mark of byte order, or the zeros of UTF-16. null if they do not. */
export function encodingByFirstBytes(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  let [even, odd] = [0, 0];
  for (let position = 0; position < head.length; position += 2) {
    if (head[position] === 0) even += 1;
    if (head[position + 1] === 0) odd += 1;
  }
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** How many bytes the mark of byte order takes. */
export function markBytes(head: Uint8Array): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3;
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) ? 2 : 0;
}

/** How many letters of UTF-8 make up for one byte that cannot be UTF-8. */
const LETTERS_FOR_A_FAULT = 20;

/**
 * The encoding of a text that is not UTF-16, by the survey of all its bytes; where UTF-8 is out of the question, by
 * every letter of the file.
 */
export async function encodingOf(
  source: ByteSource,
  survey: TextSurvey,
  language: 'hu' | 'et',
): Promise<Detected<Encoding>> {
  const { utf8Letters, utf8Faults } = survey;
  if (utf8Faults === 0) return { value: 'utf-8', certain: true, others: [] };
  const usual = language === 'hu' ? 'windows-1250' : 'windows-1257';
  const { counts, finalO } = await highBytes(source);
  const single = singleByteEncoding(counts, finalO, usual);
  if (utf8Letters < utf8Faults * LETTERS_FOR_A_FAULT)
    return utf8Letters === 0 ? single : { ...single, others: [...single.others, 'utf-8'] };
  return { value: 'utf-8', certain: false, others: [single.value, ...single.others] };
}

/** How often each byte above ASCII occurs, and byte F5 before something that is no letter. */
async function highBytes(source: ByteSource): Promise<{ counts: Uint32Array; finalO: number }> {
  const counts = new Uint32Array(128);
  let finalO = 0;
  for await (const piece of piecesOf(source, 0, () => undefined)) {
    for (let position = 0; position < piece.length; position += 1) {
      const byte = piece[position] as number;
      if (byte < 128) continue;
      counts[byte - 128] = (counts[byte - 128] as number) + 1;
      if (byte === 0xf5 && !isLetter(piece[position + 1] ?? 0xff)) finalO += 1;
    }
  }
  return { counts, finalO };
}

function isLetter(byte: number): boolean {
  return byte >= 128 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
