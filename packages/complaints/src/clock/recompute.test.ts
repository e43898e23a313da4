import { calendar, compileCalendar, type DayRule, dueDate, openTime } from "@ramah/calendar";
import { dayMs, locales, minuteMs } from "@ramah/core";
import { expect, test } from "vitest";
import { answerBy, codes, desk, jakarta, planned, said, three } from "../../test/planned-clock.js";
import { describe } from "../messages/index.js";
import { planCase } from "../regimes/plan-case.js";
import type { Regime } from "../regimes/regime.js";
import { defaultRegimes } from "../regimes/regimes.js";
import type { PlannedClock } from "../regimes/timeline.js";
import { recompute } from "./recompute.js";

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

test("days that count again are told with what they were, and weekends are never told", () => {
  // In March 2023 the joint leave of Idulfitri was moved forward by some days.
  const eid = planned({ n: 20, unit: "businessDay" }, "2023-03-27T10:00+07:00", {
    calendar: calendar("ID+cuti-bersama", { knownAt: "2023-03-27" }).stamp,
  });
  const [difference] = recompute({ clocks: [eid] }, "2023-03-30T10:00+07:00");
  const [reason] = difference?.reasons ?? [];
  const days = reason?.code === "calendar-changed" ? reason.data.days : [];
  expect(days.at(-1)).toMatchObject({
    date: "2023-04-26",
    isRest: false,
    rests: [{ name: "cuti-bersama-idulfitri" }],
  });
  expect(said([...(difference === undefined ? [] : [difference])])[0]).toContain("counts again");
  // In 2022 Iduladha was moved from a Saturday to a Sunday: no business day came or went.
  const adha = planned(three, "2022-07-06T10:00+07:00", {
    calendar: calendar("ID+cuti-bersama", { knownAt: "2022-07-06" }).stamp,
  });
  const regimes = [desk([answerBy({ n: 4, unit: "businessDay" })])].map(
    (regime): Regime => ({ ...regime, validFrom: "2020-01-01" }),
  );
  expect(codes(recompute({ clocks: [adha] }, "2022-07-08T10:00+07:00", { regimes }))).toEqual([
    "rule-changed",
  ]);
});

test("the day on which a deadline fell is among those that may have changed", () => {
  const clock = planned({ n: 13, unit: "day", roll: "previous" }, "2025-08-05T10:00+07:00");
  expect(clock.date).toBe("2025-08-18");
  const [difference] = recompute({ clocks: [clock] }, "2025-08-08T10:00+07:00");
  expect(difference?.recomputed?.date).toBe("2025-08-15");
  expect(difference?.reasons.map(({ code }) => code)).toEqual(["calendar-changed"]);
});

test("deadlines of one case may go by different calendars, zones and hours", () => {
  const national = calendar("ID", { knownAt: "2025-08-05" }).stamp;
  const first = planned({ n: 10, unit: "businessDay" }, "2025-08-05T10:00+07:00", {
    calendar: national,
  });
  const second = planned(first.rule, "2025-08-05T10:00+07:00", { key: "desk/other" });
  const differing = (...clocks: readonly PlannedClock[]) =>
    recompute({ clocks }, "2025-08-08T10:00+07:00").map(({ key }) => key);
  expect(differing(first, second)).toEqual(["desk/other"]);
  expect(differing(first, { ...first, key: "desk/east", zone: "Asia/Jayapura" })).toEqual([
    "desk/east",
  ]);
  const close = (closeOfBusiness: string): PlannedClock => {
    const rule: DayRule = { ...three, end: "closeOfBusiness" };
    const context = { zone: jakarta, calendar: calendar("ID"), closeOfBusiness: "17:00" };
    const { due, date } = dueDate(first.startAt, rule, context);
    return { ...first, key: `desk/${closeOfBusiness}`, rule, closeOfBusiness, due, date };
  };
  expect(differing(close("17:00"), close("16:00"))).toEqual(["desk/16:00"]);
});

test("past the horizon of what is known nothing is guessed", () => {
  const calendarOf2027 = calendar("ID+cuti-bersama");
  const clock = planned(three, "2026-12-20T10:00+07:00", { calendar: calendarOf2027.stamp });
  const differences = recompute({ clocks: [clock] }, "2025-01-01T10:00+07:00");
  expect(codes(differences)).toContain("now-past-horizon");
  expect(differences[0]).not.toHaveProperty("recomputed");
  expect(said(differences)[0]).toMatch(/^Holidays are known up to .* only/);
  // Before anything was published there is not even a horizon.
  const nothing = recompute({ clocks: [clock] }, "1999-01-01T10:00+07:00");
  expect(nothing[0]?.reasons[0]).toEqual({
    code: "now-past-horizon",
    data: { calendar: "ID+cuti-bersama" },
  });
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
  expect(() => recompute({} as never, 0)).toThrow(/^recompute: neither a case/);
  expect(recompute([], 0)).toEqual([]);
  expect(() => recompute({ clocks: [clock] }, "soon")).toThrow(
    /^recompute: clock-moment at at .*soon/,
  );
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

test("a calendar with a name that every object has is missing, and is no crash", () => {
  const clock = planned(three, "2025-08-04T10:00+07:00");
  const version = clock.calendar?.version ?? "";
  for (const id of ["constructor", "__proto__", "toString"]) {
    const odd: PlannedClock = { ...clock, regime: id, calendar: { id, version } };
    const differences = recompute({ clocks: [odd] }, "2025-08-05T10:00+07:00", { calendars: {} });
    expect(codes(differences)).toEqual(["calendar-missing"]);
  }
});

test("what was known when it was planned is known at the same moment, in whatever zone that has another date", () => {
  // 7 August in Jayapura, where the complaint is; still 6 August in Jakarta, by which the regime counts.
  const at = "2025-08-07T00:30+09:00";
  const regimes = [desk([answerBy({ n: 10, unit: "businessDay" })])];
  const timeline = planCase({ ...complaint, zone: "Asia/Jayapura" }, regimes, { at });
  expect(timeline.knownAt).toBe("2025-08-07");
  expect(recompute(timeline, at, { regimes })).toEqual([]);
});
