import {
  answerClock,
  answerClocks,
  type ComplaintEvent,
  complaintCase,
  followUpDue,
} from "@ramah/complaints";
import { hourMs, replay } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";

const by = "dewi";
const channel = fc.constantFrom("phone", "email" as const);
const received = fc.record({
  type: fc.constant("received" as const),
  at: fc.constant(0),
  caseId: fc.constant("C"),
  channel,
  complainant: fc.constant("S"),
  summary: fc.constant("x"),
  owner: fc.constant(by),
});
const later = fc.oneof(
  fc.record({ type: fc.constant("answered" as const), by: fc.constant(by), channel }),
  fc.record({
    type: fc.constant("acknowledged" as const),
    by: fc.constant(by),
    channel,
    givenName: fc.constant("Dewi"),
  }),
  fc.record({
    type: fc.constant("reopened" as const),
    by: fc.constant(by),
    channel,
    reason: fc.constant("x"),
  }),
  fc.record({
    type: fc.constant("withdrawn" as const),
    by: fc.constant(by),
    reason: fc.constant("x"),
  }),
);
const waits = fc.integer({ min: 0, max: 50 }).map((hours) => hours * hourMs);

/** What may follow: an answer may come without an acknowledgement, as the clock does not ask for one. */
const next: Readonly<Record<string, readonly string[]>> = {
  received: ["acknowledged", "answered", "withdrawn"],
  reopened: ["acknowledged", "answered", "withdrawn"],
  acknowledged: ["answered", "withdrawn"],
  answered: ["answered", "reopened", "withdrawn"],
  withdrawn: ["reopened"],
};
const history = fc
  .tuple(received, fc.array(fc.tuple(later, waits), { maxLength: 16 }))
  .map(([first, rest]) => {
    let at = 0;
    const events: ComplaintEvent[] = [first as ComplaintEvent];
    for (const [event, wait] of rest) {
      at += wait;
      if (next[events.at(-1)?.type ?? ""]?.includes(event.type) !== true) continue;
      events.push({ ...event, at } as ComplaintEvent);
    }
    return events;
  });
const anyTime = fc.integer({ min: 0, max: 300 }).map((hours) => hours * hourMs);
const runs = { numRuns: 2_000 };

test("what a clock said of a moment stays said when more happens later", () => {
  fc.assert(
    fc.property(history, anyTime, (events, at) => {
      const known = events.filter((event) => event.at <= at);
      expect(answerClock(events, at)).toEqual(answerClock(known, at));
      expect(followUpDue(events, at)).toEqual(followUpDue(known, at));
      expect(answerClock(replay(complaintCase, events), at)).toEqual(answerClock(known, at));
    }),
    runs,
  );
});

test("a round's clock only moves from running to met, missed or cancelled, and stays there", () => {
  fc.assert(
    fc.property(history, anyTime, anyTime, (events, one, other) => {
      const before = answerClocks(events, Math.min(one, other));
      const after = answerClocks(events, Math.max(one, other));
      for (const [index, clock] of before.entries()) {
        expect(after[index]?.elapsedMs).toBeGreaterThanOrEqual(clock.elapsedMs);
        if (clock.state !== "running") expect(after[index]?.state).toBe(clock.state);
      }
    }),
    runs,
  );
});
