import { expect, test } from "vitest";
import type { Decider } from "./decider.js";
import { fail, succeed } from "./result.js";
import { given } from "./testing.js";

type Event = { readonly type: "opened"; readonly at: number };
const door: Decider<{ readonly open: boolean }, "open", Event> = {
  initial: { open: false },
  decide: (_, { open }, at) =>
    open ? fail({ code: "already-open", data: {} }) : succeed([{ type: "opened", at }]),
  evolve: () => ({ open: true }),
};
const opened: Event = { type: "opened", at: 1 };

test("a specification that holds says nothing", () => {
  given(door).when("open", 1).then({ at: 1, type: "opened" });
  given(door, opened).when("open", 2).thenRefused("already-open");
  given(door)
    .when("open", 1)
    .thenState((state) => expect(state).toEqual({ open: true }));
});

test("a specification that does not hold throws what was expected and what came", () => {
  expect(() => given(door).when("open", 2).then(opened)).toThrow(
    'expected events [{"at":1,"type":"opened"}], but got [{"at":2,"type":"opened"}]',
  );
  expect(() => given(door).when("open", 1).then()).toThrow("expected events []");
  expect(() => given(door).when("open", 1).thenRefused("already-open")).toThrow(
    "expected a refusal",
  );
  expect(() => given(door, opened).when("open", 1).then(opened)).toThrow("it was refused");
  expect(() => given(door, opened).when("open", 1).thenRefused("locked")).toThrow(
    'expected refusals ["locked"], but got ["already-open"]',
  );
});
