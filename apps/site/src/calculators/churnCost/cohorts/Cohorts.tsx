import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { LineChart } from '../../../charts/LineChart.tsx';
import { ChartNumbers } from '../../shell/ChartNumbers.tsx';
import type { CalculatorState } from '../../shell/createState.ts';
import type { Voice } from '../../shell/printQuantity.ts';
import { printResult } from '../../shell/printResult.ts';
import type { ShellWords } from '../../shell/shellWords.ts';
import { Status } from '../../shell/Status.tsx';
import type { Table } from '../../shell/table.ts';
import { cohortPrinter, type CohortPrinter } from './cohortPrinter.ts';
import type { CohortsWords } from './cohortsWords.ts';
import { cohortTable } from './cohortTable.ts';
import { followCohorts, type CohortCourse, type Projection } from './followCohorts.ts';
import { readCohorts } from './readCohorts.ts';

/** What the part gets from the calculator that it belongs to. */
export interface CohortsProps {
  readonly state: CalculatorState;
  readonly voice: Voice;
  readonly shell: ShellWords;
  /** What was typed here before the part was last closed, and the table that the page shows. */
  readonly memory: { text?: string; table?: Table | undefined };
}

interface Props extends CohortsProps {
  readonly words: CohortsWords;
}

const id = 'ChurnCost-cohorts';

/** So long without a key is a pause, in which what was typed is followed. */
const pauseMilliseconds = 500;

/** Customers who came in the same year, followed year by year and five years on. */
export function Cohorts({ state, voice, shell, memory, words }: Props) {
  const { sample } = words;
  const [text, setText] = useState(memory.text ?? sample);
  const [settled, settle] = useState(text);
  // What the sample took the place of.
  const [own, setOwn] = useState('');
  useEffect(() => {
    memory.text = text;
    const timer = setTimeout(settle, pauseMilliseconds, text);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const field = useRef<HTMLTextAreaElement>(null);
  const { cohorts, problems, course } = useMemo(() => {
    const reading = readCohorts(settled);
    return { ...reading, course: reading.cohorts[0] ? followCohorts(reading.cohorts) : null };
  }, [settled]);

  const printer = cohortPrinter(voice);
  const table = course?.observed[0] && cohortTable(cohorts, course, words.table, printer);
  memory.table = table;
  const understood =
    course === null
      ? words.nothing
      : words.read(
          cohorts.length,
          printResult({ unit: 'customer' }, course.start, voice),
          course.observed.length,
          problems.length,
        );
  const said = course && summarise(course, words, printer);
  return (
    <section class="cohorts" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{words.title}</h4>
      <p>{words.suits}</p>
      <div class="field list">
        <label for={id}>
          {words.label} <small>{words.hint}</small>
        </label>
        <textarea
          ref={field}
          id={id}
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}-read ${id}-problems`}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <div class="under">
          <p id={`${id}-read`}>
            {understood} {text === sample && words.isSample}
          </p>
          {(text !== sample || own) && (
            <button
              class="tool"
              type="button"
              onClick={() => {
                const other = text === sample ? own : sample;
                setOwn(text);
                setText(other);
                settle(other);
                // With nothing to bring back, the button goes away.
                if (!text) field.current?.focus();
              }}
            >
              {text === sample ? shell.undo : words.bringSample}
            </button>
          )}
        </div>
        {problems[0] && (
          <ul class="problems" id={`${id}-problems`} tabIndex={0}>
            {problems.map(({ line, text: typed, trouble }) => (
              <li key={line}>
                {words.problem(line, typed.slice(0, 60))}: {words.troubles[trouble]}
              </li>
            ))}
          </ul>
        )}
      </div>
      {course && (
        <>
          {course.projection ? (
            <Projected
              {...course.projection}
              years={course.observed.length}
              {...{ course, words, printer, said }}
            />
          ) : (
            <p>{said}</p>
          )}
          {table && (
            <ChartNumbers open table={table} shell={{ ...shell, numbers: words.table.open }} voice={voice} />
          )}
          {course.latest && course.now > 0 && (
            <Latest rate={course.latest.annualChurnRate} {...{ state, voice, shell, words }} />
          )}
        </>
      )}
      <Status text={`${understood} ${said ?? ''}`} />
    </section>
  );
}

/** What comes of the cohorts: what the model says against the first year, or why it says nothing. */
function summarise(
  { reason, projection, average }: CohortCourse,
  words: CohortsWords,
  { percent, range }: CohortPrinter,
): string {
  if (projection) {
    const { firstYearLoss, constantCustomers: constant, inFiveYears } = projection;
    return words.compare(
      percent(firstYearLoss),
      range({ lowest: constant, highest: constant }),
      range(inFiveYears),
    );
  }
  const said = words.reasons[reason];
  if (average === null || reason === 'everybodyLeft') return said;
  const { lowestAnnualChurnRate: lowest, highestAnnualChurnRate: highest } = average;
  return `${said} ${words.average(range({ lowest: lowest * 100, highest: highest * 100 }, 100))}`;
}

interface ProjectedProps extends Projection {
  readonly course: CohortCourse;
  readonly words: CohortsWords;
  readonly printer: CohortPrinter;
  readonly years: number;
  readonly said: string | null;
}

/** What the model says beside the loss of the first year, what there is to learn, and how long customers go on. */
function Projected(props: ProjectedProps) {
  const { course, words, printer, years, said, shares, constantShares, rates, furtherLife } = props;
  const { chart, life } = words;
  const { lowest, highest } = furtherLife;
  const { number, percent, range } = printer;
  const points = (values: readonly number[]) => values.map((y, x) => ({ x, y }));
  return (
    <>
      <h4>{chart.title}</h4>
      <LineChart
        id={`${id}-chart`}
        title={chart.title}
        description={chart.description(years, range(props.inFiveYears))}
        series={[
          {
            kind: 'own',
            label: chart.observed,
            points: points([1, ...course.observed.map(({ survivalShare }) => survivalShare)]),
          },
          { kind: 'compared', label: chart.model, points: points(shares) },
          { kind: 'reference', label: chart.constant, points: points(constantShares) },
        ]}
        horizontal={{ label: chart.years, minimum: 0, maximum: 1, print: number }}
        vertical={{ label: chart.share, minimum: 0, maximum: 1, print: percent }}
      />
      <p>{said}</p>
      <p>{words.lesson(percent(rates[0]), percent(rates[years - 1]))}</p>
      <p>
        {lowest === null
          ? life.endless
          : life.further(
              years,
              highest === null ? life.atLeast(number(lowest)) : life.between(range(furtherLife)),
            )}
      </p>
      <p class="note">{words.ranges}</p>
    </>
  );
}

interface LatestProps extends Omit<Props, 'memory'> {
  readonly rate: number;
}

/** The loss of the latest year, what it depends on, and the way into the calculator's field and back. */
function Latest({ rate, state, words, voice, shell }: LatestProps) {
  const [taken, setTaken] = useState<Pick<ReturnType<typeof state.snapshot>, 'variant' | 'fields'> | null>(
    null,
  );
  const printed = printResult({ unit: 'percent', decimals: 1 }, rate, voice);
  const typed = printed.slice(0, -1);
  const isTaken = taken && state.variant.value === 'rate' && state.fields.churn?.text.value === typed;
  return (
    <>
      <p>{words.latest(printed)}</p>
      <div class="under">
        <button
          class="tool"
          type="button"
          onClick={() => {
            const { variant, fields } = state.snapshot();
            setTaken({ variant, fields: { churn: fields.churn as never } });
            state.restore(
              isTaken ? taken : { variant: 'rate', fields: { churn: { text: typed, period: 'year' } } },
            );
          }}
        >
          {isTaken ? shell.undo : words.take(printed)}
        </button>
      </div>
    </>
  );
}
