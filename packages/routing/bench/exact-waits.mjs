// Exact waits of skill matrices: states, time and memory, against the sum over every order of agents
// and against a simulation that is as precise. Build first, then: node bench/exact-waits.mjs
import { createRandom } from "@ramah/core";
import { exactServiceLevels, exactWaits, stability } from "../dist/index.js";

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = (run) => {
  const start = cpuMs();
  const value = run();
  return { value, ms: cpuMs() - start };
};
const print = (what, { states, ms }, more = "") =>
  console.log(
    `${what.padEnd(52)} ${String(states).padStart(10)} states ${ms.toFixed(1).padStart(8)} ms CPU  ${more}`,
  );
const statesOf = ({ groups }) => groups.reduce((states, { count }) => states * (count + 1), 1);
const names = (count) => Array.from({ length: count }, (_, at) => `c${at}`);
const ring = (classes, count, arrivalRate, serviceRate = () => 1) => ({
  classes: names(classes).map((name) => ({ name, arrivalRate })),
  groups: names(classes).map((name, at) => ({
    count,
    serviceRate: serviceRate(at),
    serves: [name, `c${(at + 1) % classes}`],
  })),
});

const desk = {
  classes: [
    { name: "id", arrivalRate: 40 },
    { name: "en", arrivalRate: 12 },
  ],
  groups: [
    { count: 40, serviceRate: 1, serves: ["id"] },
    { count: 8, serviceRate: 1, serves: ["en"] },
    { count: 12, serviceRate: 1, serves: ["id", "en"] },
  ],
};
const pooled = ring(6, 15, 14);
const individuals = ring(20, 1, 0.8, (at) => 0.9 + at / 50);
const [dedicated, all] = [
  pooled.classes.map(({ name }) => ({ count: 15, serviceRate: 1, serves: [name] })),
  [{ count: 90, serviceRate: 1, serves: names(6) }],
].map((groups) => exactWaits({ classes: pooled.classes, groups })[0].meanWait);

for (const [what, model] of [
  ["40 + 8 + 12 agents, two languages", desk],
  ["20 agents, all different", individuals],
  ["six classes, ring of 6 x 12 agents", ring(6, 12, 11)],
  ["six classes, ring of 6 x 15 agents", pooled],
]) {
  exactWaits(desk);
  const { value, ms } = timed(() => exactWaits(model));
  const wait = value[0].meanWait;
  const gain =
    model === pooled
      ? `recovers ${(((dedicated - wait) / (dedicated - all)) * 100).toFixed(1)} % of pooling`
      : "";
  print(what, { states: statesOf(model), ms }, `mean wait ${wait.toPrecision(6)}  ${gain}`);
}
print("the same ring, share answered within 0.1", {
  states: statesOf(pooled),
  ms: timed(() => exactServiceLevels(pooled, 0.1)).ms,
});
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

// The naive way: every order of nine agents.
const nine = ring(3, 3, 2.5);
const naive = timed(() => sumOverOrders(nine));
const fast = timed(() => {
  for (let run = 0; run < 1000; run++) exactWaits(nine);
});
console.log(
  `9 agents: every order ${naive.ms.toFixed(0)} ms, by groups ${(fast.ms / 1000).toFixed(3)} ms: ` +
    `${Math.round(naive.ms / (fast.ms / 1000))} x; both ${naive.value.toFixed(9)} = ${exactWaits(nine)[0].meanWait.toFixed(9)}`,
);

const random = createRandom(7);
const large = {
  classes: names(300).map((name) => ({ name, arrivalRate: 1 + random.float() })),
  groups: Array.from({ length: 300 }, () => ({
    count: 3,
    serviceRate: 1,
    serves: names(300).filter(() => random.float() < 0.02),
  })),
};
const cut = timed(() => stability(large));
console.log(`stability of 300 classes x 300 groups: ${cut.ms.toFixed(0)} ms CPU`);

function sumOverOrders({ classes, groups }) {
  const agents = groups.flatMap(({ count, serviceRate, serves }) =>
    Array.from({ length: count }, () => ({ serviceRate, serves })),
  );
  const arrivals = classes.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  let total = 0;
  let waits = 0;
  const closedBy = (busy) =>
    classes.filter(({ name }) =>
      agents.every(({ serves }, at) => busy.includes(at) || !serves.includes(name)),
    );
  const rateOf = (list) => list.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  const visit = (busy, weight, delay) => {
    const idle = (list, factor) => {
      if (list.length === agents.length) {
        total += factor;
        waits += factor * delay;
        return;
      }
      const next = factor / (arrivals - rateOf(closedBy(list)));
      for (const at of agents.keys()) if (!list.includes(at)) idle([...list, at], next);
    };
    idle(busy, weight);
    for (const at of agents.keys()) {
      if (busy.includes(at)) continue;
      const list = [...busy, at];
      const closed = closedBy(list);
      const spare = list.reduce((sum, one) => sum + agents[one].serviceRate, 0) - rateOf(closed);
      const more = closed.includes(classes[0]) ? 1 / spare : 0;
      visit(list, weight / spare, delay + more);
    }
  };
  visit([], 1, 0);
  return waits / total;
}
