import { expect, test } from "vitest";
import { createRouter } from "../engine/create-router.js";
import type { RoutingEffect } from "../engine/effect.js";
import type { LoggedEvent } from "../engine/event.js";
import type { LoggedStep } from "./check-steps.js";
import { factsFromLog } from "./facts-from-log.js";
import { measureStandards } from "./measure-standards.js";

const connect = (contact: string): RoutingEffect => ({ type: "connect", contact, agent: "ani" });

test("a router's log becomes facts: offered when the customer came, answered when connected (R-08)", () => {
  const contact = { id: "c1", channel: "phone", customer: "siti", offeredAt: -5 } as const;
  const steps: readonly LoggedStep[] = [
    { event: { type: "contact.offered", contact, at: 0 }, effects: [] },
    { event: { type: "reservation.accepted", id: "r1", at: 9000 }, effects: [connect("c1")] },
    {
      event: {
        type: "contact.transferred",
        id: "c1",
        to: { queue: "loans" },
        note: { reason: "loan", collected: [] },
        at: 20_000,
      },
      effects: [],
    },
    { event: { type: "reservation.accepted", id: "r2", at: 30_000 }, effects: [connect("c1")] },
    { event: { type: "contact.completed", id: "c1", at: 90_000 }, effects: [] },
  ];
  const facts = factsFromLog(steps, { matterOf: ({ contact: { queue } }) => queue ?? "any" });
  expect(facts).toEqual([
    { type: "offered", at: -5, contact: "c1", channel: "phone", customer: "siti", matter: "any" },
    { type: "answered", at: 9000, contact: "c1" },
    { type: "transferred", at: 20_000, contact: "c1" },
    { type: "answered", at: 30_000, contact: "c1" },
    { type: "completed", at: 90_000, contact: "c1" },
  ]);
  expect(measureStandards(facts)[0]?.unmeasured[0]?.because.code).toBe("rings-not-logged");
  expect(measureStandards(facts, undefined, { ringMs: 6000 })[0]).toMatchObject({ met: 1 });
});

test("an e-mail that is completed was answered; whoever was let go or gave up has left", () => {
  const steps: readonly LoggedStep[] = [
    {
      event: { type: "contact.offered", contact: { id: "e", channel: "email" }, at: 0 },
      effects: [],
    },
    { event: { type: "contact.completed", id: "e", at: 5 }, effects: [] },
    { event: { type: "contact.abandoned", id: "x", at: 6 }, effects: [] },
    { event: { type: "contact.callback-requested", id: "y", at: 7 }, effects: [] },
    {
      event: { type: "tick", at: 8 },
      effects: [{ type: "timed-out", contact: "z", because: "maximum-wait", waitedMs: 8 }],
    },
  ];
  expect(factsFromLog(steps).map(({ type, contact }) => `${contact} ${type}`)).toEqual([
    "e offered",
    "e replied",
    "e completed",
    "x left",
    "y callback-requested",
    "z left",
  ]);
});

test("a refused event is no fact, and a log that is none is refused", () => {
  const refused: RoutingEffect = {
    type: "refused",
    code: "unknown-contact",
    path: ["id"],
    data: { contact: "c9" },
  };
  expect(
    factsFromLog([{ event: { type: "contact.abandoned", id: "c9", at: 0 }, effects: [refused] }]),
  ).toEqual([]);
  // The router lets time pass before it refuses: what happened by then is in the same step.
  const router = createRouter({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", maximumWaitMs: 1000 }],
  });
  const step = (event: LoggedEvent): LoggedStep => {
    const { at, ...told } = event;
    return { event, effects: router.apply(at, told) };
  };
  const log = [
    step({ type: "contact.offered", contact: { id: "c1", channel: "phone" }, at: 0 }),
    step({ type: "contact.abandoned", id: "c1", at: 5000 }),
  ];
  expect(log[1]?.effects.map(({ type }) => type)).toEqual(["timed-out", "refused"]);
  expect(factsFromLog(log).map(({ type, contact }) => `${contact} ${type}`)).toEqual([
    "c1 offered",
    "c1 left",
  ]);
  expect(() => factsFromLog([null as never])).toThrow(/steps\[0\] /);
});
