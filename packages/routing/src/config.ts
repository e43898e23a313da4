import type { Bilingual, Channel, Instant } from "@ramah/core";

/** How well somebody masters a skill or a language: 1 is a beginner, 5 an expert. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Something an agent can be good at: a product, a kind of problem, a region, a class of customers. */
export interface Skill {
  readonly id: string;
  readonly name: Bilingual;
}

/** A place where agents work; it has one set of opening hours. */
export interface Site {
  readonly id: string;
  readonly name: string;
}

/** A person who takes contacts. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  /** Level per skill id; a skill that is not listed is not mastered. */
  readonly skills: Readonly<Record<string, Level>>;
  /** Level per BCP 47 tag; see `languageLevel` for which tags serve which. */
  readonly languages: Readonly<Record<string, Level>>;
  /** Id of a {@link Site}. */
  readonly site: string;
  /** Units of work at once, a whole number from 1. */
  readonly capacity: number;
  /** Units that one contact of a channel takes, whole numbers from 1; 1 for a channel not listed. */
  readonly weights?: Readonly<Partial<Record<Channel, number>>>;
}

/** When a site is open, as the router needs to know it; whoever knows a calendar can tell. */
export interface OpeningHours {
  readonly isOpen: (at: Instant) => boolean;
  /** The first moment from `at` on at which the site is open, `undefined` when it never opens again. */
  readonly nextOpening: (at: Instant) => Instant | undefined;
}

/** The figures that the router decides by. None has a default: each is a choice of the centre. */
export interface RoutingRules {
  /** Head start that one step of priority gives over contacts without it, in seconds. */
  readonly secondsPerPriority: number;
  /** How long an agent may let an offered contact ring. */
  readonly reservationMs: number;
  /** How long a contact is kept from an agent who rejected it or let it ring. */
  readonly rejectionHoldMs: number;
  /** Time for after-call work, 0 for none; `wrap-up-done` ends it sooner. */
  readonly wrapUpMs: number;
  /** Level at which an agent may serve a language, unless the contact asks for another. */
  readonly minimumLanguageLevel: Level;
  /** Whether an agent who lets a contact ring is taken for absent. */
  readonly noAnswer: "not-ready" | "stay-ready";
}

/** The part of the configuration that is plain data and can be stored. */
export interface RoutingPlan {
  readonly skills: readonly Skill[];
  readonly sites: readonly Site[];
  readonly agents: readonly Agent[];
  readonly rules: RoutingRules;
}

/** Everything a router needs to know beforehand. */
export interface RoutingConfig extends RoutingPlan {
  /** Opening hours per site id; a site without an entry is always open. */
  readonly hours?: Readonly<Record<string, OpeningHours>>;
}
