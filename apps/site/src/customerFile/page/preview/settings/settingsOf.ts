import { formatNumber } from '@monday-letter/locale';

import type { Choices } from '../../../reading/choices.ts';
import type { Preview, TopRow } from '../../../reading/preview.ts';
import {
  dateOrders,
  decimals,
  encodings,
  kinds,
  marginForms,
  quotes,
  scales,
  separators,
  thousandsMarks,
  vats,
  type Detected,
} from '../../../reading/reading.ts';
import type { SettingName } from '../../sessionWords.ts';
import type { PreviewProps } from '../PreviewForm.tsx';

/** So much of a row is enough to know it by. */
const [cellsShown, lettersShown] = [3, 40];

interface Option {
  readonly value: string;
  readonly text: string;
}

/** A thing that was detected, and what it could be instead. */
export interface SettingOf {
  readonly name: SettingName;
  readonly detected: { readonly certain: boolean };
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

/** Every point of the reading that can be corrected; null where the file leaves nothing to choose. */
export function settingsOf({
  preview,
  language,
  words,
  onChoose,
}: PreviewProps): readonly (SettingOf | null)[] {
  const { reading } = preview;
  /** A thing that was detected, with every value that it could have. */
  const setting = <Value extends string>(
    name: SettingName & keyof Choices & keyof typeof words,
    detected: Detected<Value> | null,
    values: readonly Value[],
    texts: Readonly<Record<Value, string>>,
  ): SettingOf | null =>
    detected && {
      name,
      detected,
      value: detected.value,
      options: values.map((value) => ({ value, text: texts[value] })),
      choose: (value) => {
        onChoose({ [name]: value });
      },
    };
  const { sheet, sheets, headerLine } = reading;
  const hasDates = reading.columns.some(({ role }) => ['date', 'lastPurchase'].includes(role.value));
  const hasMargins = reading.columns.some(({ role }) => role.value === 'margin');
  return [
    setting('kind', reading.kind, kinds, words.kind),
    setting('vat', reading.vat, vats, words.vat),
    currencyOf(reading.currency, onChoose),
    setting('scale', reading.scale, scales, words.scale),
    hasMargins ? setting('marginForm', reading.marginForm, marginForms, words.marginForm) : null,
    sheet === null || sheets.length < 2
      ? null
      : {
          name: 'sheet',
          detected: sheet,
          value: String(sheet.value),
          options: sheets.map(({ name }, place) => ({
            value: String(place),
            text: name || words.sheet(place + 1),
          })),
          choose: (value) => {
            onChoose({ sheet: Number(value) });
          },
        },
    setting('decimal', reading.decimal, decimals, words.decimal),
    setting('thousands', reading.thousands, thousandsMarks, words.thousands),
    hasDates ? setting('dateOrder', reading.dateOrder, dateOrders, words.dateOrder) : null,
    setting('encoding', reading.encoding, encodings, words.encoding),
    setting('separator', reading.separator, separators, words.separator),
    setting('quote', reading.quote, quotes, words.quote),
    {
      name: 'headerLine',
      detected: headerLine,
      value: String(headerLine.value ?? ''),
      options: [
        { value: '', text: words.noHeader },
        ...headerLinesOf(preview).map(({ line, cells }) => ({
          value: String(line),
          text: words.headerLine(formatNumber(line, language), beginningOf(cells)),
        })),
      ],
      choose: (value) => {
        onChoose({ headerLine: value === '' ? null : Number(value) });
      },
    },
  ];
}

/** Of several currencies in the file, the one whose amounts are read. */
function currencyOf(
  detected: Preview['reading']['currency'],
  onChoose: PreviewProps['onChoose'],
): SettingOf | null {
  const { value, others } = detected;
  const named = [value, ...others].filter((code) => code !== null).sort();
  if (value === null || named.length < 2) return null;
  return {
    name: 'currency',
    detected,
    value,
    options: named.map((code) => ({ value: code, text: code })),
    choose: (currency) => {
      onChoose({ currency });
    },
  };
}

/** The rows at the top of the file that say something, and the one that holds the names now. */
function headerLinesOf({ top, reading: { headerLine } }: Preview): readonly TopRow[] {
  const rows = top.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const now = headerLine.value;
  return now === null || rows.some(({ line }) => line === now) ? rows : [...rows, { line: now, cells: [] }];
}

/** The first cells of a row that hold something. */
function beginningOf(cells: readonly string[]): string {
  const text = cells
    .filter((cell) => cell !== '')
    .slice(0, cellsShown)
    .join(' · ');
  return text.length > lettersShown ? `${text.slice(0, lettersShown)}…` : text;
}
