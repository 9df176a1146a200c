import { useRef } from 'preact/hooks';

import type { SettingName } from '../../sessionWords.ts';
import type { PreviewProps } from '../PreviewForm.tsx';
import { Setting } from './Setting.tsx';
import { settingsOf } from './settingsOf.ts';
import { VatRate } from './VatRate.tsx';

/** How the file was read, each point correctable: what is in doubt first and in sight, the rest one press away. */
export function Settings(props: PreviewProps) {
  const { preview, words } = props;
  const { reading } = preview;
  const settings = settingsOf(props).filter((setting) => setting !== null);
  // What was in doubt stays in its place once it is settled: the reader's focus is on it.
  const inDoubt = useRef(new Set<SettingName>());
  for (const { name, detected } of settings) if (!detected.certain) inDoubt.current.add(name);
  const doubtful = settings.filter(({ name }) => inDoubt.current.has(name));
  const certain = settings.filter(({ name }) => !inDoubt.current.has(name));
  return (
    <>
      {doubtful.length > 0 && (
        <fieldset class="settings">
          <legend>{words.unsure}</legend>
          {doubtful.map((setting) => (
            <Setting key={setting.name} {...setting} label={words.setting[setting.name]} />
          ))}
        </fieldset>
      )}
      {reading.vat.value === 'gross' && <VatRate {...props} />}
      <details class="numbers">
        <summary>{words.settings}</summary>
        <div class="settings">
          {certain.map((setting) => (
            <Setting key={setting.name} {...setting} label={words.setting[setting.name]} />
          ))}
        </div>
      </details>
    </>
  );
}
