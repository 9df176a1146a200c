/** Why nothing can be made of the file, whatever the reader corrects. */
export type Refusal =
  /** No byte, or nothing but empty rows. */
  | { readonly code: 'empty' }
  /** A header, and no row below it. */
  | { readonly code: 'headerOnly' }
  /** Not a table but something else. */
  | { readonly code: 'binary'; readonly looksLike: ForeignFormat }
  /** No separator divides the rows. */
  | { readonly code: 'oneColumn'; readonly example: string }
  | { readonly code: 'tooWide'; readonly columns: number; readonly limit: number }
  /** Bytes for a file, rows for a table, characters for pasted text. */
  | { readonly code: 'tooBig'; readonly unit: 'bytes' | 'rows' | 'characters'; readonly limit: number }
  | { readonly code: 'lineTooLong'; readonly line: number; readonly limit: number }
  /** A workbook with a password. */
  | { readonly code: 'encrypted' }
  /** A workbook that is cut off or broken. */
  | { readonly code: 'damaged' }
  /** A workbook that would unpack to more than a phone holds. */
  | { readonly code: 'zipBomb'; readonly limit: number }
  /** The file can no longer be read: moved, changed or withdrawn since it was chosen. */
  | { readonly code: 'unreadable' }
  /** A fault of ours. */
  | { readonly code: 'unexpected'; readonly message: string };

export type RefusalCode = Refusal['code'];

/** What a file that is no table looks like. `oldExcel` and `openDocument` can be saved as .xlsx and then read. */
export type ForeignFormat =
  | 'oldExcel'
  | 'binaryExcel'
  | 'openDocument'
  | 'appleNumbers'
  | 'word'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'json'
  | 'xml'
  | 'webPage'
  | 'unknown';
