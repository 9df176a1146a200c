import type { Language } from '@monday-letter/locale';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { kinds, type Kind } from '../reading/reading.ts';
import type { FormWords } from './formWords.ts';
import type { LeadsOf } from './reportProps.ts';
import type { Brought, SessionParts } from './sessionProps.ts';

export interface CustomerFileProps {
  readonly language: Language;
  readonly words: FormWords;
  /** Where the samples lie, for those who want to look into them. */
  readonly samples: Readonly<Record<Kind, string>>;
  /** Where results lead on to. */
  readonly leads: LeadsOf;
  readonly load: () => Promise<SessionParts>;
}

/**
 * Takes a customer list or an order log: a file that is chosen or dropped, or a table that is pasted. What reads it is
 * fetched only then, or while its reader looks for one. Nothing is sent, and nothing is kept.
 */
export function CustomerFile({ language, words, samples, leads, load }: CustomerFileProps) {
  const id = useId();
  const [alive, setAlive] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [parts, setParts] = useState<SessionParts | null>(null);
  const [text, setText] = useState('');
  const [said, say] = useState('');
  const [over, setOver] = useState(false);
  const place = useRef<HTMLElement>(null);
  const count = useRef(0);
  useEffect(() => {
    setAlive(true);
  }, []);

  const bring = (next: (loaded: SessionParts) => Promise<Brought> | Brought) => {
    say('');
    load()
      .then(async (loaded) => {
        const ready = await next(loaded);
        count.current += 1;
        setParts(loaded);
        setBrought(ready);
      })
      .catch(() => {
        say(words.notLoaded);
      });
  };
  const bringFiles = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file === undefined) return;
    bring(() => ({ source: { kind: 'file', file }, name: file.name }));
    if (files?.[1] !== undefined) say(words.several);
  };
  const bringText = (pasted: string, html: string | null) => {
    bring(() => ({ source: { kind: 'pasted', text: pasted, html }, name: null }));
  };

  return (
    <section
      ref={place}
      class={over ? 'calculator customer-file over' : 'calculator customer-file'}
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!place.current?.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        // A text that is dropped goes into the field, as ever.
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(false);
        bringFiles(event.dataTransfer.files);
      }}
    >
      <h3 id={`${id}-title`}>{words.title}</h3>
      <p>{words.lede}</p>
      <p class="note">{words.stays}</p>
      <p class="choose">
        <input
          class="heard"
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={!alive}
          aria-describedby={`${id}-formats`}
          onClick={() => {
            // Whoever looks for a file needs what reads it, and is told if it cannot be had when there is one.
            load().then(
              ({ prepare }) => {
                prepare();
              },
              () => undefined,
            );
          }}
          onChange={({ currentTarget }) => {
            bringFiles(currentTarget.files);
            // The same file can be chosen again, after it was mended.
            currentTarget.value = '';
          }}
        />
        <label class="press" for={`${id}-file`}>
          {words.choose}
        </label>
        <small id={`${id}-formats`}>{over ? words.drop : words.formats}</small>
      </p>
      <div class="field">
        <label for={`${id}-text`}>
          {words.paste} <small>{words.pasteHint}</small>
        </label>
        <textarea
          id={`${id}-text`}
          rows={3}
          spellcheck={false}
          readOnly={!alive}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (text !== '' || !pasted.trim().includes('\n')) return;
            // A whole table is read at once, and not put into the field: a long one would make it slow.
            event.preventDefault();
            bringText(pasted, event.clipboardData?.getData('text/html') || null);
          }}
        />
      </div>
      <p>
        <button
          type="button"
          disabled={!alive}
          onClick={() => {
            if (text.trim().includes('\n')) bringText(text, null);
            else say(words.nothingPasted);
          }}
        >
          {words.read}
        </button>
      </p>
      <p class="note">{words.samples}</p>
      <p class="samples">
        {kinds.map((kind) => (
          <span key={kind}>
            <button
              type="button"
              disabled={!alive}
              onClick={() => {
                bring(async ({ samples: load }) => {
                  const file = await load[kind]();
                  return { source: { kind: 'file', file }, name: file.name };
                });
              }}
            >
              {words.sample[kind]}
            </button>{' '}
            <a
              class="go"
              href={samples[kind]}
              download
              aria-label={`${words.sample[kind]}, ${words.download}`}
            >
              {words.download}
            </a>
          </span>
        ))}
      </p>
      <p class="problem" role="status">
        {said}
      </p>
      {parts !== null && brought !== null && (
        <parts.Session
          key={count.current}
          {...brought}
          language={language}
          leads={leads}
          onEnd={(said) => {
            setBrought(null);
            say(said);
            place.current?.querySelector<HTMLElement>('input')?.focus();
          }}
        />
      )}
    </section>
  );
}
