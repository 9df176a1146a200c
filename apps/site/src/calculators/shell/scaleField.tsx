import type { VNode } from 'preact';

import type { FieldProps } from './NumberField.tsx';

interface ScaleWords {
  /** What each number of the scale means, from 0 on. */
  readonly scale: readonly string[];
  /** Headings before some of the statements, by the parameter that they stand before. */
  readonly headings: Readonly<Record<string, string>>;
}

/** A statement that is answered on a scale: one press, no typing. */
export function scaleField({ scale, headings }: ScaleWords): (props: FieldProps) => VNode {
  return ({ id, label, field, alive }) => {
    const heading = headings[id.slice(id.indexOf('-') + 1)];
    return (
      <>
        {heading !== undefined && <h4 class="wide">{heading}</h4>}
        <fieldset class="variants wide" disabled={!alive}>
          <legend>{label}</legend>
          {scale.map((meaning, value) => (
            <label key={meaning}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={field.reading.value.value === value}
                onChange={() => {
                  field.set(value);
                }}
              />
              {meaning}
            </label>
          ))}
        </fieldset>
      </>
    );
  };
}
