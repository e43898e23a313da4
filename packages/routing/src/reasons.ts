import type { Bilingual, Channel, Instant, IssueOf, NoData, ReasonOf } from "@ramah/core";
import type { Requirement } from "./contact.js";
import type { NotReadyReason } from "./state.js";

/** Why an agent cannot take a contact. */
export interface RoutingBlocks {
  "skill-missing": {
    readonly agent: string;
    readonly skill: string;
    readonly skillName: Bilingual;
    readonly needs: number;
  };
  "skill-level-low": {
    readonly agent: string;
    readonly skill: string;
    readonly skillName: Bilingual;
    readonly needs: number;
    readonly has: number;
  };
  "language-missing": { readonly agent: string; readonly language: string; readonly needs: number };
  "language-level-low": {
    readonly agent: string;
    readonly language: string;
    readonly needs: number;
    readonly has: number;
  };
  /** A contact of the channel takes more units than the agent has at all. */
  "capacity-too-small": {
    readonly agent: string;
    readonly channel: Channel;
    readonly needs: number;
    readonly capacity: number;
  };
  "signed-out": { readonly agent: string };
  "not-ready": { readonly agent: string; readonly because: NotReadyReason };
  /** Too few units are free; `missing` says how many must be freed. */
  busy: { readonly agent: string; readonly contacts: readonly string[]; readonly missing: number };
  "site-closed": {
    readonly agent: string;
    readonly site: string;
    readonly opensAt: Instant | null;
    readonly opensInMs: number | null;
  };
  "excluded-by-rejection": {
    readonly agent: string;
    readonly because: "rejected" | "no-answer";
    readonly againInMs: number;
  };
  "excluded-by-transfer": { readonly agent: string };
}

/** Why an agent who could take a contact did not get it. */
export interface RoutingRanks {
  "not-preferred": { readonly agent: string; readonly chosen: string };
  "more-loaded": {
    readonly agent: string;
    readonly chosen: string;
    readonly load: number;
    readonly capacity: number;
    readonly chosenLoad: number;
    readonly chosenCapacity: number;
  };
  /** By 0 when both are idle equally long and the other was first. */
  "less-idle": { readonly agent: string; readonly chosen: string; readonly byMs: number };
  /** Free as it is now; whether that was so at the decision only the log tells. */
  "free-now": { readonly agent: string };
}

/** The one change that would have made an agent eligible. */
export interface RoutingRemedies {
  "learn-skill": {
    readonly agent: string;
    readonly skill: string;
    readonly skillName: Bilingual;
    readonly toLevel: number;
  };
  "learn-language": { readonly agent: string; readonly language: string; readonly toLevel: number };
  "enlarge-capacity": {
    readonly agent: string;
    readonly channel: Channel;
    readonly toCapacity: number;
  };
  "sign-in-and-be-ready": { readonly agent: string };
  "be-ready": { readonly agent: string };
  "free-units": { readonly agent: string; readonly units: number };
  "open-site": { readonly agent: string; readonly site: string };
  "lift-exclusion": { readonly agent: string };
}

/** What can be said of a contact as a whole. */
export interface RoutingFindings {
  "chosen-preferred": { readonly agent: string; readonly eligible: number };
  "chosen-only-one": { readonly agent: string };
  "chosen-least-loaded": {
    readonly agent: string;
    readonly eligible: number;
    readonly runnerUp: string;
  };
  "chosen-longest-idle": {
    readonly agent: string;
    readonly eligible: number;
    readonly idleMs: number;
    readonly runnerUp: string;
    readonly byMs: number;
  };
  "passed-over": { readonly contacts: number };
  /** How many agents each block stands in the way of; an agent may count under several. */
  "nobody-eligible": {
    readonly agents: number;
    readonly blocked: readonly { readonly code: keyof RoutingBlocks; readonly agents: number }[];
  };
  "nearest-agent": { readonly agent: string; readonly blocks: number };
  "next-opening": {
    readonly site: string;
    readonly opensAt: Instant;
    readonly opensInMs: number;
  };
  /** The next agent owes an apology before asking for these again. */
  "must-repeat": { readonly facts: readonly string[] };
}

/** Why a command is refused. */
export interface RoutingRefusals {
  "unknown-agent": { readonly agentId: string };
  "already-signed-in": { readonly agent: string };
  "not-signed-in": { readonly agent: string };
  "holds-contacts": { readonly agent: string; readonly contacts: readonly string[] };
  "duplicate-contact": { readonly contactId: string };
  "unknown-contact": { readonly contactId: string };
  "unknown-skill": { readonly skill: string };
  "offered-in-future": { readonly contactId: string; readonly byMs: number };
  /** Nobody of all agents could ever serve it: told at once, not at the end of a wait. */
  "nobody-qualified": {
    readonly language: string;
    readonly requires: readonly Requirement[];
  };
  "not-reserved": { readonly agent: string; readonly contactId: string };
  "reservation-over": { readonly agent: string; readonly contactId: string; readonly byMs: number };
  "not-connected": { readonly agent: string; readonly contactId: string };
  "not-wrapping": { readonly agent: string; readonly contactId: string };
  "already-answered": { readonly contactId: string; readonly agent: string };
  "facts-dropped": { readonly contactId: string; readonly facts: readonly string[] };
}

/** What is wrong or remarkable in a configuration. */
export interface RoutingProblems {
  "duplicate-id": { readonly id: string };
  "unknown-site": { readonly site: string };
  "skill-not-listed": { readonly skill: string };
  "agent-without-languages": { readonly agent: string };
  "agent-below-language-minimum": { readonly agent: string; readonly minimum: number };
  "channel-exceeds-capacity": {
    readonly agent: string;
    readonly channel: Channel;
    readonly weight: number;
    readonly capacity: number;
  };
  "skill-nobody-has": { readonly skill: Bilingual };
  "skill-one-person": { readonly skill: Bilingual; readonly agent: string };
  "requirement-nobody-meets": {
    readonly language: string;
    readonly requires: readonly Requirement[];
  };
  "site-without-agents": { readonly site: string };
  "hours-of-unknown-site": { readonly site: string };
  "priority-without-effect": NoData;
  /** A contact can be overtaken only by later ones that came within the bound. */
  "starvation-bound": { readonly boundMs: number };
}

/** Every code of the package. */
export interface RoutingReasons
  extends RoutingBlocks,
    RoutingRanks,
    RoutingRemedies,
    RoutingFindings,
    RoutingRefusals,
    RoutingProblems {}

/** Anything that the package says and that `describe` puts into words. */
export type RoutingReason = ReasonOf<RoutingReasons>;

/** Why an agent cannot take a contact. */
export type RoutingBlock = ReasonOf<RoutingBlocks>;

/** Why an agent who could take a contact did not get it. */
export type RoutingRank = ReasonOf<RoutingRanks>;

/** The one change that would have made an agent eligible. */
export type RoutingRemedy = ReasonOf<RoutingRemedies>;

/** What can be said of a contact as a whole. */
export type RoutingFinding = ReasonOf<RoutingFindings>;

/** Why a command is refused. */
export type RouterRefusal = ReasonOf<RoutingRefusals>;

/** What is wrong or remarkable in a configuration, and where. */
export type RoutingIssue = IssueOf<RoutingProblems> & {
  /** `error`: no router can be made; `warning`: somebody will wait in vain; `info`: good to know. */
  readonly severity: "error" | "warning" | "info";
};
