export {
  classesAndGroups,
  type ModelOfConfig,
  type ModelSimplified,
} from "./analysis/classes-and-groups.js";
export { cobham, type PriorityQueue, type PriorityWait } from "./analysis/closed-forms/cobham.js";
export { type ErlangA, erlangA, type ImpatientQueue } from "./analysis/closed-forms/erlang-a.js";
export { erlangB } from "./analysis/closed-forms/erlang-b.js";
export { type ErlangC, erlangC } from "./analysis/closed-forms/erlang-c.js";
export type { SimpleQueue } from "./analysis/closed-forms/queue-problems.js";
export { type ExactLoad, exactLoads } from "./analysis/exact/exact-loads.js";
export {
  type ExactServiceLevel,
  exactServiceLevels,
} from "./analysis/exact/exact-service-levels.js";
export { type ExactWait, exactWaits } from "./analysis/exact/exact-waits.js";
export type { AgentFigures, AgentLine } from "./analysis/fairness/agent-side.js";
export {
  type FairnessFinding,
  type FairnessReport,
  fairness,
} from "./analysis/fairness/fairness.js";
export { jainIndex } from "./analysis/fairness/jain-index.js";
export type { Overtakes } from "./analysis/fairness/overtakes.js";
export type { ServedContact, SignedInAgent } from "./analysis/fairness/served-contact.js";
export type { WaitFigures, WaitLine } from "./analysis/fairness/wait-figures.js";
export type {
  AnalysisFindings,
  AnalysisProblem,
  AnalysisProblems,
  AnalysisReasons,
  Simplification,
} from "./analysis/reasons.js";
export type { AgentGroup, ContactClass, SkillModel } from "./analysis/skill-model.js";
export {
  type Bottleneck,
  type Stability,
  type StabilityFinding,
  stability,
} from "./analysis/stability/stability.js";
export { bestTimeToCall, type CallTimes } from "./callbacks/best-time-to-call.js";
export {
  type CallbackOffer,
  type CallbackOfferOptions,
  callbackOffer,
} from "./callbacks/callback-offer.js";
export {
  callbacksToDial,
  type DialPlan,
  type DialSituation,
} from "./callbacks/callbacks-to-dial.js";
export type { CallWindow } from "./callbacks/interval.js";
export { type CallbackPlace, nextCallbacks } from "./callbacks/next-callbacks.js";
export { proactiveContacts } from "./callbacks/proactive-contacts.js";
export type {
  Occasion,
  ProactiveContact,
  ProactiveOptions,
  ProactivePlan,
  Reachable,
} from "./callbacks/proactive-plan.js";
export type {
  CallbackOfferReason,
  CallbackOffers,
  CallbackReasons,
  CallProblem,
  CallProblems,
} from "./callbacks/reasons.js";
export type {
  Agent,
  Attributes,
  AttributeValue,
  Capacity,
  Membership,
} from "./config/agent.js";
export type { RoutingConfig, RoutingPlan } from "./config/config.js";
export { defaultRules } from "./config/default-rules.js";
export { configProblems } from "./config/problems.js";
export type { Queue, Route, RouteStep, Staffing } from "./config/queue.js";
export type { ConfigIssue, ConfigProblems, ConfigType } from "./config/reasons.js";
export type { BackOff, GivenRules, OfferFailure, RoutingRules } from "./config/rules.js";
export type { OpeningHours, Site } from "./config/site.js";
export type { Level, Skill } from "./config/skill.js";
export type { Contact } from "./contact/contact.js";
export type { Fact, Handover } from "./contact/handover.js";
export type { ConnectCriteria } from "./dialects/connect/criteria.js";
export {
  connectCriteria,
  type FromConnect,
  type FromCriteria,
  fromConnect,
  parseConnect,
  parseConnectCriteria,
} from "./dialects/connect/from-connect.js";
export type {
  DialectDifferences,
  DialectIssue,
  DialectProblems,
  DialectReasons,
  DialectType,
  Difference,
} from "./dialects/reasons.js";
export {
  type FromTaskRouter,
  fromTaskRouter,
  parseTaskRouter,
} from "./dialects/task-router/from-task-router.js";
export type { FloorBlocks, FloorRemedies, RoutingBlock, RoutingRemedy } from "./engine/blocks.js";
export { createRouter, type Router, type RouterOptions } from "./engine/create-router.js";
export type {
  Decision,
  DecisionRule,
  RescindReason,
  Reservation,
  RoutingEffect,
} from "./engine/effect.js";
export type {
  AgentPatch,
  LoggedEvent,
  NotReadyReason,
  Presence,
  RoutingEvent,
  TransferNote,
  TransferTarget,
} from "./engine/event.js";
export type { AgentVerdict, Explanation, ExplanationReasons } from "./engine/explain.js";
export type { RouterRefusal, RouterRefusals } from "./engine/reasons.js";
export type { ContactStatus, Exclusion, KeptPlace, QueueStatistics } from "./engine/records.js";
export type {
  AgentState,
  ContactState,
  HandState,
  QueueState,
  RouterState,
  SiteState,
} from "./engine/state.js";
export type { FloorView, QueueView } from "./engine/view.js";
export { checkExpression } from "./expressions/check.js";
export type { CompiledExpression } from "./expressions/compiled-expression.js";
export type { AttributeType, DeclaredAttributes } from "./expressions/declared.js";
export {
  type Expression,
  type ExpressionRefused,
  expression,
  parseExpression,
} from "./expressions/expression.js";
export type {
  ExpressionCheckFindings,
  ExpressionFinding,
  ExpressionIssue,
  ExpressionPart,
  ExpressionPlace,
  ExpressionProblems,
  ExpressionReasons,
  ExpressionWarning,
  ExpressionWarnings,
} from "./expressions/reasons.js";
export type { RequiredValue } from "./expressions/required.js";
export type {
  Coverage,
  CoverGap,
  CoverMember,
  CoverNeed,
  CoverQuestion,
  CoverShare,
  CoverSite,
} from "./hours/cover.js";
export type { CoverSpan } from "./hours/cover-span.js";
export { coverage } from "./hours/coverage.js";
export { type NextOpenSite, nextOpenSite, type OverflowSite } from "./hours/next-open-site.js";
export type { Period } from "./hours/periods.js";
export type {
  ClosedReason,
  ClosedReasons,
  HoursIssue,
  HoursProblems,
  HoursReasons,
} from "./hours/reasons.js";
export { type SiteHours, siteHours } from "./hours/site-hours.js";
export { languageLevel } from "./language.js";
export { applyPatch } from "./lint/apply-patch.js";
export type { LintSpan } from "./lint/cover.js";
export type { ExpectedNeed } from "./lint/expected.js";
export type { ConfigPatch, Finding, LintSeverity } from "./lint/finding.js";
export { type LintOptions, lintRouting } from "./lint/lint-routing.js";
export type {
  LintFindings,
  LintFix,
  LintFixes,
  LintReasons,
  NeedAsked,
  PeopleFindings,
  QueueFindings,
  RouteFindings,
  WaitFindings,
} from "./lint/reasons.js";
export { createMatcher } from "./matcher/create-matcher.js";
export type { Matcher } from "./matcher/matcher.js";
export { type MenuCost, menuCost } from "./menus/cost.js";
export { lintMenu } from "./menus/lint.js";
export type {
  Digit,
  Menu,
  MenuFallback,
  MenuLayer,
  MenuOption,
  MenuQueue,
  MenuTarget,
  Prompt,
  Spoken,
} from "./menus/menu.js";
export { type MenuPace, menuPace, menuPaceSources } from "./menus/pace.js";
export { type MenuEnd, type MenuPath, type MenuStep, menuPaths } from "./menus/paths.js";
export { menuProblems } from "./menus/problems.js";
export type {
  MenuFinding,
  MenuFindings,
  MenuFix,
  MenuFixes,
  MenuReasons,
} from "./menus/reasons.js";
export { type MenuLimits, type MenuRules, menuLimits, menuRules } from "./menus/rules.js";
export { callcenterCandidates } from "./policies/callcenter/candidates.js";
export { type CallcenterChanged, callcenterChange } from "./policies/callcenter/change.js";
export { callcenterDifferences } from "./policies/callcenter/differences.js";
export type { CallcenterCause, CallcenterChange } from "./policies/callcenter/happened.js";
export { type CallcenterCancelReason, callcenterLeaving } from "./policies/callcenter/leaving.js";
export { type CallcenterScore, callcenterOrder } from "./policies/callcenter/order.js";
export { type CallcenterPass, callcenterPolicy } from "./policies/callcenter/policy.js";
export type { CallcenterReason, CallcenterReasons } from "./policies/callcenter/reasons.js";
export type { CallcenterTurn } from "./policies/callcenter/serve.js";
export type { CallcenterTables, CallcenterTablesAfter } from "./policies/callcenter/state.js";
export type {
  CallcenterAgent,
  CallcenterMember,
  CallcenterMemberMemory,
  CallcenterMemory,
  CallcenterQueue,
  CallcenterTier,
} from "./policies/callcenter/tables.js";
export type { CallcenterOffer } from "./policies/callcenter/walk.js";
export type { Peculiarity } from "./policies/peculiarity.js";
export { type QueuesAnnouncement, queuesAnnouncement } from "./policies/queues/announce.js";
export type { QueuesMemory } from "./policies/queues/attempt.js";
export { queuesContainerOrder, queuesRemoveMember } from "./policies/queues/container.js";
export { queuesDefects } from "./policies/queues/defects.js";
export {
  type QueuesEmptyCondition,
  queuesEmpty,
  queuesEmptyConditions,
} from "./policies/queues/empty.js";
export { type QueuesEvent, type QueuesFigures, queuesFigures } from "./policies/queues/figures.js";
export { type QueuesJoin, queuesJoin } from "./policies/queues/join.js";
export { type QueuesLimits, queuesLimits } from "./policies/queues/limits.js";
export type { QueuesMetric } from "./policies/queues/metric.js";
export { type QueuesPenaltyRule, queuesRules } from "./policies/queues/penalty-rules.js";
export {
  type QueuesPeriodicAnnouncement,
  queuesPeriodicAnnouncement,
} from "./policies/queues/periodic.js";
export {
  type QueuesAttempt,
  type QueuesChoice,
  queuesPolicy,
} from "./policies/queues/policy.js";
export type { QueuesReason, QueuesReasons } from "./policies/queues/reasons.js";
export { queuesServiceLevel } from "./policies/queues/service-level.js";
export type { QueuesOtherQueue, QueuesTables } from "./policies/queues/state.js";
export type { QueuesCaller, QueuesMember, QueuesQueue } from "./policies/queues/tables.js";
export { type QueuesTurn, queuesTurn } from "./policies/queues/turn.js";
export type { PolicyNote, PolicyNotes, PolicyReasons } from "./policies/reasons.js";
export type { Spelled, Spelling, Table, Written } from "./policies/spelled.js";
export { callcenterStrategy, queuesStrategy } from "./policies/strategies.js";
export type { RoutingReason, RoutingReasons } from "./reasons.js";
export type { AgentFacts } from "./requirements/agent-facts.js";
export {
  type CompiledRequirements,
  compileRequirements,
  type RequirementOptions,
} from "./requirements/compile.js";
export { requirementContradiction } from "./requirements/contradiction.js";
export { type Loosening, loosen } from "./requirements/drop.js";
export type {
  AttributeReading,
  ExpressionOutcome,
  OfLanguage,
  OfSkill,
  RequirementBlock,
  RequirementBlocks,
  RequirementContradiction,
  RequirementContradictions,
  RequirementReasons,
  RequirementRemedies,
  RequirementRemedy,
} from "./requirements/reasons.js";
export { stagesOf, stagesOfRoutes } from "./requirements/relax.js";
export { requirementRemedy } from "./requirements/remedy.js";
export type { RelaxStep, Requirement } from "./requirements/requirement.js";
export type { Stage } from "./requirements/stage.js";
export type { StageChange } from "./requirements/stage-changes.js";
export type { StageInput } from "./requirements/stay.js";
export { type Comparison, compare, type Scenario } from "./simulate/compare.js";
export type {
  Arrivals,
  ContactTemplate,
  Demand,
  DemandClass,
  Distribution,
  RateInterval,
  Shift,
} from "./simulate/demand.js";
export type {
  ClassComparison,
  ComparisonSaying,
  PairedDifference,
} from "./simulate/differences.js";
export type { EngineReason } from "./simulate/kernel/plan-of.js";
export { type LogProblem, type ReadLog, readLog, writeLog } from "./simulate/log.js";
export type { Estimate } from "./simulate/measure/estimate.js";
export type {
  AgentReport,
  ClassReport,
  SimulationReport,
  WaitQuantiles,
} from "./simulate/measure/report.js";
export type { SimulationOptions } from "./simulate/options.js";
export type {
  Compared,
  ComparisonSayings,
  EngineReasons,
  LogProblems,
  ReplaySaying,
  ReplaySayings,
  RouterFeature,
  SimulationIssue,
  SimulationProblems,
  SimulationReasons,
} from "./simulate/reasons.js";
export type { ReplayOptions } from "./simulate/replay/options.js";
export { type Replay, type ReplayedContact, replay } from "./simulate/replay/replay.js";
export type { Fate } from "./simulate/replay/side.js";
export { rehearse, simulate } from "./simulate/simulate.js";
export type { FactOptions, LoggedStep } from "./standards/check-steps.js";
export type { ServiceFact, ServiceFactType } from "./standards/fact.js";
export { factsFromLog } from "./standards/facts-from-log.js";
export {
  type FirstContactResolution,
  firstContactResolution,
  type ResolutionOptions,
} from "./standards/first-contact-resolution.js";
export {
  type MeasureOptions,
  measureStandards,
  type StandardReport,
} from "./standards/measure-standards.js";
export type {
  MeasureGap,
  MeasureGaps,
  RelationFigure,
  RelationReason,
  RelationReasons,
  StandardsReasons,
} from "./standards/reasons.js";
export type {
  ResponseStandard,
  StandardBreach,
  StandardMeasure,
} from "./standards/response-standard.js";
export { responseStandards, spanishCallStandard } from "./standards/response-standards.js";
export {
  type CustomerValue,
  type TimeBudget,
  type TimeBudgetOptions,
  timeBudget,
} from "./standards/time-budget.js";
export {
  type FailureRelation,
  type RelationOptions,
  webFailureCalls,
} from "./standards/web-failure-calls.js";
export { bestSkill } from "./strategies/best-skill.js";
export { compareCandidates, orderCandidates } from "./strategies/compare-candidates.js";
export { fewestCalls } from "./strategies/fewest-calls.js";
export { leastLoaded } from "./strategies/least-loaded.js";
export { leastTalkTime } from "./strategies/least-talk-time.js";
export { longestIdle } from "./strategies/longest-idle.js";
export { offerCount } from "./strategies/offer-count.js";
export { random } from "./strategies/random.js";
export { ringAll } from "./strategies/ring-all.js";
export { ringProgressively } from "./strategies/ring-progressively.js";
export { roundRobin } from "./strategies/round-robin.js";
export { sequential } from "./strategies/sequential.js";
export { strategyOf } from "./strategies/strategies.js";
export type {
  Candidate,
  ContactMemory,
  Strategy,
  StrategyChoice,
  StrategyContext,
  StrategyMemory,
  StrategyName,
} from "./strategies/strategy.js";
export { strategyNames } from "./strategies/strategy.js";
export { topDown } from "./strategies/top-down.js";
export { weightedRandom } from "./strategies/weighted-random.js";
export { announceWait } from "./waiting/announce-wait.js";
export {
  type CalibrationOptions,
  calibrate,
  type WaitCalibration,
  type WaitOutcome,
} from "./waiting/calibrate.js";
export { effectiveAgents, type SharedAgents } from "./waiting/effective-agents.js";
export { estimateWait, type WaitSituation } from "./waiting/estimate-wait.js";
export {
  headOfLineEstimate,
  lastEnteredEstimate,
  type WaitHistory,
} from "./waiting/history-estimates.js";
export { noEstimate } from "./waiting/no-estimate.js";
export type {
  FigureIssue,
  FigureKind,
  FigureProblems,
  ToldPlace,
  WaitCause,
  WaitingReasons,
  WaitSaying,
  WaitSayings,
} from "./waiting/reasons.js";
export type { ShareInterval } from "./waiting/share-interval.js";
export type {
  AnnouncementOptions,
  WaitAnnouncement,
  WaitMemory,
} from "./waiting/wait-announcement.js";
export { type WaitCoverage, waitCoverage } from "./waiting/wait-coverage.js";
export type { WaitEstimate, WaitMethod } from "./waiting/wait-estimate.js";
