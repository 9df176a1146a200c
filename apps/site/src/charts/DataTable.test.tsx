import { expect, test } from 'vitest';

import { DataTable } from './DataTable.tsx';
import { rendered } from './rendered.ts';

test('a table is one press away, named, and can be scrolled from the keyboard', () => {
  const details = rendered(
    <DataTable
      summary="A számok táblázatban"
      caption="Vevők és árbevétel"
      heads={['Vevő', 'Árbevétel']}
      rows={[
        ['1. vevő', '120 000 Ft'],
        ['2. vevő', '90 000 Ft'],
      ]}
    />,
  );
  expect(details.localName).toBe('details');
  expect(details.querySelector('summary')?.textContent).toBe('A számok táblázatban');
  const region = details.querySelector('section');
  expect(region?.getAttribute('aria-label')).toBe('Vevők és árbevétel');
  expect(region?.getAttribute('tabindex')).toBe('0');
  const cells = Array.from(details.querySelectorAll('tr'), (row) =>
    Array.from(row.children, (cell) => [cell.localName, cell.getAttribute('scope'), cell.textContent]),
  );
  expect(cells).toEqual([
    [
      ['th', 'col', 'Vevő'],
      ['th', 'col', 'Árbevétel'],
    ],
    [
      ['th', 'row', '1. vevő'],
      ['td', null, '120 000 Ft'],
    ],
    [
      ['th', 'row', '2. vevő'],
      ['td', null, '90 000 Ft'],
    ],
  ]);
});
