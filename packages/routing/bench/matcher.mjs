// The inner kernel: an agent comes free and takes the contact that waits longest, a new contact comes in.
// Against the matcher that everybody writes first: filter what the agent can serve, sort, take the first.
import { createRandom } from "@ramah/core";
import { createMatcher } from "../dist/index.js";

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function world(agents, queues, waiting, perAgent) {
  const random = createRandom("matcher");
  const matcher = createMatcher();
  const groups = Array.from({ length: queues }, () => matcher.addClass(1));
  for (let index = 0; index < agents; index++) {
    const agent = matcher.addAgent();
    const chosen = new Set();
    while (chosen.size < Math.min(perAgent, queues)) chosen.add(random.integer(0, queues - 1));
    for (const group of chosen) matcher.addMember(group, agent);
  }
  for (let contact = 0; contact < waiting; contact++) {
    const key = contact - 60_000 * random.integer(0, 3);
    matcher.enqueue(contact, groups[random.integer(0, queues - 1)], key, contact);
  }
  return { matcher, random, agents, queues, waiting };
}

/** Saturated: everybody is busy, so that each agent who comes free finds somebody. */
function pairs({ matcher, random, agents, queues, waiting }, count) {
  const order = Int32Array.from({ length: 65_536 }, () => random.integer(0, agents - 1));
  const lines = Int32Array.from({ length: 65_536 }, () => random.integer(0, queues - 1));
  let sequence = waiting;
  let done = 0;
  const once = (index) => {
    const contact = matcher.nextContact(order[index & 65_535], 1);
    if (contact < 0) return;
    matcher.dequeue(contact);
    matcher.enqueue(contact, lines[index & 65_535], sequence, sequence);
    sequence++;
    done++;
  };
  for (let index = 0; index < 300_000; index++) once(index);
  done = 0;
  const before = cpuMs();
  for (let index = 0; index < count; index++) once(index);
  const spent = cpuMs() - before;
  const rate = (done / spent) * 1000;
  const latencies = new Float64Array(200_000);
  for (let index = 0; index < latencies.length; index++) {
    const start = process.hrtime.bigint();
    matcher.nextContact(order[(index * 7) & 65_535], 1);
    latencies[index] = Number(process.hrtime.bigint() - start);
    once(index);
  }
  latencies.sort();
  const at = (share) => latencies[Math.floor(share * latencies.length)] / 1000;
  return { rate, p50: at(0.5), p99: at(0.99), p999: at(0.999) };
}

function naive(agents, queues, waiting, perAgent, count) {
  const random = createRandom("matcher");
  const contacts = Array.from({ length: waiting }, (_, index) => ({
    queue: random.integer(0, queues - 1),
    key: index - 60_000 * random.integer(0, 3),
    sequence: index,
  }));
  const serves = Array.from(
    { length: agents },
    () => new Set(Array.from({ length: perAgent }, () => random.integer(0, queues - 1))),
  );
  let sequence = waiting;
  const before = cpuMs();
  for (let index = 0; index < count; index++) {
    const own = serves[random.integer(0, agents - 1)];
    const [first] = contacts
      .filter(({ queue }) => own.has(queue))
      .sort((one, other) => one.key - other.key || one.sequence - other.sequence);
    const place = contacts.indexOf(first);
    contacts[place] = { queue: random.integer(0, queues - 1), key: sequence, sequence: sequence++ };
  }
  return (count / (cpuMs() - before)) * 1000;
}

const text = (value) => Math.round(value).toLocaleString("en-US");
const sizes = [
  [100, 10, 1_000],
  [1_000, 100, 10_000],
  [10_000, 1_000, 1_000],
  [10_000, 1_000, 100_000],
  [10_000, 1_000, 1_000_000],
];
const rates = new Map();
for (const [agents, queues, waiting] of sizes) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const made = world(agents, queues, waiting, 10);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const best = [1, 2, 3]
    .map(() => pairs(made, 1_000_000))
    .reduce((one, other) => (other.rate > one.rate ? other : one));
  rates.set(waiting, best.rate);
  console.log(
    `${text(agents)} agents x ${text(queues)} queues x ${text(waiting)} waiting: ${text(best.rate)} pairs per CPU second, ` +
      `p50 ${best.p50} p99 ${best.p99} p99.9 ${best.p999} us, ${(bytes / 1e6).toFixed(1)} MB`,
  );
}
const rate = naive(10_000, 1_000, 100_000, 10, 200);
console.log(`filter and sort at 10,000 x 1,000 x 100,000: ${text(rate)} per CPU second`);
console.log(`ratio: ${text(rates.get(100_000) / rate)} x`);
console.log(
  `from 1,000 to 1,000,000 waiting: ${(rates.get(1_000) / rates.get(1_000_000)).toFixed(1)} x slower`,
);
