import { expect, test } from "vitest";
import { queuesContainerOrder, queuesRemoveMember } from "./container.js";

const now = 10_000;

test("the container is a list for linear and rrordered, and a hash of the first letters otherwise", () => {
  // Buckets by hand: "/" is 15; "a" 33, "b" 34, "c" 35, each times 64; modulo 37.
  const names = ["SIP/a", "SIP/b", "SIP/c"];
  expect(names.map((_, index) => (15 + (33 + index) * 64) % 37)).toEqual([18, 8, 35]);
  expect(queuesContainerOrder(names, "rrmemory")).toEqual(["SIP/b", "SIP/a", "SIP/c"]);
  expect(queuesContainerOrder(names, "Linear")).toEqual(names);
  // The last sign before the small letters: 64, so that its bucket is 4.
  expect(queuesContainerOrder(["X/a", "X/`"], "ringall")).toEqual(["X/`", "X/a"]);
  expect(queuesContainerOrder(["X/abcde1", "X/abcde0"], "ringall")).toEqual([
    "X/abcde1",
    "X/abcde0",
  ]);
});

test("a member who leaves before the pointer takes it along, one behind it does not", () => {
  const members = [{ interface: "a" }, { interface: "b" }, { interface: "c" }];
  const left = (rrpos: number, member: string): number =>
    queuesRemoveMember({ queue: { strategy: "rrmemory", rrpos }, members, now }, member).rrpos;
  expect([left(1, "a"), left(1, "b"), left(1, "c"), left(1, "A"), left(1, "nobody")]).toEqual([
    0, 1, 1, 0, 1,
  ]);
});
