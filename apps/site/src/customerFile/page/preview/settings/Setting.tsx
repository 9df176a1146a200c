import { useId } from 'preact/hooks';

import type { SettingOf } from './settingsOf.ts';

/** One point of the reading, and what else it could be. */
export function Setting({ label, value, options, choose }: SettingOf & { readonly label: string }) {
  const id = useId();
  return (
    <p class="setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </p>
  );
}
