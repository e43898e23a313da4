import { expect, test } from "vitest";
import { codes, level, profile, queue, seconds } from "../../../test/dialects/connect-export.js";
import { connectCriteria, parseConnectCriteria } from "./from-connect.js";

test("the steps of routing criteria follow each other as they expire", () => {
  const { contact, differences } = connectCriteria({
    Steps: [
      {
        Expression: { AndExpression: [level("French", 4), level("Database", 5)] },
        Expiry: seconds(30),
      },
      {
        Expression: { AndExpression: [level("French", 3), level("Database", 5)] },
        Expiry: seconds(30),
      },
      { Expression: { AndExpression: [level("French", 3), level("Database", 4)] } },
    ],
  });
  const asked = (french: number, database: number): object => ({
    all: [
      { skill: "Skill:French", level: french },
      { skill: "Skill:Database", level: database },
    ],
  });
  expect(contact).toEqual({
    needs: asked(4, 5),
    relax: [
      { afterMs: 30_000, instead: { needs: asked(3, 5) } },
      { afterMs: 60_000, instead: { needs: asked(3, 4) } },
    ],
  });
  expect(differences).toEqual([]);
});

test("after the last step that expires anybody of the queue will do", () => {
  const { contact } = connectCriteria({
    RoutingCriteria: { Steps: [{ Expression: level("French", 2), Expiry: seconds(10) }] },
  });
  expect(contact).toEqual({
    needs: { skill: "Skill:French", level: 2 },
    relax: [{ afterMs: 10_000, instead: { needs: null } }],
  });
});

test("a step without an expiry is the last; those after it are told", () => {
  const { contact, differences } = connectCriteria({
    Steps: [
      { Expression: level("A", 1), Expiry: seconds(0) },
      { Expression: level("B", 1) },
      { Expression: level("C", 1), Expiry: seconds(5) },
    ],
  });
  // A step that expires at once never holds.
  expect(contact).toEqual({ needs: { skill: "Skill:B", level: 1 } });
  expect(differences).toEqual([
    {
      code: "connect-step-unreachable",
      data: { step: 3, after: 2 },
      path: ["Steps", 2],
      severity: "warning",
    },
  ]);
});

test("a step that ends later than a router counts never ends; those after it are told", () => {
  const aYear = 31_536_000;
  const steps = (...lengths: readonly number[]): object => ({
    Steps: lengths.map((length, index) => ({
      Expression: level("ABC"[index] ?? "", 1),
      Expiry: seconds(length),
    })),
  });
  expect(connectCriteria(steps(aYear)).contact.relax).toEqual([
    { afterMs: aYear * 1000, instead: { needs: null } },
  ]);
  expect(connectCriteria(steps(aYear + 1)).contact.relax).toBeUndefined();
  const sum = connectCriteria(steps(aYear, 1, 1));
  expect(sum.contact.relax?.map(({ afterMs }) => afterMs)).toEqual([aYear * 1000]);
  expect(sum.differences).toMatchObject([
    { code: "connect-step-unreachable", data: { step: 3, after: 2 } },
  ]);
});

test("a step may end at a moment, counted from the activation", () => {
  const steps = [
    { Expression: level("A", 1), Expiry: { ExpiryTimestamp: "2026-11-21T09:00:20Z" } },
    { Expression: level("B", 1), Expiry: { ExpiryTimestamp: 1_795_251_645 } },
    { Expression: level("C", 1), Expiry: seconds(5) },
  ];
  const { contact } = connectCriteria({
    ActivationTimestamp: "2026-11-21T16:00:00+07:00",
    Steps: steps,
  });
  expect(contact.relax?.map(({ afterMs }) => afterMs)).toEqual([20_000, 45_000, 50_000]);
  const parsed = parseConnectCriteria({ Steps: steps });
  expect(parsed.ok || parsed.issues.map(({ code }) => code)).toEqual([
    "dialect-missing",
    "dialect-missing",
  ]);
});

test("the moment of activation is missed where the criteria stand, and told once when it is none", () => {
  const step = { Expression: level("A", 1), Expiry: { ExpiryTimestamp: 60 } };
  const json = (criteria: object): object => ({
    routing_profile: profile([queue("q", 1, 0)]),
    queues: [{ Id: "q" }],
    criteria,
  });
  expect(codes(json({ q: { Steps: [step] } }))).toEqual([
    "dialect-missing criteria.q.ActivationTimestamp",
  ]);
  expect(codes(json({ ActivationTimestamp: "soon", Steps: [step] }))).toEqual([
    "dialect-type criteria.ActivationTimestamp",
  ]);
});

test("every kind of condition has its requirement", () => {
  const needs = (Expression: object): unknown =>
    connectCriteria({ Steps: [{ Expression }] }).contact.needs;
  const condition = level("A", 3);
  const own = (rest: object): object => level("A", 3, rest);
  const range = { MinProficiencyLevel: 2, MaxProficiencyLevel: 4.0 };
  const agents = { AgentsCriteria: { AgentIds: ["a1", "a2"] } };
  const least = { skill: "Skill:A", level: 3 };
  expect(needs(condition)).toEqual(least);
  expect(needs(own({ ComparisonOperator: "NumberLessOrEqualTo" }))).toEqual({
    skill: "Skill:A",
    maximum: 3,
  });
  expect(needs(own({ ComparisonOperator: "NumberEqualTo" }))).toEqual({ ...least, maximum: 3 });
  expect(needs(own({ Range: range, ProficiencyLevel: null, ComparisonOperator: "Range" }))).toEqual(
    {
      skill: "Skill:A",
      level: 2,
      maximum: 4,
    },
  );
  expect(needs({ OrExpression: [condition, level("B", 1)] })).toEqual({
    any: [least, { skill: "Skill:B", level: 1 }],
  });
  expect(
    needs({ NotAttributeCondition: { Name: "Skill", Value: "A", ProficiencyLevel: 3 } }),
  ).toEqual({ not: least });
  expect(needs({ AttributeCondition: { MatchCriteria: agents } })).toEqual({
    agents: ["a1", "a2"],
  });
});

test("a condition that holds itself is refused, not followed for ever", () => {
  const endless: { AndExpression: object[] } = { AndExpression: [] };
  endless.AndExpression.push(endless);
  const parsed = parseConnectCriteria({ Steps: [{ Expression: endless }] });
  expect(parsed.ok || parsed.issues.map(({ code }) => code)).toEqual(["dialect-condition"]);
});
