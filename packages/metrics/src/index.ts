export { annualMargin, type AnnualMarginInput } from './lifetimeValue/annualMargin.ts';
export { expectedLifetimeYears, type ExpectedLifetimeInput } from './lifetimeValue/expectedLifetimeYears.ts';
export { impliedRetentionRate, type ImpliedRetentionInput } from './lifetimeValue/impliedRetentionRate.ts';
export { lifetimeValue, type LifetimeValue, type LifetimeValueInput } from './lifetimeValue/lifetimeValue.ts';
export { marginMultiple } from './lifetimeValue/marginMultiple.ts';
export { type FirstMargin, type MarginStream } from './lifetimeValue/marginStream.ts';
export {
  marginYearsOfRevenueMultiple,
  type MarginYearsInput,
} from './lifetimeValue/marginYearsOfRevenueMultiple.ts';
export { paybackYears, type Payback, type PaybackInput } from './lifetimeValue/paybackYears.ts';
export {
  retentionImprovement,
  type RetentionImprovement,
  type RetentionImprovementInput,
} from './lifetimeValue/retentionImprovement.ts';
export { revenueMultiple, type RevenueMultipleInput } from './lifetimeValue/revenueMultiple.ts';
export { ruleOfThumbValue, type RuleOfThumbInput } from './lifetimeValue/ruleOfThumbValue.ts';
export { valueToAcquisitionCost, type ValueToCostInput } from './lifetimeValue/valueToAcquisitionCost.ts';
