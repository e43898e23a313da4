import { calendarFrom, dueDate } from "@ramah/calendar";
import {
  jurisdictions,
  type PlannedClock,
  type PlannedComplaint,
  planCase,
  type Regime,
  regimes,
  sectors,
} from "@ramah/complaints";
import { channels } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownCalendars } from "../regime-worlds.js";

const day = 86_400_000;
const moment = fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2027, 11, 1) });
const after = fc.option(fc.integer({ min: 0, max: 20 * day }), { nil: undefined });

const complaint: fc.Arbitrary<PlannedComplaint> = fc
  .record(
    {
      receivedAt: moment,
      jurisdiction: fc.constantFrom(...jurisdictions),
      sector: fc.constantFrom(...sectors),
      channel: fc.constantFrom(...channels),
      isOral: fc.boolean(),
      zone: fc.constantFrom("Europe/London", "America/New_York", "Asia/Jayapura", "Pacific/Apia"),
      concernsPersonalData: fc.boolean(),
      isAccessRequest: fc.boolean(),
      concernsPayment: fc.constantFrom(true, false, "in-part" as const),
      concernsDisability: fc.boolean(),
      concernsHardship: fc.boolean(),
      isViaPortal: fc.boolean(),
      remedy: fc.constantFrom("faulty-goods" as const, "distance-cancellation" as const),
      stage: fc.constantFrom(1 as const, 2 as const),
    },
    {
      requiredKeys: ["receivedAt", "jurisdiction", "sector", "channel", "isOral", "zone"],
    },
  )
  .chain((facts) =>
    fc.tuple(after, after, after).map(([acknowledged, documents, goods]) => ({
      ...facts,
      ...(acknowledged === undefined ? {} : { acknowledgedAt: facts.receivedAt + acknowledged }),
      ...(documents === undefined ? {} : { documentsCompleteAt: facts.receivedAt + documents }),
      ...(goods === undefined ? {} : { goodsReceivedAt: facts.receivedAt - goods }),
    })),
  );

const some: fc.Arbitrary<readonly Regime[]> = fc.subarray([...regimes]);
const context = { calendars: ownCalendars };

const plan = (given: PlannedComplaint, chosen: readonly Regime[]) =>
  // The house's own rule is always there, so that there is something to plan.
  planCase(given, [...chosen.filter(({ id }) => id !== house.id), house], context);
const house = regimes.find(({ id }) => id === "house-acknowledgement") as Regime;

test("entries are in order and each milestone that binds is in exactly one list", () => {
  fc.assert(
    fc.property(complaint, some, (given, chosen) => {
      const { verdicts, entries, waiting, failed } = plan(given, chosen);
      const dues = entries.map(({ clock }) => clock.due);
      expect(dues).toEqual([...dues].sort((one, other) => one - other));
      const listed = [
        ...entries.map(({ clock }) => clock.key),
        ...waiting.map(({ regime, milestone }) => `${regime}/${milestone}`),
        ...failed
          .filter(({ part }) => part === "limit")
          .map(({ regime, milestone }) => `${regime}/${milestone}`),
      ];
      const bound = verdicts
        .filter(({ binds }) => binds)
        .flatMap(({ regime }) => regime.milestones.map(({ key }) => `${regime.id}/${key}`));
      expect(listed.sort()).toEqual(bound.sort());
    }),
    { numRuns: 2500 },
  );
});

test("one regime more never makes what binds later", () => {
  fc.assert(
    fc.property(complaint, some, fc.constantFrom(...regimes), (given, chosen, more) => {
      const before = plan(given, chosen).strictest;
      const now = plan(given, [...chosen.filter((one) => one !== more), more]).strictest;
      for (const { purpose, binding, bindingLaw } of before) {
        const later = now.find((one) => one.purpose === purpose);
        expect(later?.binding.due).toBeLessThanOrEqual(binding.due);
        if (bindingLaw !== undefined) {
          expect(later?.bindingLaw?.due).toBeLessThanOrEqual(bindingLaw.due);
        }
      }
    }),
    { numRuns: 2500 },
  );
});

test("a clock that was stored counts to the same moment again", () => {
  const recount = (clock: PlannedClock) =>
    dueDate(clock.startAt, clock.rule, {
      zone: clock.zone,
      ...(clock.closeOfBusiness === undefined ? {} : { closeOfBusiness: clock.closeOfBusiness }),
      ...(clock.calendar === undefined
        ? {}
        : {
            calendar: calendarFrom(
              clock.calendar,
              ({ id }) => ownCalendars[id as keyof typeof ownCalendars],
            ).calendar,
          }),
    });
  fc.assert(
    fc.property(complaint, (given) => {
      for (const { clock } of plan(given, regimes).entries) {
        const stored: PlannedClock = JSON.parse(JSON.stringify(clock));
        expect(recount(stored)).toMatchObject({ due: clock.due, date: clock.date });
      }
    }),
    { numRuns: 250 },
  );
});

test("an extension never ends before what it extends, and its letter is due before the first limit", () => {
  fc.assert(
    fc.property(complaint, (given) => {
      const { entries, letters } = plan(given, regimes);
      for (const { clock, extended } of entries) {
        if (extended === undefined) continue;
        expect(extended.due).toBeGreaterThanOrEqual(clock.due);
        const notice = letters.find(({ kind }) => kind === extended.notice?.kind);
        if (extended.notice !== undefined) expect(notice?.due).toBeLessThanOrEqual(clock.due);
      }
    }),
    { numRuns: 250 },
  );
});

test("a letter contains what each regime asks of it and nothing else", () => {
  fc.assert(
    fc.property(complaint, some, (given, chosen) => {
      for (const { mustContain, asks, due } of plan(given, chosen).letters) {
        expect(new Set(mustContain)).toEqual(new Set(asks.flatMap((ask) => ask.mustContain)));
        expect(new Set(mustContain).size).toBe(mustContain.length);
        if (due !== undefined) expect(asks.some((ask) => ask.due === due)).toBe(true);
      }
    }),
    { numRuns: 250 },
  );
});

test("receiving later never makes a limit of the same version earlier", () => {
  fc.assert(
    fc.property(complaint, fc.integer({ min: 1, max: 5 * day }), (given, by) => {
      const { acknowledgedAt: _, documentsCompleteAt: __, ...facts } = given;
      const first = plan(facts, regimes);
      const second = plan({ ...facts, receivedAt: Number(facts.receivedAt) + by }, regimes);
      for (const { clock } of first.entries) {
        const other = second.entries.find(
          (entry) =>
            entry.clock.key === clock.key && entry.clock.regimeValidFrom === clock.regimeValidFrom,
        );
        if (other !== undefined) expect(other.clock.due).toBeGreaterThanOrEqual(clock.due);
      }
    }),
    { numRuns: 250 },
  );
});
