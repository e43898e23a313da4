import {
  type ComplaintCase,
  decide,
  evolve,
  initialCase,
  jurisdictions,
  type Milestone,
  type PlannedComplaint,
  planCase,
  type Regime,
  recompute,
  regimes,
  sectors,
} from "@ramah/complaints";
import { channels, dayMs, fromEpochDay } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownCalendars } from "../regime-worlds.js";

const day = (year: number) => Date.UTC(year, 0, 1);
// Around the decree of 7 August 2025 more often, where a day of knowledge makes a difference.
const receipt = fc.oneof(
  fc.integer({ min: day(2019), max: day(2028) - 1 }),
  fc.integer({ min: Date.UTC(2025, 7, 5), max: Date.UTC(2025, 7, 9) }),
);
const later = fc.option(fc.integer({ min: 0, max: 20 * dayMs }), { nil: undefined });

const complaint: fc.Arbitrary<PlannedComplaint> = fc
  .record(
    {
      receivedAt: receipt,
      jurisdiction: fc.constantFrom(...jurisdictions),
      sector: fc.constantFrom(...sectors),
      channel: fc.constantFrom(...channels),
      isOral: fc.boolean(),
      zone: fc.constantFrom("Europe/London", "America/New_York", "Asia/Jayapura", "Asia/Jakarta"),
      concernsPersonalData: fc.boolean(),
      concernsPayment: fc.constantFrom(true, false, "in-part" as const),
      stage: fc.constantFrom(1 as const, 2 as const),
    },
    { requiredKeys: ["receivedAt", "jurisdiction", "sector", "channel", "isOral", "zone"] },
  )
  .chain((facts) =>
    fc.tuple(later, later, later).map(([acknowledged, documents, raised]) => {
      const receivedAt = Number(facts.receivedAt);
      return {
        ...facts,
        ...(acknowledged === undefined ? {} : { acknowledgedAt: receivedAt + acknowledged }),
        ...(documents === undefined ? {} : { documentsCompleteAt: receivedAt + documents }),
        ...(raised === undefined ? {} : { firstRaisedAt: receivedAt - raised }),
      };
    }),
  );

const rule: fc.Arbitrary<Milestone["rule"]> = fc.oneof(
  fc.record({
    n: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom("businessDay" as const, "day" as const, "week" as const),
    roll: fc.constantFrom("none" as const, "next" as const),
    end: fc.constantFrom("endOfDay" as const, "closeOfBusiness" as const, "instant" as const),
  }),
  fc.record({
    n: fc.integer({ min: 1, max: 80 }),
    unit: fc.constant("hour" as const),
    end: fc.constantFrom("endOfDay" as const, "instant" as const),
  }),
);
const from = fc.constantFrom(
  "receipt" as const,
  "first-raised" as const,
  "complete-documents" as const,
  "milestone:a" as const,
);

/** A regime of one's own in two versions that meet on some day, with a chain. */
const versions: fc.Arbitrary<readonly Regime[]> = fc
  .tuple(
    fc.integer({ min: 17_900, max: 21_200 }),
    fc.constantFrom("receipt" as const, "first-raised" as const),
    fc.constantFrom("Asia/Jakarta", "Europe/London", "of-complaint"),
    fc.array(fc.tuple(rule, from), { minLength: 4, maxLength: 4 }),
  )
  .map(([meets, validBy, zone, [first, second, third, fourth]]) => {
    const milestone = (key: string, made: typeof first, start?: Milestone["from"]): Milestone => ({
      key,
      purpose: "answer",
      from: start ?? made?.[1] ?? "receipt",
      ...(made?.[0] === undefined ? {} : { rule: made[0] }),
    });
    const regime = (more: Partial<Regime>, one: typeof first, two: typeof first): Regime => ({
      id: "own",
      validFrom: "2000-01-01",
      validBy,
      zone,
      calendar: "ID+cuti-bersama",
      appliesTo: {},
      source: { document: "House rules", asOf: "2026-11-21", status: "verified" },
      ...more,
      milestones: [
        milestone("a", one, one?.[1] === "milestone:a" ? "receipt" : undefined),
        milestone("b", two),
      ],
    });
    return [
      regime({ validTo: fromEpochDay(meets - 1) }, first, second),
      regime({ validFrom: fromEpochDay(meets) }, third, fourth),
    ];
  });

const chosen = fc
  .tuple(fc.subarray([...regimes]), versions)
  .map(([some, own]) => [...some, ...own]);

/** The state of a case after planning it, read back from a store. */
function stored(given: PlannedComplaint, list: readonly Regime[], at: number): ComplaintCase {
  const { entries } = planCase(given, list, {
    at,
    calendars: ownCalendars,
    closeOfBusiness: "17:00",
  });
  const receivedAt = Number(given.receivedAt);
  const by = "dewi";
  const steps = [
    {
      type: "receive",
      caseId: "C",
      channel: "email",
      complainant: "x",
      summary: "y",
      owner: by,
      receivedAt,
    },
    ...(entries.length === 0
      ? []
      : [{ type: "plan", by, clocks: entries.map(({ clock }) => clock) }]),
  ];
  let state: ComplaintCase = initialCase;
  for (const step of steps) {
    const decision = decide({ ...step, at } as never, state);
    if (!decision.ok) throw new Error(JSON.stringify(decision.issues));
    state = JSON.parse(JSON.stringify(decision.value)).reduce(evolve, state);
  }
  return state;
}

test("a plan that is counted again with what was known then comes out the same", () => {
  fc.assert(
    fc.property(complaint, chosen, (given, list) => {
      const at = Number(given.receivedAt) + 20 * dayMs;
      const options = { regimes: list, calendars: ownCalendars };
      expect(recompute(stored(given, list, at), at, options)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a plain list of deadlines, without the receipt, comes out the same too", () => {
  fc.assert(
    fc.property(complaint, chosen, (given, list) => {
      const at = Number(given.receivedAt) + 20 * dayMs;
      const { entries } = planCase(given, list, { at, calendars: ownCalendars });
      const clocks = entries.map(({ clock }) => clock);
      expect(recompute({ clocks }, at, { regimes: list, calendars: ownCalendars })).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a second round is counted by the version of its own receipt", () => {
  fc.assert(
    fc.property(complaint, versions, (given, list) => {
      const { acknowledgedAt: _, documentsCompleteAt: __, firstRaisedAt: ___, ...facts } = given;
      const receivedAt = Number(given.receivedAt);
      const again = receivedAt + 900 * dayMs;
      const { entries } = planCase({ ...facts, receivedAt: again }, list, {
        at: again,
        calendars: ownCalendars,
      });
      const clocks = entries.map(({ clock }) => clock);
      const rounds = [{ plans: [] }, { plans: [{ clocks }] }];
      const options = { regimes: list, calendars: ownCalendars };
      expect(recompute({ receivedAt, rounds }, again, options)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
