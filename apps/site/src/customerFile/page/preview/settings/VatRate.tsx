import { useRef } from 'preact/hooks';

import type { Parameter } from '../../../../calculators/shell/declaration.ts';
import { AssumedNumber } from '../AssumedNumber.tsx';
import type { PreviewProps } from '../PreviewForm.tsx';

const parameter: Parameter = { unit: 'percent', minimum: 0, maximum: 100, decimals: 2, step: 1, default: 27 };

/** What is taken off gross amounts. The file is read anew once the reader has done typing. */
export function VatRate({ preview, currency, language, words, shell, onChoose }: PreviewProps) {
  const { vatPercent } = preview.reading;
  const typed = useRef<number | null>(vatPercent);
  const finish = () => {
    if (typed.current !== null && typed.current !== vatPercent) onChoose({ vatPercent: typed.current });
  };
  return (
    <div
      class="rate"
      onFocusOut={finish}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish();
      }}
    >
      <AssumedNumber
        label={words.setting.vatPercent}
        hint=""
        parameter={parameter}
        value={vatPercent}
        voice={{ language, currency }}
        shell={shell}
        onEnter={(percent) => {
          typed.current = percent;
        }}
      />
    </div>
  );
}
