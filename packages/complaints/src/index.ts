export { chart } from "./analysis/charts/chart.js";
export type {
  ChartInput,
  ChartKind,
  ChartResult,
  ChartRule,
  ChartSignal,
  RunRule,
} from "./analysis/charts/chart-type.js";
export {
  type AnswerMeasure,
  type AnswerRow,
  type MeasuredShare,
  measureAnswers,
} from "./analysis/learning/answers.js";
export { type ParetoOptions, type ParetoRow, pareto } from "./analysis/learning/pareto.js";
export type {
  CountingProblems,
  LearningReasons,
  TaxonomyProblems,
} from "./analysis/learning/reasons.js";
export {
  type FailureRow,
  type RepeatedFailure,
  type RepeatOptions,
  repeatedFailures,
} from "./analysis/learning/repeats.js";
export { causeTaxonomy, complaintTaxonomy } from "./analysis/learning/taxonomies.js";
export {
  type Crosswalk,
  type CrosswalkedCounts,
  type CrosswalkLoss,
  type CrosswalkResult,
  checkCrosswalk,
  checkTaxonomy,
  crosswalkCode,
  crosswalkCounts,
  type Taxonomy,
  type TaxonomyCode,
  type TaxonomyIssue,
} from "./analysis/learning/taxonomy.js";
export type {
  AnalysisIssue,
  AnalysisProblems,
  AnalysisReason,
  AnalysisReasons,
  PeriodName,
  Rise,
} from "./analysis/reasons.js";
export {
  type CallBackOptions,
  type CallBackSample,
  callBackSample,
} from "./analysis/sampling/call-back-sample.js";
export {
  estimateShare,
  type ShareEstimate,
  type StratumAnswers,
} from "./analysis/sampling/estimate-share.js";
export { type ShareInterval, wilson } from "./analysis/sampling/wilson.js";
export { falseDiscoveryRates } from "./analysis/scanner/multiplicity.js";
export { scanIssues } from "./analysis/scanner/scan-issues.js";
export type {
  IssueFinding,
  IssueScan,
  IssueSeries,
  IssueTest,
  ScanOptions,
} from "./analysis/scanner/scan-type.js";
export type { CaseRecord } from "./case/case-record.js";
export { type ClockStanding, clockStandings, openClocks } from "./case/clocks.js";
export type { Fulfilling } from "./case/commands/handling.js";
export type { CasePart } from "./case/commands/side.js";
export type {
  ComplaintCommand,
  ComplaintCommands,
  ComplaintCommandType,
  TimedCommand,
} from "./case/commands.js";
export { complaintCase, decide, evolve, initialCase } from "./case/complaint-case.js";
export {
  type ComplaintDefinition,
  complaintDefinitions,
  type DefinitionElement,
} from "./case/complaint-definitions.js";
export {
  type ComplaintTest,
  type ComplaintTestFacts,
  complaintTest,
} from "./case/complaint-test.js";
export type { ComplaintEvent, ComplaintEvents, ComplaintEventType } from "./case/events.js";
export { type Money, totalOf } from "./case/money.js";
export type { Outcome, Severity } from "./case/outcome.js";
export { ownerAt } from "./case/owner-at.js";
export { partsOf } from "./case/parts-of.js";
export type { CaseRefusals, DefinitionReasons, SharedRefusals } from "./case/reasons.js";
export type {
  AuthorityKind,
  CaseCode,
  CaseLink,
  CodeRole,
  Coding,
  Deed,
  DocumentReceipt,
  DocumentRequest,
  ExtensionRecord,
  Forwarding,
  Fulfilment,
  GoodwillRecord,
  Lesson,
  LetterRecord,
  LetterSent,
  LinkKind,
  Plan,
  RedressKind,
  RedressRecord,
  Referral,
  RepresentativeRecord,
  VulnerabilityDriver,
  VulnerabilityRecord,
} from "./case/records.js";
export type {
  CaseContact,
  Complaint,
  ComplaintCase,
  NoComplaint,
  Ownership,
  Round,
  RoundEnd,
} from "./case/state.js";
export {
  type ComplaintStatus,
  complaintStatuses,
  type StatusKind,
  statusKind,
} from "./case/status.js";
export { type CaseStatus, type Transitions, transitions } from "./case/transitions.js";
export {
  type Classification,
  type ClassifyOptions,
  type ComplaintModel,
  classifyComplaint,
  isComplaint,
} from "./classify/classify-complaint.js";
export type { Hit } from "./classify/match-phrases.js";
export { type AnswerClockOptions, answerClock, answerClocks } from "./clock/answer-clock.js";
export { type Deadline, type DeadlineOptions, deadlineState } from "./clock/deadline-state.js";
export type {
  ClockDefinition,
  ClockHours,
  HouseClock,
  StatutoryClock,
  Warning,
} from "./clock/definition.js";
export type {
  ChangedDay,
  CountedDeadline,
  Difference,
  DifferenceReason,
  DifferenceReasons,
} from "./clock/difference.js";
export { earliestOpen } from "./clock/earliest-open.js";
export type {
  ClockEvent,
  ClockEventOf,
  HouseClockEvent,
  PlainClockEvent,
  StatutoryClockEvent,
} from "./clock/event.js";
export { type ClockFold, clockStart, clockState, clockStep, foldClock } from "./clock/fold.js";
export { type FollowUpDue, followUpDue } from "./clock/follow-up-due.js";
export type {
  ClockIssue,
  ClockProblems,
  ClockReason,
  ClockReasons,
  CountedOn,
} from "./clock/reasons.js";
export { type Planned, type RecomputeOptions, recompute } from "./clock/recompute.js";
export { type Occurrence, type Recurrence, recurringClock } from "./clock/recurring-clock.js";
export type {
  ClockExtension,
  ClockRun,
  ClockState,
  ClockVerdict,
  ClockWarning,
} from "./clock/state.js";
export { warningsOf } from "./clock/warnings-of.js";
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
export { attempt, type ComplaintsError } from "./error.js";
export { asicLikeColumns } from "./export/columns-asic.js";
export { cfpbLikeColumns } from "./export/columns-cfpb.js";
export { ojkOralLikeColumns } from "./export/columns-ojk.js";
export {
  type CalendarDeadline,
  deadlinesAsICalendar,
  type ICalendarDeadlineOptions,
} from "./export/icalendar.js";
export type { RecordIssues } from "./export/reasons.js";
export type { RecordColumn, RecordColumnSet } from "./export/record-column.js";
export { type RecordCsv, type RecordCsvOptions, recordCsv } from "./export/record-csv.js";
export { type RecordField, recordFields } from "./export/record-field.js";
export type { LetterPack } from "./letters/find-marks.js";
export type { Finding } from "./letters/finding.js";
export type { Span } from "./letters/found-letter.js";
export type {
  ForbiddenElement,
  LetterDecision,
  LetterElement,
  LetterExpectations,
  LetterKind,
} from "./letters/letter.js";
export { type LetterElementEntry, letterElements } from "./letters/letter-elements.js";
export { type LetterPlanItem, letterPlan } from "./letters/letter-plan.js";
export { lintLetter } from "./letters/lint-letter.js";
export { lintLetterWith } from "./letters/lint-with.js";
export { englishLetters, indonesianLetters } from "./letters/packs.js";
export type {
  ElementToAdd,
  LetterFinding,
  LetterFindings,
  LetterFix,
  LetterFixes,
  LetterReasons,
} from "./letters/reasons.js";
export type {
  FindingSeverity,
  LetterDemandLike,
  LetterPrinciple,
  LetterRegime,
  LetterRequirement,
} from "./letters/requirements.js";
export { type Scheme, schemes } from "./letters/schemes.js";
export { type AnswerAdvice, type AnswerFacts, answerChannel } from "./principles/answer-channel.js";
export {
  type Principle,
  type PrincipleCheck,
  principles,
  principlesOf,
} from "./principles/principles-of.js";
export { type FindOptions, type FoundPromise, findPromises } from "./promises/find-promises.js";
export { type KeptShare, keptShare } from "./promises/kept-share.js";
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
export { type PromiseBy, type PromiseByOptions, promiseBy } from "./promises/promise-by.js";
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
  AnswerReason,
  AnswerReasons,
  ClassificationReason,
  ClassificationReasons,
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
} from "./reasons.js";
export { checkRegimes } from "./regimes/check-regimes.js";
export { australianRegimes } from "./regimes/data/australia.js";
export { bahrainRegimes } from "./regimes/data/bahrain.js";
export { euRegimes } from "./regimes/data/eu.js";
export { houseRegimes } from "./regimes/data/house.js";
export { indonesianRegimes } from "./regimes/data/indonesia.js";
export { ukFinancialRegimes } from "./regimes/data/uk-financial.js";
export { ukOtherRegimes } from "./regimes/data/uk-other.js";
export { usRegimes } from "./regimes/data/us.js";
export {
  type CaseMoments,
  type ComplaintFacts,
  type Jurisdiction,
  jurisdictions,
  type PlannedComplaint,
  type Sector,
  sectors,
} from "./regimes/facts.js";
export { type PlanContext, planCase } from "./regimes/plan-case.js";
export type {
  Duty,
  DutyIssue,
  Looser,
  LooserReason,
  LooserReasons,
  PlanNotice,
  PlanNotices,
  RegimeIssue,
  RegimeProblems,
  RegimeReasons,
  ScopeAnswer,
  ScopeReason,
  ScopeReasons,
  WaitingReason,
  WaitingReasons,
} from "./regimes/reasons.js";
export type {
  CaseMoment,
  LetterDemand,
  Milestone,
  MilestoneExtension,
  Purpose,
  Regime,
  RegimeScope,
  ScopeFact,
  ScopeFacts,
  StartPoint,
} from "./regimes/regime.js";
export { defaultRegimes, regimes } from "./regimes/regimes.js";
export { type RegimeVerdict, regimesFor } from "./regimes/regimes-for.js";
export type {
  DutyLetter,
  ExtendedLimit,
  FailedEntry,
  LetterAsk,
  LetterPlan,
  LetterRole,
  PlannedClock,
  Strictest,
  Timeline,
  TimelineEntry,
  WaitingEntry,
} from "./regimes/timeline.js";
export {
  type AuthorityMatrix,
  type AuthorityRefusal,
  checkAuthority,
  type GrantAllowed,
  type GrantRequest,
  mayGrant,
  type RoleAuthority,
} from "./severity/authority.js";
export { checkTable } from "./severity/check-table.js";
export {
  type ComplaintCost,
  type CostFacts,
  type CostPart,
  complaintCost,
  type Range,
} from "./severity/cost.js";
export {
  type DecisionTable,
  decideByTable,
  type TableDecision,
  type TableFacts,
  type TableInputs,
  type TableIssue,
  type TableRow,
} from "./severity/decision-table.js";
export type {
  AuthorityReasons,
  CostReasons,
  OverLimit,
  SeverityPackReasons,
  SeverityReasons,
  TableProblems,
} from "./severity/reasons.js";
export {
  lossBand,
  type SeverityFacts,
  type SeverityVerdict,
  severityOf,
} from "./severity/severity-of.js";
export {
  type SeverityInputs,
  type SeverityModifiers,
  severityModifiers,
  severityTable,
} from "./severity/severity-table.js";
