import type { CustomerRows } from '../../customerData.ts';
import type { Choices } from '../choices.ts';
import type { Example, Question } from '../questions.ts';
import type { Table } from '../table/table.ts';
import { duplicateRows } from './duplicateRows.ts';
import { isCollective, nameGroups, rowsOfNames } from './nameGroups.ts';
import { EXAMPLES, QuestionList } from './questionList.ts';
import { joinedCustomers } from './joinedCustomers.ts';
import type { ReadCustomers } from './readCustomers.ts';

/** Answers the questions that a customer list raises, as the reader did or else as usual, one after the other. */
export function settleCustomers(
  table: Table,
  { names, row, customer: read, numbers, totals, bareTotals }: ReadCustomers,
  chosen: NonNullable<Choices['answers']>,
): { readonly data: CustomerRows; readonly questions: readonly Question[] } {
  const customer = read.slice();
  const isKept = new Uint8Array(row.length).fill(1);
  const list = new QuestionList(chosen);
  const leaveOut = (places: readonly number[]): void => {
    for (const place of places) isKept[place] = 0;
  };
  const exampleOf = (place: number, shown: readonly number[]): Example => ({
    ...{ line: table.lines[row[place] ?? 0] ?? 0, names: shown.map((each) => names[each] ?? '') },
    ...{ day: null, amount: numbers.revenue?.[place] ?? null },
  });
  const examplesOf = (places: readonly number[]): Example[] =>
    places.slice(0, EXAMPLES).map((place) => exampleOf(place, [customer[place] as number]));
  const bareExamples = bareTotals.slice(0, EXAMPLES).map((tableRow): Example => ({
    ...{ line: table.lines[tableRow] ?? 0, names: [], day: null, amount: null },
  }));

  const totalsAnswer = list.ask('totals', 'leaveOut', {
    count: totals.length + bareTotals.length,
    examples: [...examplesOf(totals), ...bareExamples],
  });
  if (totalsAnswer === 'leaveOut') leaveOut(totals);

  const crowd = keptPlaces(isKept).filter((place) => isCollective(names[customer[place] as number] ?? ''));
  const crowdAnswer = list.ask('collective', 'leaveOut', {
    count: crowd.length,
    examples: examplesOf(crowd),
  });
  if (crowdAnswer === 'leaveOut') leaveOut(crowd);

  const twice = duplicateRows(table, row, isKept, firstsOfNames(customer, names.length));
  const duplicates = list.ask('duplicates', 'leaveOut', {
    count: twice.places.length,
    examples: examplesOf(twice.places),
  });
  if (duplicates === 'leaveOut') leaveOut(twice.places);

  const { standsFor, joined } = nameGroups(names, rowsOfNames(customer, isKept, names.length));
  const spellings = list.ask('spellings', 'join', {
    count: joined.length,
    examples: joined
      .slice(0, EXAMPLES)
      .map((place) => exampleOf(customer.indexOf(place), [standsFor[place] as number, place])),
  });
  const again = comingAgain(customer, keptPlaces(isKept));
  const sameName = list.ask('sameName', 'join', { count: again.length, examples: examplesOf(again) });
  if (spellings === 'join' && joined.length > 0)
    for (let place = 0; place < customer.length; place += 1)
      customer[place] = standsFor[customer[place] as number] as number;
  const alone = new Set(sameName === 'keep' ? again : []);
  return {
    data: joinedCustomers(names, customer, numbers, keptPlaces(isKept), alone),
    questions: list.questions,
  };
}

function keptPlaces(isKept: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < isKept.length; place += 1) if (isKept[place] === 1) places.push(place);
  return places;
}

/** For each place, the first with the same name. */
function firstsOfNames(customer: Uint32Array, names: number): Int32Array {
  const firsts = new Int32Array(names).fill(-1);
  return Int32Array.from(customer, (name, place) => {
    if (firsts[name] === -1) firsts[name] = place;
    return firsts[name] as number;
  });
}

/** Places whose name an earlier place has as well. */
function comingAgain(customer: Uint32Array, places: readonly number[]): number[] {
  const seen = new Set<number>();
  return places.filter((place) => {
    const name = customer[place] as number;
    const isAgain = seen.has(name);
    seen.add(name);
    return isAgain;
  });
}
