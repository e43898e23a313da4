export { checkConfig, type ExpectedNeed } from "./check-config.js";
export type { RouterCommand, TransferNote } from "./command.js";
export type {
  Agent,
  Level,
  OpeningHours,
  RoutingConfig,
  RoutingPlan,
  RoutingRules,
  Site,
  Skill,
} from "./config.js";
export { ageingKey, type Contact, type Fact, type Handover, type Requirement } from "./contact.js";
export type { Decision, DecisionRule, RouterEvent } from "./event.js";
export type { AgentVerdict, Explanation } from "./explain.js";
export { languageLevel } from "./language.js";
export type { AgentView, DemandView, QueueView, WaitingView } from "./queue-view.js";
export type {
  RouterRefusal,
  RoutingBlock,
  RoutingBlocks,
  RoutingFinding,
  RoutingFindings,
  RoutingIssue,
  RoutingProblems,
  RoutingRank,
  RoutingRanks,
  RoutingReason,
  RoutingReasons,
  RoutingRefusals,
  RoutingRemedies,
  RoutingRemedy,
} from "./reasons.js";
export { createRouter, type Router } from "./router.js";
export type {
  Exclusion,
  Holding,
  NotReadyReason,
  Queue,
  Readiness,
  RosterEntry,
  RouterState,
  Waiting,
} from "./state.js";
