import type { Hit } from './engine.ts';
import type { Outcome } from './outcome.ts';
import type { SearchWords } from './searchWords.ts';

interface Props {
  readonly outcome: Outcome;
  readonly words: SearchWords;
  /** Shows the next hits. */
  readonly onMore: () => void;
  /** Looks for a word instead. */
  readonly onWord: (word: string) => void;
  readonly onAgain: () => void;
}

/** What stands below the field: the hits, or what can be done where there are none. */
export function Results({ outcome, words, onMore, onWord, onAgain }: Props) {
  switch (outcome.state) {
    case 'found':
      return (
        <>
          <ol class="hits">
            {outcome.shown.map((hit) => (
              <Result key={hit.address} hit={hit} words={words} />
            ))}
          </ol>
          {outcome.rest.length > 0 && (
            <button type="button" class="plain" onClick={onMore}>
              {words.more(outcome.rest.length)}
            </button>
          )}
        </>
      );
    case 'nothing':
      return (
        <>
          <p>{words.advice}</p>
          {outcome.alone.length > 0 && (
            <p class="alone">
              {words.alone}{' '}
              {outcome.alone.map(({ word, count }) => (
                <button
                  type="button"
                  class="plain"
                  key={word}
                  onClick={() => {
                    onWord(word);
                  }}
                >
                  {word} ({count})
                </button>
              ))}
            </p>
          )}
        </>
      );
    case 'failed':
      return (
        <button type="button" class="plain" onClick={onAgain}>
          {words.again}
        </button>
      );
    default:
      return null;
  }
}

function Result({ hit: { address, meta, excerpt, sections }, words }: { hit: Hit; words: SearchWords }) {
  const { kind, title, detail, verdict, stamp } = meta;
  return (
    <li>
      <a class="hit" href={address}>
        {kind === 'figure' ? <q>{title}</q> : title}
      </a>
      <p class="dateline">
        {detail ?? words.kinds[kind]}
        {stamp !== undefined && (
          <>
            {' · '}
            <span class={verdict === 'figure-of-speech' ? verdict : `stamp ${verdict ?? ''}`}>{stamp}</span>
          </>
        )}
      </p>
      <p class="excerpt">{excerpt.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</p>
      {sections.length > 0 && (
        <p class="dateline">
          {words.sections}{' '}
          {sections.map((section, index) => (
            <>
              {index > 0 && ' · '}
              <a href={section.address}>{section.title}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}
