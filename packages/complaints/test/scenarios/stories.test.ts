import {
  answerClock,
  clockStandings,
  deadlinesAsICalendar,
  evolve,
  initialCase,
  openClocks,
  ownerAt,
  type PlannedClock,
  promiseLedger,
  recordCsv,
} from "@ramah/complaints";
import { describe } from "@ramah/complaints/messages";
import { complaintEventsSchema } from "@ramah/complaints/schemas";
import { dayMs, execute, hourMs, locales, minuteMs, parseInput, toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { play, refusals, type Told } from "../story.js";

const at = toInstant("2026-11-20T09:00:00+07:00") ?? 0;
const idr = (amount: string) => ({ currency: "IDR", amount });

/** From a phone call to a decision that is about to be made, by the agent who took the call. */
const calling = (who: string, summary: string): readonly Told[] => [
  [
    at,
    {
      type: "receive",
      caseId: "C-1",
      channel: "phone",
      complainant: "Bapak Adi",
      summary,
      owner: who,
    },
  ],
  [at + 1, { type: "acknowledge", by: who, channel: "phone", givenName: "Rina" }],
  [at + 2, { type: "apologise", by: who, channel: "phone" }],
  [at + 3, { type: "assess", by: who, severity: 3 }],
];

test("the pizza: the agent insists that the customer lied, and nothing of it gets into the case (K-11, S14)", () => {
  const state = play([
    ...calling("rina", "Nobody rang at my door"),
    [at + 4, { type: "analyse", by: "rina", cause: "the driver went to the back door" }],
  ]);
  for (const explanation of [
    "The customer lied: he was hiding from the driver.",
    "Pelanggan berbohong; ia bersembunyi dari pengantar.",
  ]) {
    const accusing = { type: "decide", by: "rina", outcome: "not-upheld", explanation } as const;
    expect(refusals(state, at + 5, accusing)).toEqual(["customer-accused"]);
  }
  // Nothing was decided, so that nothing can be told either: the case is where it was.
  const answer = { type: "answer", by: "rina", channel: "phone" } as const;
  expect(refusals(state, at + 5, answer)).toEqual(["wrong-status"]);
  // Somebody with more authority takes it, tells what was found, and puts it right.
  const repaired = play(
    [
      [at + 5, { type: "hand-over", by: "rina", to: "lead" }],
      [at + 6, { type: "confirm-hand-over", by: "lead" }],
      [
        at + 7,
        {
          type: "decide",
          by: "lead",
          outcome: "upheld",
          explanation: "The driver rang at the back door, which nobody could hear.",
        },
      ],
      [at + 8, { type: "redress", by: "lead", kind: "non-financial", what: "A new pizza" }],
      [at + 9, { type: "answer", by: "lead", channel: "phone" }],
    ],
    state,
  );
  expect(repaired).toMatchObject({ status: "answered", owner: "lead" });
});

test("the phone upgrade: a supervisor's promise that is not on record cannot be (K-04, S15)", () => {
  // Said on the phone, by nobody in particular, by no time: the ledger takes none of it.
  const promise = {
    type: "make",
    id: "P-1",
    caseId: "C-1",
    what: "Call the shop and authorise the upgrade",
    by: "",
    to: "Bapak Adi",
    dueAt: undefined,
  } as const;
  const decision = promiseLedger.decide(promise, promiseLedger.initial, at);
  expect(decision.ok ? [] : decision.issues.map(({ code }) => code).sort()).toEqual([
    "promise-without-due-time",
    "promise-without-owner",
  ]);
  const made = execute(
    promiseLedger,
    promiseLedger.initial,
    { ...promise, by: "supervisor", dueAt: at + 8 * hourMs },
    at,
  );
  expect(made.ok).toBe(true);
  // The next agent, two days later and at another site, cannot close the case over it.
  const state = play([
    ...calling("rina", "I was promised an upgrade"),
    [at + 4, { type: "analyse", by: "rina", cause: "the shop was never called" }],
    [at + 5, { type: "decide", by: "rina", outcome: "upheld", explanation: "Nobody called." }],
    [at + 6, { type: "answer", by: "rina", channel: "email" }],
  ]);
  const close = { type: "close", by: "rina", openPromises: 1 } as const;
  expect(refusals(state, at + 2 * dayMs, close)).toEqual(["promises-open"]);
});

test("the restaurant: the dish is repaired and a dessert is given, and they are kept apart (K-08, S13)", () => {
  const dessert = {
    type: "goodwill",
    by: "budi",
    what: "A dessert",
    amount: idr("45000"),
  } as const;
  const state = play([
    ...calling("budi", "The soup was cold"),
    // The gesture needs no decision: it admits nothing.
    [at + 4, dessert],
    [at + 5, { type: "analyse", by: "budi", cause: "it waited at the counter" }],
    [at + 6, { type: "decide", by: "budi", outcome: "upheld", explanation: "The soup was cold." }],
    [at + 7, { type: "redress", by: "budi", kind: "non-financial", what: "A hot soup" }],
    [
      at + 8,
      {
        type: "redress",
        by: "budi",
        kind: "financial",
        what: "The soup is free",
        amount: idr("60000"),
      },
    ],
  ]);
  expect(state.redress.map(({ what }) => what)).toEqual(["A hot soup", "The soup is free"]);
  expect(state.goodwill.map(({ what }) => what)).toEqual(["A dessert"]);
  const columns = (["redress-total", "goodwill"] as const).map((field) => ({
    code: field,
    label: { en: field, id: field },
    field,
    need: "mandatory" as const,
  }));
  expect(recordCsv([state], columns, { zone: "Asia/Jakarta" }).csv).toBe(
    "redress-total,goodwill\r\nIDR 60000,IDR 45000\r\n",
  );
  // Had the house found nothing to put right, a dessert would still be possible, redress would not.
  const without = play([
    ...calling("budi", "The soup was cold"),
    [at + 5, { type: "analyse", by: "budi", cause: "it was a cold soup" }],
    [
      at + 6,
      {
        type: "decide",
        by: "budi",
        outcome: "not-upheld",
        explanation: "Gazpacho is served cold.",
      },
    ],
  ]);
  const redress = { type: "redress", by: "budi", kind: "non-financial", what: "x" } as const;
  expect(refusals(without, at + 7, redress)).toEqual(["redress-not-owed"]);
  expect(refusals(without, at + 7, dessert)).toEqual([]);
});

test("the airline ticket: it is urgent because the customer flies tomorrow, whatever the rules allow (K-01, S16)", () => {
  const flight = at + dayMs;
  const rule: PlannedClock = {
    key: "us-dot/acknowledgement",
    regime: "us-dot",
    regimeValidFrom: "2011-08-23",
    milestone: "acknowledgement",
    rule: { n: 30, unit: "day" },
    startAt: at,
    zone: "Asia/Jakarta",
    due: toInstant("2026-12-21T00:00:00+07:00") ?? 0,
    date: "2026-12-20",
  };
  const house: PlannedClock = {
    ...rule,
    key: "trip/departure",
    regime: "trip",
    milestone: "departure",
    rule: { n: 24, unit: "hour", end: "instant" },
    due: flight,
    date: "2026-11-21",
  };
  const state = play([
    [
      at,
      {
        type: "receive",
        caseId: "T-1",
        channel: "phone",
        complainant: "Ibu Sari",
        summary: "My ticket did not come, and I fly tomorrow",
        class: "not-received",
        owner: "rina",
        highValue: true,
        externalDeadline: flight,
      },
    ],
    [at + minuteMs, { type: "plan", by: "rina", clocks: [rule, house] }],
    [at + minuteMs, { type: "acknowledge", by: "rina", channel: "phone", givenName: "Rina" }],
    [at + 2 * minuteMs, { type: "apologise", by: "rina", channel: "phone" }],
    [at + 3 * minuteMs, { type: "assess", by: "rina", severity: 5 }],
    [at + 4 * minuteMs, { type: "analyse", by: "rina", cause: "the courier lost it" }],
    [
      at + 5 * minuteMs,
      { type: "decide", by: "rina", outcome: "upheld", explanation: "It was lost." },
    ],
  ]);
  // The earliest deadline is the flight, not the thirty days.
  expect(openClocks(state).map(({ clock }) => clock.key)).toEqual([
    "trip/departure",
    "us-dot/acknowledgement",
  ]);
  const helped = play(
    [
      [
        at + 6 * minuteMs,
        { type: "redress", by: "rina", kind: "non-financial", what: "A ticket at the airport" },
      ],
      [
        at + 7 * minuteMs,
        {
          type: "answer",
          by: "rina",
          channel: "email",
          fulfils: ["trip/departure", "us-dot/acknowledgement"],
        },
      ],
      [at + 8 * minuteMs, { type: "close", by: "rina", openPromises: 0 }],
    ],
    state,
  );
  for (const { due, fulfilledAt } of clockStandings(helped)) {
    expect(fulfilledAt).toBeLessThan(due);
  }
  expect(openClocks(helped)).toEqual([]);
  const file = deadlinesAsICalendar(
    openClocks(state).map((standing) => ({ caseId: state.caseId, ...standing })),
    { locale: "id", stamp: at },
  );
  expect(file).toContain("DTSTART:20261121T020000Z");
  expect(file.replaceAll("\r\n ", "")).toContain("pukul 09.00\\, Sabtu\\, 21 November 2026");
});

test("every site sees the same history, and none that was cut off passes for whole (S17)", () => {
  const jakarta: unknown[] = [];
  let state = initialCase;
  const take = ([moment, command]: Told): void => {
    const done = play([[moment, command]], state);
    state = done;
    jakarta.push(done.lastAt);
  };
  for (const step of calling("rina", "No signal abroad")) take(step);
  // Another site reads what was stored, and stands where the first one stands.
  const events = [
    { ...calling("rina", "No signal abroad")[0]?.[1], type: "received", at },
    { type: "acknowledged", at: at + 1, by: "rina", channel: "phone", givenName: "Rina" },
    { type: "apologised", at: at + 2, by: "rina", channel: "phone" },
    { type: "assessed", at: at + 3, by: "rina", severity: 3 },
  ];
  const stored = parseInput(complaintEventsSchema, JSON.parse(JSON.stringify(events)));
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  expect(stored.value.reduce(evolve, initialCase)).toEqual(state);
  // A history without its beginning is no case, and whoever answers on it is told so.
  const lost = stored.value.slice(1).reduce(evolve, initialCase);
  expect(lost).toEqual({ status: "none" });
  const answer = { type: "answer", by: "budi", channel: "email" } as const;
  expect(refusals(lost, at + 9, answer)).toEqual(["wrong-status"]);
});

test("a hand-over that nobody accepted leaves the case with its sender (N-01)", () => {
  const state = play([
    ...calling("rina", "The parcel is torn"),
    [at + 4, { type: "hand-over", by: "rina", to: "gudang" }],
  ]);
  expect(state).toMatchObject({ owner: "rina", pendingHandOver: { to: "gudang" } });
  // Whoever was not asked cannot take it, and it cannot be closed or offered to somebody else meanwhile.
  expect(refusals(state, at + 5, { type: "confirm-hand-over", by: "budi" })).toEqual([
    "not-offered-to",
  ]);
  expect(refusals(state, at + 5, { type: "hand-over", by: "rina", to: "budi" })).toEqual([
    "hand-over-pending",
  ]);
  expect(answerClock(state, at + dayMs + 1).state).toBe("missed");
  const back = play(
    [
      [at + 5, { type: "decline-hand-over", by: "rina" }],
      [at + 6, { type: "hand-over", by: "rina", to: "budi" }],
      [at + 7, { type: "confirm-hand-over", by: "budi" }],
    ],
    state,
  );
  expect([at + 4, at + 6, at + 7].map((moment) => ownerAt(back, moment))).toEqual([
    "rina",
    "rina",
    "budi",
  ]);
});

test("a refusal says what would be allowed, in both languages", () => {
  const state = play(calling("rina", "x"));
  const refusal = refusals(state, at + 9, { type: "close", by: "rina", openPromises: 0 });
  expect(refusal).toEqual(["wrong-status", "follow-up-open"]);
  const told = locales.map((locale) =>
    describe(
      {
        code: "wrong-status",
        data: { command: "close", status: "assessed", allowed: ["answered", "accepted"] },
      },
      locale,
    ),
  );
  expect(told).toEqual([
    "One cannot close a complaint that is assessed; it must be: answered, accepted by the customer.",
    "Keluhan yang berstatus dinilai tidak dapat ditutup; statusnya harus salah satu dari: dijawab, disetujui pelanggan.",
  ]);
});
