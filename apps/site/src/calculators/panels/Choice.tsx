interface Props {
  readonly id: string;
  readonly label: string;
  /** What can be chosen: the name, and what it is called. */
  readonly options: readonly (readonly [name: string, label: string])[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/** One of several numbers of a calculator. Where there is only one, nothing is asked. */
export function Choice({ id, label, options, chosen, choose }: Props) {
  if (options.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
