import { expect, test } from "vitest";
import type { RoutingEffect } from "../../engine/effect.js";
import { isRefused, namesOf, noticed, wakeAfter } from "./effects.js";

const never = Number.POSITIVE_INFINITY;
const refused: RoutingEffect = {
  type: "refused",
  code: "unknown-contact",
  path: ["id"],
  data: { contact: "c1" },
};
const gone: RoutingEffect = {
  type: "timed-out",
  contact: "c1",
  because: "maximum-wait",
  waitedMs: 5,
};
const reserve = (id: string, agent: string): RoutingEffect =>
  ({ type: "reserve", reservation: { id, contact: "c1", agent } }) as RoutingEffect;

test("an alarm is over once its time has passed, which what is refused at once does not let it", () => {
  expect(wakeAfter(5, 4, [])).toBe(5);
  expect(wakeAfter(5, 5, [])).toBe(never);
  expect(wakeAfter(5, 6, [refused])).toBe(5);
  expect(wakeAfter(5, 6, [gone, refused])).toBe(never);
  expect(wakeAfter(5, 6, [{ type: "wake-at", at: 9 }])).toBe(9);
  expect(wakeAfter(never, 6, [])).toBe(never);
});

test("who is asked and what happens is noticed; names of offers and later alarms are not", () => {
  const one = [reserve("r1", "sari"), { type: "wake-at", at: 9 }] as const;
  expect(noticed(one)).toBe(noticed([reserve("r7", "sari")]));
  expect(noticed(one)).not.toBe(noticed([reserve("r1", "budi")]));
  expect(noticed([])).not.toBe(noticed([gone]));
  expect(namesOf(one, [reserve("r7", "sari")])).toEqual([["r1", "r7"]]);
  expect([isRefused([gone]), isRefused([gone, refused])]).toEqual([false, true]);
});
