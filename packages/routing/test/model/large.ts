import type { Contact } from "../../src/index.js";
import { demand } from "./broken.js";
import { json, type MakeRouter } from "./law.js";

// What only shows in numbers.

/** (7) In a team of any size everybody is asked once before anybody is asked again. */
export function roundOfManyAgents(make: MakeRouter, count: number): void {
  const agents = Array.from({ length: count }, (_, index) => ({ id: `a${index}` }));
  const router = make({ agents, queues: [{ id: "all", strategy: "round-robin" }] });
  for (const { id } of agents) {
    router.apply(0, { type: "agent.updated", agent: { id, presence: "ready" } });
  }
  const asked = new Set<string>();
  for (let number = 0; number < count; number++) {
    const contact: Contact = { id: `c${number}`, channel: "phone" };
    const effects = router.apply(number, { type: "contact.offered", contact });
    for (const effect of effects) {
      if (effect.type !== "reserve") continue;
      const { id, agent } = effect.reservation;
      demand(!asked.has(agent), () => `(7) ${agent} is asked again after ${asked.size} others`);
      asked.add(agent);
      router.apply(number, { type: "reservation.accepted", id });
      router.apply(number, { type: "contact.completed", id: contact.id });
    }
  }
  demand(asked.size === count, () => `(7) ${count - asked.size} of ${count} were never asked`);
}

/** (1), (4) What is remembered of wishes is bounded, and whoever still has one is served in turn. */
export function manyNeeds(make: MakeRouter, count: number): void {
  const agents = [{ id: "a0", capacity: { units: 100 * count } }];
  const router = make({ agents });
  const staying: string[] = [];
  for (let number = 0; number < count; number++) {
    const id = `c${number}`;
    const needs = { not: { agents: [`nobody-${number}`] } };
    router.apply(number, {
      type: "contact.offered",
      contact: { id, channel: number % 2 === 0 ? "phone" : "email", needs },
    });
    if (number % 50 === 0) staying.push(id);
    else router.apply(number, { type: "contact.abandoned", id });
  }
  const effects = router.apply(count, {
    type: "agent.updated",
    agent: { id: "a0", presence: "ready" },
  });
  const served = effects.flatMap((effect) =>
    effect.type === "reserve" ? [effect.reservation.contact] : [],
  );
  demand(json(served) === json(staying), () => `(4) served ${json(served)}`);
}
