export {
  type BusinessCalendar,
  type BusinessDays,
  compileBusinessDays,
  type Holiday,
} from "./business-days/compile.js";
export {
  addBusinessDays,
  type BusinessDayCount,
  businessDaysBetween,
  explainBusinessDays,
  isBusinessDay,
} from "./business-days/count.js";
export { addOpenTime, isOpen, nextOpening, openBetween, openPeriods } from "./open-time/ask.js";
export { compileOpenTime, type OpenTime } from "./open-time/compile.js";
export {
  type OpeningHours,
  type TimeRange,
  type Weekday,
  weekdays,
} from "./open-time/opening-hours.js";
export type { CalendarIssue, CalendarProblems, DayReason, DayReasons } from "./reasons.js";
export { fromWallTime, toWallTime, type WallTime } from "./zone/wall-time.js";
