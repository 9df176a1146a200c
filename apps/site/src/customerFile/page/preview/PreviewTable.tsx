import { formatNumber, type Language } from '@monday-letter/locale';

import type { PreviewCell } from '../../reading/preview.ts';
import { rolesOf, type Role } from '../../reading/reading.ts';
import { dayText } from '../dayText.ts';
import type { PreviewProps } from './PreviewForm.tsx';

/** The first rows as they were understood, under columns whose meaning can be chosen. */
export function PreviewTable({ preview, language, words, onChoose }: PreviewProps) {
  const { columns, kind } = preview.reading;
  const nameOf = (place: number) => columns[place]?.name || words.column(place + 1);
  return (
    <section class="table" aria-label={words.table} tabindex={0}>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {columns.map(({ role }, place) => (
              <th key={place} scope="col">
                <label>
                  {nameOf(place)}
                  <select
                    aria-label={words.roleOf(nameOf(place))}
                    value={role.value}
                    onChange={({ currentTarget }) => {
                      onChoose({ roles: { ...rolesNow(columns), [place]: currentTarget.value as Role } });
                    }}
                  >
                    {rolesOf[kind.value].map((each) => (
                      <option key={each} value={each} selected={each === role.value}>
                        {words.role[each]}
                      </option>
                    ))}
                  </select>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ line, cells, leftOut }) => (
            <tr key={line} class={leftOut ? 'left-out' : ''}>
              <th scope="row">
                {formatNumber(line, language)}
                {leftOut && <span class="heard"> {words.leftOutRow}</span>}
              </th>
              {cells.map((cell, place) => (
                <td key={place} class={cell.kind}>
                  {textOf(cell, language)}
                  {cell.kind === 'problem' && <small> {words.problem[cell.code]}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every role as it stands: a choice of one column must not let the others be guessed anew. */
function rolesNow(columns: PreviewProps['preview']['reading']['columns']): Record<number, Role> {
  return Object.fromEntries(columns.map(({ role }, place) => [place, role.value]));
}

function textOf(cell: PreviewCell, language: Language): string {
  if (cell.kind === 'empty') return '';
  if (cell.kind === 'day') return dayText(cell.day, language);
  if (cell.kind === 'number') return formatNumber(cell.value, language, { maximumDecimals: 2 });
  return cell.text;
}
