// What a customer is worth
export { lifetimeValue, type LifetimeValue, type LifetimeValueInput } from './lifetimeValue/lifetimeValue.ts';
export { marginMultiple } from './lifetimeValue/marginMultiple.ts';
export { type FirstMargin, type MarginStream } from './lifetimeValue/marginStream.ts';
export { type CustomerEconomics } from './lifetimeValue/customerEconomics.ts';
export { annualMargin, type AnnualMarginInput } from './lifetimeValue/annualMargin.ts';
export { expectedLifetimeYears, type ExpectedLifetimeInput } from './lifetimeValue/expectedLifetimeYears.ts';
export { ruleOfThumbValue, type RuleOfThumbInput } from './lifetimeValue/ruleOfThumbValue.ts';
export { revenueMultiple, type RevenueMultipleInput } from './lifetimeValue/revenueMultiple.ts';
export {
  marginYearsOfRevenueMultiple,
  type MarginYearsInput,
} from './lifetimeValue/marginYearsOfRevenueMultiple.ts';
export { impliedRetentionRate, type ImpliedRetentionInput } from './lifetimeValue/impliedRetentionRate.ts';
export { valueToAcquisitionCost, type ValueToCostInput } from './lifetimeValue/valueToAcquisitionCost.ts';
export { paybackYears, type Payback, type PaybackInput } from './lifetimeValue/paybackYears.ts';
export {
  breakEvenRetention,
  type BreakEvenRetention,
  type BreakEvenRetentionInput,
} from './lifetimeValue/breakEvenRetention.ts';
export {
  retentionImprovement,
  type RetentionImprovement,
  type RetentionImprovementInput,
} from './lifetimeValue/retentionImprovement.ts';
export {
  lifetimeValueSensitivity,
  type LifetimeValueInputName,
  type LifetimeValueSensitivity,
  type LifetimeValueSensitivityInput,
} from './lifetimeValue/lifetimeValueSensitivity.ts';
export {
  solveLifetimeValue,
  type LifetimeValueSolution,
  type SolveLifetimeValueInput,
} from './lifetimeValue/solveLifetimeValue.ts';
export {
  solveValueToCost,
  type SolveValueToCostInput,
  type ValueToCostSolution,
} from './lifetimeValue/solveValueToCost.ts';
export { type SolvableInput } from './lifetimeValue/solveMultiple.ts';

// Prices: margin, markup and VAT
export { marginRateFromMarkup, type MarkupInput } from './prices/marginRateFromMarkup.ts';
export { markupFromMarginRate, type MarginRateInput } from './prices/markupFromMarginRate.ts';
export { netFromGross, type GrossAmountInput } from './prices/netFromGross.ts';
export { grossFromNet, type NetAmountInput } from './prices/grossFromNet.ts';

// Months and years
export { annualFromMonthly, type MonthlyInput } from './periods/annualFromMonthly.ts';
export { monthlyFromAnnual, type AnnualInput } from './periods/monthlyFromAnnual.ts';
export { type PeriodKind } from './periods/periodKind.ts';

// Churn
export { annualChurnFromMonthly, type MonthlyChurnInput } from './churn/annualChurnFromMonthly.ts';
export { monthlyChurnFromAnnual, type AnnualChurnInput } from './churn/monthlyChurnFromAnnual.ts';
export { observedChurn, type ObservedChurn, type ObservedChurnInput } from './churn/observedChurn.ts';
export { churnCost, type ChurnCost, type ChurnCostInput } from './churn/churnCost.ts';
export { churnReduction, type ChurnReduction, type ChurnReductionInput } from './churn/churnReduction.ts';
export { customerBaseCourse, type CustomerBaseInput } from './churn/customerBaseCourse.ts';
export { lossBySilence, type SilenceLoss, type SilenceOptions } from './churn/lossBySilence.ts';
export { repeatOrderRate, type RepeatOrderInput, type RepeatOrderRate } from './churn/repeatOrderRate.ts';

// Concentration
export { rankValues, type Amounts, type RankedValues } from './concentration/rankValues.ts';
export { topShare, type Counting, type TopShare, type TopShareOptions } from './concentration/topShare.ts';
export {
  smallestGroup,
  type SmallestGroup,
  type SmallestGroupOptions,
} from './concentration/smallestGroup.ts';
export {
  lorenzCurve,
  type CurveOrder,
  type CurvePoint,
  type LorenzCurve,
  type LorenzOptions,
} from './concentration/lorenzCurve.ts';
export { giniCoefficient, type Gini } from './concentration/giniCoefficient.ts';
export { hooverIndex } from './concentration/hooverIndex.ts';
export {
  abcClasses,
  type AbcClass,
  type AbcClasses,
  type AbcOptions,
  type AbcSummary,
} from './concentration/abcClasses.ts';
export {
  whaleCurve,
  type CustomerProfit,
  type WhaleCurve,
  type WhaleOptions,
  type WhalePoint,
} from './concentration/whaleCurve.ts';
export {
  paretoConcentration,
  type ParetoConcentration,
  type ParetoInput,
} from './concentration/paretoConcentration.ts';
export { movers, type Movers, type MoversOptions, type TwoYears } from './concentration/movers.ts';

// Segments
export { annualEffortHours, type EffortInput } from './segments/annualEffortHours.ts';
export {
  customerCategory,
  type CategoryThresholds,
  type CustomerCategory,
  type ObservedCustomer,
} from './segments/customerCategory.ts';
export {
  categoriseCustomers,
  type CategorisedCustomers,
  type CategorySummary,
} from './segments/categoriseCustomers.ts';
export { suggestThresholds, type SuggestThresholdsOptions } from './segments/suggestThresholds.ts';

// Order logs
export {
  summariseCustomers,
  type CustomerSummaries,
  type SummariseOptions,
} from './transactions/summariseCustomers.ts';
export { type CustomerSummary } from './transactions/customerSummary.ts';
export { type CustomerId, type OrderLog } from './transactions/orderLog.ts';
export {
  splitPeriods,
  type SplitCustomer,
  type SplitOptions,
  type SplitPeriods,
} from './transactions/splitPeriods.ts';
export { arrangeOrders, type ArrangedOrders, type ArrangeOptions } from './transactions/arrangeOrders.ts';
export { observedGaps, type GapOptions, type ObservedGaps } from './transactions/observedGaps.ts';
export {
  countRepeatCustomers,
  type RepeatCount,
  type RepeatCountOptions,
} from './transactions/countRepeatCustomers.ts';
export { dayNumberFromIsoDate } from './transactions/dayNumberFromIsoDate.ts';
export { isoDateFromDayNumber } from './transactions/isoDateFromDayNumber.ts';
export { type CalendarDay } from './transactions/calendarDay.ts';
export { type TimeUnit } from './transactions/timeUnit.ts';

// Models of repeat buying
export { fitBetaGeometricNbd, type BetaGeometricNbdFit } from './repeatBuying/fitBetaGeometricNbd.ts';
export { type FitOptions } from './repeatBuying/fitOptions.ts';
export { type BetaGeometricNbd } from './repeatBuying/betaGeometricNbd.ts';
export { type PurchaseHistories, type PurchaseHistory } from './repeatBuying/purchaseHistory.ts';
export { type TimeSpan } from './repeatBuying/timeSpan.ts';
export { expectedPurchases, type ExpectedPurchasesInput } from './repeatBuying/expectedPurchases.ts';
export {
  conditionalExpectedPurchases,
  type ConditionalPurchasesInput,
} from './repeatBuying/conditionalExpectedPurchases.ts';
export { probabilityAlive, type ProbabilityAliveInput } from './repeatBuying/probabilityAlive.ts';
export {
  probabilityOfPurchases,
  type ProbabilityOfPurchasesInput,
} from './repeatBuying/probabilityOfPurchases.ts';
export {
  forecastPurchases,
  type PurchaseForecast,
  type PurchaseForecastInput,
} from './repeatBuying/forecastPurchases.ts';
export { fitGammaGamma, type GammaGammaFit, type SpendHistories } from './repeatBuying/fitGammaGamma.ts';
export { type GammaGamma } from './repeatBuying/gammaGamma.ts';
export { type SpendHistory } from './repeatBuying/spendHistory.ts';
export {
  conditionalExpectedValue,
  type ConditionalValueInput,
} from './repeatBuying/conditionalExpectedValue.ts';
export {
  forecastLifetimeValues,
  type LifetimeValues,
  type LifetimeValuesInput,
  type ValueHistories,
} from './repeatBuying/forecastLifetimeValues.ts';
export { equalOrders, type EqualOrdersInput } from './repeatBuying/equalOrders.ts';
export { drawBetaGeometricNbd } from './repeatBuying/drawBetaGeometricNbd.ts';
export { drawGammaGamma } from './repeatBuying/drawGammaGamma.ts';
export { bootstrapBetaGeometricNbd } from './repeatBuying/bootstrapBetaGeometricNbd.ts';
export { bootstrapGammaGamma } from './repeatBuying/bootstrapGammaGamma.ts';
export { type DrawOptions, type ParameterDraws } from './repeatBuying/parameterDraws.ts';
export {
  intervalFromDraws,
  type DrawnInterval,
  type IntervalFromDrawsInput,
} from './repeatBuying/intervalFromDraws.ts';
export {
  simulatePurchases,
  type SimulatedPurchases,
  type SimulatePurchasesInput,
} from './repeatBuying/simulatePurchases.ts';
export {
  simulateLifetimeValues,
  type SimulatedValues,
  type SimulateValuesInput,
} from './repeatBuying/simulateLifetimeValues.ts';
export {
  simulateOrders,
  type SimulatedOrders,
  type SimulateOrdersInput,
} from './repeatBuying/simulateOrders.ts';
export { type FutureRange } from './repeatBuying/futureRange.ts';
export {
  checkAgainstHoldout,
  type HoldoutCheck,
  type HoldoutCheckInput,
  type HoldoutClass,
  type HoldoutCustomer,
  type HoldoutPeriods,
} from './repeatBuying/checkAgainstHoldout.ts';
export {
  checkAgainstCalibration,
  type CalibrationCheckInput,
  type CalibrationClass,
} from './repeatBuying/checkAgainstCalibration.ts';

// Retention of subscribers
export {
  fitShiftedBetaGeometric,
  type CohortCounts,
  type ShiftedBetaGeometricFit,
} from './retention/fitShiftedBetaGeometric.ts';
export { type ShiftedBetaGeometric } from './retention/shiftedBetaGeometric.ts';
export { type Cohort } from './retention/cohort.ts';
export { type CohortProblem } from './retention/maximiseShiftedBetaGeometric.ts';
export { renewalCohorts, type RenewalOptions } from './retention/renewalCohorts.ts';
export { observedRetention, type ObservedRenewal } from './retention/observedRetention.ts';
export { survivalShares, type RetentionCourseInput } from './retention/survivalShares.ts';
export { retentionRates } from './retention/retentionRates.ts';
export { projectCohort, type ProjectCohortInput } from './retention/projectCohort.ts';
export {
  discountedExpectedLifetime,
  type DiscountedLifetime,
  type DiscountedLifetimeInput,
} from './retention/discountedExpectedLifetime.ts';
export {
  discountedResidualLifetime,
  type ResidualLifetimeInput,
} from './retention/discountedResidualLifetime.ts';
export { drawShiftedBetaGeometric } from './retention/drawShiftedBetaGeometric.ts';
export { bootstrapShiftedBetaGeometric } from './retention/bootstrapShiftedBetaGeometric.ts';
export { drawProjections, type DrawProjectionsInput } from './retention/drawProjections.ts';
export {
  firstOrderCohorts,
  type CalendarPeriod,
  type FirstOrderCohort,
  type FirstOrderCohorts,
  type FirstOrderOptions,
  type FollowedPeriod,
} from './retention/firstOrderCohorts.ts';

// Which model suits
export {
  chooseModel,
  type CustomerModel,
  type ModelChoice,
  type ModelLimits,
  type ModelReason,
  type ModelVerdict,
} from './modelChoice/chooseModel.ts';
export { type DataFacts, type OrderFacts, type SubscriptionFacts } from './modelChoice/dataFacts.ts';

// Growth by recommendation
export { referralFactor, type ReferralFactorInput } from './growth/referralFactor.ts';
export { referralMultiplier, type ReferralMultiplierInput } from './growth/referralMultiplier.ts';
export {
  referralGrowth,
  type ReferralGrowth,
  type ReferralGrowthInput,
  type ReferralRound,
} from './growth/referralGrowth.ts';
export { referralReward, type ReferralReward, type ReferralRewardInput } from './growth/referralReward.ts';

// Surveys
export { shareWithInterval, type ShareInput, type ShareWithInterval } from './surveys/shareWithInterval.ts';

// What if
export {
  rankSensitivity,
  type Sensitivity,
  type SensitivityInput,
  type SensitivityStep,
} from './whatIf/rankSensitivity.ts';
export { solveBackwards, type Solution, type SolveBackwardsInput } from './whatIf/solveBackwards.ts';
