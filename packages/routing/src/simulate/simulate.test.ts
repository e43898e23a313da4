import { hourMs, minuteMs } from "@ramah/core";
import { expect, test } from "vitest";
import { alone, calls, hour, threeCalls } from "../../test/simulate/small-desk.js";
import type { RoutingConfig } from "../config/config.js";
import type { Demand } from "./demand.js";
import { replay } from "./replay/replay.js";
import { runAll } from "./run.js";
import { rehearse, settingOf, simulate } from "./simulate.js";

const desk: RoutingConfig = { agents: [{ id: "sari" }, { id: "budi" }] };

test("three calls and one agent: every figure worked out by hand", () => {
  const { overall, agents, events, method } = simulate(alone, threeCalls, hour);
  expect(method).toBe("kernel");
  expect(overall).toMatchObject({ offered: 3, answered: 3, abandoned: 0, stillWaiting: 0 });
  // They wait 0, 9 and 18 minutes.
  expect(overall.waitMs?.mean).toBe(9 * minuteMs);
  expect(overall.probabilityOfWait?.mean).toBe(2 / 3);
  expect(overall.serviceLevel?.mean).toBe(1 / 3);
  expect(overall.meanWaiting).toBe(27 / 60);
  expect(overall.waitQuantilesMs?.longest).toBe(18 * minuteMs);
  expect(agents).toEqual([{ agent: "sari", calls: 3, occupancy: 0.5 }]);
  expect(events).toBe(9);
});

test("who loses patience at eleven minutes leaves at eleven minutes", () => {
  const impatient = { ...threeCalls.classes[0], patience: { type: "constant", ms: 11 * minuteMs } };
  const { overall } = simulate(alone, { classes: [impatient as never] }, hour);
  expect(overall).toMatchObject({ answered: 2, abandoned: 1 });
  expect(overall.waitMs?.mean).toBeCloseTo(((0 + 9 + 11) / 3) * minuteMs, 6);
  expect(overall.answeredWaitMs?.mean).toBe(4.5 * minuteMs);
  expect(overall.abandonment?.mean).toBe(1 / 3);
});

test("after-call work of the configuration or of the class keeps the agent", () => {
  const waits = (config: RoutingConfig, demand: Demand): number | undefined =>
    simulate(config, demand, hour).overall.waitMs?.mean;
  const rules = { wrapUpMs: minuteMs };
  expect(waits({ ...alone, rules }, threeCalls)).toBe(10 * minuteMs);
  const queues = [{ id: "calls", wrapUpMs: 2 * minuteMs }];
  expect(waits({ ...alone, rules, queues }, threeCalls)).toBe(11 * minuteMs);
  const own = { ...threeCalls.classes[0], wrapUp: { type: "constant", ms: 0 } };
  expect(waits({ ...alone, rules }, { classes: [own as never] })).toBe(9 * minuteMs);
});

test("answered after exactly the time asked for is answered in time", () => {
  const level = (withinMs: number): number | undefined =>
    simulate(alone, threeCalls, { ...hour, withinMs }).overall.serviceLevel?.mean;
  expect(level(9 * minuteMs)).toBe(2 / 3);
  expect(level(9 * minuteMs - 1)).toBe(1 / 3);
});

test("a faster agent is done sooner", () => {
  const { overall } = simulate(alone, { ...threeCalls, speed: { sari: 2 } }, hour);
  expect(overall.waitMs?.mean).toBe(((0 + 4 + 8) / 3) * minuteMs);
});

test("nobody is there before a shift, and who talks at its end finishes", () => {
  const shifts = [{ agent: "sari", from: 5 * minuteMs, to: 20 * minuteMs }];
  const { overall, agents } = simulate(alone, { ...threeCalls, shifts }, hour);
  // Calls start at 5 and 15; the second ends at 25, five minutes after the shift; the third waits on.
  expect(overall).toMatchObject({ answered: 2, stillWaiting: 1 });
  expect(overall.waitMs?.mean).toBe(((5 + 14) / 2) * minuteMs);
  expect(agents).toEqual([{ agent: "sari", calls: 2, occupancy: 1 }]);
  expect(simulate(alone, { ...threeCalls, shifts: [] }, hour).agents[0]?.occupancy).toBeNull();
});

test("what comes before the warm-up is over takes part but is not counted", () => {
  const report = simulate(alone, threeCalls, { ...hour, warmUp: { ms: minuteMs } });
  expect(report.countedFrom).toBe(minuteMs);
  expect(report.overall).toMatchObject({ offered: 2, answered: 2 });
  expect(report.overall.waitMs?.mean).toBe(13.5 * minuteMs);
  expect(report.events).toBe(9);
  expect(report.agents[0]?.occupancy).toBeCloseTo(29 / 59, 12);
  const share = simulate(alone, threeCalls, { ...hour, warmUp: { share: 0.5 } });
  expect(share.overall.offered).toBe(0);
  expect(share.overall.waitMs).toBeNull();
});

test("five chats at once for one agent, and not a call besides", () => {
  const at = [0, 1, 2, 3, 4, 5];
  const demand: Demand = {
    classes: [
      {
        name: "chats",
        arrivals: { at },
        handle: { type: "constant", ms: minuteMs },
        contact: { channel: "chat" },
      },
      { name: "calls", arrivals: { at: [6] }, handle: { type: "constant", ms: minuteMs } },
    ],
  };
  const { classes, agents } = simulate(alone, demand, hour);
  expect(classes[0]?.waitMs?.mean).toBe((minuteMs - 5) / 6);
  // The call waits for the last of six chats, which began when the first was over.
  expect(classes[1]?.waitMs?.mean).toBe(2 * minuteMs - 6);
  expect(agents[0]?.occupancy).toBeCloseTo((6 * 0.2 + 1) / 60, 12);
});

test("a newest-first queue counts from the begin, as the router does: a head start can beat it", () => {
  const config: RoutingConfig = {
    ...alone,
    queues: [{ id: "cards", order: "newest-first" }, { id: "loans" }],
  };
  const one = (name: string, atMinute: number, queue: string, priority: number) => ({
    name,
    arrivals: { at: [atMinute * minuteMs] },
    handle: { type: "constant" as const, ms: 10 * minuteMs },
    contact: { queue, priority },
  });
  const demand = {
    classes: [
      one("first", 10, "loans", 0),
      one("card", 11, "cards", 0),
      one("loan", 12, "loans", 4),
    ],
  };
  const options = { seed: 1, from: 10 * minuteMs, until: hourMs };
  const { classes } = simulate(config, demand, options);
  expect(classes.map(({ waitMs }) => (waitMs?.mean ?? 0) / minuteMs)).toEqual([0, 19, 8]);
});

test("the same seed gives the same report, another seed another one", () => {
  const demand = calls(20);
  const options = { seed: "monday", replications: 3, until: 20 * hourMs };
  const text = JSON.stringify(simulate(desk, demand, options));
  expect(JSON.stringify(simulate(desk, demand, options))).toBe(text);
  expect(JSON.stringify(simulate(desk, demand, { ...options, seed: "tuesday" }))).not.toBe(text);
  // So that a change of the chance does not go unnoticed.
  expect(simulate(desk, demand, options).overall.offered).toBe(1204);
});

test("customers of a class are the same people beside any other class, and others in each replication", () => {
  const [one] = calls(20).classes;
  const other = { ...one, name: "other" } as Demand["classes"][number];
  const options = { seed: 4, until: 10 * hourMs };
  const starts = (demand: Demand): readonly number[] =>
    rehearse(desk, demand, options).flatMap((event) =>
      event.type === "contact.offered" && event.contact.id.startsWith("calls-") ? [event.at] : [],
    );
  expect(starts({ classes: [other, one as never] })).toEqual(starts(calls(20)));
  const counts = (replications: number): number =>
    simulate(desk, calls(20), { ...options, replications }).overall.offered;
  expect(counts(2)).not.toBe(2 * counts(1));
});

test("replications are independent: their counts hang together no more than chance allows", () => {
  const options = { seed: 7, until: 20 * hourMs, replications: 200 };
  const { sums } = runAll(settingOf("test", desk, calls(20), options));
  const offered = sums.map((one) => one.offered);
  const mean = offered.reduce((sum, one) => sum + one, 0) / 200;
  const strayed = offered.map((one) => one - mean);
  const squares = strayed.reduce((sum, one) => sum + one * one, 0);
  const pairs = strayed
    .slice(1)
    .reduce((sum, one, index) => sum + one * (strayed[index] as number), 0);
  expect(Math.abs(mean - 400)).toBeLessThan(4 * Math.sqrt(400 / 200));
  // A Poisson count varies by its mean; the variance of 200 strays by a tenth.
  expect(Math.abs(squares / 199 / 400 - 1)).toBeLessThan(0.4);
  expect(Math.abs(pairs / squares)).toBeLessThan(4 / Math.sqrt(200));
});

test("queues stay short below capacity and grow at the surplus above it (3.5, law 12)", () => {
  const growth = (perHour: number): number => {
    const run = (hours: number): number =>
      simulate(desk, calls(perHour), { seed: 2, until: hours * hourMs }).overall.stillWaiting;
    return (run(2000) - run(1000)) / 1000;
  };
  // Two agents finish 24 calls an hour.
  expect(Math.abs(growth(22))).toBeLessThan(0.05);
  expect(Math.abs(growth(30) - 6)).toBeLessThan(0.6);
});

test("who cannot be served at all is refused, and counted so", () => {
  const demand = calls(0, { arrivals: { at: [0, 5] }, contact: { language: "en" } });
  const { overall } = simulate({ agents: [{ id: "sari", languages: { id: 5 } }] }, demand, hour);
  expect(overall).toMatchObject({ offered: 2, refused: 2, answered: 0, stillWaiting: 0 });
});

test("a maximum wait ends it, and an overflow takes it over with the time waited", () => {
  const limited = { id: "calls", maximumWaitMs: 10 * minuteMs };
  const { overall } = simulate({ ...alone, queues: [limited] }, threeCalls, hour);
  expect(overall).toMatchObject({ answered: 2, timedOut: 1, abandoned: 0 });
  expect(overall.waitMs?.mean).toBeCloseTo(((0 + 9 + 10) / 3) * minuteMs, 6);
  const helped = {
    agents: [
      { id: "sari", queues: [{ queue: "calls" }] },
      { id: "budi", queues: [{ queue: "more" }] },
    ],
    queues: [{ ...limited, overflowTo: "more" }, { id: "more" }],
  };
  // The third call goes over at minute 12 and is answered by whoever idles there.
  const over = simulate(helped, threeCalls, hour);
  expect(over.overall).toMatchObject({ answered: 3, timedOut: 0 });
  expect(over.overall.waitMs?.mean).toBeCloseTo(((0 + 9 + 10) / 3) * minuteMs, 6);
  expect(over.agents.map(({ calls: taken }) => taken)).toEqual([2, 1]);
});

test("who lets it ring too long is taken for absent and comes back after a minute", () => {
  const answer = { type: "constant", ms: 20_000 } as const;
  const report = simulate(alone, { ...calls(0, { arrivals: { at: [0] } }), answer }, hour);
  // The offer runs out after 15 seconds, over and over: nobody ever answers.
  expect(report.overall).toMatchObject({ answered: 0, stillWaiting: 1 });
  const log = rehearse(alone, { ...calls(0, { arrivals: { at: [0] } }), answer }, hour);
  expect(log.flatMap(({ at, type }) => (type === "agent.updated" ? [at] : [])).slice(0, 3)).toEqual(
    [0, 75_000, 150_000],
  );
  const quick = { type: "constant", ms: 4_000 } as const;
  const answered = simulate(alone, { ...threeCalls, answer: quick }, hour);
  expect(answered.overall.waitMs?.mean).toBe((4_000 + 548_000 + 1_092_000) / 3);
  expect(answered.overall.probabilityOfWait?.mean).toBe(2 / 3);
});

test("each offer rings as long as that offer does: what one let ring too long the next may answer", () => {
  const answer = { type: "empirical", ms: [5_000, 20_000] } as const;
  const times = Array.from({ length: 300 }, (_, index) => index * hourMs);
  const demand = { ...calls(0, { arrivals: { at: times } }), answer };
  const settings = { seed: 3, until: 301 * hourMs };
  const { overall } = simulate(desk, demand, settings);
  expect(overall.answered).toBe(300);
  // Half of them at the first offer, a quarter at the second, 15 seconds later, and so on.
  const log = rehearse(desk, demand, settings);
  const taken = log.filter(({ type }) => type === "reservation.accepted").length;
  expect(taken).toBe(300);
  expect(overall.waitMs?.mean).toBeGreaterThan(5_000 + 0.8 * 15_000);
  expect(overall.probabilityOfWait?.mean).toBeGreaterThan(0.4);
  expect(overall.probabilityOfWait?.mean).toBeLessThan(0.6);
});

test("ringing is no line, but whom nobody answers stands in one", () => {
  const share = (ms: number): readonly (number | undefined)[] => {
    const demand = { ...calls(0, { arrivals: { at: [0] } }), answer: { type: "constant", ms } };
    const { probabilityOfWait, waitMs } = simulate(desk, demand as Demand, hour).overall;
    return [probabilityOfWait?.mean, waitMs?.mean];
  };
  expect(share(10_000)).toEqual([0, 10_000]);
  // Nobody answers within the fifteen seconds of an offer, ever.
  const patience = { type: "constant", ms: 40_000 } as const;
  const demand: Demand = {
    ...calls(0, { arrivals: { at: [0] }, patience }),
    answer: { type: "constant", ms: 20_000 },
  };
  const { overall } = simulate(desk, demand, hour);
  expect(overall).toMatchObject({ abandoned: 1, answered: 0 });
  expect(overall.probabilityOfWait?.mean).toBe(1);
});

test("a channel that is given as undefined is left out, by either engine", () => {
  const contact = { channel: undefined } as never;
  const demand = { ...calls(6, { contact }), answer: { type: "constant", ms: 0 } } as const;
  expect(simulate(desk, demand, hour).overall.refused).toBe(0);
});

test("a rehearsal whose strategy draws lots is followed with its seed", () => {
  const config: RoutingConfig = { ...desk, queues: [{ id: "main", strategy: "random" }] };
  const log = rehearse(config, calls(40), { seed: 12, until: hourMs });
  const taken = simulate(config, calls(40), { seed: 12, until: hourMs }).agents;
  const { before, after } = replay(log, config, { recordedSeed: 12 });
  expect(before.agents.map(({ agent, calls: count }) => [agent, count])).toEqual(
    taken.map(({ agent, calls: count }) => [agent, count]),
  );
  expect(after).toEqual(before);
});
