export { complaintAnswerScript } from "./data/complaint-answer.js";
export { greetingScript } from "./data/greeting.js";
export { type ScriptEntry, scriptLibrary } from "./data/library.js";
export { lostTicketScript } from "./data/lost-ticket.js";
export {
  type EnumValue,
  type Fact,
  type FactDomain,
  type FactSource,
  type FactValue,
  factNamed,
  factValue,
  type Names,
} from "./fact.js";
export { evaluate, type Guard, guardFacts, type Relation, type Truth } from "./guard.js";
export { contentHashOf, textHash } from "./hash.js";
export { moneyText } from "./money.js";
export { parseScript, type ScriptParse } from "./parse-script.js";
export type {
  Diagnostic,
  DiagnosticProblems,
  EffectTable,
  KnownFact,
  Place,
  RefusalProblems,
  ScriptEffect,
  ScriptReason,
  ScriptReasons,
  ScriptRefusal,
  Severity,
  TextKind,
  ToldFact,
} from "./reasons.js";
export type {
  AskStatement,
  GuideStatement,
  MustSayStatement,
  NoteStatement,
  Obligation,
  SayStatement,
  Script,
  ScriptOption,
  ScriptStep,
  Statement,
  Template,
  TemplatePart,
  Words,
} from "./script.js";
export { scriptSession } from "./session/decider.js";
export type { Progress } from "./session/enter.js";
export type { ScriptCommand, ScriptEvent } from "./session/event.js";
export { readFacts } from "./session/facts.js";
export type { Rendered } from "./session/render.js";
export {
  type HeldFact,
  longestTrail,
  type ObligationState,
  type Session,
  type Visit,
} from "./session/session.js";
export { type SessionStart, startSession } from "./session/start.js";
export { step } from "./session/step.js";
export {
  type AskView,
  type MustSayView,
  type OptionView,
  type SayView,
  type View,
  view,
} from "./session/view.js";
