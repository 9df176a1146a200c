import { formatDay, type Instant, type Language } from '@monday-letter/locale';

import { readersToday } from '../readersToday.ts';

/** Marks the calculator that is printed by itself; the rules stand in `print.css`. */
const mark = 'alone';

/** What a page takes within its margins, in CSS pixels: as wide as A4, as high as American letter paper. */
const paper = { width: 688, height: 960 };

/** Smaller than so, nobody could read it: a very long list goes on to further pages. */
const smallestScale = 0.6;

/** By so much smaller it is tried next. */
const step = 0.04;

/** So many rows of a list are printed beside what became of them. */
const maximumRows = 60;

/**
 * Prints one calculator as one page: its numbers, the result and how it comes about, its charts and tables, and below
 * them the day and the address. Afterwards everything is as it was.
 */
export function printAlone(calculator: HTMLElement, address: string, now: Instant, language: Language): void {
  const closed = [...calculator.querySelectorAll<HTMLDetailsElement>('.outcome details:not([open])')];
  const list = calculator.querySelector('textarea');
  const added = [
    paragraph('foot', `${formatDay(readersToday(now), language, 'long')}\n${address}`),
    ...(list?.closest('.list') ? [paragraph('rows', firstRows(list.value))] : []),
  ];
  const [foot, rows] = added;
  for (const each of closed) each.open = true;
  calculator.classList.add(mark);
  calculator.append(foot as Element);
  if (rows) list?.closest('.list')?.after(rows);
  calculator.style.zoom = String(scaleOnPaper(calculator));
  const restore = () => {
    for (const each of closed) each.open = false;
    for (const each of added) each.remove();
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

function firstRows(text: string): string {
  const rows = text.trim().split('\n');
  return rows.length > maximumRows ? [...rows.slice(0, maximumRows), '…'].join('\n') : rows.join('\n');
}

/** How much smaller it has to be for one page: the rules for print apply for a moment, before anybody can see it. */
function scaleOnPaper(calculator: HTMLElement): number {
  const media = document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet?.media;
  if (!media) return 1;
  const top = scrollY;
  media.mediaText = 'all';
  let scale = 1;
  // Smaller type makes longer lines, so how high it becomes can only be tried.
  const fits = () => {
    calculator.style.width = `${paper.width / scale}px`;
    return calculator.offsetHeight * scale <= paper.height;
  };
  while (scale > smallestScale && !fits()) scale -= step;
  calculator.style.width = '';
  media.mediaText = 'print';
  scrollTo({ top, behavior: 'instant' });
  return Math.max(smallestScale, scale);
}
