// The simulator: events per CPU second against the event list that everybody writes first (a sorted array),
// closed forms with wide runs, and what each strategy does to fast and slow agents.
import { createRandom } from "@ramah/core";
import { exactWaits, simulate } from "../dist/index.js";

const meanMs = 300_000;
const hourMs = 3_600_000;
const perHour = (load) => (load * hourMs) / meanMs;
const exponential = { type: "exponential", meanMs };
const agentsOf = (count) => Array.from({ length: count }, (_, index) => ({ id: `a${index}` }));
const million = (value) => `${(value / 1e6).toFixed(2)} M`;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Best of three, since the machine may be busy. */
function rateOf(run) {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const before = cpuMs();
    const events = run();
    best = Math.max(best, events / ((cpuMs() - before) / 1000));
  }
  return best;
}

const calls = (load, more = {}) => ({
  name: "calls",
  arrivals: { perHour: perHour(load) },
  handle: exponential,
  ...more,
});

const until = (load, contacts) => Math.round((contacts / load) * meanMs);

const floors = [
  ["M/M/1, load 0.8", { agents: agentsOf(1) }, { classes: [calls(0.8)] }, 0.8],
  ["M/M/10, load 9", { agents: agentsOf(10) }, { classes: [calls(9)] }, 9],
  [
    "M/M/100+M, load 100",
    { agents: agentsOf(100) },
    { classes: [calls(100, { patience: exponential })] },
    100,
  ],
  [
    "4 strict priorities, 10 agents",
    { agents: agentsOf(10), rules: { secondsPerPriority: "strict" } },
    {
      classes: [3, 2, 1, 0].map((priority) =>
        calls(2.25, { name: `p${priority}`, contact: { priority } }),
      ),
    },
    9,
  ],
  [
    "6 queues in a ring, 90 agents of 2",
    {
      agents: agentsOf(90).map((agent, index) => ({
        ...agent,
        queues: [{ queue: `q${index % 6}` }, { queue: `q${(index + 1) % 6}` }],
      })),
      queues: Array.from({ length: 6 }, (_, index) => ({ id: `q${index}` })),
    },
    {
      classes: Array.from({ length: 6 }, (_, index) =>
        calls(14, { name: `c${index}`, contact: { queue: `q${index}` } }),
      ),
    },
    84,
  ],
];

const ring = (agents, queues) => ({
  config: {
    agents: agentsOf(agents).map((agent, index) => ({
      ...agent,
      queues: [{ queue: `q${index % queues}` }, { queue: `q${(index + 1) % queues}` }],
    })),
    queues: Array.from({ length: queues }, (_, index) => ({ id: `q${index}` })),
  },
  demandOf: (load) => ({
    classes: Array.from({ length: queues }, (_, index) =>
      calls(load / queues, { name: `c${index}`, contact: { queue: `q${index}` } }),
    ),
  }),
});
console.log("Events per CPU second (arrivals, starts, completions, abandonments)");
for (const [name, config, demand, load] of floors) {
  const rate = rateOf(
    () => simulate(config, demand, { seed: 1, until: until(load, 500_000) }).events,
  );
  console.log(`  ${name.padEnd(36)} ${million(rate)}`);
}
const routed = { agents: agentsOf(10), queues: [{ id: "q", strategy: "round-robin" }] };
const routerRate = rateOf(
  () => simulate(routed, { classes: [calls(9)] }, { seed: 1, until: until(9, 60_000) }).events,
);
console.log(`  ${"M/M/10 on the public router".padEnd(36)} ${million(routerRate)}`);
// A sorted array with ten entries is as fast as anything, and this one does nothing but wait in line: no skills,
// no quantiles, no chance by number. It falls behind where the floor is large or not all alike.
console.log("Against the naive simulator");
for (const [agents, queues, load, contacts] of [
  [10, 1, 9, 300_000],
  [10_000, 1, 9_900, 300_000],
  [90, 6, 84, 300_000],
  [1_000, 60, 980, 300_000],
  [10_000, 600, 9_900, 100_000],
]) {
  const { config, demandOf } = ring(agents, queues);
  const demand = demandOf(load);
  const options = { seed: 1, until: until(load, contacts) };
  const own = rateOf(() => simulate(config, demand, options).events);
  const peer = rateOf(() => naive(agents, queues, load, contacts).events);
  const waits = [
    simulate(config, demand, options).overall.waitMs.mean / meanMs,
    naive(agents, queues, load, contacts).wait,
  ];
  console.log(
    `  ${`${agents} agents, ${queues} queues`.padEnd(36)} ${million(own)} against ${million(peer)}: ${(own / peer).toFixed(1)} x; waits ${waits.map((wait) => wait.toFixed(4)).join(" and ")}`,
  );
}
console.log("");

/** Objects in a sorted array, lists of idle agents and of waiting contacts that are searched, chance by order. */
function naive(agents, queues, load, contacts) {
  const random = createRandom(1);
  const draw = (mean) => -mean * Math.log(1 - random.float());
  const list = [];
  const schedule = (event) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].at > event.at) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, event);
  };
  const serves = (agent, queue) => agent % queues === queue || (agent + 1) % queues === queue;
  const idle = Array.from({ length: agents }, (_, id) => id);
  const waiting = [];
  const taken = (from, index) => (index < 0 ? undefined : from.splice(index, 1)[0]);
  let [events, waited, answered] = [0, 0, 0];
  const start = (contact, agent, at) => {
    events++;
    answered++;
    waited += at - contact.at;
    schedule({ type: "completion", at: at + contact.handle, agent });
  };
  schedule({ type: "arrival", at: draw(1 / load) });
  for (let came = 0; list.length > 0; ) {
    const event = list.pop();
    events++;
    if (event.type === "arrival") {
      const queue = Math.floor(random.float() * queues);
      const contact = { at: event.at, queue, handle: draw(1) };
      came++;
      if (came < contacts) schedule({ type: "arrival", at: event.at + draw(1 / load) });
      const agent = taken(
        idle,
        idle.findIndex((one) => serves(one, queue)),
      );
      if (agent === undefined) waiting.push(contact);
      else start(contact, agent, event.at);
    } else {
      const { agent } = event;
      const contact = taken(
        waiting,
        waiting.findIndex(({ queue }) => serves(agent, queue)),
      );
      if (contact === undefined) idle.push(agent);
      else start(contact, agent, event.at);
    }
  }
  return { events, wait: waited / answered };
}

console.log("Closed forms, 20 replications of 100,000 contacts, 99 % intervals, in handle times");
const erlangC = (agents, load) => {
  let blocked = 1;
  for (let count = 1; count <= agents; count++)
    blocked = (load * blocked) / (count + load * blocked);
  return blocked / (1 - (load / agents) * (1 - blocked));
};
let missed = 0;
let checked = 0;
function check(name, exact, { mean, low, high }, unit = meanMs) {
  const holds = low / unit <= exact && exact <= high / unit;
  checked++;
  if (!holds) missed++;
  const half = (high - low) / 2 / unit;
  console.log(
    `  ${name.padEnd(28)} exact ${exact.toFixed(5)}  simulated ${(mean / unit).toFixed(5)} +- ${half.toFixed(5)}${holds ? "" : "  missed"}`,
  );
}
const wide = (config, demand, load) =>
  simulate(config, demand, {
    seed: "wide",
    replications: 20,
    until: until(load, 100_000),
    warmUp: { share: 0.05 },
    confidence: 0.99,
  });
for (const [agents, load] of [
  [1, 0.5],
  [1, 0.8],
  [1, 0.9],
  [2, 1.5],
  [5, 4.5],
  [10, 8],
  [10, 9],
  [30, 28],
  [90, 84],
]) {
  const { overall } = wide({ agents: agentsOf(agents) }, { classes: [calls(load)] }, load);
  check(`M/M/${agents} load ${load} wait`, erlangC(agents, load) / (agents - load), overall.waitMs);
  check(`M/M/${agents} load ${load} P(wait)`, erlangC(agents, load), overall.probabilityOfWait, 1);
}
for (const [agents, load, patience] of [
  [10, 9, 0.6],
  [20, 22, 0.6],
  [100, 100, 1],
]) {
  const classes = [calls(load, { patience: { type: "exponential", meanMs: patience * meanMs } })];
  const { overall } = wide({ agents: agentsOf(agents) }, { classes }, load);
  let weight = 1;
  let total = 1;
  for (let count = agents; count >= 1; count--) {
    weight *= count / load;
    total += weight;
  }
  let waiting = 0;
  weight = 1;
  for (let queue = 1; queue < 2000; queue++) {
    weight *= load / (agents + queue / patience);
    total += weight;
    waiting += queue * weight;
  }
  const wait = waiting / total / load;
  check(`M/M/${agents}+M load ${load} wait`, wait, overall.waitMs);
  check(`M/M/${agents}+M load ${load} P(abandon)`, wait / patience, overall.abandonment, 1);
}
{
  const loads = [2, 3, 4];
  const config = { agents: agentsOf(10), rules: { secondsPerPriority: "strict" } };
  const classes = loads.map((load, index) =>
    calls(load, { name: `class ${index}`, contact: { priority: -index } }),
  );
  const report = wide(config, { classes }, 9);
  const residual = erlangC(10, 9) / 10;
  let before = 0;
  for (const [index, load] of loads.entries()) {
    const above = 1 - before / 10;
    before += load;
    check(
      `Cobham class ${index}`,
      residual / above / (1 - before / 10),
      report.classes[index].waitMs,
    );
  }
}
{
  const classes = [
    ["id", 3],
    ["en", 1.2],
  ];
  const groups = [
    { count: 3, serves: ["id"] },
    { count: 1, serves: ["en"] },
    { count: 2, serves: ["id", "en"] },
  ];
  const exact = exactWaits({
    classes: classes.map(([name, arrivalRate]) => ({ name, arrivalRate })),
    groups: groups.map((group) => ({ ...group, serviceRate: 1 })),
  });
  const config = {
    agents: groups.flatMap(({ count, serves }, group) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${group}-${index}`,
        queues: serves.map((queue) => ({ queue })),
      })),
    ),
    queues: classes.map(([id]) => ({ id })),
  };
  const demand = {
    classes: classes.map(([name, load]) => calls(load, { name, contact: { queue: name } })),
  };
  const report = wide(config, demand, 4.2);
  for (const [index, row] of exact.entries()) {
    check(`two languages, ${row.class}`, row.meanWait, report.classes[index].waitMs);
  }
}
console.log(`  ${missed} of ${checked} missed; ${(checked / 100).toFixed(1)} expected\n`);

console.log(
  "Strategies: 20 agents, ten of speed 1.25 first, ten of 0.83, load 16 (in handle times)",
);
console.log("  strategy          mean wait  busy fast/slow  spread       Jain busy  Jain calls");
const speed = Object.fromEntries(
  agentsOf(20).map(({ id }, index) => [id, index < 10 ? 1.25 : 0.83]),
);
const jain = (values) => {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum ** 2 / values.length / values.reduce((total, value) => total + value ** 2, 0);
};
const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
for (const strategy of [
  "longest-idle",
  "round-robin",
  "top-down",
  "fewest-calls",
  "least-talk-time",
  "random",
]) {
  const config = { agents: agentsOf(20), queues: [{ id: "calls", strategy }] };
  const { overall, agents } = simulate(
    config,
    { classes: [calls(16)], speed },
    { seed: 1, replications: 8, until: until(16, 40_000), warmUp: { share: 0.05 } },
  );
  const busy = agents.map(({ occupancy }) => occupancy);
  const { mean: wait, low, high } = overall.waitMs;
  console.log(
    `  ${strategy.padEnd(16)} ${(wait / meanMs).toFixed(4)} +- ${((high - low) / 2 / meanMs).toFixed(4)}  ${mean(busy.slice(0, 10)).toFixed(3)} / ${mean(busy.slice(10)).toFixed(3)}  ${Math.min(...busy).toFixed(3)}-${Math.max(...busy).toFixed(3)}  ${jain(busy).toFixed(4)}     ${jain(agents.map(({ calls: taken }) => taken)).toFixed(3)}`,
  );
}
