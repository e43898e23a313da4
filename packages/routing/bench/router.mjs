// The whole router with events, reservations and effects at 10,000 agents x 1,000 queues x 100,000 waiting:
// an agent completes a contact, is offered the next, accepts it, and a new contact comes in.
// Against the router that everybody writes first: one list of waiting contacts, filtered and sorted.
import { createRandom } from "@ramah/core";
import { createRouter } from "../dist/index.js";

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const [agents, queues, waiting, perAgent] = [10_000, 1_000, 100_000, 10];
const random = createRandom("router");
const serves = Array.from({ length: agents }, () => {
  const chosen = new Set();
  while (chosen.size < perAgent) chosen.add(random.integer(0, queues - 1));
  return [...chosen];
});

function naive(count) {
  const chance = createRandom("naive");
  const line = Array.from({ length: waiting }, (_, sequence) => ({
    queue: chance.integer(0, queues - 1),
    key: sequence,
    sequence,
  }));
  const before = cpuMs();
  for (let done = 0; done < count; done++) {
    const own = new Set(serves[chance.integer(0, agents - 1)]);
    const [next] = line
      .filter(({ queue }) => own.has(queue))
      .sort((one, other) => one.key - other.key || one.sequence - other.sequence);
    line[line.indexOf(next)] = {
      queue: chance.integer(0, queues - 1),
      key: waiting + done,
      sequence: waiting + done,
    };
  }
  // Complete, accept and offer: three events for each turn, as in the router.
  return (3 * count * 1000) / (cpuMs() - before);
}

globalThis.gc?.();
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const atStart = memory();
const router = createRouter({
  agents: serves.map((own, index) => ({
    id: `a${index}`,
    queues: own.map((queue) => ({ queue: `q${queue}` })),
  })),
  queues: Array.from({ length: queues }, (_, index) => ({ id: `q${index}` })),
});
const configured = memory();
let now = 0;
let serial = 0;
const offer = () =>
  router.apply(now, {
    type: "contact.offered",
    contact: { id: `c${serial++}`, channel: "phone", queue: `q${random.integer(0, queues - 1)}` },
  });
const talking = [];
const acceptAll = (effects) => {
  for (const effect of effects) {
    if (effect.type !== "reserve") continue;
    router.apply(now, { type: "reservation.accepted", id: effect.reservation.id });
    talking.push(effect.reservation.contact);
  }
};
for (let index = 0; index < agents; index++) {
  router.apply(now, { type: "agent.updated", agent: { id: `a${index}`, presence: "ready" } });
}
while (
  talking.length < agents * 0.999 ||
  router.view().queues.reduce((sum, queue) => sum + queue.waiting, 0) < 1
) {
  now += 1;
  for (let index = 0; index < 200; index++) acceptAll(offer());
}
let lined = router.view().queues.reduce((sum, queue) => sum + queue.waiting, 0);
while (lined < waiting) {
  acceptAll(offer());
  lined++;
}
const filled = memory();
const turn = () => {
  now += 3;
  const place = random.integer(0, talking.length - 1);
  const id = talking[place];
  talking[place] = talking.at(-1);
  talking.pop();
  acceptAll(router.apply(now, { type: "contact.completed", id }));
  acceptAll(offer());
};
for (let index = 0; index < 50_000; index++) turn();
const rates = [1, 2, 3].map(() => {
  const before = cpuMs();
  for (let index = 0; index < 100_000; index++) turn();
  return (300_000 * 1000) / (cpuMs() - before);
});
const view = router.view().queues.reduce((sum, queue) => sum + queue.waiting, 0);
const text = (value) => Math.round(value).toLocaleString("en-US");
console.log(`waiting ${text(view)}, talking ${text(talking.length)}`);
console.log(`events per CPU second: ${rates.map(text).join(", ")}`);
console.log(
  `memory: ${(configured - atStart).toFixed(1)} MB configured, ${(filled - configured).toFixed(1)} MB for ${text(waiting)} waiting contacts`,
);
const slow = naive(200);
console.log(
  `filter and sort: ${text(slow)} events per CPU second, ratio ${text(Math.max(...rates) / slow)} x`,
);
