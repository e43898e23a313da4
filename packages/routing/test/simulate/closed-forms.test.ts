import { hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import {
  type ClassReport,
  type Distribution,
  type Estimate,
  exactWaits,
  type RoutingConfig,
  type SimulationReport,
  simulate,
} from "../../src/index.js";
import {
  chanceOfMisses,
  impatient,
  meanWait,
  meanWaitOneAgent,
  meanWaitsByPriority,
  probabilityOfWait,
} from "./closed-forms.js";

const meanMs = 300_000;
const exponential: Distribution = { type: "exponential", meanMs };

const agentsOf = (count: number): RoutingConfig["agents"] =>
  Array.from({ length: count }, (_, index) => ({ id: `agent ${index}` }));

/** About so many contacts in each of ten replications, the first tenth of the time not counted. */
const options = (load: number, contacts = 12_000) => ({
  seed: "closed forms",
  replications: 10,
  until: Math.round((contacts / load) * meanMs),
  warmUp: { share: 0.1 },
  confidence: 0.99,
});

/** Contacts per hour for so many busy agents. */
const perHour = (load: number): number => (load * hourMs) / meanMs;

interface Row {
  readonly name: string;
  readonly exact: number;
  readonly found: Estimate | null;
  /** What the estimate is measured in. */
  readonly unit: number;
}

const rows: Row[] = [];

function check(
  name: string,
  exact: number,
  found: Estimate | null | undefined,
  unit = meanMs,
): void {
  rows.push({ name, exact, found: found ?? null, unit });
}

const waiting = (
  agents: number,
  load: number,
  handle: Distribution = exponential,
): SimulationReport =>
  simulate(
    { agents: agentsOf(agents) },
    { classes: [{ name: "calls", arrivals: { perHour: perHour(load) }, handle }] },
    options(load),
  );

test("M/M/1 and M/M/c: mean wait and probability of waiting (G7)", () => {
  for (const [agents, load] of [
    [1, 0.5],
    [1, 0.8],
    [2, 1.6],
    [5, 4],
    [10, 9],
    [30, 27],
    [90, 84],
  ] as const) {
    const { overall, method } = waiting(agents, load);
    expect(method).toBe("kernel");
    check(`M/M/${agents} wait`, meanWait(agents, load), overall.waitMs);
    check(`M/M/${agents} P(wait)`, probabilityOfWait(agents, load), overall.probabilityOfWait, 1);
  }
});

test("M/G/1: constant, Erlang, lognormal and measured times by Pollaczek and Khinchine", () => {
  const measured = [60_000, 240_000, 600_000];
  const variation =
    Math.sqrt(measured.reduce((sum, ms) => sum + (ms - meanMs) ** 2, 0) / 3) / meanMs;
  for (const [handle, spread] of [
    [{ type: "constant", ms: meanMs }, 0],
    [{ type: "erlang", stages: 4, meanMs }, 0.5],
    [{ type: "lognormal", meanMs, sdMs: meanMs }, 1],
    [{ type: "empirical", ms: measured }, variation],
  ] as const) {
    const { overall } = waiting(1, 0.7, handle);
    check(`M/${handle.type}/1 wait`, meanWaitOneAgent(0.7, spread), overall.waitMs);
  }
});

test("M/M/c+M: waits, abandonment and probability of waiting", () => {
  for (const [agents, load, patience] of [
    [10, 9, 0.6],
    [20, 22, 0.6],
    [100, 100, 1],
    [5, 4, 2],
  ] as const) {
    const { overall } = simulate(
      { agents: agentsOf(agents) },
      {
        classes: [
          {
            name: "calls",
            arrivals: { perHour: perHour(load) },
            handle: exponential,
            patience: { type: "exponential", meanMs: patience * meanMs },
          },
        ],
      },
      options(load),
    );
    const exact = impatient(agents, load, patience);
    check(`M/M/${agents}+M wait`, exact.wait, overall.waitMs);
    check(`M/M/${agents}+M P(abandon)`, exact.abandonment, overall.abandonment, 1);
    check(`M/M/${agents}+M P(wait)`, exact.delayed, overall.probabilityOfWait, 1);
  }
});

test("strict priorities: each class waits as Cobham says", () => {
  const loads = [2, 3, 4];
  const { classes } = simulate(
    { agents: agentsOf(10), rules: { secondsPerPriority: "strict" } },
    {
      classes: loads.map((load, index) => ({
        name: `class ${index}`,
        arrivals: { perHour: perHour(load) },
        handle: exponential,
        contact: { priority: -index },
      })),
    },
    options(9),
  );
  const exact = meanWaitsByPriority(10, loads);
  for (const [index, { waitMs }] of classes.entries()) {
    check(`Cobham class ${index}`, exact[index] as number, waitMs);
  }
});

test("a rate that changes by the hour is the Poisson process it should be", () => {
  const { overall } = simulate(
    { agents: agentsOf(40) },
    {
      classes: [
        {
          name: "calls",
          // Nobody waits with 40 agents; what is checked is who comes.
          arrivals: {
            intervals: [
              { from: 0, to: hourMs, perHour: 30 },
              { from: 3 * hourMs, to: 4 * hourMs, perHour: 90 },
            ],
            everyMs: 6 * hourMs,
          },
          handle: { type: "constant", ms: 1000 },
        },
      ],
    },
    { seed: 3, until: 6000 * hourMs },
  );
  // 1,000 rounds of 120: a Poisson count strays by its root, here at most three times.
  expect(Math.abs(overall.offered - 120_000)).toBeLessThan(3 * Math.sqrt(120_000));
});

test("skill matrices: longest idle and longest waiting, as the product form says", () => {
  const desks = [
    {
      classes: [
        { name: "id", load: 3 },
        { name: "en", load: 1.2 },
      ],
      groups: [
        { count: 3, serves: ["id"] },
        { count: 1, serves: ["en"] },
        { count: 2, serves: ["id", "en"] },
      ],
    },
    {
      classes: [
        { name: "loans", load: 1.5 },
        { name: "cards", load: 0.6 },
      ],
      groups: [
        { count: 2, serves: ["loans"] },
        { count: 1, serves: ["loans", "cards"] },
      ],
    },
  ];
  for (const { classes, groups } of desks) {
    const total = classes.reduce((sum, { load }) => sum + load, 0);
    const { classes: found } = simulate(
      {
        agents: groups.flatMap(({ count, serves }, group) =>
          Array.from({ length: count }, (_, index) => ({
            id: `${group} ${index}`,
            queues: serves.map((queue) => ({ queue })),
          })),
        ),
        queues: classes.map(({ name }) => ({ id: name })),
      },
      {
        classes: classes.map(({ name, load }) => ({
          name,
          arrivals: { perHour: perHour(load) },
          handle: exponential,
          contact: { queue: name },
        })),
      },
      options(total, 20_000),
    );
    const exact = exactWaits({
      classes: classes.map(({ name, load }) => ({ name, arrivalRate: load })),
      groups: groups.map((group) => ({ ...group, serviceRate: 1 })),
    });
    for (const { class: name, meanWait: wait, probabilityOfWait: delayed } of exact) {
      const report = found.find((one) => one.name === name) as ClassReport;
      check(`skills ${name} wait`, wait, report.waitMs);
      check(`skills ${name} P(wait)`, delayed, report.probabilityOfWait, 1);
    }
  }
});

test("no more of the 99 % intervals miss the closed form than chance allows", () => {
  const missed = rows.filter(({ exact, found, unit }) => {
    if (found?.low == null || found.high == null) return true;
    return found.low / unit > exact || found.high / unit < exact;
  });
  const told = missed.map(({ name, exact, found, unit }) => [
    name,
    exact,
    (found?.mean ?? 0) / unit,
  ]);
  expect(rows.length).toBeGreaterThan(40);
  expect(chanceOfMisses(rows.length, missed.length, 0.01), JSON.stringify(told)).toBeGreaterThan(
    0.01,
  );
  // Narrow enough to mean something: half the intervals lie within 10 % of what they measure.
  const widths = rows
    .map(({ exact, found, unit }) => ((found?.high ?? 0) - (found?.low ?? 0)) / 2 / unit / exact)
    .sort((one, other) => one - other);
  expect(widths[Math.floor(widths.length / 2)]).toBeLessThan(0.1);
});
