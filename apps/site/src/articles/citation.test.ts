import { expect, test } from 'vitest';

import type { SourceRecord } from '../schemas/sourceSchema.ts';
import { citation } from './citation.ts';

const source = (part: Partial<SourceRecord>): SourceRecord => ({
  id: 'x-1',
  title: 'X',
  language: 'en',
  read: 'full',
  ...part,
});
const people = (...families: string[]) => ({ authors: families.map((family) => ({ family })) });

test.each<[what: string, part: Partial<SourceRecord>, hungarian: string, estonian: string]>([
  ['one author', { ...people('Sharp'), year: 2017 }, 'Sharp, 2017', 'Sharp, 2017'],
  [
    'two authors',
    { ...people('Reichheld', 'Sasser'), year: 1990 },
    'Reichheld és Sasser, 1990',
    'Reichheld ja Sasser, 1990',
  ],
  [
    'three authors',
    { ...people('Gupta', 'Lehmann', 'Stuart'), year: 2004 },
    'Gupta és mások, 2004',
    'Gupta jt, 2004',
  ],
  ['an organisation', { organisation: 'Nielsen', year: 2021 }, 'Nielsen, 2021', 'Nielsen, 2021'],
  ['no year', people('Sharp'), 'Sharp', 'Sharp'],
  ['authors before their organisation', { ...people('Sharp'), organisation: 'Institute' }, 'Sharp', 'Sharp'],
])('%s', (_, part, hungarian, estonian) => {
  expect(citation(source(part), 'hu')).toBe(hungarian);
  expect(citation(source(part), 'et')).toBe(estonian);
});
