import type { Currency, Language } from '@monday-letter/locale';
import { useEffect, useState } from 'preact/hooks';

import type { ShellWords } from '../../../../calculators/shell/shellWords.ts';
import { defaultAssumptions, type Assumptions } from '../../../answers/assumptions.ts';
import type { Preview } from '../../../reading/preview.ts';
import type { Role } from '../../../reading/reading.ts';
import type { AssumptionWords } from '../../sessionWords.ts';
import { AssumedNumber } from '../AssumedNumber.tsx';
import { assumedNumbers, type NumberName } from './assumedNumbers.ts';
import { Choice } from './Choice.tsx';
import { EndOfData } from './EndOfData.tsx';

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
  readonly shell: ShellWords;
  /** What is assumed at first, and whenever that is no longer what it was. */
  readonly onAssume: (assumptions: Assumptions) => void;
  readonly onCompute: (assumptions: Assumptions) => void;
}

const horizons = ['6', '12', '24', '36'] as const;

/** What no file says, each with a default: margin, interest, how far ahead, until when, and who counts as lost. */
export function AssumptionForm(props: Props) {
  const { preview, today, currency: read, busy, again, language, words, shell, onAssume, onCompute } = props;
  const { kind, columns, currency: named } = preview.reading;
  // What the reader has not touched follows the file, however it is corrected.
  const [entered, setEntered] = useState<Partial<Assumptions>>({});
  const defaults = defaultAssumptions({ kind: kind.value, lastDay: preview.counts.lastDay }, read, today);
  const assumed: Assumptions = { ...defaults, ...entered };
  /** Fields that hold the answers up until they are mended. */
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const isOrders = kind.value === 'orders';
  const has = (role: Role) => columns.some((column) => column.role.value === role);
  // A list has no gaps between orders, whatever was chosen for a log before.
  const loss = isOrders || assumed.loss.kind === 'months' ? assumed.loss : defaults.loss;

  const asked: Assumptions = { ...assumed, loss };
  useEffect(() => {
    onAssume(asked);
  }, [JSON.stringify(asked)]);

  const change = (more: Partial<Assumptions>) => {
    setEntered((now) => ({ ...now, ...more }));
  };
  const mend = (field: string) => {
    setWrong((now) => now.filter((each) => each !== field));
  };
  const enter = (field: string, more: Partial<Assumptions> | null) => {
    mend(field);
    if (more === null) setWrong((now) => [...now, field]);
    else change(more);
  };
  const number = (name: NumberName, label: string, hint: string) => {
    const { parameter, of, means } = assumedNumbers[name];
    return (
      <AssumedNumber
        key={name}
        label={label}
        hint={hint}
        parameter={parameter}
        value={of(asked)}
        voice={{ language, currency: read }}
        shell={shell}
        onEnter={(typed) => {
          enter(name, typed === null ? null : means(typed));
        }}
        onGone={() => {
          mend(name);
        }}
      />
    );
  };
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
            value={assumed.currency}
            options={(['HUF', 'EUR'] as const).map((value) => ({ value, text: words.currencyNames[value] }))}
            onChange={(currency) => {
              change({ currency });
            }}
          />
        )}
        {(isOrders || !has('margin')) && number('margin', words.margin, words.marginHint)}
        {isOrders && number('discount', words.discount, words.discountHint)}
        {isOrders && (
          <Choice
            label={words.horizon}
            hint={words.horizonHint}
            value={String(assumed.horizonMonths) as (typeof horizons)[number]}
            options={horizons.map((value) => ({ value, text: `${value} ${words.months}` }))}
            onChange={(months) => {
              change({ horizonMonths: Number(months) });
            }}
          />
        )}
        {(isOrders || has('lastPurchase')) && (
          <EndOfData
            day={assumed.observationEnd}
            words={words}
            onEnter={(day) => {
              enter('end', day === null ? null : { observationEnd: day });
            }}
            onGone={() => {
              mend('end');
            }}
          />
        )}
        {isOrders && (
          <Choice
            label={words.loss}
            hint={words.lossHint}
            value={loss.kind}
            options={(['gaps', 'months'] as const).map((value) => ({ value, text: words.lossKinds[value] }))}
            onChange={(chosen) => {
              change(assumedNumbers[chosen].means(assumedNumbers[chosen].of(assumed)));
            }}
          />
        )}
        {isOrders && number(loss.kind, words.lossNumber[loss.kind], '')}
        {has('contacts') && number('hours', words.hours, words.hoursHint)}
      </div>
      <p>
        <button
          type="button"
          class="go-on"
          disabled={busy || wrong.length > 0}
          onClick={() => {
            onCompute(asked);
          }}
        >
          {again ? words.again : words.compute}
        </button>
      </p>
    </div>
  );
}
