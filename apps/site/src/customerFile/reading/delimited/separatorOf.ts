import { type Detected, type Quote, type Separator, separators } from '../reading.ts';
import type { SeparatorEvidence, TextSurvey } from './textSurvey.ts';

/** How much better the winner has to be than the next one to count as certain. */
const CERTAIN = 1.5;

/**
 * What divides the rows: the mark that occurs equally often in the most rows of the file, outside quotation marks. One
 * that stands between digits nearly everywhere counts less, for it may be the decimal mark. null if nothing does.
 */
export function separatorOf(survey: TextSurvey): Detected<Separator> | null {
  const rated = separators
    .map((separator, index) => ({ separator, rating: rate(survey.separators[index], survey.rows) }))
    .filter(({ rating }) => rating > 0)
    .sort((one, other) => other.rating - one.rating);
  const [first, second] = rated;
  if (first === undefined) return null;
  return {
    value: first.separator,
    certain: second === undefined || first.rating >= second.rating * CERTAIN,
    others: rated.slice(1).map(({ separator }) => separator),
  };
}

function rate(evidence: SeparatorEvidence | undefined, rows: number): number {
  if (evidence === undefined || evidence.total === 0) return 0;
  const { rowsByCount, inFirstRow, total, betweenDigits } = evidence;
  let usual = 1;
  for (let count = 2; count < rowsByCount.length; count += 1)
    if ((rowsByCount[count] ?? 0) > (rowsByCount[usual] ?? 0)) usual = count;
  const sameShare = (rowsByCount[usual] ?? 0) / rows;
  const header = inFirstRow === usual ? 1 : 0.7;
  const decimalMark = betweenDigits > total * 0.8 ? 0.4 : 1;
  return sameShare * (1 + Math.log2(usual)) * header * decimalMark;
}

/** What cells are wrapped in. Where more of them break than close, the marks belong to the text. */
export function quoteOf(survey: TextSurvey): Detected<Quote> {
  const { quotesClosed, quotesBroken, apostrophesClosed, rows } = survey;
  if (quotesClosed === 0 && quotesBroken === 0)
    return apostrophesClosed > rows / 2
      ? { value: "'", certain: true, others: ['none'] }
      : { value: '"', certain: true, others: [] };
  if (quotesBroken > quotesClosed) return { value: 'none', certain: quotesClosed === 0, others: ['"'] };
  return { value: '"', certain: quotesBroken === 0, others: ['none'] };
}
