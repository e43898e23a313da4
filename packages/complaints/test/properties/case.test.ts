import {
  answerClock,
  answerClocks,
  type CaseStatus,
  type ComplaintCase,
  type ComplaintCommand,
  type ComplaintEvent,
  complaintCase,
  complaintStatuses,
  foldClock,
  followUpDue,
  ownerAt,
  transitions,
} from "@ramah/complaints";
import { complaintCaseSchema, complaintEventsSchema } from "@ramah/complaints/schemas";
import { channels, execute, hourMs, type Instant, parseInput, replay } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";

const person = fc.constantFrom("a", "b", "c");
const channel = fc.constantFrom(...channels);
const of = <Type extends ComplaintCommand["type"]>(
  type: Type,
  fields: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<ComplaintCommand> => fc.record({ type: fc.constant(type), ...fields }) as never;

const received: ComplaintCommand = {
  type: "receive",
  caseId: "C",
  channel: "phone",
  complainant: "S",
  summary: "x",
  owner: "a",
};
const command = fc.oneof(
  of("acknowledge", { by: person, channel, givenName: fc.constant("A") }),
  of("hand-over", { by: person, to: person }),
  of("confirm-hand-over", { by: person }),
  of("decline-hand-over", { by: person }),
  of("assess", { by: person, severity: fc.constantFrom(1, 5) }),
  of("apologise", { by: person, channel }),
  of("analyse", { by: person, cause: fc.constant("x") }),
  of("decide", { by: person, outcome: fc.constant("upheld"), explanation: fc.constant("x") }),
  of("answer", { by: person, channel }),
  of("follow-up", { by: person, channel: fc.constantFrom("email", "phone") }),
  of("close", { by: person, openPromises: fc.constantFrom(0, 0, 1) }),
  of("reopen", { by: person, channel, reason: fc.constant("x") }),
  of("withdraw", { by: person, reason: fc.constant("x") }),
);
// Half of the steps go on as handling does, or no random case would ever come to its end.
const forward: Readonly<Record<CaseStatus, ComplaintCommand["type"]>> = {
  none: "receive",
  received: "acknowledge",
  acknowledged: "assess",
  assessed: "analyse",
  investigating: "answer",
  answered: "close",
  closed: "reopen",
  withdrawn: "reopen",
  reopened: "acknowledge",
};
const steps = fc.array(
  fc.record({
    command,
    isForward: fc.boolean(),
    channel: fc.constantFrom("email", "phone"),
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 * hourMs })),
  }),
  { minLength: 1, maxLength: 60, size: "max" },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

function commandOf(
  { command: random, isForward, channel: by }: Step,
  state: ComplaintCase,
): ComplaintCommand {
  if (!isForward || state.status === "none") return random;
  const { owner } = state;
  if (state.status === "investigating" && state.rounds.at(-1)?.outcome === undefined) {
    return { type: "decide", by: owner, outcome: "upheld", explanation: "x" };
  }
  if (state.status === "answered" && followUpDue(state, state.lastAt) !== undefined) {
    return { type: "follow-up", by: owner, channel: "email" };
  }
  return {
    type: forward[state.status],
    by: owner,
    channel: by,
    givenName: "A",
    severity: 3,
    cause: "x",
    openPromises: 0,
    reason: "x",
  } as never;
}

interface History {
  readonly events: readonly ComplaintEvent[];
  readonly states: readonly ComplaintCase[];
  readonly end: Instant;
}

function play(list: readonly Step[]): History {
  const events: ComplaintEvent[] = [];
  const states: ComplaintCase[] = [];
  let state: ComplaintCase = complaintCase.initial;
  let at = 0;
  const take = (next: ComplaintCommand): void => {
    const done = execute(complaintCase, state, next, at);
    if (!done.ok) return;
    events.push(...done.value.events);
    state = done.value.state;
    states.push(state);
  };
  take(received);
  for (const step of list) {
    at += step.waitMs;
    take(commandOf(step, state));
  }
  return { events, states, end: at };
}
const history = steps.map(play);
const check = (property: fc.IProperty<unknown>): void => fc.assert(property, { numRuns: 300 });

test("a complaint has an owner at every moment from its receipt on (K-01)", () => {
  check(
    fc.property(history, fc.nat(), ({ events, states, end }, moment) => {
      for (const state of states) expect(state.status !== "none" && state.owner).toBeTruthy();
      expect(ownerAt(events, moment % (end + 1))).toBeTruthy();
    }),
  );
});

test("ownership moves only to the person it was offered to, who confirmed it (N-01)", () => {
  check(
    fc.property(history, ({ events, states }) => {
      for (const [index, state] of states.entries()) {
        const before = states[index - 1];
        if (state.status === "none" || before === undefined || before.status === "none") continue;
        if (state.owner === before.owner) continue;
        expect(events[index]?.type).toBe("owner-changed");
        expect(before.pendingHandOver?.to).toBe(state.owner);
      }
    }),
  );
});

test("a closed case was answered, owes nothing in writing and offers itself to nobody", () => {
  check(
    fc.property(history, ({ states, end }) => {
      for (const state of states) {
        if (state.status !== "closed") continue;
        expect(state.rounds.at(-1)?.answers.length).toBeGreaterThan(0);
        expect(followUpDue(state, end)).toBeUndefined();
        expect(state).not.toHaveProperty("pendingHandOver");
      }
    }),
  );
});

test("replaying any prefix gives the state that was there, through JSON and the schemas", () => {
  check(
    fc.property(history, fc.nat(), ({ events, states }, seed) => {
      const length = (seed % states.length) + 1;
      const prefix = events.slice(0, length);
      const state = replay(complaintCase, prefix);
      expect(state).toEqual(states[length - 1]);
      expect(replay(complaintCase, events.slice(length), state)).toEqual(states.at(-1));
      const stored = JSON.parse(JSON.stringify({ state, prefix }));
      expect(parseInput(complaintCaseSchema, stored.state)).toEqual({ ok: true, value: state });
      expect(parseInput(complaintEventsSchema, stored.prefix)).toEqual({ ok: true, value: prefix });
    }),
  );
});

test("random cases reach every status, or the laws above would say nothing", () => {
  const seen = new Set<string>();
  check(
    fc.property(history, ({ states }) => {
      for (const { status } of states) seen.add(status);
    }),
  );
  expect([...seen].sort()).toEqual([...complaintStatuses].sort());
});

test("a command is refused for its status exactly when the table does not know it", () => {
  check(
    fc.property(history, command, ({ states, end }, next) => {
      const state = states.at(-1) ?? complaintCase.initial;
      const decision = complaintCase.decide(next, state, end);
      const codes = decision.ok ? [] : decision.issues.map(({ code }) => code);
      expect(codes.includes("wrong-status")).toBe(
        transitions[next.type][state.status] === undefined,
      );
    }),
  );
});

test("what a clock said of a moment stays said when more happens later", () => {
  check(
    fc.property(history, fc.nat(), ({ events, end }, seed) => {
      const at = seed % (end + 1);
      const known = events.filter((event) => event.at <= at);
      expect(answerClock(events, at)).toEqual(answerClock(known, at));
      expect(followUpDue(events, at)).toEqual(followUpDue(known, at));
    }),
  );
});

test("a clock only moves from running to met, late or cancelled, and stays there", () => {
  check(
    fc.property(history, fc.nat(), fc.nat(), ({ events, end }, one, other) => {
      const [first, second] = [one % (end + hourMs), other % (end + hourMs)].sort((a, b) => a - b);
      const before = answerClocks(events, first ?? 0);
      const after = answerClocks(events, second ?? 0);
      for (const [index, clock] of before.entries()) {
        expect(after[index]?.elapsedMs).toBeGreaterThanOrEqual(clock.elapsedMs);
        if (clock.state !== "running") expect(after[index]?.state).toBe(clock.state);
      }
    }),
  );
});

const facts = fc.array(
  fc.record({
    kind: fc.constantFrom("start", "resume", "pause", "cancel", "stop"),
    at: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 12 },
);

test("the order in which facts come in does not matter", () => {
  check(
    fc.property(
      facts,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (list, at, targetMs) => {
        expect(foldClock([...list].reverse(), at, { targetMs })).toEqual(
          foldClock(list, at, { targetMs }),
        );
      },
    ),
  );
});

test("elapsed and remaining make up the target, and late means more than all of it", () => {
  check(
    fc.property(
      facts,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (list, at, targetMs) => {
        const clock = foldClock(list, at, { targetMs });
        expect(clock.elapsedMs + clock.remainingMs).toBe(targetMs);
        expect(clock.state === "late").toBe(clock.elapsedMs > targetMs);
      },
    ),
  );
});

test("a pause moves the due moment by exactly its length", () => {
  check(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 21, max: 60 }),
      (pausedAfter, pauseMs, targetMs) => {
        const start = { kind: "start", at: 0 } as const;
        const end = pausedAfter + pauseMs;
        const paused = [
          start,
          { kind: "pause", at: pausedAfter },
          { kind: "resume", at: end },
        ] as const;
        const plain = foldClock([start], 1, { targetMs }).dueAt ?? 0;
        // At the same moment the pause outweighs the resumption: then it stays paused.
        const expected = pauseMs === 0 ? undefined : plain + pauseMs;
        expect(foldClock(paused, end, { targetMs }).dueAt).toBe(expected);
      },
    ),
  );
});
