export { canonicalText } from "./canonical-text.js";
export { type Channel, channels, isLive, isWritten } from "./channel.js";
export {
  addDays,
  type DateLike,
  fromEpochDay,
  type PlainDate,
  toEpochDay,
  toPlainDate,
  weekdayOf,
} from "./date.js";
export { type Decider, type Execution, execute, replay } from "./decider.js";
export { type InputIssue, type InputProblems, parseInput } from "./input.js";
export {
  dayMs,
  hourMs,
  type Instant,
  type InstantLike,
  instantText,
  minuteMs,
  toInstant,
} from "./instant.js";
export { type Bilingual, chooseLocale, type Locale, locales } from "./locale.js";
export { type Catalogue, type Catalogues, describe } from "./message.js";
export { once } from "./once.js";
export { comparing, type OrderKey, type OrderRule } from "./order.js";
export { createRandom, type Random, type RandomState } from "./random.js";
export {
  type Issue,
  type IssueOf,
  type NoData,
  type Path,
  pathText,
  type Reason,
  type ReasonOf,
} from "./reason.js";
export { attempt, type Refused, refuse } from "./refusal.js";
export { type Failure, fail, type Result, succeed, unlessIssues } from "./result.js";
export type { Source, Sourced, SourceStatus } from "./source.js";
export type { Standard, StandardIssue, StandardOutcome } from "./standard.js";
