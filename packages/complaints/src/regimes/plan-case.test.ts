import { calendar } from "@ramah/calendar";
import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import type { PlannedComplaint } from "./facts.js";
import { type PlanContext, planCase } from "./plan-case.js";
import type { RegimeIssue } from "./reasons.js";
import type { Milestone, Regime } from "./regime.js";
import { defaultRegimes, regimes } from "./regimes.js";

const complaint: PlannedComplaint = {
  receivedAt: "2026-04-07T12:00+01:00",
  jurisdiction: "GB-ENG",
  sector: "telecoms",
  channel: "phone",
  isOral: true,
};

const house = (milestones: readonly Milestone[], more: Partial<Regime> = {}): Regime => ({
  id: "mine",
  validFrom: "2026-01-01",
  zone: "Asia/Jakarta",
  appliesTo: {},
  milestones,
  source: { document: "House rules", asOf: "2026-11-21", status: "verified" },
  ...more,
});

const reply: Milestone = {
  key: "reply",
  purpose: "answer",
  from: "receipt",
  rule: { n: 2, unit: "day" },
};

const problems = (
  given: object,
  chosen: readonly Regime[] = defaultRegimes,
  context: PlanContext = {},
): readonly (readonly [string, string])[] => {
  const asked = attempt<unknown, RegimeIssue>(() =>
    planCase({ ...complaint, ...given } as PlannedComplaint, chosen, context),
  );
  return asked.ok ? [] : asked.issues.map(({ code, path }) => [code, path.join(".")]);
};

test("every problem of a complaint is told at once, with its path", () => {
  const given = {
    receivedAt: "2026-04-07T12:00",
    jurisdiction: "FR",
    sector: "railways",
    channel: "telex",
    isOral: "yes",
    concernsPayment: "partly",
    remedy: "replacement",
    stage: 3,
  };
  expect(problems(given)).toEqual([
    ["plan-value", "complaint.jurisdiction"],
    ["plan-value", "complaint.sector"],
    ["plan-value", "complaint.channel"],
    ["plan-value", "complaint.isOral"],
    ["plan-value", "complaint.concernsPayment"],
    ["plan-value", "complaint.remedy"],
    ["plan-value", "complaint.stage"],
    ["plan-moment", "complaint.receivedAt"],
  ]);
});

test("a receipt that is missing is no moment", () => {
  expect(problems({ receivedAt: undefined })).toEqual([["plan-moment", "complaint.receivedAt"]]);
});

test("the error is a RangeError with a code and issues", () => {
  expect(() => planCase({ ...complaint, stage: 3 as never }, defaultRegimes)).toThrowError(
    expect.objectContaining({ name: "RangeError", code: "plan-value" }),
  );
});

test("nothing may lie after the moment of planning", () => {
  const at = "2026-04-07T11:59+01:00";
  const given = {
    acknowledgedAt: "2026-04-08T09:00Z",
    doneAt: { "uk-ofcom/adr-letter": "2026-05-01T09:00Z" },
  };
  expect(problems(given, defaultRegimes, { at })).toEqual([
    ["plan-future", "complaint.receivedAt"],
    ["plan-future", "complaint.acknowledgedAt"],
    ["plan-future", "complaint.doneAt.uk-ofcom/adr-letter"],
  ]);
  expect(problems({}, defaultRegimes, { at: "2026-04-07T12:00+01:00" })).toEqual([]);
});

test("what follows a receipt cannot come before it, and what leads to it not after", () => {
  const given = {
    firstRaisedAt: "2026-04-07T12:01+01:00",
    acknowledgedAt: "2026-04-07T11:59+01:00",
    documentsRequestedAt: "2026-04-06T11:59+01:00",
    documentsCompleteAt: "2026-04-06T11:59+01:00",
    doneAt: { "uk-ofcom/adr-letter": "2026-04-01T09:00Z" },
  };
  expect(problems(given)).toEqual([
    ["plan-before-receipt", "complaint.acknowledgedAt"],
    ["plan-before-receipt", "complaint.documentsRequestedAt"],
    ["plan-before-receipt", "complaint.documentsCompleteAt"],
    ["plan-before-receipt", "complaint.doneAt.uk-ofcom/adr-letter"],
    ["plan-after-receipt", "complaint.firstRaisedAt"],
  ]);
  const sameMoment = { firstRaisedAt: complaint.receivedAt, acknowledgedAt: complaint.receivedAt };
  expect(problems(sameMoment)).toEqual([]);
});

test("a country of several zones needs one, and it must be known", () => {
  expect(problems({ jurisdiction: "US" })).toEqual([["plan-zone", "complaint.zone"]]);
  expect(problems({ jurisdiction: "US", zone: "America/Denver" })).toEqual([]);
  expect(problems({ zone: "Europe/Atlantis" })).toEqual([["plan-zone-unknown", "complaint.zone"]]);
});

test("what the context says must be a moment, a date, an hour", () => {
  const context = { at: "tomorrow", knownAt: "2026-02-30", closeOfBusiness: "5 pm" };
  expect(problems({}, defaultRegimes, context)).toEqual([
    ["plan-moment", "context.at"],
    ["plan-time", "context.closeOfBusiness"],
    ["plan-date", "context.knownAt"],
  ]);
});

test("a step that was done must be one of a regime", () => {
  const doneAt = { "uk-ofcom/letter": "2026-04-08T09:00Z" };
  expect(problems({ doneAt })).toEqual([
    ["plan-milestone-unknown", "complaint.doneAt.uk-ofcom/letter"],
  ]);
});

test("a regime that is required must hold on the date and bind the complaint", () => {
  const require = ["uk-ofcom", "uk-data-complaint", "uk-housing-stage-1", "uk-fca", "mars"];
  expect(problems({ concernsPersonalData: true }, defaultRegimes, { require })).toEqual([
    ["regime-not-valid", "context.require.1"],
    ["regime-not-binding", "context.require.2"],
    ["regime-not-binding", "context.require.3"],
    ["regime-unknown", "context.require.4"],
  ]);
});

test("one version alone, outside its validity, is refused rather than planned as nothing", () => {
  const newest = regimes.filter(({ id, validFrom }) => id === "uk-ofcom" && validFrom > "2026");
  expect(problems({}, newest)).toEqual([["regime-not-valid", "regimes.0"]]);
  const asked = attempt<unknown, RegimeIssue>(() => planCase(complaint, newest));
  expect(asked.ok ? undefined : asked.issues[0].data).toEqual({
    regime: "uk-ofcom",
    on: "2026-04-07",
    validFrom: "2026-04-08",
  });
  expect(problems({ sector: "housing" }, newest)).toEqual([]);
});

test("regimes that do not fit together are refused with every problem", () => {
  const wrong: readonly Regime[] = [
    house([reply, { ...reply, rule: { n: -1, unit: "day" } }], { validTo: "2025-12-31" }),
    house([{ ...reply, from: "milestone:letter" }], { id: "other", zone: "Asia/Nowhere" }),
    house(
      [
        { ...reply, key: "a", from: "milestone:b" },
        { ...reply, key: "b", from: "milestone:a", extension: { mode: "append", n: 1.5 } },
      ],
      { id: "third" },
    ),
    house([reply], { id: "fourth", validFrom: "2026-02-30" }),
    house([reply], { id: "fifth", validTo: "2026-06-30" }),
    house([reply], { id: "fifth", validFrom: "2026-06-30" }),
  ];
  expect(problems({}, wrong)).toEqual([
    ["regime-range", "regimes.0.validTo"],
    ["regime-number", "regimes.0.milestones.1.rule.n"],
    ["regime-milestone-twice", "regimes.0.milestones.1.key"],
    ["regime-start-unknown", "regimes.1.milestones.0.from"],
    ["regime-circle", "regimes.2.milestones.0.from"],
    ["regime-number", "regimes.2.milestones.1.extension.n"],
    ["regime-circle", "regimes.2.milestones.1.from"],
    ["plan-date", "regimes.3.validFrom"],
    ["regime-overlap", "regimes.5.validFrom"],
    ["plan-zone-unknown", "regimes.1.zone"],
  ]);
});

test("a version may begin on the day after the one before it ended", () => {
  const versions = [
    house([reply], { validTo: "2026-06-30" }),
    house([reply], { validFrom: "2026-07-01" }),
  ];
  expect(problems({}, versions)).toEqual([]);
});

test("a milestone that leads into a circle is not blamed for it, those in it are", () => {
  const wrong = house([
    { ...reply, key: "a", from: "milestone:b" },
    { ...reply, key: "b", from: "milestone:b" },
  ]);
  expect(problems({}, [wrong])).toEqual([["regime-circle", "regimes.0.milestones.1.from"]]);
});

test("chains go on over several steps, each flagged until the first is done", () => {
  const chain = house([
    { ...reply, key: "third", from: "milestone:second" },
    { ...reply, key: "second", from: "milestone:reply" },
    reply,
  ]);
  const received = { ...complaint, receivedAt: "2026-04-07T12:00+07:00" };
  const dates = (more: object) =>
    planCase({ ...received, ...more }, [chain]).entries.map(({ clock, startsFrom }) => [
      clock.milestone,
      clock.date,
      startsFrom,
    ]);
  expect(dates({})).toEqual([
    ["reply", "2026-04-09", "known"],
    ["second", "2026-04-11", "planned"],
    ["third", "2026-04-13", "planned"],
  ]);
  expect(dates({ doneAt: { "mine/reply": "2026-04-08T09:00+07:00" } })).toEqual([
    ["reply", "2026-04-09", "known"],
    ["second", "2026-04-10", "known"],
    ["third", "2026-04-12", "planned"],
  ]);
});

test("hours chain from the moment itself, days from the last moment of the day", () => {
  const chain = house([
    { ...reply, rule: { n: 24, unit: "hour" } },
    { ...reply, key: "next", from: "milestone:reply", rule: { n: 1, unit: "hour" } },
  ]);
  const received = { ...complaint, receivedAt: "2026-04-07T12:00+07:00" };
  const due = planCase(received, [chain]).entries.map(({ clock }) =>
    new Date(clock.due).toISOString(),
  );
  expect(due).toEqual(["2026-04-08T05:00:00.000Z", "2026-04-08T06:00:00.000Z"]);
});

test("hours that end with the day chain from its last moment, as days do", () => {
  const chain = house([
    { ...reply, rule: { n: 24, unit: "hour", end: "endOfDay" } },
    { ...reply, key: "next", from: "milestone:reply", rule: { n: 1, unit: "day" } },
  ]);
  const received = { ...complaint, receivedAt: "2026-04-07T12:00+07:00" };
  expect(planCase(received, [chain]).entries.map(({ clock }) => clock.date)).toEqual([
    "2026-04-08",
    "2026-04-09",
  ]);
});

test("a name that every object has is no moment of a case", () => {
  const wrong = house([{ ...reply, from: "constructor" as never }]);
  expect(planCase(complaint, [wrong]).waiting.map(({ reason }) => reason.code)).toEqual([
    "start-unknown",
  ]);
});

test("what is no moment and no date is told as it was given, whatever it is", () => {
  const asked = (given: object, context: PlanContext = {}) => {
    const told = attempt<unknown, RegimeIssue>(() =>
      planCase({ ...complaint, ...given } as PlannedComplaint, defaultRegimes, context),
    );
    return told.ok ? undefined : told.issues[0].data;
  };
  expect(asked({ receivedAt: Object.create(null) })).toEqual({ given: "[object Object]" });
  expect(asked({ receivedAt: null })).toEqual({ given: "null" });
  expect(asked({}, { knownAt: "2026-02-30" })).toEqual({ given: "2026-02-30" });
});

test("a day that ends at a moment is looser than a time that ends with it", () => {
  // Both are due at midnight: the hour may still be kept then, the day no more.
  const chosen = [
    house([{ ...reply, rule: { n: 24, unit: "hour" } }], { id: "a" }),
    house([{ ...reply, rule: { n: 0, unit: "day" } }], { id: "b" }),
  ];
  const received = { ...complaint, receivedAt: "2026-04-07T00:00+07:00" };
  const [strictest] = planCase(received, chosen).strictest;
  expect(strictest?.binding.regime).toBe("b");
  expect(strictest?.looser.map(({ code }) => code)).toEqual(["looser-later"]);
});

test("business minutes run on the hours that the context brings", () => {
  const minutes = house([{ ...reply, rule: { n: 30, unit: "businessMinute" } }]);
  const { failed } = planCase(complaint, [minutes]);
  expect(failed.map(({ issues }) => issues[0].code)).toEqual(["due-needs"]);
});

test("a rule without business days keeps no calendar, one with a roll does", () => {
  const both = house(
    [reply, { ...reply, key: "rolled", rule: { n: 4, unit: "day", roll: "next" } }],
    { calendar: "ID" },
  );
  const stamps = planCase(complaint, [both]).entries.map(({ clock }) => clock.calendar?.id);
  expect(stamps).toEqual([undefined, "ID"]);
});

test("one's own calendar takes the place of the one with its name", () => {
  const mine = house([{ ...reply, rule: { n: 3, unit: "businessDay" } }], { calendar: "ID" });
  const own = { calendars: { ID: calendar("GB-ENG") } };
  expect(planCase(complaint, [mine], own).entries[0]?.clock.calendar?.id).toBe("GB-ENG");
});

test("of two limits with one purpose the later is looser, and a tie is a tie", () => {
  const regime = (id: string, n: number, unit: "day" | "hour") =>
    house([{ ...reply, rule: { n, unit } }], { id });
  const chosen = [
    regime("c", 3, "day"),
    regime("b", 2, "day"),
    regime("a", 2, "day"),
    regime("d", 30, "hour"),
  ];
  const { strictest } = planCase({ ...complaint, receivedAt: "2026-04-07T12:00+07:00" }, chosen);
  expect(strictest).toHaveLength(1);
  expect(strictest[0]?.binding.regime).toBe("d");
  expect(strictest[0]?.looser.map(({ code, data }) => [code, data.regime])).toEqual([
    ["looser-later", "a"],
    ["looser-later", "b"],
    ["looser-later", "c"],
  ]);
  const tied = planCase(complaint, [regime("b", 2, "day"), regime("a", 2, "day")]).strictest[0];
  expect([tied?.binding.regime, tied?.looser.map(({ code }) => code)]).toEqual([
    "a",
    ["looser-equal"],
  ]);
  const hours = planCase({ ...complaint, receivedAt: "2026-04-07T12:00+07:00" }, [
    regime("a", 1, "hour"),
    regime("b", 2, "hour"),
  ]).strictest[0];
  expect(hours?.looser.map(({ code }) => code)).toEqual(["looser-same-day"]);
});

test("the customer's own time to act is nobody's strictest duty", () => {
  const rights = house([
    { ...reply, purpose: "customer" },
    { ...reply, key: "b", purpose: "body" },
  ]);
  const timeline = planCase(complaint, [rights]);
  expect(timeline.entries).toHaveLength(2);
  expect(timeline.strictest).toEqual([]);
});

test("a house rule is strictest of all, and the strictest law is told beside it", () => {
  const law = house([{ ...reply, rule: { n: 5, unit: "day" } }], { id: "law" });
  const own = house([reply], { origin: "house" });
  const [strictest] = planCase(complaint, [law, own]).strictest;
  expect([strictest?.binding.regime, strictest?.bindingLaw?.regime]).toEqual(["mine", "law"]);
  expect(planCase(complaint, [own]).strictest[0]).not.toHaveProperty("bindingLaw");
});

test("the timeline is plain JSON, explanations and all", () => {
  const timeline = planCase(complaint, defaultRegimes);
  const stored = JSON.parse(JSON.stringify(timeline));
  expect(stored.entries[0].explain.length).toBeGreaterThan(1);
  expect(stored).toEqual(timeline);
});

test("the explanation ends with the date that it explains", () => {
  const [entry] = planCase(complaint, defaultRegimes).entries;
  expect(entry?.explain.at(-1)?.data).toMatchObject({ date: entry?.clock.date });
});

test("an acknowledgement starts what counts from one, and nothing else", () => {
  const given = { sector: "banking", acknowledgedAt: "2026-04-08T09:00Z" } as const;
  const { entries } = planCase({ ...complaint, ...given }, defaultRegimes);
  const referral = entries.find(({ clock }) => clock.key === "uk-fca/to-ombudsman");
  expect([referral?.startsFrom, referral?.after]).toEqual(["planned", "final-response"]);
});

test("a letter that waits for a moment is not wanted promptly", () => {
  const given = { jurisdiction: "ID", sector: "banking", isOral: false } as const;
  const { letters } = planCase({ ...complaint, ...given }, defaultRegimes);
  expect(letters.map(({ kind, isPrompt }) => [kind, isPrompt])).toEqual([
    ["acknowledgement", true],
    ["extension-notice", false],
    ["final-response", false],
  ]);
});

test("a letter that must go is not due when it could go in place of another", () => {
  const delay = { kind: "delay-notice", mustContain: ["explains-delay"] } as const;
  const chosen = [
    house([{ ...reply, rule: { n: 1, unit: "day" }, orLetter: delay }], { id: "early" }),
    house([{ ...reply, rule: { n: 5, unit: "day" }, letter: delay }], { id: "late" }),
  ];
  const [letter] = planCase({ ...complaint, receivedAt: "2026-04-07T12:00+07:00" }, chosen).letters;
  expect([letter?.role, letter?.date, letter?.asks.length]).toEqual(["must", "2026-04-12", 2]);
});

test("a change of rules is told up to the last day of what the house must do, not of what the customer may", () => {
  const two = [
    reply,
    { ...reply, key: "right", purpose: "customer", rule: { n: 9, unit: "day" } },
  ] as const;
  const codes = (validFrom: "2026-04-09" | "2026-04-10") =>
    planCase({ ...complaint, receivedAt: "2026-04-07T12:00+07:00" }, [
      house(two, { validTo: "2026-04-08" }),
      house(two, { validFrom }),
    ]).notices.map(({ code }) => code);
  expect(codes("2026-04-09")).toEqual(["rules-change"]);
  expect(codes("2026-04-10")).toEqual([]);
});

test("the first version of a regime changes nothing", () => {
  const first = house([reply], { validFrom: "2026-04-01" });
  expect(planCase(complaint, [first]).notices).toEqual([]);
});

test("versions that share one day overlap, in whatever order they stand", () => {
  const one = house([reply], { validTo: "2026-06-30" });
  const other = house([reply], { validFrom: "2026-06-30" });
  expect(problems({}, [one, other])).toEqual([["regime-overlap", "regimes.1.validFrom"]]);
  expect(problems({}, [other, one])).toEqual([["regime-overlap", "regimes.1.validFrom"]]);
  expect(
    problems({}, [house([reply], { validFrom: "2026-04-07", validTo: "2026-04-07" })]),
  ).toEqual([]);
});
