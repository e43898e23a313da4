import { parseAuthorityMatrix, parseDecisionTable } from "@ramah/complaints/schemas";
import { expect, test } from "vitest";
import { severityTable } from "./severity-table.js";

test("a matrix from outside is taken in whole or refused with every path", () => {
  const role = { role: "agent", redressUpTo: 5, goodwillUpTo: 1, severityUpTo: 2, outcomes: [] };
  expect(parseAuthorityMatrix({ currency: "GBP", roles: [role] }).ok).toBe(true);
  const wrong = parseAuthorityMatrix({
    currency: "pounds",
    roles: [{ ...role, redressUpTo: -1, severityUpTo: 6, outcomes: ["liar"] }],
  });
  expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path.join("."))).toEqual([
    "currency",
    "roles.0.redressUpTo",
    "roles.0.severityUpTo",
    "roles.0.outcomes.0",
  ]);
});

test("the house's own table passes the schema, a table without rows to choose from does not", () => {
  expect(parseDecisionTable(severityTable)).toEqual({ ok: true, value: severityTable });
  expect(parseDecisionTable({ ...severityTable, inputs: { loss: [] } }).ok).toBe(false);
});
