/** What is said where a result is sent, saved or printed. */
export interface ShareWords {
  /** What a link holds, and who sees it. */
  readonly about: string;
  /** The same where the reader's own list is not in it. */
  readonly withoutList: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser does not let a page copy; the link is selected. */
  readonly selected: string;
  readonly send: string;
  /** Before the amounts of a list go into the link. */
  readonly list: string;
  /** The list has more rows than a link takes. */
  readonly longList: string;
  readonly print: string;
  /** On paper, below a table that would not fit on the page. */
  readonly rest: string;
  readonly csv: string;
  readonly svg: string;
  readonly saved: (fileName: string) => string;
}

/** The headings in a file. */
export interface FileWords {
  readonly inputs: string;
  readonly results: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly date: string;
  readonly address: string;
}
