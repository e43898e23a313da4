import type { Bilingual, Channel, Instant, NoData, ReasonOf } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import type { RequirementContradictions } from "../requirements/reasons.js";

/** What customers are expected to need, as far as it can be named. */
export interface NeedAsked {
  readonly channel: Channel;
  /** BCP 47 tag, `null` for any. */
  readonly language: string | null;
  /** Names of the skills that are asked for anywhere in the need. */
  readonly skills: readonly Bilingual[];
}

/** What a configuration does that is hardly meant: about people. */
export interface PeopleFindings {
  /** `agent` is the name, or the id of one without; so in all findings. */
  "agent-without-queue": { readonly agent: string };
  /** No channel fits: nothing is ever offered. `units` is `null` for slots, `least` what the smallest contact takes. */
  "agent-fits-nothing": {
    readonly agent: string;
    readonly units: number | null;
    readonly least: number;
  };
  "agent-below-language-minimum": { readonly agent: string; readonly minimum: number };
  "membership-twice": { readonly agent: string; readonly queue: string };
  /** By id, as in `skill-unused`. */
  "skill-nobody-has": { readonly skill: string };
  /** No queue, route or expected need asks for it; a contact may. */
  "skill-unused": { readonly skill: string };
  /** The best of all agents reaches only `best`; 0 when nobody has it at all. */
  "level-out-of-reach": {
    readonly ability: string;
    readonly isLanguage: boolean;
    readonly level: number;
    readonly best: number;
  };
  /** Customers are known to come with this, and nobody can serve them. */
  "need-nobody-meets": NeedAsked;
  "need-one-person-meets": NeedAsked & { readonly agent: string };
  "need-without-route": { readonly channel: Channel };
  "site-without-agents": { readonly site: string };
}

/** What a configuration does that is hardly meant: about queues and who serves them. */
export interface QueueFindings {
  "queue-without-members": { readonly queue: string };
  /** There are members, but none of them may take its contacts at any time: for what is asked, or for the tiers that open. */
  "queue-nobody-able": { readonly queue: string; readonly because: "needs" | "tiers" };
  /** Of all members only this one meets what the queue asks for. */
  "queue-one-able": { readonly queue: string; readonly agent: string };
  /** Everybody who serves it serves other queues first: at full load its turn never comes. */
  "queue-outranked": { readonly queue: string; readonly by: readonly string[] };
  /** The oldest contact may wait for ever. */
  "queue-newest-first": { readonly queue: string; readonly ignoresPriority: boolean };
  /** The sites of all who are able are closed throughout the span. */
  "queue-closed": { readonly queue: string };
  /** Stretches without anybody able at work: how many, how long together, and the first one. */
  "queue-hours-gap": {
    readonly queue: string;
    readonly gaps: number;
    readonly missingMs: number;
    readonly from: Instant;
    readonly to: Instant;
  };
  /** There is a queue to overflow to, but nothing that ends the wait. */
  "overflow-never": { readonly queue: string; readonly to: string };
  "overflow-cannot-serve": { readonly queue: string; readonly to: string };
  /** Those who are able have room for no channel at all. */
  "queue-fits-nothing": { readonly queue: string };
  /** Channels that other agents have slots for, and nobody who is able here has room for. */
  "queue-without-channel": { readonly queue: string; readonly channels: readonly Channel[] };
  /** What is asked cannot be met by anybody there could be. */
  "need-contradicts": RequirementContradictions["requirement-contradiction"];
}

/** What a configuration does that is hardly meant: while somebody waits. */
export interface WaitFindings {
  /** Members of a tier that no step of the queue opens. */
  "tier-never-opens": {
    readonly queue: string;
    readonly tier: number;
    readonly agents: readonly string[];
  };
  /** A step opens tiers in which nobody is. */
  "ring-without-members": { readonly queue: string; readonly tier: number };
  /** From this step on, `afterMs` of waiting, nobody is left. */
  "step-leaves-nobody": { readonly queue: string; readonly afterMs: number };
  "step-changes-nothing": { readonly queue: string; readonly afterMs: number };
  /** It drops or lowers what neither its queue nor a route to it asks for; a contact may bring it. */
  "step-unasked": {
    readonly queue: string;
    readonly afterMs: number;
    readonly ability: string;
    readonly isLanguage: boolean;
  };
  /** It lowers to a level that is no lower than what is asked by then. */
  "step-lowers-nothing": {
    readonly queue: string;
    readonly afterMs: number;
    readonly ability: string;
    readonly isLanguage: boolean;
    readonly level: number;
    readonly asked: number;
  };
  /** It widens, but to nobody new (`members`), or to nobody who is ever able (`needs`). */
  "widen-adds-nobody": {
    readonly queue: string;
    readonly afterMs: number;
    readonly because: "members" | "needs";
  };
  /** The wait in the queue is over before. */
  "step-too-late": {
    readonly queue: string;
    readonly afterMs: number;
    readonly maximumWaitMs: number;
  };
  /** The agent joins in only when the wait is over. */
  "delay-too-long": {
    readonly agent: string;
    readonly queue: string;
    readonly delayMs: number;
    readonly maximumWaitMs: number;
  };
  /** The wait is over before anybody but the preferred agent may take the contact. */
  "preferred-too-long": {
    readonly queue: string;
    readonly preferredAgentMs: number;
    readonly maximumWaitMs: number;
  };
  /** An offer may ring for longer than the whole wait. */
  "reservation-too-long": {
    readonly queue: string;
    readonly reservationMs: number;
    readonly maximumWaitMs: number;
  };
  /** The only agent who is able is offered the same contact again at once. */
  "back-off-ping-pong": {
    readonly queue: string;
    readonly agent: string;
    readonly cause: OfferFailure;
  };
  /** An offer to everybody that nobody answers takes everybody for absent. */
  "ring-empties-team": { readonly queue: string; readonly notReadyAfter: number };
  /** An offer ends before the next one begins: never do two ring at once. */
  "ring-too-slow": {
    readonly queue: string;
    readonly everyMs: number;
    readonly reservationMs: number;
  };
  /** Priority goes before any wait, so that others may wait for ever. */
  "priority-strict": NoData;
  /** A step of priority is worth 0 seconds. */
  "priority-without-effect": NoData;
  /**
   * What linear ageing promises: for each step of priority, and for each queue that others may overtake the
   * one that does so most, of those who share people with it.
   */
  "starvation-bound": {
    /** For one step of priority. */
    readonly boundMs: number;
    readonly pairs: readonly {
      readonly queue: string;
      readonly by: string;
      readonly byMs: number;
    }[];
  };
}

/** What a configuration does that is hardly meant: about routes and expressions. */
export interface RouteFindings {
  /** Its condition holds for nobody. */
  "route-never": { readonly route: string };
  /** Whoever takes it took an earlier one, which never lets go. */
  "route-shadowed": { readonly route: string; readonly by: readonly string[] };
  /** The routes `by` take everybody in. */
  "fallback-unreachable": { readonly route: string; readonly by: readonly string[] };
  /** Stops count from 0; the one they come `after` never ends. */
  "stop-unreachable": { readonly route: string; readonly stop: number; readonly after: number };
  /** The wait in a queue on the way is over before this stop begins. */
  "stop-too-late": {
    readonly route: string;
    readonly stop: number;
    readonly queue: string;
    readonly maximumWaitMs: number;
  };
  /** Contacts that name no queue and fit no route are refused: one without attributes, for one. */
  "routes-without-fallback": NoData;
  /** The stop asks for what nobody of its queue has. */
  "stop-nobody-able": { readonly route: string; readonly stop: number; readonly queue: string };
  /** Nobody's attributes make it true. */
  "filter-nobody-passes": { readonly source: string };
  /** Some names of the expression say whose attribute it is, this one does not. */
  "reference-without-scope": { readonly reference: string };
}

/** Everything the linter finds beyond what makes a router impossible. */
export interface LintFindings extends PeopleFindings, QueueFindings, WaitFindings, RouteFindings {}

/** What to do about a finding. */
export interface LintFixes {
  /** A router cannot be made before this is put right. */
  "fix-mistake": NoData;
  /** Nothing is wrong: it is told so that everybody knows. */
  "fix-nothing": NoData;
  "fix-remove": NoData;
  "fix-set": { readonly value: string };
  "fix-give-queue": { readonly agent: string };
  "fix-teach": { readonly ability: string };
  "fix-teach-or-ask-less": NoData;
  "fix-second-person": NoData;
  "fix-add-members": { readonly queue: string };
  "fix-rank": { readonly queue: string };
  "fix-open-tier": { readonly queue: string; readonly tier: number };
  "fix-fill-tier": { readonly tier: number };
  "fix-below": { readonly limitMs: number };
  "fix-set-maximum-wait": { readonly queue: string };
  "fix-other-overflow": { readonly queue: string };
  "fix-ring-fewer": { readonly queue: string };
  "fix-open-hours": { readonly queue: string };
  "fix-move-before": { readonly route: string; readonly before: string };
  "fix-narrow": { readonly routes: readonly string[] };
  "fix-end-stop": { readonly stop: number };
  "fix-condition": NoData;
  "fix-parentheses": { readonly source: string };
  "fix-scope": { readonly reference: string };
  "fix-add-route": NoData;
  "fix-room": { readonly queue: string };
  "fix-contradiction": NoData;
  "fix-asked": { readonly ability: string; readonly isLanguage: boolean };
  "fix-lower-below": { readonly level: number };
}

/** Advice on a finding. */
export type LintFix = ReasonOf<LintFixes>;

/** Everything that the linter says, by code. */
export interface LintReasons extends LintFindings, LintFixes {}
