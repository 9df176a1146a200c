import { formatNumber, formatPercent, type Language } from '@monday-letter/locale';
import { useRef } from 'preact/hooks';

import type { PreviewCell } from '../../reading/preview.ts';
import { rolesOf, type Role } from '../../reading/reading.ts';
import { dayText } from '../dayText.ts';
import type { PreviewProps } from './PreviewForm.tsx';
import { useShownColumns } from './useShownColumns.ts';

/** The first rows as they were understood, under columns whose meaning can be chosen. */
export function PreviewTable({ preview, language, words, onChoose }: PreviewProps) {
  const { columns, kind } = preview.reading;
  const { shown, following, isLast, showFollowing } = useShownColumns(columns);
  const table = useRef<HTMLElement>(null);
  const nameOf = (place: number) => columns[place]?.name || words.column(place + 1);
  return (
    <>
      <section ref={table} class="table" aria-label={words.table} tabindex={0}>
        <table>
          <caption>{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              {shown.map((place) => (
                <th key={place} scope="col">
                  <label>
                    {nameOf(place)}
                    <select
                      aria-label={words.roleOf(nameOf(place))}
                      value={columns[place]?.role.value}
                      onChange={({ currentTarget }) => {
                        onChoose({ roles: { ...rolesNow(columns), [place]: currentTarget.value as Role } });
                      }}
                    >
                      {rolesOf[kind.value].map((each) => (
                        <option key={each} value={each} selected={each === columns[place]?.role.value}>
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
                {shown.map((place) => {
                  const cell = cells[place] ?? { kind: 'empty' };
                  return (
                    <td key={place} class={cell.kind}>
                      {textOf(cell, language)}
                      {cell.kind === 'problem' && <small> {words.problem[cell.code]}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {following > 0 && (
        <button
          type="button"
          onClick={() => {
            showFollowing();
            // The button goes away with the last of them.
            if (isLast) table.current?.focus();
          }}
        >
          {words.followingColumns(following)}
        </button>
      )}
    </>
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
  if (cell.kind === 'share') return formatPercent(cell.share, language, { maximumDecimals: 1 });
  return cell.text;
}
