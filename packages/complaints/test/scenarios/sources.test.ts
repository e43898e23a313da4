import {
  answerClock,
  type ComplaintCase,
  type ComplaintCommand,
  classifyComplaint,
  complaintCase,
  findPromises,
  followUpDue,
  type Ledger,
  openPromises,
  type PromiseCommand,
  principlesOf,
  promiseLedger,
  warnings,
} from "@ramah/complaints";
import { describe, outcomeText } from "@ramah/complaints/messages";
import { dayMs, execute, hourMs, type Instant, locales, minuteMs, toInstant } from "@ramah/core";
import { expect, test } from "vitest";

const at = toInstant("2026-11-20T09:00:00+07:00") ?? 0;
const jakarta = { offsetMinutes: 420 };

function handle(...steps: readonly (readonly [Instant, ComplaintCommand])[]): ComplaintCase {
  return steps.reduce<ComplaintCase>((state, [when, command]) => {
    const done = execute(complaintCase, state, command, when);
    if (!done.ok) throw new Error(JSON.stringify(done.issues));
    return done.value.state;
  }, complaintCase.initial);
}

function record(ledger: Ledger, command: PromiseCommand, when: Instant): Ledger {
  const done = execute(promiseLedger, ledger, command, when);
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
  return done.value.state;
}

const receive: ComplaintCommand = {
  type: "receive",
  caseId: "C-1",
  channel: "phone",
  complainant: "Bapak Adi",
  summary: "No signal abroad",
  owner: "rina",
};

const answering: readonly (readonly [Instant, ComplaintCommand])[] = [
  [at, receive],
  [at + 1, { type: "acknowledge", by: "rina", channel: "phone", givenName: "Rina" }],
  [at + 2, { type: "apologise", by: "rina", channel: "phone" }],
  [at + 3, { type: "assess", by: "rina", severity: 3 }],
  [at + 4, { type: "analyse", by: "rina", cause: "roaming was never switched on" }],
  [at + 5, { type: "decide", by: "rina", outcome: "upheld", explanation: "Roaming was off." }],
  [at + 6, { type: "answer", by: "rina", channel: "phone" }],
];

test.each([
  ["en", "I will call the shop by 5 pm to authorise your upgrade."],
  ["id", "Saya akan menelepon toko untuk menyetujui peningkatan ponsel Bapak sebelum pukul 17.00."],
] as const)(
  "the phone upgrade (%s): the supervisor's promise is on record for the next agent (S0, K-04)",
  (locale, words) => {
    const [found] = findPromises(words, { at, ...jakarta, locale });
    expect(found?.kind).toBe("promise");
    const ledger = record(
      promiseLedger.initial,
      {
        type: "make",
        id: "P-1",
        caseId: "C-1",
        what: found?.what ?? "",
        by: "rina",
        to: "Bapak Adi",
        dueAt: found?.dueAt,
      },
      at,
    );
    // The next agent, at another site, two days later, sees what was promised, and that it was broken.
    const [seen] = openPromises(ledger, at + 2 * dayMs);
    expect(seen?.state).toBe("broken");
    expect(seen?.promise.by).toBe("rina");
    // Somebody was warned before.
    expect(warnings(ledger, at + 7.5 * hourMs, { leadMs: hourMs })).toHaveLength(1);
    // And the case could not be closed over it.
    const open = openPromises(ledger, at + hourMs).length;
    const closing = complaintCase.decide(
      { type: "close", by: "rina", openPromises: open },
      handle(...answering, [at + 7, { type: "follow-up", by: "rina", channel: "email" }]),
      at + hourMs,
    );
    expect(closing.ok ? [] : closing.issues.map(({ code }) => code)).toEqual(["promises-open"]);
  },
);

test("the phone upgrade: a promise without a time does not pass for one", () => {
  const [found] = findPromises("I will call the shop.", { at, ...jakarta });
  expect(found?.reasons.at(-1)?.code).toBe("no-time");
  const made = promiseLedger.decide(
    { type: "make", id: "P", caseId: "C", what: "x", by: "rina", to: "Adi", dueAt: found?.dueAt },
    promiseLedger.initial,
    at,
  );
  expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(["promise-without-due-time"]);
});

test.each([
  ["en", "My plane ticket has not arrived and I fly tomorrow! This is unacceptable."],
  ["id", "Tiket pesawat saya belum sampai, padahal besok saya harus terbang! Saya sangat kecewa."],
] as const)(
  "the lost ticket (%s): not received, urgent, and the flight is the outer deadline (S4)",
  (_, words) => {
    const found = classifyComplaint(words, { at, ...jakarta });
    expect(found).toMatchObject({
      isComplaint: true,
      class: "not-received",
      isUrgent: true,
      externalDeadline: "2026-11-21",
    });
    const state = handle([
      at,
      { ...receive, class: "not-received", highValue: true, externalDeadline: at + dayMs },
    ] as const);
    expect(state).toMatchObject({ highValue: true, class: "not-received", owner: "rina" });
  },
);

test("the problem passed on by e-mail and forgotten stays with its sender (N-01)", () => {
  const state = handle([at, receive], [at + 1, { type: "hand-over", by: "rina", to: "gudang" }]);
  expect(state).toMatchObject({ owner: "rina", pendingHandOver: { to: "gudang" } });
  expect(answerClock(state, at + dayMs + 1).state).toBe("missed");
});

test.each([
  "The customer lied about being at home.",
  "The customer is a liar.",
  "Pelanggan berbohong dan bersembunyi di balik pintu.",
])("the pizza: no outcome calls the customer a liar: %s (S2 slide 28, K-11)", (explanation) => {
  const deciding = complaintCase.decide(
    { type: "decide", by: "rina", outcome: "not-upheld", explanation },
    handle(...answering.slice(0, 5)),
    at + 5,
  );
  expect(deciding.ok ? [] : deciding.issues.map(({ code }) => code)).toEqual(["customer-accused"]);
});

test("the pizza: the words of an outcome judge the case, in both languages", () => {
  for (const locale of locales) {
    for (const outcome of ["upheld", "partly-upheld", "not-upheld", "goodwill"] as const) {
      expect(outcomeText(outcome, locale)).not.toMatch(/customer|you |liar|bohong|pelanggan|Anda/i);
    }
  }
});

test("an e-mail is answered after 24 hours exactly, and one millisecond too late (K-02)", () => {
  const until = (answeredAt: Instant) =>
    handle(
      [at, { ...receive, channel: "email" }],
      [at + 1, { type: "acknowledge", by: "rina", channel: "email", givenName: "Rina" }],
      ...answering.slice(3, 6),
      [answeredAt, { type: "answer", by: "rina", channel: "email" }],
    );
  expect(answerClock(until(at + dayMs), at + 9 * dayMs).state).toBe("met");
  const late = answerClock(until(at + dayMs + 1), at + 9 * dayMs);
  expect(late.state).toBe("missed");
  expect(late.reasons.map((reason) => describe(reason, "id")).join(" ")).toMatch(
    /kurang dari satu detik.*1 hari/,
  );
});

test("a call is followed up in writing before the case is closed (K-02)", () => {
  const answered = handle(...answering);
  expect(followUpDue(answered, at + minuteMs)?.since).toBe(at);
  const done = handle(
    ...answering,
    [at + 7, { type: "follow-up", by: "rina", channel: "email" }],
    [at + 8, { type: "close", by: "rina", openPromises: 0 }],
  );
  expect(done.status).toBe("closed");
  expect(principlesOf(done).map(({ status }) => status)).toEqual(["met", "met", "met", "met"]);
});
