import type { Language } from '@monday-letter/locale';

import type { PassageKind } from './passage.ts';

/** A slip of typing that the build cannot set by itself, since only the author knows what is meant. */
export interface TypographyRule {
  /** The languages it holds in; both, where it does not say. */
  readonly language?: Language;
  /** The passages it holds in; all, where it does not say. */
  readonly kinds?: readonly PassageKind[];
  /** Reads text that is typeset already, with ordinary spaces and hyphens for those that must not break. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

const huMonths =
  'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december';
const etMonths = 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember';
const huSuffixes =
  'ban|ben|ból|ből|ba|be|nak|nek|tól|től|hoz|hez|höz|ról|ről|nál|nél|val|vel|szor|szer|ször|kor|ig|ra|re|on|en|ön|os|es|ös|as|t';

/** Section 2 of the project's language notes, as far as a machine can see it. */
export const typographyRules: readonly TypographyRule[] = [
  {
    pattern: /(?<![\d.,])(?!0)\d{1,3}(?:\.\d{3})+(?![\d.])|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?!\d)/g,
    message: 'thousands are parted by spaces',
    remedy: 'Write 12 345, and 1234 without any.',
  },
  {
    pattern:
      /(?<![\d.,])\d+\.(?!\d{3}(?!\d))\d+(?=[ ]?(?:%|€|Ft|eur|for|száz|prots|miljon|milli|szor|korda))/g,
    message: 'decimals stand after a comma',
    remedy: 'Write 12,5.',
  },
  {
    kinds: ['title', 'description', 'heading', 'paragraph', 'record'],
    pattern: /(?<![\d.,–] ?)\b[1-9] \d{3}(?![\d]| \d{3})/g,
    message: 'a number of four digits has no space in running text',
    remedy: 'Write 1234; from five digits on 12 345.',
  },
  {
    pattern: /(?<![\p{L}\d/#.:,-]|\p{Lu}{2} )[1-9]\d{4,}(?![\d-])/gu,
    message: 'a number of five digits or more has no spaces',
    remedy: 'Write 12 345 or 1 234 567.',
  },
  {
    pattern: /\d[ ]?(?:EUR|HUF)(?!\p{L})/gu,
    message: 'the code of a currency is for tables of banks',
    remedy: 'Write 10 € or 10 eurot / 10 euró; 4800 Ft or 4800 forint / 4800 forintit.',
  },
  {
    pattern: /(?:€|(?<!\p{L})Ft)[ ]?\d/gu,
    message: 'the sign of the currency stands before the number',
    remedy: 'Write 10 €, 4800 Ft.',
  },
  {
    pattern: /\d(?:€|Ft(?!\p{L}))/gu,
    message: 'there is no space before the sign of the currency',
    remedy: 'Write 10 €, 4800 Ft.',
  },
  {
    pattern: /(?<=^|[\s(„])[–-](?=\d)/g,
    message: 'a dash stands for a minus',
    remedy: 'Type a hyphen at the beginning of the word, as in -10: the build makes a minus of it.',
  },
  {
    pattern: /\d ?[x*] ?(?=\d)/g,
    message: 'a letter or an asterisk stands for the sign of multiplication',
    remedy: 'Write ×, as in 3 × 12.',
  },
  {
    pattern: /'[^']*'|'/g,
    message: 'a straight apostrophe stands where the build cannot know what it is',
    remedy: 'Write "…" for a quotation, ’ for an apostrophe.',
  },
  { pattern: /(?<=\S) {2,}(?=\S)/g, message: 'there are two spaces', remedy: 'Write one.' },
  {
    // A point before letters is the end of a file's name: .csv.
    pattern: /(?<=[\p{L}\d”“)]) +(?:[,;:?!](?!\d|\.)|\.(?![\d.\p{Ll}]))/gu,
    message: 'there is a space before the punctuation mark',
    remedy: 'Take it out.',
  },
  {
    pattern: /\p{Ll}[,;](?=\p{L})|\p{Ll}{2}[.!?](?=\p{Lu}\p{Ll})/gu,
    message: 'there is no space after the punctuation mark',
    remedy: 'Put one in.',
  },
  {
    pattern: /(?<!\.)\.\.(?!\.)|,,|[!?]{3,}/g,
    message: 'a punctuation mark is typed too often',
    remedy: 'Write one mark, or three points for …',
  },
  {
    kinds: ['title', 'heading'],
    pattern: /(?<![.\d])\.$/g,
    message: 'a headline ends with a point',
    remedy: 'Take the point out.',
  },

  {
    language: 'hu',
    pattern: /“/g,
    message: 'the quotation mark is not Hungarian',
    remedy: 'Type "…": the build makes „…” of it.',
  },
  {
    language: 'hu',
    pattern: /\d%(?=\p{L})/gu,
    message: 'a suffix after % has no hyphen',
    remedy: 'Write 20%-a, 20%-kal, 20%-os.',
  },
  {
    language: 'hu',
    pattern: /(?<!\p{L})Ft(?!-)(?=\p{Ll})/gu,
    message: 'a suffix after Ft has no hyphen',
    remedy: 'Write 500 Ft-ot, 500 Ft-tal.',
  },
  {
    language: 'hu',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])\d+(?:${huSuffixes})(?!\p{L})`, 'gu'),
    message: 'a suffix after a number has no hyphen',
    remedy: 'Write 5-öt, 2026-ban.',
  },
  {
    language: 'hu',
    pattern: /\d\.-(?=\p{Ll})/gu,
    message: 'a point stands before the hyphen of a date',
    remedy: 'Write november 23-án.',
  },
  {
    language: 'hu',
    pattern: new RegExp(String.raw`\b\d{4} (?:${huMonths})(?!\p{L})|\b\d{4}\. (?:${huMonths})\p{Ll}+`, 'gu'),
    message: 'a year before a month takes a point, and none where the month has a suffix',
    remedy: 'Write 2026. november 23., 2026 novemberében.',
  },
  {
    language: 'hu',
    pattern: new RegExp(
      String.raw`(?<=\d\.? )(?:${huMonths.replaceAll(/(?<=^|\|)./g, (letter) => letter.toUpperCase())})`,
      'gu',
    ),
    message: 'a month begins with a capital',
    remedy: 'Write it small.',
  },
  {
    language: 'hu',
    pattern:
      /(?:(?<=^|[\s(„»])a|(?<=^|[.!?:…] [„»]?)A) (?=[„»(]?(?!\p{Lu}{2})[aáeéiíoóöőuúüűAÁEÉIÍOÓÖŐUÚÜŰ])/gu,
    message: 'a stands before a vowel',
    remedy: 'Write az.',
  },
  {
    language: 'hu',
    pattern:
      /(?<=^|[\s(„»])[Aa] (?=(?:5(?:\d?|\d\d)|1|1 ?\d{3}|5 ?\d{3}|5\d{0,2} \d{3}|1 \d{3} \d{3})(?![\d ]*\d)\D)/g,
    message: 'a stands before a number that begins with a vowel when it is read',
    remedy: 'Write az 5, az 50, az 1000.',
  },

  {
    language: 'et',
    pattern: /”/g,
    message: 'the quotation mark is not Estonian',
    remedy: 'Type "…": the build makes „…“ of it.',
  },
  {
    language: 'et',
    pattern: /\d% ?-?(?<=%|%-)\p{L}+|\d% -\p{L}+/gu,
    message: 'a suffix stands after %',
    remedy: 'Write 20 protsendini, 20-protsendine, or 20% before a noun that bears the case.',
  },
  {
    language: 'et',
    pattern: /(?<![\p{L}\d])\d+(?:le|lt|l)(?!\p{L})/gu,
    message: 'a case ending after a number has no hyphen',
    remedy: 'Write 21-le, 21-l, 21-lt.',
  },
  {
    language: 'et',
    pattern: /\d tuh(?!\p{L})/gu,
    message: 'thousands are shortened',
    remedy: 'Write the digits: 7000.',
  },
  {
    language: 'et',
    pattern: /(?<!\p{L})[Kk]ell \d{1,2}:\d\d/gu,
    message: 'a colon stands in a time of day',
    remedy: 'Write kell 8.05.',
  },
  {
    language: 'et',
    pattern: new RegExp(String.raw`\b\d{1,2}(?:\.(?! )| )(?=(?:${etMonths}))`, 'gu'),
    message: 'the day before a month takes a point and a space',
    remedy: 'Write 23. november 2026.',
  },
  {
    language: 'et',
    pattern: new RegExp(
      String.raw`(?<=\d\. )(?:${etMonths.replaceAll(/(?<=^|\|)./g, (letter) => letter.toUpperCase())})`,
      'gu',
    ),
    message: 'a month begins with a capital',
    remedy: 'Write it small.',
  },
];
