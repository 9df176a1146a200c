import { formatNumber } from '@monday-letter/locale';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

import type { Choices } from '../../reading/choices.ts';
import type { Preview, TopRow } from '../../reading/preview.ts';
import {
  dateOrders,
  decimals,
  encodings,
  kinds,
  quotes,
  scales,
  separators,
  thousandsMarks,
  vats,
  type Detected,
} from '../../reading/reading.ts';
import type { SettingName } from '../sessionWords.ts';
import type { PreviewProps } from './PreviewForm.tsx';

/** So much of a row is enough to know it by. */
const [cellsShown, lettersShown] = [3, 40];

/** How the file was read, each point correctable: what is in doubt first and in sight, the rest one press away. */
export function Settings(props: PreviewProps) {
  const { preview, words } = props;
  const { reading } = preview;
  const settings = settingsOf(props).filter((setting) => setting !== null);
  // What was in doubt stays in its place once it is settled: the reader's focus is on it.
  const inDoubt = useRef(new Set<SettingName>());
  for (const { name, detected } of settings) if (!detected.certain) inDoubt.current.add(name);
  const doubtful = settings.filter(({ name }) => inDoubt.current.has(name));
  const certain = settings.filter(({ name }) => !inDoubt.current.has(name));
  return (
    <>
      {doubtful.length > 0 && (
        <fieldset class="settings">
          <legend>{words.unsure}</legend>
          {doubtful.map((setting) => (
            <Setting key={setting.name} {...setting} label={words.setting[setting.name]} />
          ))}
        </fieldset>
      )}
      {reading.vat.value === 'gross' && <Rate {...props} />}
      <details class="numbers">
        <summary>{words.settings}</summary>
        <div class="settings">
          {certain.map((setting) => (
            <Setting key={setting.name} {...setting} label={words.setting[setting.name]} />
          ))}
        </div>
      </details>
    </>
  );
}

interface Option {
  readonly value: string;
  readonly text: string;
}

interface SettingOf {
  readonly name: SettingName;
  readonly detected: { readonly certain: boolean };
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

function settingsOf({ preview, language, words, onChoose }: PreviewProps): readonly (SettingOf | null)[] {
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
  return [
    setting('kind', reading.kind, kinds, words.kind),
    setting('vat', reading.vat, vats, words.vat),
    setting('scale', reading.scale, scales, words.scale),
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

function Setting({ label, value, options, choose }: SettingOf & { readonly label: string }) {
  const id = useId();
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What is taken off gross amounts. */
function Rate({ preview, words, onChoose }: PreviewProps) {
  const id = useId();
  return (
    <Labelled id={id} label={words.setting.vatPercent}>
      <input
        id={id}
        type="text"
        inputmode="decimal"
        value={String(preview.reading.vatPercent).replace('.', ',')}
        onChange={({ currentTarget }) => {
          const percent = Number(currentTarget.value.replace(',', '.').replace('%', '').trim());
          if (percent >= 0 && percent <= 100) onChoose({ vatPercent: percent });
          else currentTarget.value = String(preview.reading.vatPercent).replace('.', ',');
        }}
      />
    </Labelled>
  );
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Labelled({ id, label, children }: LabelledProps) {
  return (
    <p class="setting">
      <label for={id}>{label}</label>
      {children}
    </p>
  );
}
