import { type PlainDate, refuse } from "@ramah/core";
import type { PlannedComplaint } from "./facts.js";
import { dateIn, type ReadComplaint, readComplaint } from "./read-complaint.js";
import type { RegimeIssue, ScopeReason } from "./reasons.js";
import type { Regime, ScopeFact, ScopeFacts } from "./regime.js";

/** Whether a regime binds a complaint, and why. */
export interface RegimeVerdict {
  readonly regime: Regime;
  readonly binds: boolean;
  /** The date that decides which version holds. */
  readonly on: PlainDate;
  /** The answer to each thing that it asks for, its dates last. */
  readonly reasons: readonly ScopeReason[];
}

/**
 * Finds which regimes bind a complaint, and why the others do not. Of several versions the one holds that
 * was valid on the day of receipt, or on the day on which the complaint was first raised, by the regime's
 * own zone.
 *
 * @param complaint its facts
 * @param regimes such as `defaultRegimes`, or your own
 * @returns a verdict for each, in their order
 * @throws ComplaintsError with every problem of the facts
 * @example
 * import { defaultRegimes, regimesFor } from "@ramah/complaints";
 *
 * const complaint = {
 *   receivedAt: "2026-04-08T09:00+01:00",
 *   jurisdiction: "GB-ENG",
 *   sector: "telecoms",
 *   channel: "phone",
 *   isOral: true,
 * } as const;
 * const binding = regimesFor(complaint, defaultRegimes).filter(({ binds }) => binds);
 * binding.map(({ regime }) => regime.id); // => ["uk-ofcom", "house-acknowledgement", "house-follow-up"]
 */
export function regimesFor(
  complaint: PlannedComplaint,
  regimes: readonly Regime[],
): readonly RegimeVerdict[] {
  const issues: RegimeIssue[] = [];
  const read = readComplaint(complaint, undefined, issues);
  refuse("regimesFor", issues);
  return regimes.map((regime) => verdictOn(read, regime));
}

/** The zone of a regime: its own, or that of the complaint. */
export function zoneFor(regime: Regime, complaint: ReadComplaint): string {
  return regime.zone === "of-complaint" ? complaint.zone : regime.zone;
}

/** The verdict on one regime. */
export function verdictOn(complaint: ReadComplaint, regime: Regime): RegimeVerdict {
  const decisive = complaint.moments[regime.validBy ?? "receipt"] ?? complaint.receivedAt;
  const on = dateIn(zoneFor(regime, complaint), decisive);
  const answers = scopeReasons(complaint, regime);
  const validity = validityReason(regime, on);
  return {
    regime,
    binds: validity.code === "held-then" && answers.every(({ code }) => !code.endsWith("differs")),
    on,
    reasons: [
      ...(answers.length > 0
        ? answers
        : [{ code: "binds-all" as const, data: { regime: regime.id } }]),
      validity,
    ],
  };
}

/** Whether nothing but its dates can keep a regime from binding. */
export function failsByDateOnly({ reasons }: RegimeVerdict): boolean {
  return reasons.every(({ code }) => !code.endsWith("differs"));
}

function scopeReasons(complaint: ReadComplaint, regime: Regime): readonly ScopeReason[] {
  const { facts } = complaint;
  const { appliesTo } = regime;
  const of = <Kind extends "jurisdiction" | "sector" | "channel">(
    kind: Kind,
    asked: readonly string[] | undefined,
  ): readonly ScopeReason[] => {
    if (asked === undefined) return [];
    const found: string = facts[kind];
    const code = asked.includes(found) ? (`${kind}-fits` as const) : (`${kind}-differs` as const);
    return [{ code, data: { regime: regime.id, asked, found } } as ScopeReason];
  };
  return [
    ...of("jurisdiction", appliesTo.jurisdictions),
    ...of("sector", appliesTo.sectors),
    ...of("channel", appliesTo.channels),
    ...Object.entries(appliesTo.facts ?? {}).map(([name, values]): ScopeReason => {
      const fact = name as ScopeFact;
      const found = factOf(complaint, fact);
      const asked: readonly unknown[] = values ?? [];
      const data = { regime: regime.id, fact, asked: asked.map(String), found: String(found) };
      return { code: asked.includes(found) ? "fact-fits" : "fact-differs", data };
    }),
  ];
}

/** What a fact is; one that nobody mentioned is the ordinary case. */
function factOf({ facts }: ReadComplaint, fact: ScopeFact): ScopeFacts[ScopeFact] | "none" {
  return facts[fact] ?? (fact === "stage" ? 1 : fact === "remedy" ? "none" : false);
}

function validityReason({ id, validFrom, validTo }: Regime, on: PlainDate): ScopeReason {
  // Dates of four-digit years sort as text.
  if (on < validFrom) return { code: "not-yet-held", data: { regime: id, on, validFrom } };
  if (validTo !== undefined && on > validTo) {
    return { code: "no-longer-held", data: { regime: id, on, validTo } };
  }
  const until = validTo === undefined ? {} : { validTo };
  return { code: "held-then", data: { regime: id, on, validFrom, ...until } };
}
