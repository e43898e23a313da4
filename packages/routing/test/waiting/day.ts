import { createRandom } from "@ramah/core";
import { createRouter } from "../../src/engine/create-router.js";
import type { Contact, RoutingConfig, RoutingEffect, RoutingEvent } from "../../src/index.js";

/** A long day at a desk: Poisson arrivals, exponential handling times, agents who answer at once. */
export interface Day {
  readonly config: RoutingConfig;
  readonly customers: number;
  readonly betweenMs: number;
  readonly handleMs: number;
  /** What the customer with this draw between 0 and 1 asks for; gives up after `patienceMs`, if ever. */
  readonly comes?: (draw: number) => Partial<Contact> & { readonly patienceMs?: number };
  /** Share of talks that are passed on to the back desk, once each. */
  readonly passedOn?: number;
  /** What happens in the morning, after everybody has come. */
  readonly morning?: readonly RoutingEvent[];
}

/** What somebody was told on joining, and what came of it. */
export interface Told {
  readonly queue: string | undefined;
  /** Whether nothing would have made them hang up. */
  readonly isPatient: boolean;
  readonly meanMs: number;
  readonly sdMs: number;
  /** The time within which 80 of 100 such waits were to end. */
  readonly promisedMs: number;
  readonly waitedMs: number;
}

/** Lives through the day, and keeps what those were told who had to wait and stayed; the first hours do not count. */
export function liveThrough(day: Day, seed: string): readonly Told[] {
  const random = createRandom(seed);
  const router = createRouter(day.config);
  const told = new Map<string, Omit<Told, "waitedMs"> & { readonly at: number }>();
  const found: Told[] = [];
  const passed = new Set<string>();
  const due: { readonly at: number; readonly happen: () => void }[] = [];
  let now = 0;
  const later = (meanMs: number, happen: () => void): void => {
    due.push({ at: now + Math.max(1, Math.round(-Math.log(1 - random.float()) * meanMs)), happen });
  };
  const tell = (event: RoutingEvent): void => heed(router.apply(now, event));
  const heed = (effects: readonly RoutingEffect[]): void => {
    for (const effect of effects) {
      if (effect.type === "refused") throw new Error(effect.code);
      if (effect.type === "reserve") {
        tell({ type: "reservation.accepted", id: effect.reservation.id });
      }
      if (effect.type !== "connect") continue;
      const { contact: id } = effect;
      const promise = told.get(id);
      if (promise !== undefined) found.push({ ...promise, waitedMs: now - promise.at });
      told.delete(id);
      later(day.handleMs, () => finish(id));
    }
  };
  const finish = (id: string): void => {
    if (passed.has(id) || random.float() >= (day.passedOn ?? 0)) {
      tell({ type: "contact.completed", id });
      return;
    }
    passed.add(id);
    const note = { reason: "for the back desk", collected: [] };
    tell({ type: "contact.transferred", id, to: { queue: "back" }, note });
  };
  const giveUp = (id: string): void => {
    if (router.explain(id)?.status === "waiting") tell({ type: "contact.abandoned", id });
    told.delete(id);
  };
  const arrive = (number: number): void => {
    const id = `c${number}`;
    const { patienceMs, ...asked } = day.comes?.(random.float()) ?? {};
    tell({ type: "contact.offered", contact: { id, channel: "phone", ...asked } });
    const estimate = router.estimate(id);
    if (estimate !== undefined && number > day.customers / 10) {
      const { mean: meanMs, sd: sdMs, quantile } = estimate;
      const isPatient = patienceMs === undefined;
      const promisedMs = quantile(0.8);
      told.set(id, { queue: asked.queue, isPatient, meanMs, sdMs, promisedMs, at: now });
    }
    if (patienceMs !== undefined) later(patienceMs, () => giveUp(id));
    if (number < day.customers) later(day.betweenMs, () => arrive(number + 1));
  };
  for (const { id } of day.config.agents) {
    tell({ type: "agent.updated", agent: { id, presence: "ready" } });
  }
  for (const event of day.morning ?? []) tell(event);
  arrive(0);
  while (due.length > 0) {
    let first = 0;
    for (let index = 1; index < due.length; index++) {
      if ((due[index]?.at ?? 0) < (due[first]?.at ?? 0)) first = index;
    }
    const [next] = due.splice(first, 1);
    now = next?.at ?? now;
    next?.happen();
  }
  return found;
}
