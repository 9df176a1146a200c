/**
 * What may be done about a customer; one code each, the most pressing. In the order of pressure: a customer of whom
 * several hold gets the first.
 */
export const adviceCodes = [
  /** More was paid back than bought. */
  'creditNotes',
  /** Costs more than brings. */
  'costsMore',
  /** No revenue is known, nor a long silence: there is nothing to go by. */
  'noRevenue',
  /** One of the largest, and silent for longer than usual. */
  'bestSilent',
  /** In the largest fifth last year, and not this year. */
  'fell',
  /** A single order, long ago. */
  'oneOff',
  /** A first order lately, no second one yet. */
  'firstOrder',
  /** Most probably gone. */
  'gone',
  /** Comes back as a rule, silent for longer than usual. */
  'silent',
  /** Little margin, much work. */
  'demanding',
  /** New in the largest fifth. */
  'entered',
  /** One of the largest, and as present as ever. */
  'best',
  /** Nothing out of the ordinary. */
  'steady',
] as const;

/** What may be done about a customer. */
export type AdviceCode = (typeof adviceCodes)[number];

/** A sentence or two for each. */
export type AdviceWords = Readonly<Record<AdviceCode, string>>;
