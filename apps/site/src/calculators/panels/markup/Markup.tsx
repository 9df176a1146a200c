import { formatPercent } from '@monday-letter/locale';
import { signal } from '@preact/signals-core';
import { useEffect, useMemo, useRef } from 'preact/hooks';

import { createField } from '../../shell/createField.ts';
import type { Parameter } from '../../shell/declaration.ts';
import type { FieldToolProps } from '../../shell/fieldTool.ts';
import { NumberField } from '../../shell/NumberField.tsx';
import { Status } from '../../shell/Status.tsx';
import { useSignals } from '../../shell/useSignals.ts';
import { isExactMargin, marginOf, markupOf } from './convertMarkup.ts';
import type { MarkupWords } from './markupWords.ts';

interface Props extends FieldToolProps {
  readonly own: MarkupWords;
}

/** Even a margin of 99.9999% has a markup below this. */
const markupParameter: Parameter = {
  unit: 'percent',
  minimum: 0,
  maximum: 1e8,
  decimals: 4,
  step: 1,
  default: 0,
};

/** A field for the markup on cost: what is typed here goes into the margin field, and the other way round. */
export function Markup({ id, field, voice, words, own }: Props) {
  const { language, currency } = voice;
  const margin = field.reading.value.value;
  const inputId = `${id}-markup`;
  const markup = useMemo(() => {
    const made = createField(
      markupParameter,
      markupOf(margin ?? 100) ?? 0,
      language,
      signal(currency),
      words,
    );
    if (margin === null || margin === 100) made.text.value = '';
    return made;
  }, []);
  useSignals(() => {
    void markup.reading.value;
  });
  const typed = markup.reading.value.value;
  // The margin that was set from here: it comes back when the reader may have typed on.
  const sent = useRef<number | null>(null);

  useEffect(() => {
    document.getElementById(inputId)?.focus();
  }, []);
  useEffect(() => {
    if (typed === null || marginOf(typed) === field.reading.value.value) return;
    sent.current = marginOf(typed);
    field.set(sent.current);
  }, [typed]);
  useEffect(() => {
    if (margin === sent.current) return;
    sent.current = null;
    const is = markup.reading.value.value;
    const should = margin === null ? null : markupOf(margin);
    if (should !== null && (is === null || marginOf(is) !== margin)) markup.set(should);
  }, [margin]);

  const print = (percent: number) => formatPercent(percent / 100, language);
  const said =
    margin === 100
      ? own.none
      : typed === null
        ? ''
        : own.means(print(typed), isExactMargin(typed) ? '=' : '≈', print(marginOf(typed)));
  return (
    <div class="aside" role="group" aria-label={own.title}>
      <NumberField
        id={inputId}
        label={own.label}
        hint={own.hint}
        parameter={markupParameter}
        field={markup}
        alive
        voice={voice}
        words={words}
      />
      {said !== '' && <p>{said}</p>}
      <Status text={said} />
    </div>
  );
}
