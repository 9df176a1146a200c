import { type CalendarDay, type Currency, isCalendarDay, type Language } from '@monday-letter/locale';
import { dayNumberFromIsoDate, isoDateFromDayNumber } from '@monday-letter/metrics';
import { useId, useState } from 'preact/hooks';

import { defaultAssumptions, type Assumptions, type LossDefinition } from '../../answers/assumptions.ts';
import type { Preview } from '../../reading/preview.ts';
import type { AssumptionWords } from '../sessionWords.ts';
import { NumberEntry } from './NumberEntry.tsx';

interface Props {
  readonly preview: Preview;
  /** Days since 1970-01-01. */
  readonly today: number;
  readonly currency: Currency;
  readonly busy: boolean;
  /** Whether there are answers already. */
  readonly again: boolean;
  readonly language: Language;
  readonly words: AssumptionWords;
  /** An assumption is no longer what it was. */
  readonly onChange: () => void;
  readonly onCompute: (assumptions: Assumptions) => void;
}

const horizons = [6, 12, 24, 36];

/** What no file says, each with a default: margin, interest, how far ahead, until when, and who counts as lost. */
export function AssumptionForm(props: Props) {
  const { preview, today, currency: read, busy, again, language, words, onChange, onCompute } = props;
  const id = useId();
  const { kind, columns, currency: named } = preview.reading;
  // What the reader has not touched follows the file, however it is corrected.
  const [entered, setEntered] = useState<Partial<Assumptions>>({});
  const [dayEntered, setDayEntered] = useState<string | null>(null);
  const { lastDay } = preview.counts;
  const defaults = defaultAssumptions({ kind: kind.value, lastDay }, read, today);
  const assumed: Assumptions = { ...defaults, ...entered };
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const isOrders = kind.value === 'orders';
  const has = (role: string) => columns.some((column) => column.role.value === role);
  const change = (more: Partial<Assumptions>) => {
    setEntered({ ...entered, ...more });
    onChange();
  };
  /** What a field of numbers does: it changes its assumption, or holds the answers up until it is mended. */
  const enter =
    (name: string, changeTo: (value: number) => Partial<Assumptions>) => (value: number | null) => {
      setWrong([...wrong.filter((each) => each !== name), ...(value === null ? [name] : [])]);
      if (value !== null) change(changeTo(value));
    };
  // A list has no gaps between orders, whatever was chosen for a log before.
  const loss = isOrders || assumed.loss.kind === 'months' ? assumed.loss : defaults.loss;
  const lossNumber = loss.kind === 'gaps' ? loss.times : loss.months;
  return (
    // What was typed outlives a correction that makes the file unusable for a while.
    <div class="assumptions" hidden={preview.lacks.length > 0}>
      <h4>{words.title}</h4>
      {named.value !== null && named.value !== read && (
        <p class="note">{words.foreignCurrency(named.value)}</p>
      )}
      <div class="fields">
        {named.value === null && (
          <Choice
            label={words.currency}
            hint=""
            value={assumed.currency}
            options={(['HUF', 'EUR'] as const).map((value) => ({ value, text: words.currencyNames[value] }))}
            onChange={(value) => {
              change({ currency: value as Currency });
            }}
          />
        )}
        {!(has('margin') && !isOrders) && (
          <NumberEntry
            label={words.margin}
            hint={words.marginHint}
            unit="%"
            value={assumed.marginRate * 100}
            range={{ minimum: 0, maximum: 100, unit: 'percent' }}
            language={language}
            onEnter={enter('margin', (value) => ({ marginRate: value / 100 }))}
          />
        )}
        {isOrders && (
          <>
            <NumberEntry
              label={words.discount}
              hint={words.discountHint}
              unit="%"
              value={assumed.annualDiscountRate * 100}
              range={{ minimum: 0, maximum: 100, unit: 'percent' }}
              language={language}
              onEnter={enter('discount', (value) => ({ annualDiscountRate: value / 100 }))}
            />
            <Choice
              label={words.horizon}
              hint={words.horizonHint}
              value={String(assumed.horizonMonths)}
              options={horizons.map((months) => ({
                value: String(months),
                text: `${months} ${words.months}`,
              }))}
              onChange={(value) => {
                change({ horizonMonths: Number(value) });
              }}
            />
          </>
        )}
        {(isOrders || has('lastPurchase')) && (
          <>
            <div class="field">
              <label for={`${id}-end`}>
                {words.end} <small>{words.endHint}</small>
              </label>
              <div class="line">
                <input
                  id={`${id}-end`}
                  type="date"
                  required
                  value={dayEntered ?? isoDateFromDayNumber(assumed.observationEnd)}
                  aria-invalid={wrong.includes('end')}
                  aria-describedby={`${id}-end-problem`}
                  onInput={({ currentTarget: { value } }) => {
                    const fits = isCalendarDay(value);
                    setDayEntered(value);
                    enter('end', (day) => ({ observationEnd: day }))(
                      fits ? dayNumberFromIsoDate(value satisfies CalendarDay) : null,
                    );
                  }}
                />
              </div>
              <div class="under">
                <p class="problem" id={`${id}-end-problem`}>
                  {wrong.includes('end') && words.noDay}
                </p>
              </div>
            </div>
            {isOrders && (
              <Choice
                label={words.loss}
                hint={words.lossHint}
                value={loss.kind}
                options={(['gaps', 'months'] as const).map((value) => ({
                  value,
                  text: words.lossKinds[value],
                }))}
                onChange={(value) => {
                  change({ loss: lossOf(value as LossDefinition['kind'], value === 'gaps' ? 3 : 12) });
                }}
              />
            )}
            <NumberEntry
              key={loss.kind}
              label={isOrders ? words.lossNumber : words.loss}
              hint={isOrders ? '' : words.lossHint}
              unit={loss.kind === 'gaps' ? '×' : words.months}
              value={lossNumber}
              range={{ minimum: 0.5, maximum: 120 }}
              language={language}
              onEnter={enter('loss', (value) => ({ loss: lossOf(loss.kind, value) }))}
            />
          </>
        )}
        {has('contacts') && (
          <NumberEntry
            label={words.hours}
            hint={words.hoursHint}
            unit={words.hoursUnit}
            value={assumed.hoursPerContact}
            range={{ minimum: 0, maximum: 100 }}
            language={language}
            onEnter={enter('hours', (value) => ({ hoursPerContact: value }))}
          />
        )}
      </div>
      <p>
        <button
          type="button"
          class="go-on"
          disabled={busy || wrong.length > 0}
          onClick={() => {
            onCompute({ ...assumed, loss });
          }}
        >
          {again ? words.again : words.compute}
        </button>
      </p>
    </div>
  );
}

function lossOf(kind: LossDefinition['kind'], number: number): LossDefinition {
  return kind === 'gaps' ? { kind, times: number } : { kind, months: number };
}

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label} <small>{hint}</small>
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
      <div class="under" />
    </div>
  );
}
