import type { OpeningHours as OpeningRule } from "@ramah/calendar";
import type { Instant } from "@ramah/core";
import type { Level } from "../config/skill.js";
import type { CoverSpan } from "./cover-span.js";
import type { Period } from "./periods.js";
import type { ClosedReason } from "./reasons.js";

/** Somebody who works at a site. */
export interface CoverMember {
  readonly id: string;
  /** When this person works; the hours of the site when left out. Outside those nobody works. */
  readonly shift?: OpeningRule;
  /** How well languages are spoken, 1 to 5 by BCP 47 tag. */
  readonly languages?: Readonly<Record<string, Level>>;
  /** How good somebody is at what, 1 to 5 by the name of the skill. */
  readonly skills?: Readonly<Record<string, Level>>;
}

/** A place with its opening hours and, where cover of a language or skill is asked, its people. */
export interface CoverSite {
  readonly id: string;
  readonly hours: OpeningRule;
  /** Who works there; nobody is known when left out, so that no need is covered by it. */
  readonly staff?: readonly CoverMember[];
}

/** What somebody must be able to do at every moment; the level is 1 when left out. */
export type CoverNeed =
  | { readonly language: string; readonly level?: Level }
  | { readonly skill: string; readonly level?: Level };

/** What cover is asked for. */
export interface CoverQuestion extends CoverSpan {
  /** Languages and skills whose cover is proved one by one. */
  readonly needs?: readonly CoverNeed[];
}

/** A stretch of time that nobody covers. */
export interface CoverGap extends Period {
  /** How long it lasts. */
  readonly ms: number;
  /** For every site why not. */
  readonly why: readonly ClosedReason[];
}

/** How a span of time is covered. */
export interface CoverShare {
  /** There is no gap: a proof, since every moment of the span was looked at. */
  readonly covered: boolean;
  /** Covered part of the span, 0 to 1. */
  readonly share: number;
  /** In order of time, none of them touching another. */
  readonly gaps: readonly CoverGap[];
}

/** Cover by several sites. */
export interface Coverage extends CoverShare {
  /** The span that was looked at. */
  readonly from: Instant;
  readonly to: Instant;
  /** How long a site is open, and how long it is the only one: whatever befalls it then befalls everybody. */
  readonly bySite: readonly {
    readonly site: string;
    readonly openMs: number;
    readonly aloneMs: number;
  }[];
  /** How long so many sites are open at once, by their number from 0. */
  readonly depthMs: readonly number[];
  /** Cover of each need that was asked for; `aloneMs` is how long one single person covers it. */
  readonly byNeed: readonly (CoverShare & { readonly need: CoverNeed; readonly aloneMs: number })[];
}
