import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { cobham } from "./cobham.js";
import { erlangA } from "./erlang-a.js";
import { erlangB } from "./erlang-b.js";
import { erlangC } from "./erlang-c.js";

test("one agent is M/M/1: at a load of 0.8 everybody waits four handling times on average", () => {
  const { meanWait, probabilityOfWait, meanQueue } = erlangC({
    agents: 1,
    arrivalRate: 0.8,
    serviceRate: 1,
  });
  expect(meanWait).toBeCloseTo(4, 12);
  expect(probabilityOfWait).toBeCloseTo(0.8, 12);
  expect(meanQueue).toBeCloseTo(0.8 ** 2 / 0.2, 12);
});

test("ten agents at nine tenths, and ninety for a load of 84", () => {
  const ten = erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
  expect(ten.meanWait).toBeCloseTo(0.66873, 5);
  const ninety = erlangC({ agents: 90, arrivalRate: 84, serviceRate: 1 });
  expect(ninety.probabilityOfWait).toBeCloseTo(0.41196, 5);
});

test("the loss formula is the sum that Erlang wrote, in exact fractions", () => {
  for (const [agents, load] of [
    [1, 1],
    [2, 1],
    [5, 3],
    [20, 12],
    [90, 84],
    [170, 150],
  ] as const) {
    // Sum of load^n / n! times agents!, all whole numbers.
    let term = 1n;
    let sum = 0n;
    for (let busy = agents; busy >= 0; busy--) {
      sum += term * BigInt(load) ** BigInt(busy);
      term *= BigInt(Math.max(1, busy));
    }
    const scale = 10n ** 30n;
    const exact = Number((BigInt(load) ** BigInt(agents) * scale) / sum) / 1e30;
    expect(erlangB(agents, load) / exact).toBeCloseTo(1, 12);
    if (load >= agents) continue;
    const waits = exact / (1 - (load / agents) * (1 - exact));
    const queue = erlangC({ agents, arrivalRate: load, serviceRate: 1 });
    expect(queue.probabilityOfWait / waits).toBeCloseTo(1, 12);
  }
  expect(erlangB(0, 3)).toBe(1);
  expect(erlangB(3, 0)).toBe(0);
});

test("priorities at ten agents and rates of 2, 3 and 4", () => {
  const classes = [2, 3, 4].map((arrivalRate, at) => ({ name: `p${at}`, arrivalRate }));
  const waits = cobham({ agents: 10, serviceRate: 1, classes }).map(({ meanWait }) => meanWait);
  expect(waits.map((wait) => wait.toFixed(4))).toEqual(["0.0836", "0.1672", "1.3375"]);
  // Conservation: priorities share the same total of waiting differently (Kleinrock).
  const shared = waits.reduce((sum, wait, at) => sum + wait * (classes[at]?.arrivalRate ?? 0), 0);
  const { meanQueue } = erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
  expect(shared).toBeCloseTo(meanQueue, 10);
});

test("a hundred agents at a load of 100 with patience as long as a contact", () => {
  const queue = { agents: 100, arrivalRate: 100, serviceRate: 1, abandonRate: 1 };
  const { probabilityOfAbandonment, meanQueue, occupancy } = erlangA(queue);
  expect(probabilityOfAbandonment).toBeCloseTo(0.03986, 5);
  // With equal rates everybody leaves at rate 1: present are a Poisson number of 100.
  let weight = Math.exp(-100);
  let over = 0;
  for (let present = 1; present < 400; present++) {
    weight *= 100 / present;
    over += Math.max(0, present - 100) * weight;
  }
  expect(meanQueue).toBeCloseTo(over, 10);
  expect(occupancy).toBeCloseTo(1 - probabilityOfAbandonment, 12);
});

test("patience without end is Erlang C, none is Erlang B", () => {
  const base = { agents: 12, arrivalRate: 10, serviceRate: 1 };
  const patient = erlangA({ ...base, abandonRate: 1e-9 });
  expect(patient.meanWait).toBeCloseTo(erlangC(base).meanWait, 6);
  expect(patient.probabilityOfWait).toBeCloseTo(erlangC(base).probabilityOfWait, 6);
  const hasty = erlangA({ ...base, abandonRate: 1e9 });
  expect(hasty.probabilityOfAbandonment).toBeCloseTo(erlangB(12, 10), 7);
});

test("who hangs up and who is served are all there are, under any load", () => {
  for (const arrivalRate of [0.1, 9, 10, 50, 5000]) {
    for (const abandonRate of [0.01, 1, 30]) {
      const queue = { agents: 10, arrivalRate, serviceRate: 1, abandonRate };
      const { probabilityOfAbandonment, occupancy, meanWait } = erlangA(queue);
      const served = (occupancy * 10) / arrivalRate;
      expect(served + probabilityOfAbandonment).toBeCloseTo(1, 9);
      expect(meanWait * abandonRate).toBeCloseTo(probabilityOfAbandonment, 12);
    }
  }
  const nobody = erlangA({ agents: 1, arrivalRate: 0, serviceRate: 1, abandonRate: 1 });
  expect(nobody).toMatchObject({ meanWait: 0, probabilityOfWait: 0, occupancy: 0 });
});

test("a service level counts from 0, and waits before that do not exist", () => {
  const { serviceLevel, probabilityOfWait } = erlangC({
    agents: 2,
    arrivalRate: 1,
    serviceRate: 1,
  });
  expect(serviceLevel(0)).toBe(1 - probabilityOfWait);
  expect(serviceLevel(-1)).toBe(0);
});

test("what has no answer is refused with every problem", () => {
  const problemsOf = (ask: () => unknown): unknown => {
    const result = attempt(ask);
    return result.ok
      ? []
      : result.issues.map((issue) => (issue as { data: { expected?: string } }).data.expected);
  };
  const full = { agents: 1, arrivalRate: 1, serviceRate: 1 };
  expect(problemsOf(() => erlangC(full))).toEqual(["load-below-agents"]);
  expect(problemsOf(() => erlangC({ agents: 0, arrivalRate: -1, serviceRate: 0 }))).toEqual([
    "positive-count",
    "rate",
    "positive-rate",
  ]);
  expect(problemsOf(() => erlangC(undefined as never))).toHaveLength(3);
  expect(problemsOf(() => erlangA({ ...full, abandonRate: 0 }))).toEqual(["positive-rate"]);
  expect(problemsOf(() => erlangB(-1, Number.NaN))).toEqual(["count", "rate"]);
  expect(
    problemsOf(() =>
      cobham({ agents: 1, serviceRate: 1, classes: [{ name: "a", arrivalRate: 1 }] }),
    ),
  ).toEqual(["load-below-agents"]);
  expect(problemsOf(() => cobham({ agents: 1, serviceRate: 1, classes: [null] } as never))).toEqual(
    ["name", "rate"],
  );
});

// By the chain of its states, added up to forty digits.
test.each([
  [1000, 500, 30, 3.141725714485058e-86],
  [10, 9.999999, 1e-9, 0.9999705632267594],
])("with %d agents and a load of %d, a wait is exactly as rare as it is", (...row) => {
  const [agents, arrivalRate, abandonRate, wanted] = row;
  const { probabilityOfWait } = erlangA({ agents, arrivalRate, serviceRate: 1, abandonRate });
  expect(Math.abs(probabilityOfWait / wanted - 1)).toBeLessThan(1e-11);
});

test("far more than can be served is no matter of adding up: nearly all of it hangs up", () => {
  const flooded = erlangA({ agents: 10, arrivalRate: 2 ** 53, serviceRate: 1, abandonRate: 1 });
  expect(flooded).toMatchObject({ probabilityOfWait: 1, occupancy: 1 });
  expect(flooded.meanQueue / (2 ** 53 - 10)).toBeCloseTo(1, 15);
});

test("a line that nothing holds back is refused, and so are rates beyond numbers", () => {
  const codeOf = (ask: () => unknown): unknown => {
    const asked = attempt(ask);
    return asked.ok ? asked.value : asked.issues[0].code;
  };
  const full = { agents: 10, arrivalRate: 10, serviceRate: 1 };
  expect(codeOf(() => erlangA({ ...full, abandonRate: 1e-300 }))).toBe("beyond-precision");
  expect(codeOf(() => erlangA({ ...full, serviceRate: 5e-324, abandonRate: 1 }))).toBe(
    "beyond-precision",
  );
  expect(codeOf(() => erlangC({ ...full, serviceRate: 1.7e308 }))).toBe("beyond-precision");
  expect(codeOf(() => erlangC({ ...full, agents: 11 }).serviceLevel("1" as never))).toBe(
    "analysis-input",
  );
});
