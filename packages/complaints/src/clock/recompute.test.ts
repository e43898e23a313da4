import { calendar, compileCalendar, type DayRule, dueDate, openTime } from "@ramah/calendar";
import { dayMs, locales, minuteMs } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { planCase } from "../regimes/plan-case.js";
import type { Milestone, Regime } from "../regimes/regime.js";
import { defaultRegimes } from "../regimes/regimes.js";
import type { PlannedClock } from "../regimes/timeline.js";
import type { Difference } from "./difference.js";
import { recompute } from "./recompute.js";

const jakarta = "Asia/Jakarta";
const complaint = {
  receivedAt: "2025-08-05T10:00+07:00",
  documentsCompleteAt: "2025-08-05T10:00+07:00",
  jurisdiction: "ID",
  sector: "banking",
  channel: "email",
  isOral: false,
  zone: jakarta,
} as const;
const story = () =>
  planCase(complaint, defaultRegimes, { at: complaint.receivedAt, knownAt: "2025-08-05" });
const said = (differences: readonly Difference[], locale: "en" | "id" = "en") =>
  differences.flatMap(({ reasons }) => reasons.map((reason) => describe(reason, locale)));
const codes = (differences: readonly Difference[]) =>
  differences.flatMap(({ reasons }) => reasons.map(({ code }) => code));

/** A clock of a desk of its own, whose regime is in no list. */
function planned(rule: DayRule, start: string, more: Partial<PlannedClock> = {}): PlannedClock {
  const known = more.calendar ?? calendar("ID+cuti-bersama", { knownAt: "2025-08-05" }).stamp;
  const startAt = Date.parse(start);
  const { due, date } = dueDate(startAt, rule, {
    zone: jakarta,
    calendar: calendar(known.id as "ID", { knownAt: known.knownAt }),
  });
  return {
    key: "desk/answer",
    regime: "desk",
    regimeValidFrom: "2024-01-01",
    milestone: "answer",
    rule,
    startAt,
    zone: jakarta,
    calendar: known,
    due,
    date,
    ...more,
  };
}

test("18 August 2025: joint leave decreed after the planning makes a difference, and the kept date stands", () => {
  const timeline = story();
  const kept = JSON.stringify(timeline);
  const answer = timeline.entries.find(({ clock }) => clock.milestone === "answer")?.clock;
  expect(answer?.date).toBe("2025-08-19");
  expect(recompute(timeline, "2025-08-05T18:00+07:00")).toEqual([]);
  expect(recompute(timeline, "2025-08-06T23:59+07:00")).toEqual([]);
  const differences = recompute(timeline, "2025-08-08T09:00+07:00");
  expect(differences).toEqual([
    {
      key: "id-ojk-written/answer",
      kept: expect.objectContaining({
        date: "2025-08-19",
        due: Date.parse("2025-08-20T00:00+07:00"),
        calendar: expect.objectContaining({ knownAt: "2025-08-05" }),
      }),
      recomputed: expect.objectContaining({
        date: "2025-08-20",
        due: Date.parse("2025-08-21T00:00+07:00"),
        calendar: expect.objectContaining({ id: "ID+cuti-bersama", knownAt: "2025-08-08" }),
      }),
      reasons: [
        {
          code: "calendar-changed",
          data: {
            calendar: "ID+cuti-bersama",
            days: [expect.objectContaining({ date: "2025-08-18", isRest: true })],
          },
        },
      ],
    },
  ]);
  expect(said(differences)[0]).toMatch(
    /^The calendar changed .*Monday 18 August 2025 \(.+\) does not/,
  );
  expect(said(differences, "id")[0]).toMatch(
    /Senin, 18 Agustus 2025 \(.+\) tidak lagi dihitung\.$/,
  );
  expect(JSON.stringify(timeline)).toBe(kept);
  expect(JSON.parse(JSON.stringify(differences))).toEqual(differences);
});

test("what is known is known by the date in the zone of the deadline", () => {
  // Already 7 August in Jakarta, the day of the decree.
  expect(recompute(story(), "2025-08-06T16:59Z")).toEqual([]);
  expect(recompute(story(), "2025-08-06T17:00Z")).toHaveLength(1);
});

test("a case, its plan and its timeline say the same", () => {
  const timeline = story();
  const clocks = timeline.entries.map(({ clock }) => clock);
  const receivedAt = Date.parse(complaint.receivedAt);
  const now = "2025-08-08T09:00+07:00";
  const rounds = [{ plans: [{ clocks: [] }] }, { plans: [{ clocks: [] }, { clocks }] }];
  expect(recompute({ clocks }, now)).toEqual(recompute(timeline, now));
  expect(recompute({ receivedAt, rounds }, now)).toEqual(recompute(timeline, now));
  expect(recompute({ status: "none" }, now)).toEqual([]);
  expect(recompute({ rounds: [{ plans: [] }] }, now)).toEqual([]);
  expect(recompute({ clocks: JSON.parse(JSON.stringify(clocks)) }, now)).toHaveLength(1);
});

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

const desk = (milestones: readonly Milestone[]): Regime => ({
  id: "desk",
  origin: "house",
  validFrom: "2024-01-01",
  calendar: "ID+cuti-bersama",
  zone: jakarta,
  appliesTo: {},
  milestones,
  source: { document: "Desk", asOf: "2026-11-21", status: "verified" },
});
const answerBy = (rule: DayRule): Milestone => ({
  key: "answer",
  purpose: "answer",
  from: "receipt",
  rule,
});
const three: DayRule = { n: 3, unit: "businessDay" };

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

test("past the horizon of what is known nothing is guessed", () => {
  const calendarOf2027 = calendar("ID+cuti-bersama");
  const clock = planned(three, "2026-12-20T10:00+07:00", { calendar: calendarOf2027.stamp });
  const differences = recompute({ clocks: [clock] }, "2025-01-01T10:00+07:00");
  expect(codes(differences)).toContain("now-past-horizon");
  expect(differences[0]).not.toHaveProperty("recomputed");
  expect(said(differences)[0]).toMatch(/^Holidays are known up to .* only/);
});

test("a list that was corrected is told from a day that became known", () => {
  const clock = planned(three, "2025-08-04T10:00+07:00");
  const stamp = { ...calendar("ID+cuti-bersama").stamp, version: "older" };
  const wrong = { ...clock, calendar: stamp, due: clock.due + dayMs, date: "2025-08-08" } as const;
  const corrected = recompute({ clocks: [wrong] }, "2025-08-20T10:00+07:00");
  expect(corrected[0]?.reasons[0]).toMatchObject({
    code: "data-version-changed",
    data: { calendar: "ID+cuti-bersama", kept: "older" },
  });
  expect(corrected[0]?.recomputed?.date).toBe("2025-08-07");
  // Whatever a list is called: when the date comes out the same, there is no difference.
  expect(recompute({ clocks: [{ ...clock, calendar: stamp }] }, "2025-08-20T10:00+07:00")).toEqual(
    [],
  );
  const moved = { ...clock, due: clock.due + dayMs };
  expect(codes(recompute({ clocks: [moved] }, "2025-08-06T10:00+07:00"))).toEqual([
    "not-reproducible",
  ]);
});

test("your own calendars and hours are asked for by name, and their absence is told", () => {
  const layer = {
    id: "shop",
    version: "1",
    from: "2025-01-01",
    to: "2025-12-31",
    days: [],
    sources: [],
  } as const;
  const shop = compileCalendar([layer], { combine: "union", id: "shop" });
  const closed = compileCalendar(
    [
      {
        ...layer,
        version: "2",
        days: [{ date: "2025-08-06", name: { en: "Move", id: "Pindah" } }],
      },
    ],
    { combine: "union", id: "shop" },
  );
  const startAt = Date.parse("2025-08-04T10:00+07:00");
  const { due, date } = dueDate(startAt, three, { zone: jakarta, calendar: shop });
  const clock: PlannedClock = {
    ...planned(three, "2025-08-04T10:00+07:00"),
    calendar: shop.stamp,
    due,
    date,
  };
  const now = "2025-08-05T10:00+07:00";
  expect(codes(recompute({ clocks: [clock] }, now))).toEqual(["calendar-missing"]);
  expect(recompute({ clocks: [clock] }, now, { calendars: { shop } })).toEqual([]);
  const differences = recompute({ clocks: [clock] }, now, { calendars: { shop: closed } });
  expect(differences[0]?.recomputed?.date).toBe("2025-08-08");
  expect(codes(differences)).toEqual(["data-version-changed"]);

  const rule: DayRule = { n: 30, unit: "businessMinute" };
  const hours = openTime(
    { zone: jakarta, weekly: { mon: [["08:00", "17:00"]] } },
    { from: "2025-08-01", to: "2025-08-31" },
  );
  const { calendar: _, ...timed } = clock;
  const minutes = { ...timed, rule, due: startAt + 30 * minuteMs, date: "2025-08-04" } as const;
  expect(codes(recompute({ clocks: [minutes] }, now))).toEqual(["calendar-missing"]);
  expect(recompute({ clocks: [minutes] }, now, { hours })).toEqual([]);
});

test("every reason is said in both languages, and a moment that is none is misuse", () => {
  const clock = planned(three, "2025-08-04T10:00+07:00");
  for (const locale of locales) {
    for (const to of [dayMs, -dayMs]) {
      expect(describe({ code: "start-moved", data: { from: 0, to } }, locale)).not.toBe("");
    }
    expect(describe({ code: "now-past-horizon", data: { calendar: "ID" } }, locale)).not.toContain(
      "undefined",
    );
  }
  expect(() => recompute({ clocks: [clock] }, "soon")).toThrow(/^recompute: "soon"/);
});

test("a deadline that is none is told, and does not keep the others from being counted", () => {
  const clock = planned(three, "2025-08-04T10:00+07:00");
  const clocks = [
    { ...clock, zone: "Mars/Base" },
    { ...clock, startAt: Number.NaN },
    { ...clock, rule: { n: -1, unit: "businessDay" } as const },
    clock,
  ];
  const differences = recompute({ clocks }, "2025-08-06T10:00+07:00");
  expect(codes(differences)).toEqual(["not-countable", "not-countable", "not-countable"]);
  expect(said(differences, "id")[0]).toMatch(/^Tenggat yang tercatat tidak dapat dihitung: /);
});
