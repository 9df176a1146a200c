import type { Instant } from '@monday-letter/locale';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { LiveCalculator } from '../../shell/panel.ts';
import { isWholeInLink, linkTo, listInLink } from './linkTo.ts';
import type { SaveCsv } from './saveCsv.ts';
import type { ShareWords } from './shareWords.ts';

interface Props {
  readonly live: LiveCalculator;
  readonly words: ShareWords;
  readonly csv: () => Promise<{ readonly saveCsv: SaveCsv }>;
  readonly now: () => Instant;
}

/** A result on its way to somebody else: as a link, on paper, as a file. */
export function Share({ live, words, csv, now }: Props) {
  const { declaration, state, shell, language, words: names } = live;
  const [withList, setWithList] = useState(false);
  const [said, say] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const list = listInLink(live);
  const page = location.origin + location.pathname;
  const link = `${page}#${linkTo(live, withList)}`;
  const isWhole = isWholeInLink(live, withList);
  // Beside a result on paper or in a file no link stands that opens another one.
  const address = isWhole ? link : page;
  const calculator = document.getElementById(`${declaration.name}-title`)?.parentElement;
  const charts = [...(calculator?.querySelectorAll('.outcome :is(ul.bars, svg.chart)') ?? [])];
  // What was said belongs to the numbers of that moment.
  useEffect(() => {
    say('');
  }, [link]);
  if (state.computed.value.stale)
    return (
      <>
        <p class="note">{shell.stale}</p>
      </>
    );

  // Each does its work and says what came of it. The clipboard and the sheet have to be asked at once, in the press.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      return words.copied;
    } catch {
      field.current?.select();
      return document.execCommand('copy') ? words.copied : words.selected;
    }
  };
  const send = async () => {
    // Who closes the sheet has changed their mind.
    await navigator.share({ title: names.title, url: link }).catch(() => undefined);
    return '';
  };
  const printed = async () => {
    const { printAlone } = await import('./printAlone.ts');
    if (calculator) printAlone(calculator, { address, now: now(), language, rest: words.rest });
    return '';
  };
  const saved = async () => words.saved((await csv()).saveCsv(live, address, now()));
  const drawn = async (chart: Element) => {
    const { saveSvg } = await import('./saveSvg.ts');
    const title = `${names.title}: ${headingOf(chart)}`;
    return words.saved(saveSvg(chart, title, location.host + location.pathname, now(), language));
  };
  const acts: readonly (readonly [label: string, act: () => Promise<string>])[] = [
    [words.copy, copy],
    ...('share' in navigator ? [[words.send, send] as const] : []),
    [words.print, printed],
    [words.csv, saved],
    ...charts.map((chart) => {
      const label = charts.length > 1 ? `${words.svg}: ${headingOf(chart)}` : words.svg;
      return [label, () => drawn(chart)] as const;
    }),
  ];
  return (
    <>
      <p>{isWhole ? words.about : words.withoutList}</p>
      {list === 'long' && <p class="note">{words.longList}</p>}
      {list === 'possible' && (
        <div class="variants">
          <label>
            <input
              type="checkbox"
              checked={withList}
              onChange={(event) => {
                setWithList(event.currentTarget.checked);
              }}
            />{' '}
            {words.list}
          </label>
        </div>
      )}
      <div class="field">
        <label for={`${declaration.name}-link`}>{words.link}</label>
        <textarea
          ref={field}
          id={`${declaration.name}-link`}
          readOnly
          rows={3}
          value={link}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </div>
      <p role="status">{said}</p>
      {acts.map(([label, act]) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            act().then(say, () => {
              say(shell.notLoaded);
            });
          }}
        >
          {label}
        </button>
      ))}
    </>
  );
}

/** The last heading before a chart. */
function headingOf(chart: Element): string {
  const headings = [...(chart.closest('.outcome')?.querySelectorAll('h4') ?? [])];
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1)?.textContent ?? '';
}
