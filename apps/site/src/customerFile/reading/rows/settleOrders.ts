import type { Choices } from '../choices.ts';
import type { OrderRows } from '../../customerData.ts';
import type { Example, Question } from '../questions.ts';
import type { Table } from '../table/table.ts';
import { cancelledPairs } from './cancelledPairs.ts';
import { dayGroups } from './dayGroups.ts';
import { duplicateRows } from './duplicateRows.ts';
import { keptOrders } from './keptOrders.ts';
import { isCollective, nameGroups, rowsOfNames } from './nameGroups.ts';
import { EXAMPLES, QuestionList } from './questionList.ts';
import type { ReadOrders } from './readOrders.ts';
import { sameDayOrders } from './sameDayOrders.ts';

/** Answers the questions that the orders raise, as the reader did or else as usual, one after the other. */
export function settleOrders(
  table: Table,
  orders: ReadOrders,
  chosen: NonNullable<Choices['answers']>,
): { readonly data: OrderRows; readonly questions: readonly Question[] } {
  const { names, row, day, amount } = orders;
  const customer = orders.customer.slice();
  const isKept = new Uint8Array(row.length).fill(1);
  const list = new QuestionList(chosen);
  const leaveOut = (places: Iterable<number>): void => {
    for (const place of places) isKept[place] = 0;
  };
  const lineOf = (tableRow: number | undefined): number => table.lines[tableRow ?? 0] ?? 0;
  const examplesOf = (places: readonly number[]): Example[] =>
    places.slice(0, EXAMPLES).map((place) => ({
      line: lineOf(row[place]),
      names: [names[customer[place] as number] ?? ''],
      day: day[place] ?? null,
      amount: amount[place] ?? null,
    }));
  const rowExamples = (rows: readonly number[]): Example[] =>
    rows
      .slice(0, EXAMPLES)
      .map((tableRow) => ({ line: lineOf(tableRow), names: [], day: null, amount: null }));
  const nameExample = (place: number, shown: readonly number[]): Example => ({
    ...{ line: lineOf(row[customer.indexOf(place)]), names: shown.map((each) => names[each] ?? '') },
    ...{ day: null, amount: null },
  });

  const totals = list.ask('totals', 'leaveOut', {
    count: orders.totals.length + orders.bareTotals.length,
    examples: [...examplesOf(orders.totals), ...rowExamples(orders.bareTotals)],
  });
  if (totals === 'leaveOut') leaveOut(orders.totals);

  list.ask('emptyNames', orders.emptyNames, {
    count: orders.withoutName.length,
    examples: rowExamples(orders.withoutName),
  });

  const rowsOf = rowsOfNames(customer, isKept, names.length);
  const crowd = [...names.keys()].filter(
    (place) => (rowsOf[place] ?? 0) > 0 && isCollective(names[place] ?? ''),
  );
  const crowdAnswer = list.ask('collective', 'leaveOut', {
    count: crowd.length,
    examples: crowd.slice(0, EXAMPLES).map((place) => nameExample(place, [place])),
  });
  if (crowdAnswer === 'leaveOut' && crowd.length > 0) {
    const inCrowd = new Set(crowd);
    for (let place = 0; place < customer.length; place += 1)
      if (inCrowd.has(customer[place] as number)) isKept[place] = 0;
  }

  const { standsFor, joined } = nameGroups(names, rowsOf);
  const spellings = list.ask('spellings', 'join', {
    count: joined.length,
    examples: joined
      .slice(0, EXAMPLES)
      .map((place) => nameExample(place, [standsFor[place] as number, place])),
  });
  if (spellings === 'join' && joined.length > 0)
    for (let place = 0; place < customer.length; place += 1)
      customer[place] = standsFor[customer[place] as number] as number;

  const groups = dayGroups(customer, day);
  const twice = duplicateRows(table, row, isKept, groups);
  const duplicates = list.ask('duplicates', twice.usual, {
    count: twice.places.length,
    examples: examplesOf(twice.places),
  });
  if (duplicates === 'leaveOut') leaveOut(twice.places);

  const columns = { customer, day, amount, isKept };
  const credits: number[] = [];
  for (let place = 0; place < amount.length; place += 1)
    if (isKept[place] === 1 && (amount[place] as number) < 0) credits.push(place);
  const pairs = cancelledPairs(columns, credits);
  const creditNotes = list.ask('creditNotes', 'cancel', {
    ...{ count: credits.length, matched: pairs.length, examples: examplesOf(credits) },
  });
  if (creditNotes === 'leaveOut') leaveOut(credits);
  if (creditNotes === 'cancel') leaveOut(pairs.flat());

  const further = sameDayOrders(columns, groups);
  const sameDay = list.ask('sameDay', 'join', { count: further.length, examples: examplesOf(further) });
  return { data: keptOrders(names, columns, sameDay), questions: list.questions };
}
