import { formatDay, type CalendarDay, type Currency } from '@monday-letter/locale';

import { decimalsIn } from '../../shell/convertPeriod.ts';
import { parametersIn, type ResultUnit } from '../../shell/declaration.ts';
import type { LiveCalculator } from '../../shell/panel.ts';
import { printConversion, printWorkedLine } from '../../shell/printWorkedLine.ts';
import { roundResult } from '../../shell/printQuantity.ts';
import type { Table } from '../../shell/table.ts';
import { symbolOf } from '../../shell/unitOf.ts';
import type { FileWords } from './shareWords.ts';
import type { Cell } from './toCsv.ts';

/** A calculator as rows of a file: its numbers, the results, how they come about, and the tables of its view. */
export function csvRows(
  { declaration, state, words: names, shell, language, tables }: LiveCalculator,
  words: FileWords,
  address: string,
  day: CalendarDay,
): readonly (readonly Cell[])[] {
  const { typed, currency, variant, rows, outcome } = state.computed.value;
  const voice = { language, currency };
  const asked = parametersIn(declaration, variant);
  const symbol = (unit: ResultUnit) => (unit === 'factor' ? '' : symbolOf({ unit }, voice, shell));

  const inputs = asked.flatMap((name): Cell[][] => {
    const parameter = declaration.parameters[name];
    const field = state.fields[name];
    if (parameter === undefined || field === undefined) return [];
    const { value } = field.reading.value;
    const period = value === null ? parameter.period : field.period.value;
    return [
      [
        names.parameters[name]?.label ?? '',
        { number: value ?? typed[name] ?? 0, decimals: decimalsIn(parameter, period) },
        symbolOf(parameter, voice, shell),
        period === undefined ? '' : shell.period[period],
      ],
    ];
  });
  const columns = Object.entries(declaration.list?.columns ?? {});
  const list: Cell[][] =
    rows.length === 0 || names.list === undefined
      ? []
      : [
          [],
          [names.list.label],
          [names.list.name, ...columns.map(([name]) => names.list?.columns[name] ?? '')],
          ...rows.map(({ name, numbers }): Cell[] => [
            name,
            ...numbers.map((number, index) =>
              number === null ? '' : { number, decimals: columns[index]?.[1].decimals ?? 0 },
            ),
          ]),
        ];

  const head: Cell[][] = [
    [names.title],
    [words.date, formatDay(day, language, 'long')],
    [words.address, address],
    ...(names.variants ? [[names.variants.question, names.variants.answers[variant] ?? '']] : []),
    [],
    [words.inputs, words.value, words.unit, words.period],
    ...inputs,
    ...list,
    [],
  ];
  if (outcome.kind === 'none') return [...head, [names.reasons[outcome.reason] ?? '']];

  const results = Object.entries(declaration.results).flatMap(([name, result]): Cell[][] => {
    const value = outcome.values[name] ?? null;
    if (value === null) return [];
    const { rounded, decimals } = roundResult(result, value, currency);
    const number = result.unit === 'percent' ? rounded * 100 : rounded;
    return [[names.results[name] ?? '', { number, decimals }, symbol(result.unit)]];
  });
  const conversions = asked.flatMap((name): Cell[][] => {
    const { period, reading } = state.fields[name] ?? {};
    const { value = null, own = null } = reading?.value ?? {};
    if (period?.value !== 'month' || value === null || own === null) return [];
    const { label, expression, relation, result } = printConversion(
      name,
      value,
      own,
      declaration,
      names,
      voice,
    );
    return [[label, '', `${expression} ${relation}`, result]];
  });
  const worked = outcome.worked.map((line) => {
    const printed = printWorkedLine(line, outcome, typed, declaration, names, voice);
    return [printed.label, printed.words, `${printed.expression} ${printed.relation}`, printed.result];
  });
  return [
    ...head,
    [words.results, words.value, words.unit],
    ...results,
    ...(outcome.cautions ?? []).map((caution) => [names.cautions?.[caution] ?? '']),
    [],
    [shell.worked],
    ...conversions,
    ...worked,
    ...tables().flatMap((table) => [
      [],
      [table.caption],
      // Where a narrow screen may break a word says nothing in a file.
      table.columns.map((column) => column.replaceAll('\u00AD', '')),
      ...tableRows(table, currency),
    ]),
  ];
}

/** Amounts of one column have the same decimals, whatever their size. */
const centDecimals = { HUF: 0, EUR: 2 } as const;

function tableRows({ rows }: Table, currency: Currency): Cell[][] {
  return rows.map((row) =>
    row.map((cell): Cell => {
      if (cell === null) return '';
      if (typeof cell === 'string') return cell;
      const isPercent = cell.unit === 'percent';
      const { decimals = cell.unit === 'money' ? centDecimals[currency] : isPercent ? 1 : 0 } = cell;
      // Amounts are rounded as plain numbers: to the decimals of the column.
      const unit = cell.unit === 'money' ? 'number' : (cell.unit as ResultUnit);
      const { rounded } = roundResult({ ...cell, unit, decimals }, cell.value, currency);
      return { number: rounded, decimals, isPercent };
    }),
  );
}
