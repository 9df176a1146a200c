import { TextCodes } from '../table/textCodes.ts';

/** Which names belong together because they differ only in capitals, spaces or punctuation. */
export interface NameGroups {
  /** For each name, the place of the spelling that stands for it: the one of most rows. */
  readonly standsFor: Uint32Array;
  /** Names that another one stands for. */
  readonly joined: readonly number[];
}

/** @param rowsOf - For each name, how many rows have it. */
export function nameGroups(names: readonly string[], rowsOf: Uint32Array): NameGroups {
  const codes = new TextCodes();
  const standsFor = new Uint32Array(names.length);
  // The number of a key is the place of the first name that has it, from 1; of these names, which one has most rows.
  const best = new Uint32Array(names.length);
  let groups = 0;
  for (let place = 0; place < names.length; place += 1) {
    const first = codes.codeOf(spellingKey(names[place] as string), place + 1) - 1;
    standsFor[place] = first;
    if (first === place) {
      best[first] = place;
      groups += 1;
    } else if ((rowsOf[place] as number) > (rowsOf[best[first] as number] as number)) best[first] = place;
  }
  for (let place = 0; place < names.length; place += 1)
    standsFor[place] = best[standsFor[place] as number] as number;
  const joined: number[] = [];
  if (groups < names.length)
    for (let place = 0; place < names.length; place += 1)
      if (standsFor[place] !== place && (rowsOf[place] as number) > 0) joined.push(place);
  return { standsFor, joined };
}

/** What is left of a name without capitals, spaces and punctuation; the name itself if nothing is. */
function spellingKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || name;
}

/** For each name, how many of the rows that count have it. */
export function rowsOfNames(customer: Uint32Array, isKept: Uint8Array, names: number): Uint32Array {
  const rows = new Uint32Array(names);
  for (let place = 0; place < customer.length; place += 1) {
    const name = customer[place] as number;
    if (isKept[place] === 1) rows[name] = (rows[name] as number) + 1;
  }
  return rows;
}

const collective = new RegExp(
  '^(?:' +
    [
      'készpénzes? ?(?:vevő|vásárló|eladás|ügyfél)?|kp\\.? ?(?:vevő|eladás)|lakossági ?(?:vevő|ügyfél|eladás)?',
      'magánszemély(?:ek)?|egyéb ?(?:vevő|vevők|ügyfél|partner)?|névtelen ?(?:vevő)?|vendég|alkalmi vevő|ismeretlen',
      'bolti (?:eladás|vevő|forgalom)|pénztár(?:gép)?|kassza',
      'eraisik(?:ud)?|jaeklien(?:t|did)|jaemüük|juhuklien(?:t|did)|sularaha ?(?:klient|müük)?|sularahaklient',
      'muu(?:d)? ?(?:klient|kliendid)?|kassa|tundmatu ?(?:klient)?|anonüümne|poeklient',
      'cash ?(?:customer|sales?)?|walk.?in ?(?:customer)?|guest|private (?:person|customer)s?|retail|unknown|various',
      'n\\/?a|anonymous|[-–—.?*]+',
    ].join('|') +
    ')$',
  'i',
);

/** Whether a name stands for many people: cash sales, private persons. */
export function isCollective(name: string): boolean {
  return name.length <= 40 && collective.test(name);
}
