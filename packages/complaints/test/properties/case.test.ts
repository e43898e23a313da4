import {
  type Complaint,
  type ComplaintCase,
  type ComplaintEvent,
  clockStandings,
  complaintCase,
  complaintStatuses,
  decide,
  evolve,
  initialCase,
  openClocks,
  ownerAt,
  statusKind,
  transitions,
} from "@ramah/complaints";
import { complaintCaseSchema, complaintEventsSchema } from "@ramah/complaints/schemas";
import { canonicalText, hourMs, parseInput, replay } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { commandFor, type Step, steps } from "./case-commands.js";

const received = {
  type: "receive",
  caseId: "C",
  channel: "phone",
  complainant: "S",
  summary: "x",
  owner: "a",
} as const;

interface Move {
  readonly before: ComplaintCase;
  readonly after: ComplaintCase;
  readonly codes: readonly string[];
  readonly isKnown: boolean;
}

interface History {
  readonly events: readonly ComplaintEvent[];
  readonly moves: readonly Move[];
  readonly last: Complaint;
  readonly end: number;
}

function play(list: readonly Step[]): History {
  const events: ComplaintEvent[] = [];
  const moves: Move[] = [];
  let at = 0;
  let state: ComplaintCase = initialCase;
  const take = (step: Step | undefined): void => {
    const command = { ...(step === undefined ? received : commandFor(step, state, at)), at };
    const before = state;
    const decision = decide(command, before);
    if (decision.ok) {
      events.push(...decision.value);
      state = replay(complaintCase, decision.value, state);
    }
    moves.push({
      before,
      after: state,
      codes: decision.ok ? [] : decision.issues.map(({ code }) => code),
      isKnown: transitions[command.type][before.status] !== undefined,
    });
  };
  take(undefined);
  for (const step of list) {
    at += step.waitMs;
    take(step);
  }
  if (state.status === "none") throw new Error("the receipt was refused");
  return { events, moves, last: state, end: at };
}

/** A law is checked without `expect`, which costs more than the machine. */
function must(holds: boolean, law: string, found: unknown): void {
  if (!holds) throw new Error(`${law}: ${canonicalText(found)}`);
}

const law = (numRuns: number, check: (history: History) => void): void =>
  fc.assert(
    fc.property(steps, (list) => check(play(list))),
    { numRuns },
  );

test("whatever is asked, the machine keeps its promises (10,000 histories)", () => {
  const seen = new Set<string>();
  const commands = new Set<string>();
  law(10_000, ({ moves, events }) => {
    for (const { before, after, codes, isKnown } of moves) {
      seen.add(after.status);
      must(codes.length === 0 || before === after, "a refusal leaves the case as it was", codes);
      must(isKnown || codes.includes("wrong-status"), "what the table lacks is refused", before);
      must(!isKnown || !codes.includes("wrong-status"), "what it knows is not", before);
      if (after.status === "none" || before.status === "none") continue;
      must(after.owner !== "", "somebody owns it", after);
      must(after.owners.at(-1)?.owner === after.owner, "the last owner owns it", after);
      must(
        after.owner === before.owner || before.pendingHandOver?.to === after.owner,
        "it moves only to whom it was offered",
        [before, after],
      );
      must(
        statusKind(before.status) !== "final" || before === after,
        "what goes on elsewhere stays as it is",
        [before.status, after.status],
      );
      must(
        statusKind(after.status) === "open" || openClocks(after).length === 0,
        "what ended has no running duty",
        after,
      );
      must(
        statusKind(after.status) === "open" || after.pendingHandOver === undefined,
        "what ended is offered to nobody",
        after,
      );
    }
    for (const { type } of events) commands.add(type);
  });
  // Or the laws above would say nothing.
  expect([...seen].sort()).toEqual([...complaintStatuses].sort());
  expect(commands.size).toBe(Object.keys(transitions).length);
});

test("a past verdict is never rewritten: plans, deeds and ends only grow", () => {
  law(1_500, ({ moves }) => {
    for (const { before, after } of moves) {
      if (before.status === "none" || after.status === "none" || before === after) continue;
      for (const [index, round] of before.rounds.entries()) {
        const later = after.rounds[index];
        must(startsWith(later?.plans, round.plans), "plans stay", later);
        must(startsWith(later?.fulfilments, round.fulfilments), "deeds stay", later);
        must(startsWith(later?.extensions, round.extensions), "extensions stay", later);
        must(round.end === undefined || later?.end === round.end, "an end stays", later);
      }
      must(startsWith(after.letters, before.letters), "letters stay", after.letters);
    }
  });
});

const startsWith = (later: readonly unknown[] = [], earlier: readonly unknown[]): boolean =>
  canonicalText(later.slice(0, earlier.length)) === canonicalText(earlier);

test("replaying any prefix gives the state that was there, and goes on from it", () => {
  law(1_500, ({ events, last }) => {
    const length = events.length >> 1;
    const half = replay(complaintCase, events.slice(0, length));
    must(
      canonicalText(replay(complaintCase, events.slice(length), half)) === canonicalText(last),
      "replay",
      events,
    );
    must(canonicalText(events.reduce(evolve, initialCase)) === canonicalText(last), "fold", events);
  });
});

test("every snapshot and every event survives JSON and the schemas", () => {
  law(600, ({ events, moves, last }) => {
    const stored = JSON.parse(JSON.stringify({ last, events }));
    expect(parseInput(complaintCaseSchema, stored.last)).toEqual({ ok: true, value: last });
    expect(parseInput(complaintEventsSchema, stored.events)).toEqual({ ok: true, value: events });
    const middle = moves[moves.length >> 1]?.after;
    expect(parseInput(complaintCaseSchema, JSON.parse(JSON.stringify(middle))).ok).toBe(true);
  });
});

test("a complaint has an owner at every moment from its receipt on (K-01)", () => {
  fc.assert(
    fc.property(steps, fc.nat(), (list, seed) => {
      const { events, end } = play(list);
      expect(ownerAt(events, seed % (end + 1))).toBeTruthy();
    }),
    { numRuns: 500 },
  );
});

test("a closed case was answered or decided outside, owes nothing in writing", () => {
  law(1_500, ({ moves }) => {
    for (const { before, after } of moves) {
      if (before === after || after.status !== "closed" || before.status === "closed") continue;
      const isDecided = after.referrals.at(-1)?.decision !== undefined;
      must((after.rounds.at(-1)?.answers.length ?? 0) > 0 || isDecided, "answered", after);
      const contacts = after.contacts.map(({ channel, direction }) => `${direction}/${channel}`);
      const call = contacts.findLastIndex((one) => one.endsWith("/phone"));
      const writing = contacts.findLastIndex((one) => /^outbound\/(email|post|chat)$/.test(one));
      must(call <= writing, "followed up", contacts);
    }
  });
});

test("contacts lie in the order of time, whenever they were put on record", () => {
  law(1_500, ({ last }) => {
    const moments = last.contacts.map(({ at }) => at);
    must(
      moments.every((at, index) => index === 0 || (moments[index - 1] ?? 0) <= at),
      "order",
      moments,
    );
  });
});

test("an extension was told before the first limit, and a deadline stands once", () => {
  law(1_500, ({ last }) => {
    for (const round of last.rounds) {
      for (const extension of round.extensions) {
        const plans = round.plans.flatMap(({ clocks }) => clocks);
        const first = plans.filter(({ key }) => key === extension.clock);
        must(
          first.some(({ due }) => extension.at < due && extension.due > due),
          "in time",
          extension,
        );
      }
    }
    // Unless it had passed already when it was planned anew.
    const keys = clockStandings(last)
      .filter(({ due, droppedAt = due - 1 }) => droppedAt < due)
      .map(({ round, clock }) => `${round}/${clock.key}`);
    must(new Set(keys).size === keys.length, "once", keys);
  });
});

test("a receipt is backdated as far as one likes and never lies ahead", () => {
  fc.assert(
    fc.property(fc.integer({ min: -48, max: 48 }), (hours) => {
      const decision = decide({ ...received, at: 0, receivedAt: hours * hourMs }, initialCase);
      expect(decision.ok).toBe(hours <= 0);
      if (!decision.ok) return;
      const state = decision.value.reduce(evolve, initialCase);
      expect(state).toMatchObject({ receivedAt: hours * hourMs, recordedAt: 0, lastAt: 0 });
      expect(state.status !== "none" && state.rounds[0].openedAt).toBe(hours * hourMs);
    }),
  );
});
