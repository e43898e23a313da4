import type { DecisionTable } from "./decision-table.js";

/** The inputs of {@link severityTable}, each from the mildest to the gravest. */
export interface SeverityInputs extends Readonly<Record<string, readonly string[]>> {
  /** Danger to life or health: one has to be feared, or somebody came to harm. */
  readonly safety: readonly ["none", "danger", "harm"];
  /** Money lost, in bands of your own: see `lossBand`. */
  readonly loss: readonly ["none", "small", "noticeable", "large", "ruinous"];
  /** A rule of law: perhaps broken, broken, or broken time and again. */
  readonly legal: readonly ["none", "possible-breach", "breach", "systemic-breach"];
  /** A vulnerable customer: known to be so, or made so by our own failure. */
  readonly vulnerability: readonly ["none", "identified", "affected"];
  /** How many are affected. */
  readonly impact: readonly ["one", "several", "many"];
}

/**
 * How heavy a complaint weighs, from 1 to 5: the gravest of safety, loss, law, vulnerability and impact. The
 * criteria are those of ISO 10002 for the first assessment; the levels are the house's own and meant to be
 * replaced by yours. Proved complete, reachable and monotone in the tests.
 *
 * @example
 * import { checkTable, severityTable } from "@ramah/complaints";
 *
 * checkTable(severityTable); // => []
 */
export const severityTable: DecisionTable<SeverityInputs> = {
  id: "severity",
  version: "2026-11-21",
  inputs: {
    safety: ["none", "danger", "harm"],
    loss: ["none", "small", "noticeable", "large", "ruinous"],
    legal: ["none", "possible-breach", "breach", "systemic-breach"],
    vulnerability: ["none", "identified", "affected"],
    impact: ["one", "several", "many"],
  },
  policy: "highest",
  rows: [
    { id: "slight", when: {}, level: 1 },
    { id: "noticeable-loss", when: { loss: ["noticeable"] }, level: 2 },
    { id: "large-loss", when: { loss: ["large"] }, level: 3 },
    { id: "ruinous-loss", when: { loss: ["ruinous"] }, level: 5 },
    { id: "possible-breach", when: { legal: ["possible-breach"] }, level: 3 },
    { id: "breach", when: { legal: ["breach"] }, level: 4 },
    { id: "systemic-breach", when: { legal: ["systemic-breach"] }, level: 5 },
    { id: "vulnerable", when: { vulnerability: ["identified"] }, level: 3 },
    { id: "made-vulnerable", when: { vulnerability: ["affected"] }, level: 4 },
    { id: "several", when: { impact: ["several"] }, level: 3 },
    { id: "many", when: { impact: ["many"] }, level: 4 },
    { id: "danger", when: { safety: ["danger"] }, level: 4 },
    { id: "harm", when: { safety: ["harm"] }, level: 5 },
  ],
  source: {
    document: "ISO 10002:2018",
    section: "initial assessment (criteria; the levels are the house's own)",
    asOf: "2026-11-21",
    status: "secondary",
  },
};

/** What raises the level further, each by one and together by two at most. */
export interface SeverityModifiers extends Readonly<Record<string, readonly string[]>> {
  /** The same failure for the same customer within 90 days. */
  readonly repeat: readonly ["no", "yes"];
  /** Told in public. */
  readonly isPublic: readonly ["no", "yes"];
  readonly highValue: readonly ["no", "yes"];
  /** A moment after which help comes too late, such as tomorrow's flight: within a week or a day. */
  readonly deadline: readonly ["none", "week", "day"];
}

/**
 * The modifiers of severity with their values, mildest first.
 *
 * @example
 * import { severityModifiers } from "@ramah/complaints";
 *
 * severityModifiers.deadline; // => ["none", "week", "day"]
 */
export const severityModifiers: SeverityModifiers = {
  repeat: ["no", "yes"],
  isPublic: ["no", "yes"],
  highValue: ["no", "yes"],
  deadline: ["none", "week", "day"],
};

/** However many modifiers hold: what is slight does not outweigh an injury because it was told loudly. */
export const mostRaised = 2;
