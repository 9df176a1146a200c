import type { Currency } from '@monday-letter/locale';
import type { ReadonlySignal, Signal } from '@preact/signals';

import type { ShellWords } from './shellWords.ts';

interface Props {
  readonly id: string;
  readonly currency: Signal<Currency>;
  readonly initial: Currency;
  readonly alive: ReadonlySignal<boolean>;
  readonly words: ShellWords;
}

const currencies = ['HUF', 'EUR'] as const;

/** Which money the amounts are in. Choosing another converts nothing, and the field says so. */
export function CurrencyChoice({ id, currency, initial, alive, words }: Props) {
  return (
    <div class="currency">
      <label for={id}>{words.currency}</label>
      <select
        id={id}
        disabled={!alive.value}
        autoComplete="off"
        value={currency.value}
        onChange={(event) => {
          currency.value = event.currentTarget.value as Currency;
        }}
      >
        {currencies.map((each) => (
          <option key={each} value={each} selected={each === currency.value}>
            {words.currencyNames[each]}
          </option>
        ))}
      </select>
      {currency.value !== initial && <p class="note">{words.currencyChanged}</p>}
    </div>
  );
}
