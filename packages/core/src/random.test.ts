import { expect, test } from "vitest";
import { createRandom } from "./random.js";

test("follows the published algorithm: the first outputs for the state 1, 2, 3, 4", () => {
  const random = createRandom([1, 2, 3, 4]);
  expect([random.uint32(), random.uint32(), random.uint32(), random.uint32()]).toEqual([
    11520, 0, 5927040, 70819200,
  ]);
});
