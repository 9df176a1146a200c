import type { Declaration, Parameter } from '../shell/declaration.ts';

/** A statement that is answered from 0, never, to 3, always. */
const statement = <const D extends number>(answer: D) =>
  ({
    unit: 'number',
    minimum: 0,
    maximum: 3,
    whole: true,
    decimals: 0,
    step: 1,
    default: answer,
  }) satisfies Parameter;

/** Twelve statements in four groups: a profile of the pillars, the weakest first, and no sum of all. */
export const selfCheckDeclaration = {
  name: 'SelfCheck',
  version: 1,
  parameters: {
    promise1: statement(2),
    promise2: statement(3),
    promise3: statement(2),
    effort1: statement(1),
    effort2: statement(2),
    effort3: statement(0),
    repair1: statement(2),
    repair2: statement(1),
    repair3: statement(2),
    listening1: statement(1),
    listening2: statement(2),
    listening3: statement(1),
  },
  results: {
    weakest: { unit: 'number' },
    strongest: { unit: 'number' },
    promise: { unit: 'number' },
    effort: { unit: 'number' },
    repair: { unit: 'number' },
    listening: { unit: 'number' },
  },
  hero: 'weakest',
  beside: 'strongest',
  targets: [],
  around: [],
} as const satisfies Declaration;

/** The four pillars, in the order of their statements. */
export const pillars = ['promise', 'effort', 'repair', 'listening'] as const;

/** One of them. */
export type Pillar = (typeof pillars)[number];

/** The most points that a pillar can have. */
export const mostPoints = 9;

/** The calculator's parameters by name. */
export type SelfCheckParameter = keyof typeof selfCheckDeclaration.parameters;

/** The calculator's results by name. */
export type SelfCheckResult = keyof typeof selfCheckDeclaration.results;
