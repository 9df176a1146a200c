import { Parser } from 'htmlparser2';

import { FileRefused } from '../fileRefused.ts';
import type { Table } from '../table/table.ts';
import { TableBuilder } from '../table/tableBuilder.ts';

/** A table of a web page. */
export interface WebTable {
  /** Its caption; empty if it has none. */
  readonly name: string;
  readonly table: Table;
}

/** Cells that span more than this are laid out by no one by hand. */
const WIDEST_SPAN = 100;

/**
 * The tables of a web page, or of a file that a program on the web calls `.xls`, in their order, without empty ones.
 * A cell that spans several counts for the first of them; the others are empty. Tables inside cells are text.
 */
export class WebTableReader {
  private readonly tables: WebTable[] = [];
  private builder = new TableBuilder();
  private depth = 0;
  private line = 0;
  private row: string[] | null = null;
  private cell: string | null = null;
  private span = 1;
  private caption: string | null = null;
  private name = '';
  private readonly parser = new Parser({
    onopentag: (tag, attributes) => this.open(tag, attributes),
    ontext: (text) => this.addText(text),
    onclosetag: (tag) => this.close(tag),
  });

  add(html: string): void {
    this.parser.write(html);
  }

  /** Throws `FileRefused` if there is no table. */
  finish(): readonly WebTable[] {
    this.parser.end();
    if (this.tables.length === 0) throw new FileRefused({ code: 'binary', looksLike: 'webPage' });
    return this.tables;
  }

  private open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'table') {
      this.depth += 1;
      if (this.depth === 1) this.beginTable();
    }
    if (this.depth !== 1) return;
    if (tag === 'tr') this.row = [];
    else if (tag === 'caption') this.caption = '';
    else if (tag === 'br') this.addText(' ');
    else if (tag === 'td' || tag === 'th') {
      this.cell = '';
      this.span = Math.min(Math.max(Number(attributes['colspan'] ?? 1) || 1, 1), WIDEST_SPAN);
    }
  }

  private addText(text: string): void {
    if (this.cell !== null) this.cell += text;
    else if (this.caption !== null) this.caption += text;
  }

  private close(tag: string): void {
    if (tag === 'table') {
      if (this.depth === 1) this.endTable();
      this.depth = Math.max(0, this.depth - 1);
    }
    if (this.depth !== 1) return;
    if ((tag === 'td' || tag === 'th') && this.cell !== null) {
      this.row?.push(inOneLine(this.cell), ...Array.from({ length: this.span - 1 }, () => ''));
      this.cell = null;
    } else if (tag === 'tr' && this.row !== null) {
      this.line += 1;
      this.builder.addRow(this.line, this.row);
      this.row = null;
    } else if (tag === 'caption' && this.caption !== null) {
      this.name = inOneLine(this.caption);
      this.caption = null;
    }
  }

  private beginTable(): void {
    this.builder = new TableBuilder();
    this.line = 0;
    this.name = '';
  }

  private endTable(): void {
    const table = this.builder.finish();
    if (table.rowCount > 0) this.tables.push({ name: this.name, table });
    this.row = null;
    this.cell = null;
    this.caption = null;
  }
}

/** White space of a page is how it is laid out, not what it says; no-break spaces stay: numbers have them. */
function inOneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}
