/** Marks what is printed by itself; the rules stand in `printAlone.css`. */
const mark = 'alone';

/** Prints a report by itself, over as many pages as it takes, with every table open. Afterwards all is as it was. */
export function printReport(report: HTMLElement): void {
  const closed = [...report.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const each of closed) each.open = true;
  report.classList.add(mark);
  const restore = () => {
    for (const each of closed) each.open = false;
    report.classList.remove(mark);
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
