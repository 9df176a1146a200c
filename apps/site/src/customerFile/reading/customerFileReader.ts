import type { CustomerData } from '../customerData.ts';
import { type ByteSource, bytesInMemory } from './bytes/byteSource.ts';
import { fileFormat } from './bytes/fileFormat.ts';
import type { Choices } from './choices.ts';
import { FileRefused } from './fileRefused.ts';
import { openDelimited } from './formats/openDelimited.ts';
import { openWebPage } from './formats/openWebPage.ts';
import { openWorkbook } from './formats/openWorkbook.ts';
import { type OnShare, type OpenedFile, shareAfter, type ShapedTable } from './formats/openedFile.ts';
import { limits } from './limits.ts';
import type { Preview, Problems } from './preview.ts';
import { countsOf, rowsAsUnderstood, topOf } from './previewOf.ts';
import type { Question } from './questions.ts';
import { readCustomers } from './rows/readCustomers.ts';
import { readOrders } from './rows/readOrders.ts';
import { settleCustomers } from './rows/settleCustomers.ts';
import { settleOrders } from './rows/settleOrders.ts';
import type { Table } from './table/table.ts';
import { type Header, headerOf } from './understanding/headerOf.ts';
import { understandTable, type Understanding } from './understanding/understandTable.ts';

/** What was read: what to show of it, and the data to compute with, null as long as something is lacking. */
export interface ReadFile {
  readonly preview: Preview;
  readonly data: CustomerData | null;
}

/** Reads one file as often as its reader corrects how. Every failure is a `FileRefused`. */
export class CustomerFileReader {
  private readonly open: OpenedFile;
  private readonly language: 'hu' | 'et';
  private last: { readonly key: string; readonly shaped: ShapedTable } | null = null;

  private constructor(open: OpenedFile, language: 'hu' | 'et') {
    this.open = open;
    this.language = language;
  }

  /** Opens a file by its content, whatever its name says. */
  static async ofFile(source: ByteSource, language: 'hu' | 'et'): Promise<CustomerFileReader> {
    const format = await fileFormat(source);
    if (format === 'workbook') return new CustomerFileReader(await openWorkbook(source), language);
    if (format === 'webTable')
      return new CustomerFileReader(await openWebPage(source, language, false), language);
    return new CustomerFileReader(openDelimited(source, language, false), language);
  }

  /** Opens what was pasted. The text of a table has its cells in columns; its HTML knows cells with several lines. */
  static async ofPaste(
    text: string,
    html: string | null,
    language: 'hu' | 'et',
  ): Promise<CustomerFileReader> {
    const isTable = html !== null && /<table[\s>]/i.test(html) && /<t[dh][\s>]/i.test(html);
    if (isTable && html.length <= limits.pastedCharacters) {
      const page = bytesInMemory(new TextEncoder().encode(html));
      return new CustomerFileReader(await openWebPage(page, language, true), language);
    }
    if (text.length > limits.pastedCharacters)
      throw new FileRefused({ code: 'tooBig', unit: 'characters', limit: limits.pastedCharacters });
    if (text.trim() === '') throw new FileRefused({ code: 'empty' });
    const bytes = bytesInMemory(new TextEncoder().encode(text));
    return new CustomerFileReader(openDelimited(bytes, language, true), language);
  }

  /** Reads the file in the light of what was chosen. The bytes are gone through again only if that needs it. */
  async read(choices: Choices, onShare: OnShare): Promise<ReadFile> {
    const { encoding, separator, quote, sheet } = choices;
    const key = JSON.stringify([encoding, separator, quote, sheet]);
    if (this.last?.key !== key) {
      this.last = null;
      this.last = { key, shaped: await this.open(choices, onShare) };
    }
    onShare('sorting', shareAfter.reading);
    return understood(this.last.shaped, choices, this.language);
  }
}

function understood({ shape, table }: ShapedTable, choices: Choices, language: 'hu' | 'et'): ReadFile {
  requireAnyRow(table);
  const header = headerOf(table);
  requireData(table, header, choices);
  const understanding = understandTable(table, header, choices, language, shape.separator?.value ?? null);
  const { lacks, headerLine, firstLine, kind, columns, ...rest } = understanding;
  const { decimal, thousands, dateOrder, currency, vat, vatPercent, scale, marginForm } = rest;
  const reading = {
    ...{ ...shape, headerLine, firstLine, kind, columns },
    ...{ decimal, thousands, dateOrder, currency, vat, vatPercent, scale, marginForm },
  };
  const settled = lacks.length > 0 ? null : settle(table, understanding, choices);
  const problems = settled?.problems ?? { first: [], counts: {} };
  const data = settled?.data ?? { kind: 'customers', names: [], ...noNumbers() };
  const badLines = new Set(problems.first.map(({ line }) => line));
  const counts = countsOf(table, understanding, data, settled?.understood ?? 0, problems);
  const isReady = settled !== null && counts.used > 0;
  const preview: Preview = {
    reading,
    top: topOf(table),
    rows: rowsAsUnderstood(table, understanding, (line) => badLines.has(line)),
    counts,
    problems,
    questions: settled?.questions ?? [],
    lacks: settled === null ? (lacks as Preview['lacks']) : isReady ? [] : ['rows'],
  };
  return { preview, data: isReady ? data : null };
}

interface Settled {
  readonly data: CustomerData;
  readonly understood: number;
  readonly problems: Problems;
  readonly questions: readonly Question[];
}

function settle(table: Table, understanding: Understanding, { answers = {} }: Choices): Settled {
  if (understanding.kind.value === 'customers') {
    const customers = readCustomers(table, understanding, answers);
    const { data, questions } = settleCustomers(table, customers, answers);
    return { data, questions, understood: customers.row.length, problems: customers.problems.finish(table) };
  }
  const orders = readOrders(table, understanding, answers);
  const settled = settleOrders(table, orders, answers);
  return { ...settled, understood: orders.row.length, problems: orders.problems.finish(table) };
}

function requireAnyRow({ rowCount, faults }: Table): void {
  if (rowCount > 0) return;
  const [fault] = faults;
  if (fault === undefined) throw new FileRefused({ code: 'empty' });
  throw new FileRefused({ code: 'lineTooLong', line: fault.line, limit: limits.rowCharacters });
}

function requireData(table: Table, { firstRow }: Header, { headerLine, firstLine }: Choices): void {
  if (headerLine !== undefined || firstLine !== undefined) return;
  if (firstRow.value >= table.rowCount) throw new FileRefused({ code: 'headerOnly' });
}

function noNumbers(): Omit<Extract<CustomerData, { kind: 'customers' }>, 'kind' | 'names'> {
  const none = { earlierRevenue: null, cost: null, margin: null, contacts: null, lastPurchase: null };
  return { revenue: new Float64Array(0), ...none };
}
