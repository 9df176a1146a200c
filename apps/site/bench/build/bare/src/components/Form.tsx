import { useState } from 'preact/hooks';

interface Props {
  readonly numbers: Readonly<Record<string, unknown>>;
}

/** A field for each number, and their sum: the least that is a calculator. */
export function Form({ numbers }: Props) {
  const [values, setValues] = useState(() =>
    Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
  );
  return (
    <form>
      {Object.entries(values).map(([name, value]) => (
        <label key={name}>
          {name}
          <input
            inputMode="decimal"
            value={value}
            onInput={({ currentTarget }) => {
              setValues({ ...values, [name]: Number(currentTarget.value) });
            }}
          />
        </label>
      ))}
      <output>{Object.values(values).reduce((sum, value) => sum + value, 0)}</output>
    </form>
  );
}
