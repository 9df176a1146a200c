import type { Currency, Language } from '@monday-letter/locale';
import type { ReadonlySignal, Signal } from '@preact/signals';

import { shellWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly currency: Signal<Currency>;
  readonly initial: Currency;
  readonly alive: ReadonlySignal<boolean>;
  readonly language: Language;
}

const currencies = ['HUF', 'EUR'] as const;

/** Which money the amounts are in. Choosing another converts nothing, and the field says so. */
export function CurrencyChoice({ id, currency, initial, alive, language }: Props) {
  const words = shellWords[language];
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
