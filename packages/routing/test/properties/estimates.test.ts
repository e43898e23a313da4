import { expect, test } from "vitest";
import type { Agent, Queue } from "../../src/index.js";
import { type Day, liveThrough, type Told } from "../waiting/day.js";

// What the router tells those who wait, against how long they then wait, where nothing is known beforehand but
// a handling time that is half of the true one.

const handleMs = 300_000;
const team = (
  count: number,
  more: (index: number) => Partial<Agent> = () => ({}),
): readonly Agent[] =>
  Array.from({ length: count }, (_, index) => ({ id: `a${index}`, ...more(index) }));
const queue = (id: string): Queue => ({ id, expectedHandleMs: handleMs / 2 });

/** A day in which so many agents are busy for this share of their time. */
const busy = (agents: number, share: number, day: Pick<Day, "config"> & Partial<Day>): Day => ({
  customers: 12_000,
  betweenMs: handleMs / (agents * share),
  handleMs,
  ...day,
});

/** How much longer they waited than they were told on average, and the share of promises at 80 % that were kept. */
const judged = (told: readonly Told[]): { readonly ratio: number; readonly kept: number } => {
  const sum = (of: (one: Told) => number): number => told.reduce((all, one) => all + of(one), 0);
  return {
    ratio: sum(({ waitedMs }) => waitedMs) / sum(({ meanMs }) => meanMs),
    kept: sum(({ waitedMs, promisedMs }) => (waitedMs <= promisedMs ? 1 : 0)) / told.length,
  };
};

const expectTrue = (told: readonly Told[], [least, most] = [0.75, 0.85], within = 0.08): void => {
  const { ratio, kept } = judged(told);
  expect(told.length).toBeGreaterThan(400);
  expect(Math.abs(ratio - 1)).toBeLessThan(within);
  expect(kept).toBeGreaterThan(least);
  expect(kept).toBeLessThan(most);
};

test("of alike agents four promises of five are kept (R-07)", () => {
  expectTrue(
    liveThrough(busy(5, 0.9, { config: { agents: team(5), queues: [queue("q")] } }), "alike"),
  );
});

test("whoever takes a break all day is not counted", () => {
  const morning = [5, 6, 7, 8, 9].map((index) => ({
    type: "agent.updated" as const,
    agent: { id: `a${index}`, presence: "not-ready" as const, because: "break" as const },
  }));
  const config = { agents: team(10), queues: [queue("q")] };
  expectTrue(liveThrough(busy(5, 0.9, { config, morning }), "breaks"));
});

test("nor is a site that is closed", () => {
  const closed = { isOpen: () => false, nextOpening: (at: number) => at + 3_600_000 };
  const config = {
    agents: team(10, (index) => ({ site: index < 5 ? "jakarta" : "makassar" })),
    queues: [queue("q")],
    sites: ["jakarta", "makassar"].map((id) => ({ id, name: id })),
    hours: { makassar: closed },
  };
  expectTrue(liveThrough(busy(5, 0.9, { config }), "sites"));
});

test.each([0.5, 0.9])(
  "a talk that is passed on is work done, also where %d of them are",
  (passedOn) => {
    const agents = team(10, (index) => ({ queues: [{ queue: index < 5 ? "q" : "back" }] }));
    const config = { agents, queues: [queue("q"), queue("back")] };
    const comes = (): { queue: string } => ({ queue: "q" });
    expectTrue(liveThrough(busy(5, 0.9, { config, passedOn, comes }), "passed on"));
  },
);

test("patience is learnt from those who hold the line, and true for those who never hang up", () => {
  const config = { agents: team(5), queues: [queue("q")] };
  // One of twenty stays whatever happens: only they find out how long it would have been.
  const comes = (draw: number) => (draw < 0.05 ? {} : { patienceMs: 400_000 });
  const told = liveThrough(busy(5, 1.3, { config, comes }), "patience");
  expectTrue(told.filter(({ isPatient }) => isPatient));
});

const vipFirst = (index: number): Partial<Agent> => ({
  queues:
    index < 3
      ? [
          { queue: "vip", priority: 1 },
          { queue: "others", priority: 2 },
        ]
      : [{ queue: "others", priority: 1 }],
});

test.each([
  ["everybody", 5, 0.2],
  ["everybody", 5, 0.5],
  ["some", 3, 0.25],
])(
  "whom %s of the team serves first is counted before the others, those to come as well (%d, %d)",
  (_, able, share) => {
    const agents = team(5, (index) => vipFirst(index < able ? 0 : 4));
    const config = { agents, queues: [queue("vip"), queue("others")] };
    const comes = (draw: number) => ({ queue: draw < share ? "vip" : "others" });
    const told = liveThrough(busy(5, 0.9, { config, comes, customers: 16_000 }), "ranks");
    expectTrue(told.filter((one) => one.queue === "vip"));
    expectTrue(
      told.filter((one) => one.queue === "others"),
      [0.7, 0.85],
      0.12,
    );
  },
);
