import { formatDay, type Instant, type Language } from '@monday-letter/locale';

import { readersToday } from '../readersToday.ts';

/** Marks the calculator that is printed by itself; the rules stand in `printAlone.css`. */
const mark = 'alone';

/** What a page takes within its margins, in CSS pixels: as wide as A4, as high as American letter paper. */
const paper = { width: 688, height: 960 };

/** Smaller than so, nobody could read it: rather fewer rows are printed. */
const smallestScale = 0.6;

/** By so much smaller it is tried next. */
const step = 0.04;

/**
 * So many rows of a list, and of a table, are printed: the first number with which all fits on a page, for a table of a
 * thousand rows would take twenty.
 */
const mostRows = [60, 40, 25, 10] as const;

interface Sheet {
  /** Where the calculator stands, with the reader's numbers. */
  readonly address: string;
  readonly now: Instant;
  readonly language: Language;
  /** Says, below a table that was cut short, where the rest is. */
  readonly rest: string;
}

/**
 * Prints one calculator as one page: its numbers, the result and how it comes about, its charts and tables, and below
 * them the day and the address. Afterwards everything is as it was.
 */
export function printAlone(calculator: HTMLElement, { address, now, language, rest }: Sheet): void {
  const closed = [...calculator.querySelectorAll<HTMLDetailsElement>('.outcome details:not([open])')];
  const foot = paragraph('foot', `${formatDay(readersToday(now), language, 'long')}\n${address}`);
  const list = calculator.querySelector('textarea')?.closest('.list');
  const lines = calculator.querySelector('textarea')?.value.trim().split('\n') ?? [];
  const listed = paragraph('rows', '');
  // How many rows were read, and how many of those that are printed here were left out.
  const read = paragraph('note', list?.querySelector('.under p')?.textContent ?? '');
  const tables = [...calculator.querySelectorAll('.outcome .table')].map((table) => ({
    table,
    rows: [...table.querySelectorAll('tbody tr')],
    note: paragraph('note', rest),
  }));
  const showRows = () => {
    for (const { rows, note } of tables) {
      for (const row of rows) row.removeAttribute('hidden');
      note.remove();
    }
  };
  const cutTo = (most: number) => {
    showRows();
    listed.textContent = (lines.length > most ? [...lines.slice(0, most), '…'] : lines).join('\n');
    for (const { table, rows, note } of tables) {
      for (const row of rows.slice(most)) row.setAttribute('hidden', '');
      if (rows.length > most) table.after(note);
    }
  };
  for (const each of closed) each.open = true;
  calculator.classList.add(mark);
  calculator.append(foot);
  list?.after(listed, read);
  calculator.style.zoom = String(scaleOnPaper(calculator, cutTo));
  const restore = () => {
    for (const each of closed) each.open = false;
    for (const each of [foot, listed, read]) each.remove();
    showRows();
    calculator.classList.remove(mark);
    calculator.removeAttribute('style');
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}

function paragraph(name: string, text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}

/** How much smaller it has to be for one page: the rules for print apply for a moment, before anybody can see it. */
function scaleOnPaper(calculator: HTMLElement, cutTo: (most: number) => void): number {
  cutTo(mostRows[0]);
  const links = document.querySelectorAll<HTMLLinkElement>('link[media=print]');
  const sheets = [...links].flatMap(({ sheet }) => sheet ?? []);
  const applyFor = (media: 'all' | 'print') => {
    for (const sheet of sheets) sheet.media.mediaText = media;
  };
  const top = scrollY;
  applyFor('all');
  let scale = 1;
  // Smaller type makes longer lines, so how high it becomes can only be tried.
  const fits = () => {
    calculator.style.width = `${paper.width / scale}px`;
    return calculator.offsetHeight * scale <= paper.height;
  };
  for (const most of mostRows) {
    cutTo(most);
    for (scale = 1; scale > smallestScale && !fits();) scale = Math.max(smallestScale, scale - step);
    if (fits()) break;
  }
  calculator.style.width = '';
  applyFor('print');
  scrollTo({ top, behavior: 'instant' });
  return scale;
}
