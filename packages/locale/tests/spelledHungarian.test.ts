import { expect, it } from 'vitest';
import { spelledHungarian } from './spelledHungarian.ts';

it.each([
  [0, 'nulla'],
  [7, 'hét'],
  [12, 'tizen kettő'],
  [20, 'húsz'],
  [25, 'huszon öt'],
  [100, 'száz'],
  [222, 'két száz huszon kettő'],
  [1000, 'ezer'],
  [1500, 'ezer öt száz'],
  [2026, 'két ezer huszon hat'],
  [112_000, 'száztizenkét ezer'],
  [1_000_000, 'egy millió'],
  [5_000_001, 'öt millió egy'],
  [3_000_000_000, 'három milliárd'],
])('spelledHungarian(%i) is %s', (value, words) => {
  expect(spelledHungarian(value)).toBe(words);
});
