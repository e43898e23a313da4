import { expect, test } from "vitest";
import { queuesLimits } from "./limits.js";
import { queuesRules } from "./penalty-rules.js";

const limits = (
  caller: object,
  waited: number,
  rules: readonly string[],
  more: object = {},
): unknown => {
  const { max_penalty, min_penalty, raise_penalty } = queuesLimits(
    { queue: {}, members: [], caller: { start: 1000, ...caller }, now: 1000 + waited, ...more },
    rules,
  );
  return [max_penalty, min_penalty, raise_penalty];
};

test("rules are read with their signs, sorted by time, equal times in their order", () => {
  const rules = queuesRules(["penaltychange => 60,10", "30,+5,-1,r2", "60,7"]);
  expect(rules.map(({ time, max_value }) => [time, max_value])).toEqual([
    [30, 5],
    [60, 10],
    [60, 7],
  ]);
  expect(rules[0]).toEqual({
    time: 30,
    max_value: 5,
    max_relative: true,
    min_value: -1,
    min_relative: true,
    raise_value: 2,
    raise_relative: false,
    raise_respect_min: true,
  });
});

test("a line without a comma or with a negative time is left out; empty fields change nothing", () => {
  expect(queuesRules(["30", "-1,5"])).toEqual([]);
  expect(limits({ max_penalty: 3, min_penalty: 2, raise_penalty: 1 }, 30, ["30,"])).toEqual([
    3, 2, 1,
  ]);
});

test("a rule holds at its second, and for the head of the queue one later unless mended", () => {
  const caller = { max_penalty: 1 };
  expect(limits(caller, 29, ["30,5"])).toEqual([1, null, null]);
  expect(limits(caller, 30, ["30,5"])).toEqual([5, null, null]);
  expect(limits(caller, 30, ["30,5"], { head: true })).toEqual([1, null, null]);
  expect(limits(caller, 31, ["30,5"], { head: true })).toEqual([5, null, null]);
  expect(limits(caller, 30, ["30,5"], { head: true, exact: false })).toEqual([5, null, null]);
});

test("only limits that were set at entry change", () => {
  expect(limits({}, 90, ["30,5,3,4"])).toEqual([null, null, null]);
  expect(limits({ min_penalty: 1 }, 90, ["30,5,3,4"])).toEqual([null, 3, null]);
});

test("relative changes add up and stop at 0", () => {
  expect(limits({ max_penalty: 5 }, 90, ["30,+2", "60,+2"])).toEqual([9, null, null]);
  expect(limits({ max_penalty: 5 }, 90, ["30,-9", "60,+2"])).toEqual([2, null, null]);
});

test("lowest and raised penalty are cut to the highest one", () => {
  expect(limits({ max_penalty: 5, min_penalty: 1, raise_penalty: 1 }, 30, ["30,4,9,8"])).toEqual([
    4, 4, 4,
  ]);
  expect(limits({ min_penalty: 1 }, 30, ["30,4,9"])).toEqual([null, 9, null]);
});

test("the form rN comes with the rule (asterisk/asterisk#1901), and a bare r sets the raise to 0", () => {
  const tables = { queue: {}, members: [], caller: { start: 0, raise_penalty: 3 }, now: 30 };
  expect(queuesLimits(tables, ["30,5,1,r4"])).toMatchObject({
    raise_penalty: 4,
    raise_respect_min: true,
  });
  expect(queuesLimits(tables, ["30,5,1,4"])).toMatchObject({
    raise_penalty: 4,
    raise_respect_min: false,
  });
  expect(queuesLimits(tables, ["30,5,1,r"]).raise_penalty).toBe(0);
  expect(queuesLimits(tables, ["30,5,1,r+4"]).raise_penalty).toBe(7);
});

test("rules that were applied are not applied again", () => {
  const tables = { queue: {}, members: [], caller: { start: 0, max_penalty: 5 }, now: 60 };
  expect(queuesLimits(tables, ["30,+1", "60,+1"], 1)).toMatchObject({ max_penalty: 6, applied: 2 });
});

test("lines and rules may be mixed, and the earliest comes first", () => {
  const caller = { start: 0, max_penalty: 1 };
  const tables = { queue: {}, members: [], caller, now: 40 };
  const rules = ["60,9", ...queuesRules(["30,5"])];
  expect(queuesLimits(tables, rules)).toMatchObject({ max_penalty: 5, applied: 1 });
});
