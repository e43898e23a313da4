import { expect, test } from "vitest";
import { callcenterPolicy } from "./policy.js";

const now = 1_000_000;

/** One agent a level, from the lowest; returns who is offered the call after so many seconds. */
function offeredAfter(
  waited: number,
  rules: Record<string, unknown>,
  levels: readonly (readonly [level: number, status: string])[],
  exact = true,
): string {
  const agents = levels.map(([level, status]) => ({
    name: `level${level}`,
    status,
    // Busy agents are seen, and keep the next level closed.
    state: status === "Busy" ? "In a queue call" : "Waiting",
  }));
  const pass = callcenterPolicy({
    queue: { name: "q", strategy: "longest-idle-agent", "tier-rules-apply": "true", ...rules },
    agents: agents.map((agent) => ({
      ...agent,
      status: agent.status === "Busy" ? "Available" : agent.status,
    })),
    tiers: levels.map(([level]) => ({ queue: "q", agent: `level${level}`, level })),
    members: [{ uuid: "m1", queue: "q", joined_epoch: now - waited }],
    now,
    exact,
  });
  return pass.offers.map(({ agent }) => agent).join() || "-";
}

const twoLevels = [
  [1, "Busy"],
  [2, "Available"],
] as const;

test("without tier rules every level is open at once", () => {
  expect(
    offeredAfter(0, { "tier-rules-apply": "false", "tier-rule-wait-second": 300 }, twoLevels),
  ).toBe("level2");
});

test("a fixed wait opens every level at the same second", () => {
  const rules = { "tier-rule-wait-second": 30, "tier-rule-wait-multiply-level": "false" };
  expect(offeredAfter(29, rules, twoLevels)).toBe("-");
  expect(offeredAfter(30, rules, twoLevels)).toBe("level2");
});

test("a multiplied wait opens level 2 after twice the wait", () => {
  const rules = { tierRuleWaitSecond: 30, tierRuleWaitMultiplyLevel: true };
  expect(offeredAfter(59, rules, twoLevels)).toBe("-");
  expect(offeredAfter(60, rules, twoLevels)).toBe("level2");
});

test("no-agent-no-wait opens the next level at once when there is nobody before it", () => {
  const rules = { "tier-rule-wait-second": 30 };
  expect(
    offeredAfter(0, rules, [
      [1, "Logged Out"],
      [2, "Available"],
    ]),
  ).toBe("level2");
});

test("an agent on a break counts as somebody before it", () => {
  const rules = { "tier-rule-wait-second": 30 };
  expect(
    offeredAfter(0, rules, [
      [1, "On Break"],
      [2, "Available"],
    ]),
  ).toBe("-");
});

test("even level 1 waits one period with multiply and without the skip, unless mended", () => {
  const rules = {
    "tier-rule-wait-second": 30,
    "tier-rule-wait-multiply-level": "true",
    "tier-rule-no-agent-no-wait": "false",
  };
  expect(offeredAfter(29, rules, [[1, "Available"]])).toBe("-");
  expect(offeredAfter(30, rules, [[1, "Available"]])).toBe("level1");
  expect(offeredAfter(0, rules, [[1, "Available"]], false)).toBe("level1");
  expect(offeredAfter(29, rules, twoLevels, false)).toBe("-");
  expect(offeredAfter(30, rules, twoLevels, false)).toBe("level2");
});

test("with a fixed wait and no skip, mended, the lowest level is open at once and the others wait", () => {
  const rules = { "tier-rule-wait-second": 30, "tier-rule-no-agent-no-wait": "false" };
  expect(offeredAfter(0, rules, [[1, "Available"]], true)).toBe("-");
  expect(offeredAfter(0, rules, [[1, "Available"]], false)).toBe("level1");
  expect(offeredAfter(29, rules, twoLevels, false)).toBe("-");
  expect(offeredAfter(30, rules, twoLevels, false)).toBe("level2");
});

test("level 0 is open from the beginning whatever the rules", () => {
  const rules = { "tier-rule-wait-second": 30, "tier-rule-no-agent-no-wait": "false" };
  expect(offeredAfter(0, rules, [[0, "Available"]])).toBe("level0");
});

test("a third level asks for its own wait although the second was skipped into", () => {
  const rules = { "tier-rule-wait-second": 10, "tier-rule-wait-multiply-level": "true" };
  const levels = [
    [2, "Busy"],
    [3, "Available"],
  ] as const;
  expect(offeredAfter(29, rules, levels)).toBe("-");
  expect(offeredAfter(30, rules, levels)).toBe("level3");
});

test("a wait outside of 0 to 86,400 goes back to the default, 0", () => {
  expect(offeredAfter(0, { "tier-rule-wait-second": 86401 }, twoLevels)).toBe("level2");
  expect(offeredAfter(0, { "tier-rule-wait-second": 86400 }, twoLevels)).toBe("-");
});

test("the closed level says how long it needs", () => {
  const pass = callcenterPolicy({
    queue: { name: "q", tier_rules_apply: true, tier_rule_wait_second: 30 },
    agents: [
      { name: "a", status: "On Break" },
      { name: "b", status: "Available" },
    ],
    tiers: [{ agent: "a" }, { agent: "b", level: 2 }],
    members: [{ uuid: "m1", joined_epoch: now - 4 }],
    now,
  });
  expect(pass.turns[0]?.because).toContainEqual({
    code: "callcenter-level-closed",
    data: { level: 2, waitedSeconds: 4, neededSeconds: 30 },
  });
});
