import { formatDay, type Instant, type Language } from '@monday-letter/locale';

import { readersToday } from '../readersToday.ts';

/** Marks the calculator that is printed by itself; the rules stand in `print.css`. */
const mark = 'alone';

/**
 * Prints one calculator as one page: its numbers, the result and how it comes about, its charts and tables, and below
 * them the day and the address. Afterwards the page is as it was.
 */
export function printAlone(calculator: HTMLElement, address: string, now: Instant, language: Language): void {
  const closed = [...calculator.querySelectorAll<HTMLDetailsElement>('.outcome details:not([open])')];
  const foot = document.createElement('p');
  foot.className = 'foot';
  foot.innerText = `${formatDay(readersToday(now), language, 'long')}\n${address}`;
  for (const each of closed) each.open = true;
  calculator.classList.add(mark);
  calculator.append(foot);
  const restore = () => {
    for (const each of closed) each.open = false;
    calculator.classList.remove(mark);
    foot.remove();
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
