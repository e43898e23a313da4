import { expect, test } from "vitest";
import { checkTable, fallingSteps } from "./check-table.js";
import { lossBand, severityOf } from "./severity-of.js";
import { severityModifiers, severityTable } from "./severity-table.js";

test("the ticket that flies tomorrow is urgent and heavier than its price (S16)", () => {
  expect(severityOf({ loss: "noticeable", deadline: "day", highValue: "yes" })).toEqual({
    level: 4,
    urgency: "now",
    table: { id: "severity", version: "2026-11-21" },
    reasons: [
      { code: "severity-base", data: { input: "loss", value: "noticeable", level: 2 } },
      { code: "severity-raised", data: { input: "highValue", value: "yes", by: 1 } },
      { code: "severity-raised", data: { input: "deadline", value: "day", by: 1 } },
    ],
  });
});

test("nothing known is slight, and says so", () => {
  expect(severityOf({})).toMatchObject({
    level: 1,
    urgency: "normal",
    reasons: [{ code: "severity-slight" }],
  });
});

test("what was told loudly does not outweigh an injury, and nothing goes over 5", () => {
  const loud = severityOf({ repeat: "yes", isPublic: "yes", highValue: "yes", deadline: "week" });
  expect([loud.level, loud.reasons.at(-1)?.code]).toEqual([3, "severity-capped"]);
  expect(severityOf({ safety: "harm" }).level).toBe(5);
  expect(severityOf({ safety: "harm", repeat: "yes" }).level).toBe(5);
});

test("danger is now, a grave matter or a week's deadline is soon", () => {
  expect(severityOf({ safety: "danger" }).urgency).toBe("now");
  expect(severityOf({ deadline: "week" }).urgency).toBe("soon");
  expect(severityOf({ legal: "breach" }).urgency).toBe("soon");
  expect(severityOf({ legal: "possible-breach" }).urgency).toBe("normal");
});

test("the house's table has no gap, no row in vain and no falling step", () => {
  expect(checkTable(severityTable)).toEqual([]);
});

test("a graver fact never makes a complaint lighter, over all 12,960 combinations", () => {
  const inputs = { ...severityTable.inputs, ...severityModifiers };
  expect(fallingSteps(inputs, (facts) => severityOf(facts).level)).toEqual([]);
});

test("every fact that is not known is named at once", () => {
  const wrong = { safety: "fire", deadline: "soon" } as never;
  expect(() => severityOf(wrong)).toThrow(
    expect.objectContaining({
      code: "fact-unknown",
      issues: [
        {
          code: "fact-unknown",
          data: { input: "safety", value: "fire", known: ["none", "danger", "harm"] },
        },
        {
          code: "fact-unknown",
          data: { input: "deadline", value: "soon", known: ["none", "week", "day"] },
        },
      ],
    }),
  );
});

test("an amount falls into the band that it reaches", () => {
  const bands = [100, 1_000, 10_000] as const;
  expect([0, 0.5, 99, 100, 999, 1_000, 10_000].map((amount) => lossBand(amount, bands))).toEqual([
    "none",
    "small",
    "small",
    "noticeable",
    "noticeable",
    "large",
    "ruinous",
  ]);
  expect(() => lossBand(-1, bands)).toThrow(
    expect.objectContaining({ code: "amount-not-counted" }),
  );
  expect(() => lossBand(1, [100, 100, 1_000])).toThrow("lossBand");
});

test("a fact that is misspelt is refused, not taken for its mildest value", () => {
  expect(() => severityOf({ saftey: "harm" } as never)).toThrow(
    expect.objectContaining({ code: "fact-unknown" }),
  );
});
