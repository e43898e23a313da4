import { openTime } from "@ramah/calendar";
import { dayMs, hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { PlannedClock } from "../regimes/timeline.js";
import { deadlineState } from "./deadline-state.js";

const clock: PlannedClock = {
  key: "uk/answer",
  regime: "uk",
  regimeValidFrom: "2000-01-01",
  milestone: "answer",
  rule: { n: 3, unit: "day" },
  startAt: 0,
  zone: "UTC",
  due: 4 * dayMs,
  date: "1970-01-04",
};

test("the deadline on record decides, and its midnight is too late", () => {
  expect(deadlineState({ clock }, 4 * dayMs - 1)).toMatchObject({
    state: "running",
    remainingMs: 1,
  });
  expect(deadlineState({ clock }, 4 * dayMs)).toMatchObject({ state: "missed", date: clock.date });
  expect(deadlineState({ clock, fulfilledAt: 4 * dayMs - 1 }, 9 * dayMs).state).toBe("met");
  expect(deadlineState({ clock, fulfilledAt: 4 * dayMs }, 9 * dayMs)).toMatchObject({
    state: "missed",
    metLateAt: 4 * dayMs,
  });
  // What is on record stands, whatever the rule would give.
  const due = 9 * dayMs;
  expect(deadlineState({ clock, due, date: "1970-01-09" }, 5 * dayMs)).toMatchObject({
    state: "running",
    due,
    date: "1970-01-09",
  });
});

test("of hours the last moment still passes", () => {
  const hours = { ...clock, rule: { n: 24, unit: "hour" }, due: dayMs } as const;
  expect(deadlineState({ clock: hours }, dayMs).state).toBe("running");
  expect(deadlineState({ clock: hours }, dayMs + 1).state).toBe("missed");
});

test("a case that ended drops its deadline, but takes back no lateness", () => {
  expect(deadlineState({ clock, droppedAt: dayMs }, 9 * dayMs).state).toBe("cancelled");
  expect(deadlineState({ clock, droppedAt: 5 * dayMs }, 9 * dayMs).state).toBe("missed");
  expect(deadlineState({ clock, fulfilledAt: 1, droppedAt: 2 }, 9).state).toBe("met");
});

test("what happened later does not count", () => {
  expect(deadlineState({ clock, fulfilledAt: 50 }, 49).state).toBe("running");
  expect(deadlineState({ clock, droppedAt: 50 }, 49).state).toBe("running");
  expect(deadlineState({ clock }, -1).state).toBe("idle");
  expect(deadlineState({ clock }, 0).state).toBe("running");
  const later = { ...clock, startAt: dayMs };
  expect(deadlineState({ clock: later, fulfilledAt: 5 }, 2 * dayMs)).toMatchObject({
    state: "met",
    metAt: dayMs,
  });
  expect(deadlineState({ clock: later, fulfilledAt: 5 }, 5).state).toBe("idle");
});

test("it warns in office hours where there are some", () => {
  const hours = openTime(
    { zone: "UTC", weekly: { thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]] } },
    { from: "1970-01-01", to: "1970-01-31" },
  );
  const warnAt = [{ beforeMs: 2 * hourMs }];
  const at = dayMs + 15 * hourMs;
  expect(deadlineState({ clock }, at - 1, { warnAt, hours }).warnings).toEqual([]);
  expect(deadlineState({ clock }, at, { warnAt, hours }).reasons.at(-1)).toEqual({
    code: "clock-warning-before",
    data: { beforeMs: 2 * hourMs, on: "open" },
  });
});
