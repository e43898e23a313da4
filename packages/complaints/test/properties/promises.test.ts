import {
  classifyComplaint,
  findPromises,
  type Ledger,
  openPromises,
  type PromiseCommand,
  type PromiseEvent,
  promiseLedger,
  promiseStates,
  safePromise,
} from "@ramah/complaints";
import { ledgerSchema, promiseEventsSchema } from "@ramah/complaints/schemas";
import { execute, parseInput, replay } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";

const id = fc.constantFrom("P-1", "P-2", "P-3", "P-4");
const dueIn = fc.integer({ min: -5, max: 60 });
const step = fc.record({
  waitMs: fc.integer({ min: 0, max: 20 }),
  make: fc.oneof(
    fc.record({ type: fc.constant("make"), id, dueIn }),
    fc.record({ type: fc.constant("keep"), id, dueIn }),
    fc.record({ type: fc.constant("renegotiate"), id, dueIn }),
    fc.record({ type: fc.constant("cancel"), id, dueIn }),
    fc.record({ type: fc.constant("note-broken"), id, dueIn }),
  ),
});

function commandOf(kind: string, promise: string, dueAt: number): PromiseCommand {
  switch (kind) {
    case "make":
      return { type: "make", id: promise, caseId: "C", what: "x", by: "a", to: "S", dueAt };
    case "renegotiate":
      return { type: "renegotiate", id: promise, dueAt, agreedBy: "S" };
    case "cancel":
      return { type: "cancel", id: promise, releasedBy: "S" };
    default:
      return { type: kind as "keep", id: promise, by: "a" };
  }
}

const history = fc.array(step, { maxLength: 40 }).map((steps) => {
  const events: PromiseEvent[] = [];
  let ledger: Ledger = promiseLedger.initial;
  let at = 0;
  for (const { waitMs, make } of steps) {
    at += waitMs;
    const done = execute(promiseLedger, ledger, commandOf(make.type, make.id, at + make.dueIn), at);
    if (!done.ok) continue;
    events.push(...done.value.events);
    ledger = done.value.state;
  }
  return { events, ledger, end: at + 100 };
});
const check = (property: fc.IProperty<unknown>, numRuns = 400): void =>
  fc.assert(property, { numRuns });

test("no promise vanishes: made = open + due soon + kept + cancelled + broken (K-04)", () => {
  check(
    fc.property(history, fc.nat(), ({ events, ledger, end }, seed) => {
      const at = seed % end;
      const made = events.filter((event) => event.type === "promise-made" && event.at <= at).length;
      const counts: Record<string, number> = {};
      for (const { state } of promiseStates(ledger, at)) counts[state] = (counts[state] ?? 0) + 1;
      const { open = 0, kept = 0, cancelled = 0, broken = 0 } = counts;
      expect(open + (counts["due-soon"] ?? 0) + kept + cancelled + broken).toBe(made);
    }),
  );
});

test("what was said of a promise at a moment stays said when more happens later", () => {
  check(
    fc.property(history, fc.nat(), ({ events, ledger, end }, seed) => {
      const at = seed % end;
      const known = replay(
        promiseLedger,
        events.filter((event) => event.at <= at),
      );
      const told = (one: Ledger) =>
        promiseStates(one, at).map(({ promise, state, dueAt, reasons }) => [
          promise.id,
          state,
          dueAt,
          reasons,
        ]);
      expect(told(ledger)).toEqual(told(known));
    }),
  );
});

test("broken is for good, and so are kept and cancelled", () => {
  check(
    fc.property(history, fc.nat(), fc.nat(), ({ ledger, end }, one, other) => {
      const [first = 0, second = 0] = [one % end, other % end].sort((a, b) => a - b);
      const after = promiseStates(ledger, second);
      for (const [index, { state }] of promiseStates(ledger, first).entries()) {
        if (["broken", "kept", "cancelled"].includes(state))
          expect(after[index]?.state).toBe(state);
      }
    }),
  );
});

test("open promises are exactly those of which nothing was settled", () => {
  check(
    fc.property(history, ({ ledger, end }) => {
      const open = openPromises(ledger, end).map(({ promise }) => promise.id);
      const unsettled = ledger.promises.filter(({ settled }) => settled === undefined);
      expect([...open].sort()).toEqual(unsettled.map((promise) => promise.id).sort());
    }),
  );
});

test("a ledger survives the way through JSON and its schema", () => {
  check(
    fc.property(history, ({ ledger, events }) => {
      const stored = JSON.parse(JSON.stringify({ ledger, events }));
      expect(parseInput(ledgerSchema, stored.ledger)).toEqual({ ok: true, value: ledger });
      expect(parseInput(promiseEventsSchema, stored.events)).toEqual({ ok: true, value: events });
    }),
  );
});

test("a safe promise is never shorter than the estimate", () => {
  check(
    fc.property(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      (estimate, factor) => {
        expect(safePromise(estimate, { factor })).toBeGreaterThanOrEqual(estimate);
      },
    ),
  );
});

const words = fc.constantFrom(
  ..."I will we'll call you by 5 pm on Friday tomorrow saya akan kami kirim besok pukul 10.00 dalam 2 jam hari 21 November 2026 if jika try usahakan . ? ! , > \" “ ” - not tidak x 24 working days next minggu depan p.m. 😀 é rusak belum ~ sampai".split(
    " ",
  ),
  "\n",
  "\n\n",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

test("whatever the text, ranges lie in it, in order, and a promise has a time or says why not", () => {
  check(
    fc.property(text, fc.integer({ min: -840, max: 840 }), (written, offsetMinutes) => {
      const at = 1_795_226_400_000;
      let last = 0;
      for (const found of findPromises(written, { at, offsetMinutes })) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(written.length);
        expect(found.reasons.some(({ code }) => code === "time-read")).toBe(
          found.dueAt !== undefined,
        );
        if (found.dueAt !== undefined) expect(found.dueAt).toBeGreaterThan(at);
        last = found.start;
      }
    }),
    1000,
  );
});

test("a text further on in the day's zone is read the same when moment and zone move together", () => {
  check(
    fc.property(text, fc.integer({ min: -12, max: 12 }), (written, hours) => {
      const at = 1_795_226_400_000;
      const shifted = { at: at - hours * 3_600_000, offsetMinutes: hours * 60 };
      const due = (options: { at: number; offsetMinutes: number }) =>
        findPromises(written, options).map(({ dueAt }) =>
          dueAt === undefined ? undefined : dueAt - options.at,
        );
      expect(due(shifted)).toEqual(due({ at, offsetMinutes: 0 }));
    }),
  );
});

test("whatever the text, hits lie in it and a score is the sum of distinct phrases", () => {
  check(
    fc.property(text, (written) => {
      const found = classifyComplaint(written, { at: 1_795_226_400_000 });
      for (const hit of found.hits) {
        expect(written.slice(hit.start, hit.end).length).toBe(hit.end - hit.start);
        expect(hit.end).toBeGreaterThan(hit.start);
      }
      for (const [name, score] of Object.entries(found.scores)) {
        const weights = new Map(
          found.hits.filter((hit) => hit.for === name).map((hit) => [hit.phrase, hit.weight]),
        );
        expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBe(score);
      }
      if (!found.isComplaint && found.class !== "none") {
        expect(found.reasons.map(({ code }) => code)).toContain("no-response-wanted");
      }
    }),
    1000,
  );
});

test("a long hostile text comes back, which it would not within the minute if reading were quadratic", () => {
  const hostile = [
    "paling lambat ",
    "in the next ",
    "2 x ",
    "I will ",
    "akan ",
    '" ',
    "--",
    "\n",
    "urgent ",
    "if ",
    "> ",
  ];
  for (const part of hostile) {
    expect(findPromises(part.repeat(40_000), { at: 0 }).length).toBeGreaterThanOrEqual(0);
    expect(classifyComplaint(part.repeat(40_000)).hits.length).toBeGreaterThanOrEqual(0);
  }
});
