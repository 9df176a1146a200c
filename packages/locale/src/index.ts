export type { Language } from './languages/language.ts';
export { languages } from './languages/languages.ts';
export { languageInfo, type LanguageInfo, type TimeZone } from './languages/languageInfo.ts';
export { isLanguage } from './languages/isLanguage.ts';
export { otherLanguage } from './languages/otherLanguage.ts';

export type { Currency } from './numbers/currency.ts';
export type { Unit } from './numbers/unit.ts';
export type { NumberOptions } from './numbers/numberOptions.ts';
export { formatNumber } from './numbers/formatNumber.ts';
export { formatPercent } from './numbers/formatPercent.ts';
export { formatPercentagePoints } from './numbers/formatPercentagePoints.ts';
export { formatMoney } from './numbers/formatMoney.ts';
export { formatRange, type RangeOptions } from './numbers/formatRange.ts';

export { formatQuantity } from './grammar/formatQuantity.ts';
export type { QuantityOptions } from './grammar/quantityOptions.ts';
export type { GrammaticalCase } from './grammar/grammaticalCase.ts';
export type { HungarianCase } from './grammar/hungarianCase.ts';
export type { EstonianCase } from './grammar/estonianCase.ts';
export { hungarianCases } from './grammar/hungarianCases.ts';
export { estonianCases } from './grammar/estonianCases.ts';
export { hungarianArticle } from './grammar/hungarianArticle.ts';
export { hungarianArticleBefore } from './grammar/hungarianArticleBefore.ts';

export { readNumber, type NumberReading } from './reading/readNumber.ts';
export { readingProblem, type UnusableReading } from './reading/readingProblem.ts';
export { unitProblem } from './reading/unitProblem.ts';
export { rangeProblem, type AllowedRange } from './reading/rangeProblem.ts';

export type { CalendarDay } from './dates/calendarDay.ts';
export type { Instant } from './dates/instant.ts';
export { isCalendarDay } from './dates/isCalendarDay.ts';
export { formatDay, type DayStyle } from './dates/formatDay.ts';
export { formatDayInSentence } from './dates/formatDayInSentence.ts';
export { formatWeekday } from './dates/formatWeekday.ts';
export { formatInstant, type InstantStyle } from './dates/formatInstant.ts';
export { formatTime } from './dates/formatTime.ts';
export { weekdayOf, type Weekday } from './dates/weekdayOf.ts';
export { isMonday } from './dates/isMonday.ts';
export { addDays } from './dates/addDays.ts';
export { daysBetween } from './dates/daysBetween.ts';
export { zonedDay } from './dates/zonedDay.ts';
export { zonedInstant, type ClockTime } from './dates/zonedInstant.ts';
export { mondayInstant } from './dates/mondayInstant.ts';

export { formatList } from './text/formatList.ts';
export { compareText } from './text/compareText.ts';
export { slugify } from './text/slugify.ts';
export { typeset } from './text/typeset.ts';
export type { TypesetContext } from './text/typesetContext.ts';
