/** What a phone can hold. Beyond these a file is refused, with the limit in the refusal. */
export const limits = {
  /** Bytes of a file of text; four times what a million orders take. */
  textBytes: 160_000_000,
  /** Bytes of a workbook as it lies on the disk. */
  workbookBytes: 60_000_000,
  /** Bytes that the sheets may unpack to: a million rows of three columns take 170 million. */
  sheetBytes: 400_000_000,
  /** Bytes that all else in a workbook that has to be in memory at once may unpack to. */
  workbookPartsBytes: 80_000_000,
  /** Characters from the clipboard. */
  pastedCharacters: 20_000_000,
  rows: 2_000_000,
  columns: 300,
  /** Characters of a row that is listed and left out. */
  rowCharacters: 100_000,
  /** Characters without a line end, after which the file is no table. */
  lineCharacters: 1_000_000,
  /** Characters between two quotation marks, after which the first is taken for a stray one. */
  quotedCharacters: 20_000,
} as const;

/** How many characters of a cell are shown. */
export const SHOWN_CHARACTERS = 80;
