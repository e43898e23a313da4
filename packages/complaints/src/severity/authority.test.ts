import { expect, test } from "vitest";
import { type AuthorityMatrix, checkAuthority, type GrantRequest, mayGrant } from "./authority.js";

const matrix: AuthorityMatrix = {
  currency: "IDR",
  roles: [
    { role: "agent", redressUpTo: 500, goodwillUpTo: 50, severityUpTo: 2, outcomes: ["upheld"] },
    {
      role: "supervisor",
      redressUpTo: 5_000,
      goodwillUpTo: 500,
      severityUpTo: 4,
      outcomes: ["upheld", "not-upheld"],
    },
  ],
};
const request: GrantRequest = {
  role: "agent",
  outcome: "upheld",
  severity: 1,
  redress: 500,
  goodwill: 50,
};

test("the frontline decides small things alone, up to the limit itself (S18, K-13)", () => {
  expect(mayGrant(matrix, request)).toEqual({
    ok: true,
    value: { redressLeft: 0, goodwillLeft: 0 },
  });
});

test("repair and gesture have limits of their own and are never added up (S13, K-08)", () => {
  const tooGenerous = mayGrant(matrix, { ...request, redress: 0, goodwill: 51 });
  expect(tooGenerous.ok ? [] : tooGenerous.issues).toEqual([
    {
      code: "goodwill-over-limit",
      data: { amount: 51, limit: 50, currency: "IDR", who: ["supervisor"] },
    },
  ]);
});

test("what was granted before counts, so that no limit is stretched in slices", () => {
  const again = mayGrant(matrix, {
    ...request,
    redress: 300,
    before: { redress: 300, goodwill: 0 },
  });
  expect(again.ok ? [] : again.issues[0]).toEqual({
    code: "redress-over-limit",
    data: { amount: 600, limit: 500, currency: "IDR", who: ["supervisor"] },
  });
});

test("every reason is given at once, each with who may; nobody, when nobody may", () => {
  const refused = mayGrant(matrix, {
    role: "agent",
    outcome: "not-upheld",
    severity: 5,
    redress: 9_000,
    goodwill: 60,
  });
  expect(
    refused.ok ? [] : refused.issues.map(({ code, data }) => [code, "who" in data && data.who]),
  ).toEqual([
    ["redress-over-limit", []],
    ["goodwill-over-limit", ["supervisor"]],
    ["severity-over-authority", []],
    ["outcome-over-authority", ["supervisor"]],
  ]);
});

test("a role that is not in the matrix and an amount that is none are refused", () => {
  const refused = mayGrant(matrix, {
    ...request,
    role: "guest",
    redress: -1,
    goodwill: Number.NaN,
  });
  expect(refused.ok ? [] : refused.issues).toEqual([
    { code: "amount-not-counted", data: { field: "redress", amount: -1 } },
    { code: "amount-not-counted", data: { field: "goodwill", amount: Number.NaN } },
    { code: "authority-unknown-role", data: { role: "guest", known: ["agent", "supervisor"] } },
  ]);
});

test("whoever stands higher may do at least as much", () => {
  expect(checkAuthority(matrix)).toEqual([]);
  const [agent, supervisor] = matrix.roles;
  const upsideDown = { ...matrix, roles: [supervisor, agent, agent] as never };
  expect(checkAuthority(upsideDown)).toEqual([
    ...["redressUpTo", "goodwillUpTo", "severityUpTo", "outcomes"].map((field) => ({
      code: "authority-decreases",
      data: { role: "agent", field },
    })),
    { code: "authority-role-twice", data: { role: "agent" } },
  ]);
});
