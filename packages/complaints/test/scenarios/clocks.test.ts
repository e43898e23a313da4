import { openTime } from "@ramah/calendar";
import {
  type ClockState,
  clockStart,
  clockState,
  clockStep,
  earliestOpen,
  foldClock,
  type HouseClock,
  type HouseClockEvent,
  warningsOf,
} from "@ramah/complaints";
import { hourMs, minuteMs } from "@ramah/core";
import { expect, test } from "vitest";

// Histories that help desks are known to stumble over, told again with a desk of our own: each story names
// the trap, none of the data is anybody else's.

const day: readonly [string, string][] = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
];
const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
const span = { from: "2029-01-01", to: "2029-12-31" };
const desk = openTime({ zone: "Asia/Jakarta", weekly: week }, span);
const jakarta = (text: string) => Date.parse(`2029-${text}:00+07:00`);

const clock = (hours: number): HouseClock => ({
  kind: "house",
  targetMs: hours * hourMs,
  hours: desk,
  warnAt: [{ fraction: 0.5 }, { beforeMs: hourMs }],
});
const at = (type: Exclude<HouseClockEvent["type"], "extend" | "retarget">, text: string) => ({
  type,
  at: jakarta(text),
});

/** Monday 5 March: the first response within 2 hours, an update within 6 of every message, a solution within 20. */
const history = {
  response: [at("activate", "03-05T16:00"), at("fulfil", "03-06T08:30")],
  update: [
    at("activate", "03-05T16:00"),
    at("fulfil", "03-06T08:30"),
    at("reset", "03-06T11:00"),
    at("fulfil", "03-07T10:00"),
  ],
  solution: [
    at("activate", "03-05T16:00"),
    at("pause", "03-06T08:30"),
    at("resume", "03-06T11:00"),
    at("pause", "03-07T10:00"),
    at("resume", "03-08T09:00"),
    at("fulfil", "03-09T16:00"),
  ],
} as const;
const hours = { response: 2, update: 6, solution: 20 } as const;
const stand = (name: keyof typeof history, text: string): ClockState & { name: string } => ({
  name,
  ...foldClock(clock(hours[name]), history[name], jakarta(text)),
});
const stands = (text: string) => [
  stand("response", text),
  stand("update", text),
  stand("solution", text),
];
const dues = (text: string) => stands(text).map(({ due }) => due);

test("three clocks run at once, and the earliest that is still open comes first", () => {
  expect(dues("03-05T16:00")).toEqual([
    jakarta("03-06T09:00"),
    jakarta("03-06T14:00"),
    jakarta("03-08T11:00"),
  ]);
  expect(earliestOpen(stands("03-05T16:30"))?.name).toBe("response");
  // Once the customer has the first response, neither it nor the update waits; the solution is paused.
  expect(stands("03-06T09:00").map(({ state }) => state)).toEqual(["met", "met", "paused"]);
  expect(earliestOpen(stands("03-06T09:00"))).toBeUndefined();
  // The customer wrote again at 11:00: an update within six open hours, and the solution runs on.
  expect(earliestOpen(stands("03-06T12:30"))?.name).toBe("update");
  expect(dues("03-06T12:30").slice(1)).toEqual([jakarta("03-07T09:00"), jakarta("03-08T14:30")]);
});

test("a missed update stays first until somebody answers, and stays missed afterwards", () => {
  expect(stand("update", "03-07T09:30")).toMatchObject({
    state: "missed",
    due: jakarta("03-07T09:00"),
  });
  expect(earliestOpen(stands("03-07T09:30"))?.name).toBe("update");
  const after = stand("update", "03-12T09:00");
  expect(after).toMatchObject({ state: "missed", metLateAt: jakarta("03-07T10:00") });
  expect(after.past).toMatchObject([{ metAt: jakarta("03-06T08:30") }]);
});

test("the solution counts the open hours in which nobody waited for the customer", () => {
  // 1 hour on Monday, ½ and 5 on Tuesday, 2 on Wednesday, 7 on Thursday, and 4½ of Friday make twenty.
  expect(stand("solution", "03-08T09:00").due).toBe(jakarta("03-09T13:30"));
  expect(stand("solution", "03-12T08:00")).toMatchObject({
    state: "missed",
    metLateAt: jakarta("03-09T16:00"),
    remainingMs: -2.5 * hourMs,
  });
});

test("an agent who answered is not told to answer: the update clock stops", () => {
  const answered = [at("activate", "03-05T08:00"), at("fulfil", "03-05T09:00")];
  expect(foldClock(clock(6), answered, jakarta("03-20T09:00"))).toMatchObject({
    state: "met",
    elapsedMs: hourMs,
  });
  expect(warningsOf(clock(6), answered, jakarta("03-20T09:00"))).toEqual([]);
});

test("a merged case drops its clocks, and no later message starts them again", () => {
  const merged = [
    at("activate", "03-05T08:00"),
    at("cancel", "03-05T09:00"),
    at("reset", "03-06T09:00"),
  ];
  const state = foldClock(clock(2), merged, jakarta("03-20T09:00"));
  expect(state.state).toBe("cancelled");
  expect(earliestOpen([state])).toBeUndefined();
});

test("an answer that is due at closing time is due then, not on the next morning", () => {
  const started = at("activate", "03-09T15:00");
  expect(foldClock(clock(2), [started]).due).toBe(jakarta("03-09T17:00"));
  expect(foldClock(clock(2), [started, at("fulfil", "03-09T17:00")]).state).toBe("met");
  expect(foldClock(clock(2), [started], jakarta("03-09T17:01")).state).toBe("missed");
});

const short = openTime(
  { zone: "Asia/Jakarta", weekly: { ...week, tue: [["08:00", "10:00"]] } },
  span,
);

test("who edits the opening hours rewrites no deadline that has passed, and moves the ones that run", () => {
  const edit: HouseClockEvent = {
    type: "retarget",
    at: jakarta("03-06T09:00"),
    to: { hours: short },
  };
  const met = [at("activate", "03-05T16:00"), at("fulfil", "03-06T08:30")];
  const before = foldClock(clock(2), met);
  expect(foldClock(clock(2), [...met, edit])).toEqual(before);
  expect(before.due).toBe(jakarta("03-06T09:00"));
  const missed = [at("activate", "03-05T08:00")];
  expect(foldClock(clock(2), [...missed, edit], jakarta("03-06T12:00"))).toMatchObject({
    state: "missed",
    due: jakarta("03-05T10:00"),
    missedAt: jakarta("03-05T10:00") + 1,
  });
  // Two of five hours have gone; of the three that are left one is today, under the new hours.
  const runs = [at("activate", "03-05T16:00")];
  expect(foldClock(clock(5), runs).due).toBe(jakarta("03-06T12:00"));
  expect(foldClock(clock(5), [...runs, edit]).due).toBe(jakarta("03-07T10:00"));
  expect(foldClock(clock(5), [...runs, edit], jakarta("03-06T08:59")).due).toBe(
    jakarta("03-06T12:00"),
  );
});

test("what has gone by the old hours stays gone when the hours are cut behind it", () => {
  const edit: HouseClockEvent = {
    type: "retarget",
    at: jakarta("03-06T11:30"),
    to: { hours: short },
  };
  // An hour on Monday, three and a half on Tuesday although Tuesday now ends at ten: half an hour is left.
  expect(foldClock(clock(5), [at("activate", "03-05T16:00"), edit])).toMatchObject({
    elapsedMs: 4.5 * hourMs,
    due: jakarta("03-07T08:30"),
  });
});

test("a clock that was kept is gone on with, and the old verdict is not judged by the new hours", () => {
  const kept = clockStep(clockStart(clock(2)), at("activate", "03-05T16:00"));
  const done = clockStep(kept, at("fulfil", "03-06T09:00"));
  const stored: typeof done = JSON.parse(JSON.stringify(done));
  const today = { ...stored, definition: { ...clock(1), hours: short } };
  expect(clockState(today, jakarta("03-20T09:00"))).toMatchObject({
    state: "met",
    due: jakarta("03-06T09:00"),
    targetMs: 2 * hourMs,
  });
});

test("a lunch break is no opening time, and a week without some days still has the others", () => {
  expect(foldClock(clock(1), [at("activate", "03-05T11:30")]).due).toBe(jakarta("03-05T13:30"));
  const { mon: _, thu: __, ...three } = week;
  const some = openTime({ zone: "Asia/Jakarta", weekly: three }, span);
  const target: HouseClock = { kind: "house", targetMs: 4 * hourMs, hours: some };
  const started = [at("activate", "03-07T16:00")];
  expect(foldClock(target, started, jakarta("03-08T12:00")).state).toBe("running");
  expect(foldClock(target, started).due).toBe(jakarta("03-09T11:00"));
});

test("a warning an hour before a target of the morning comes on the evening before, not at midnight", () => {
  const target: HouseClock = { ...clock(4), warnAt: [{ beforeMs: 2 * hourMs }] };
  expect(warningsOf(target, [at("activate", "03-05T14:00")])).toEqual([
    { warning: { beforeMs: 2 * hourMs }, at: jakarta("03-05T16:00") },
  ]);
});

test("the hour that autumn gives twice is counted twice, and a pause in it to the millisecond", () => {
  const london = openTime({ zone: "Europe/London", weekly: { sun: [["00:00", "06:00"]] } }, span);
  const target: HouseClock = { kind: "house", targetMs: 3 * hourMs, hours: london };
  // Sunday 28 October 2029: 01:00 to 02:00 comes first in summer time, then again in winter time.
  const start = { type: "activate", at: "2029-10-28T00:30+01:00" } as const;
  expect(foldClock(target, [start]).due).toBe(Date.parse("2029-10-28T02:30Z"));
  const pause = { type: "pause", at: "2029-10-28T01:30:00.250+01:00" } as const;
  const resume = { type: "resume", at: "2029-10-28T01:30:00.250Z" } as const;
  const paused = foldClock(target, [start, pause, resume]);
  expect(paused.elapsedMs).toBe(hourMs + 250);
  expect(paused.due).toBe(Date.parse("2029-10-28T03:30Z"));
});

test("a note within the same minute does not count as a minute", () => {
  const events = [
    at("activate", "03-05T09:00"),
    { type: "fulfil", at: jakarta("03-05T09:00") + 1 },
  ];
  expect(foldClock(clock(1), events as HouseClockEvent[]).elapsedMs).toBe(1);
  expect(foldClock({ kind: "house", targetMs: minuteMs }, [events[0] as never]).remainingMs).toBe(
    minuteMs,
  );
});
