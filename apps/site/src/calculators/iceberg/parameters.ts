import type { Declaration } from '../shell/declaration.ts';

/** The share of problems that were told, from a survey that asked about all of them. */
export const icebergDeclaration = {
  name: 'Iceberg',
  version: 1,
  parameters: {
    /** How many of those asked had a problem and told the firm. */
    complaints: {
      unit: 'customer',
      minimum: 0,
      maximum: 1e7,
      whole: true,
      decimals: 0,
      step: 1,
      default: 23,
    },
    /** How many of those asked had a problem and told nobody at the firm. */
    silent: {
      unit: 'customer',
      minimum: 0,
      maximum: 1e7,
      whole: true,
      decimals: 0,
      step: 1,
      default: 41,
    },
  },
  results: {
    complaintShare: { unit: 'percent', decimals: 1 },
    problemsPerComplaint: { unit: 'factor', decimals: 1 },
    lowest: { unit: 'percent', decimals: 1 },
    highest: { unit: 'percent', decimals: 1 },
  },
  hero: 'complaintShare',
  beside: 'problemsPerComplaint',
  targets: ['complaintShare'],
  around: [
    { parameter: 'complaints', values: [5, 10, 20, 40], results: ['complaintShare', 'problemsPerComplaint'] },
  ],
} as const satisfies Declaration;

/** The calculator's parameters by name. */
export type IcebergParameter = keyof typeof icebergDeclaration.parameters;

/** The calculator's results by name. */
export type IcebergResult = keyof typeof icebergDeclaration.results;
