import type { Bilingual, Channel, Instant, IssueOf, NoData, ReasonOf } from "@ramah/core";
import type { Requirement } from "./contact.js";
import type { NotReadyReason } from "./state.js";

interface Named {
  /** Name of the agent. */
  readonly agent: string;
}

interface Skilled extends Named {
  readonly skill: string;
  readonly skillName: Bilingual;
  readonly needs: number;
}

interface Speaking extends Named {
  readonly language: string;
  readonly needs: number;
}

/** Why an agent cannot take a contact. */
export interface RoutingBlocks {
  "skill-missing": Skilled;
  "skill-level-low": Skilled & { readonly has: number };
  "language-missing": Speaking;
  "language-level-low": Speaking & { readonly has: number };
  /** A contact of the channel takes more units than the agent has at all. */
  "capacity-too-small": Named & {
    readonly channel: Channel;
    readonly needs: number;
    readonly capacity: number;
  };
  "signed-out": Named;
  "not-ready": Named & { readonly because: NotReadyReason };
  /** Too few units are free; `missing` says how many must be freed. */
  busy: Named & { readonly contacts: readonly string[]; readonly missing: number };
  "site-closed": Named & {
    readonly site: string;
    readonly opensAt: Instant | null;
    readonly opensInMs: number | null;
  };
  "excluded-by-rejection": Named & {
    readonly because: "rejected" | "no-answer";
    readonly againInMs: number;
  };
  "excluded-by-transfer": Named;
}

/** Why an agent who could take a contact did not get it. */
export interface RoutingRanks {
  "not-preferred": Named & { readonly chosen: string };
  "more-loaded": Named & {
    readonly chosen: string;
    readonly load: number;
    readonly capacity: number;
    readonly chosenLoad: number;
    readonly chosenCapacity: number;
  };
  /** By 0 when both are idle equally long and the other was first. */
  "less-idle": Named & { readonly chosen: string; readonly byMs: number };
  /** Free as it is now; whether that was so at the decision only the log tells. */
  "free-now": Named;
}

/** The one change that would have made an agent eligible. */
export interface RoutingRemedies {
  "learn-skill": Named & {
    readonly skill: string;
    readonly skillName: Bilingual;
    readonly toLevel: number;
  };
  "learn-language": Named & { readonly language: string; readonly toLevel: number };
  "enlarge-capacity": Named & { readonly channel: Channel; readonly toCapacity: number };
  "sign-in-and-be-ready": Named;
  "be-ready": Named;
  "free-units": Named & { readonly units: number };
  "open-site": Named & { readonly site: string };
  "lift-exclusion": Named;
}

/** What can be said of a contact as a whole. */
export interface RoutingFindings {
  "chosen-preferred": Named & { readonly eligible: number };
  "chosen-only-one": Named;
  "chosen-least-loaded": Named & { readonly eligible: number; readonly runnerUp: string };
  "chosen-longest-idle": Named & {
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
  "nearest-agent": Named & { readonly blocks: number };
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
  "already-signed-in": Named;
  "not-signed-in": Named;
  "holds-contacts": Named & { readonly contacts: readonly string[] };
  "duplicate-contact": { readonly contactId: string };
  "unknown-contact": { readonly contactId: string };
  "unknown-skill": { readonly skill: string };
  "offered-in-future": { readonly contactId: string; readonly byMs: number };
  /** Nobody of all agents could ever serve it: told at once, not at the end of a wait. */
  "nobody-qualified": {
    readonly language: string;
    readonly requires: readonly Requirement[];
  };
  "not-reserved": Named & { readonly contactId: string };
  "reservation-over": Named & { readonly contactId: string; readonly byMs: number };
  "not-connected": Named & { readonly contactId: string };
  "not-wrapping": Named & { readonly contactId: string };
  "already-answered": { readonly contactId: string; readonly agent: string };
  "facts-dropped": { readonly contactId: string; readonly facts: readonly string[] };
}

/** What is wrong or remarkable in a configuration. */
export interface RoutingProblems {
  "duplicate-id": { readonly id: string };
  "unknown-site": { readonly site: string };
  "skill-not-listed": { readonly skill: string };
  "agent-without-languages": Named;
  "agent-below-language-minimum": Named & { readonly minimum: number };
  "channel-exceeds-capacity": Named & {
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
