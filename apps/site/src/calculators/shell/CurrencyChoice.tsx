import type { Currency } from '@monday-letter/locale';
import type { Signal } from '@preact/signals-core';

import type { ShellWords } from './shellWords.ts';

interface Props {
  readonly id: string;
  readonly currency: Signal<Currency>;
  readonly initial: Currency;
  readonly alive: boolean;
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
        disabled={!alive}
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
