import type { DayRule } from "@ramah/calendar";
import { dayMs } from "@ramah/core";
import { expect, test } from "vitest";
import { answerBy, codes, desk, planned, said, three } from "../../test/planned-clock.js";
import { planCase } from "../regimes/plan-case.js";
import type { Regime } from "../regimes/regime.js";
import { defaultRegimes } from "../regimes/regimes.js";
import { recompute } from "./recompute.js";

const ofcom = (firstRaisedAt: string) => {
  const { entries } = planCase(
    {
      receivedAt: firstRaisedAt,
      jurisdiction: "GB-ENG",
      sector: "telecoms",
      channel: "post",
      isOral: false,
    },
    defaultRegimes
      .filter(({ id, validFrom }) => id === "uk-ofcom" && validFrom < "2026-04-08")
      .map(({ validTo: _, ...regime }) => regime),
  );
  return { clocks: entries.map(({ clock }) => clock) };
};

test("a case planned by the old version of a rule is found when the new one is known", () => {
  expect(recompute(ofcom("2026-04-07T12:00+01:00"), "2026-05-01T12:00Z")).toEqual([]);
  const differences = recompute(ofcom("2026-04-08T12:00+01:00"), "2026-05-01T12:00Z");
  expect(codes(differences)).toEqual(["rule-changed"]);
  const [difference] = differences;
  expect((difference?.kept.due ?? 0) - (difference?.recomputed?.due ?? 0)).toBe(14 * dayMs);
  expect(difference?.recomputed?.regimeValidFrom).toBe("2026-04-08");
  expect(said(differences)).toEqual([
    "The regime has 6 weeks now in the version of 8 April 2026; 8 weeks were applied.",
  ]);
  expect(said(differences, "id")).toEqual([
    "Batasnya sekarang 6 minggu menurut versi 8 April 2026; yang diterapkan 8 minggu.",
  ]);
});

test("a rule that is gone cannot be counted, and what was granted stays granted", () => {
  const clock = planned(three, "2025-08-04T10:00+07:00");
  const now = "2025-08-05T10:00+07:00";
  const gone = recompute({ clocks: [clock] }, now, { regimes: [desk([])] });
  expect(gone).toMatchObject([{ key: "desk/answer", reasons: [{ code: "rule-changed" }] }]);
  expect(gone[0]).not.toHaveProperty("recomputed");
  expect(said(gone)[0]).toContain("no such time limit any more; 3 business days were applied");
  const extended = planned(
    { ...three, extension: { mode: "append", n: 2 } },
    "2025-08-04T10:00+07:00",
  );
  expect(recompute({ clocks: [extended] }, now, { regimes: [desk([answerBy(three)])] })).toEqual(
    [],
  );
  // Another way of writing the same date is no difference.
  const days = answerBy({ n: 3, unit: "day" });
  expect(recompute({ clocks: [clock] }, now, { regimes: [desk([days])] })).toEqual([]);
});

test("a deadline that was planned from another one moves with it", () => {
  const first = planned({ n: 9, unit: "businessDay" }, "2025-08-05T10:00+07:00", {
    key: "desk/acknowledge",
    milestone: "acknowledge",
  });
  const second = planned({ n: 2, unit: "day" }, new Date(first.due - 1).toISOString());
  const regimes = [
    desk([
      { key: "acknowledge", purpose: "acknowledge", from: "receipt", rule: first.rule },
      { ...answerBy(second.rule), from: "milestone:acknowledge" },
    ]),
  ];
  const differences = recompute({ clocks: [second, first] }, "2025-08-08T10:00+07:00", { regimes });
  expect(differences.map(({ key, recomputed }) => [key, recomputed?.date])).toEqual([
    ["desk/answer", "2025-08-21"],
    ["desk/acknowledge", "2025-08-19"],
  ]);
  expect(differences[0]?.reasons[0]).toEqual({
    code: "start-moved",
    data: { from: first.due - 1, to: first.due - 1 + dayMs },
  });
  // One that counts from what was really done stays where it is.
  const known = planned({ n: 2, unit: "day" }, "2025-08-07T10:00+07:00");
  expect(
    recompute({ clocks: [known, first] }, "2025-08-08T10:00+07:00", { regimes }).map(
      ({ key }) => key,
    ),
  ).toEqual(["desk/acknowledge"]);
});

test("deadlines that count from one another in a circle are left where they are", () => {
  const rule: DayRule = { n: 0, unit: "day" };
  const end = "2025-08-04T23:59:59.999+07:00";
  const first = planned(rule, end);
  const second = planned(rule, end, { key: "desk/other", milestone: "other" });
  const regimes = [
    desk([
      { ...answerBy(rule), from: "milestone:other" },
      { ...answerBy(rule), key: "other", from: "milestone:answer" },
    ]),
  ];
  expect(recompute({ clocks: [first, second] }, "2025-08-08T10:00+07:00", { regimes })).toEqual([]);
});

test("an extension that a longer rule has overtaken is no error, and one in another unit is none of it", () => {
  const extension = { mode: "fromStart", n: 5 } as const;
  const extended = planned({ ...three, extension }, "2025-08-04T10:00+07:00");
  const now = (rule: DayRule) =>
    recompute({ clocks: [extended] }, "2025-08-05T10:00+07:00", {
      regimes: [desk([answerBy(rule)])],
    }).map(({ recomputed, reasons }) => [recomputed?.date, ...reasons.map(({ code }) => code)]);
  expect(now(three)).toEqual([]);
  expect(now({ n: 9, unit: "businessDay" })).toEqual([["2025-08-15", "rule-changed"]]);
  expect(now({ n: 1, unit: "day" })).toEqual([["2025-08-05", "rule-changed"]]);
});

test("the version of the day of receipt holds, whenever the deadline begins to run", () => {
  const version = (n: number, more: Partial<Regime>): Regime => ({
    ...desk([answerBy({ n, unit: "day" })]),
    ...more,
  });
  const now = "2025-08-20T10:00+07:00";
  const clock = planned({ n: 5, unit: "day" }, "2025-08-04T10:00+07:00");
  const receivedAt = Date.parse("2025-07-31T10:00+07:00");
  const regimes = [version(5, { validTo: "2025-07-31" }), version(9, { validFrom: "2025-08-01" })];
  const dates = (given: readonly Regime[], received?: number) =>
    recompute(
      { clocks: [clock], ...(received === undefined ? {} : { receivedAt: received }) },
      now,
      { regimes: given },
    ).map(({ recomputed }) => recomputed?.date);
  expect(dates(regimes, receivedAt)).toEqual([]);
  expect(dates(regimes)).toEqual(["2025-08-13"]);
  // Where the day counts on which it was first raised, the deadline itself begins with it.
  const raised = regimes.map(
    (regime): Regime => ({
      ...regime,
      validBy: "first-raised",
      milestones: regime.milestones.map((one) => ({ ...one, from: "first-raised" })),
    }),
  );
  expect(dates(raised, receivedAt)).toEqual(["2025-08-13"]);
  // The only version there is did not hold on that day.
  expect(dates([version(5, { validFrom: "2025-09-01" })])).toEqual([undefined]);
  expect(dates([version(5, { validTo: "2025-08-01" })])).toEqual([undefined]);
});
