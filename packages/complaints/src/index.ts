export type { CaseRecord } from "./case/case-record.js";
export type {
  ComplaintCommand,
  ComplaintCommands,
  ComplaintCommandType,
  Outcome,
  Severity,
} from "./case/commands.js";
export { complaintCase } from "./case/complaint-case.js";
export type { ComplaintEvent, ComplaintEvents, ComplaintEventType } from "./case/events.js";
export { ownerAt } from "./case/owner-at.js";
export type {
  CaseContact,
  Complaint,
  ComplaintCase,
  Deed,
  NoComplaint,
  Ownership,
  Round,
} from "./case/state.js";
export { type ComplaintStatus, complaintStatuses } from "./case/status.js";
export { type CaseStatus, type Transitions, transitions } from "./case/transitions.js";
export {
  type Classification,
  type ClassifyOptions,
  classifyComplaint,
  isComplaint,
} from "./classify/classify-complaint.js";
export type { Hit } from "./classify/match-phrases.js";
export { type AnswerClockOptions, answerClock, answerClocks } from "./clock/answer-clock.js";
export {
  type ClockFact,
  type ClockState,
  type ClockTarget,
  foldClock,
} from "./clock/fold-clock.js";
export { type FollowUpDue, followUpDue } from "./clock/follow-up-due.js";
export { type Accusation, accusations } from "./data/accusations.js";
export { type Claim, claims } from "./data/claims.js";
export { type ComplaintClass, type ComplaintClassEntry, complaintClasses } from "./data/classes.js";
export type { ComplaintPhrase, PhraseMeaning } from "./data/complaint-phrase.js";
export { englishComplaintPhrases } from "./data/phrases-en.js";
export { indonesianComplaintPhrases } from "./data/phrases-id.js";
export {
  type AnswerPolicy,
  type FollowUpPolicy,
  houseAnswerPolicy,
  houseFollowUpPolicy,
} from "./data/policies.js";
export {
  type Principle,
  type PrincipleCheck,
  principles,
  principlesOf,
} from "./principles/principles-of.js";
export { type FindOptions, type FoundPromise, findPromises } from "./promises/find-promises.js";
export type {
  Ledger,
  PromiseCommand,
  PromiseCommands,
  PromiseEntry,
  PromiseEvent,
  PromiseEvents,
  PromiseSettlement,
  PromiseTerm,
} from "./promises/ledger.js";
export { promiseLedger } from "./promises/promise-ledger.js";
export {
  openPromises,
  type PromiseOptions,
  type PromiseState,
  type PromiseView,
  promiseStates,
  warnings,
} from "./promises/promise-states.js";
export { type SafePromiseOptions, safePromise } from "./promises/safe-promise.js";
export type {
  CaseRefusals,
  ClassificationReason,
  ClassificationReasons,
  ClockReason,
  ClockReasons,
  ComplaintRefusal,
  ComplaintsReason,
  ComplaintsReasons,
  FindingReason,
  FindingReasons,
  PrincipleReason,
  PrincipleReasons,
  PromiseReason,
  PromiseReasons,
  PromiseRefusal,
  PromiseRefusals,
  SharedRefusals,
} from "./reasons.js";
