export { calendar } from "./calendar/calendar.js";
export { calendarFrom, type RemadeCalendar } from "./calendar/calendar-from.js";
export { calendarIds } from "./calendar/calendar-ids.js";
export type { Calendar, CalendarId, CalendarStamp, RestDay } from "./calendar/calendar-type.js";
export { type CompileOptions, compileCalendar } from "./calendar/compile.js";
export {
  addBusinessDays,
  countBusinessDays,
  type Holiday,
  holidaysBetween,
  isBusinessDay,
  restDaysOn,
} from "./calendar/count.js";
export type { CalendarLayer, LayerDay } from "./calendar/layer.js";
export { type FeastName, feastNames, type HolidayName } from "./data/holiday-names.js";
export { layersOf } from "./data/layers.js";
export { type CalendarSource, calendarSources } from "./data/sources.js";
export type { DueContext } from "./due/context.js";
export type { DayRule, DayUnit, DeemedReceipt, Extension } from "./due/day-rule.js";
export { type Due, dueDate } from "./due/due-date.js";
export { type DueLink, dueDates } from "./due/due-dates.js";
export { attempt, type CalendarError } from "./error.js";
export {
  type ICalendarLayer,
  type ICalendarOptions,
  readICalendar,
} from "./icalendar/read-icalendar.js";
export { type OpenPeriod, type OpenTime, openTime } from "./open-time/open-time.js";
export {
  type OpeningHours,
  type TimeRange,
  type Weekday,
  weekdays,
} from "./open-time/opening-hours.js";
export type { Horizon } from "./open-time/read-hours.js";
export type {
  CalendarIssue,
  CalendarProblems,
  DueSteps,
  ICalendarProblems,
  Step,
  StepCount,
  StepRest,
  StepTime,
} from "./reasons.js";
export { fromWallTime, toWallTime, type WallTime } from "./zone/wall-time.js";
