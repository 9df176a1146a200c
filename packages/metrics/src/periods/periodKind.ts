/**
 * What a number that belongs to a month or a year is, because each kind converts in its own way.
 * `'amount'`: a sum of money or a count, twelve times as much in a year. `'growth'`: a rate that compounds, such as
 * a discount rate or the growth of a margin. `'churn'`: the share who leave. `'retention'`: the share who stay.
 */
export type PeriodKind = 'amount' | 'growth' | 'churn' | 'retention';
