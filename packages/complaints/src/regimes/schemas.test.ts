import { expect, test } from "vitest";
import { regimes } from "./regimes.js";
import { parsePlannedComplaint, parseRegime, parseRegimes } from "./schemas.js";

const [first] = regimes;

const problems = (input: unknown): readonly string[] => {
  const parsed = parseRegime(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
};

test("every problem of a regime is told with its path", () => {
  const regime = {
    ...first,
    validTo: "2026-02-30",
    apliesTo: {},
    appliesTo: { sectors: ["bank"], facts: { stage: [3] } },
    milestones: [
      {
        key: "",
        purpose: "reply",
        from: "tomorrow",
        rule: { n: -1, unit: "fortnight" },
        letter: { kind: "poem", mustContain: [] },
      },
    ],
  };
  expect(problems(regime)).toEqual([
    "validTo input-rule",
    "appliesTo.sectors.0 input-value",
    "appliesTo.facts.stage.0 input-value",
    "milestones.0.key input-size",
    "milestones.0.purpose input-value",
    "milestones.0.from input-format",
    "milestones.0.rule.n input-size",
    "milestones.0.rule.unit input-value",
    "milestones.0.letter.kind input-value",
    "milestones.0.letter.mustContain input-size",
    " input-unknown-keys",
  ]);
});

test("a regime without a milestone, a source or a scope is none", () => {
  expect(problems({ id: "x", validFrom: "2026-01-01", zone: "UTC", milestones: [] })).toEqual([
    "appliesTo input-type",
    "milestones input-size",
    "source input-type",
  ]);
});

test("all regimes pass, and two of the same overlap", () => {
  expect(parseRegimes(regimes)).toEqual({ ok: true, value: regimes });
  const twice = parseRegimes([first, first]);
  expect(twice.ok ? [] : twice.issues.map(({ code, path }) => [code, path])).toEqual([
    ["regime-overlap", ["regimes", 1, "validFrom"]],
  ]);
});

test("a complaint comes in with known facts only", () => {
  const complaint = {
    receivedAt: "2026-11-21T09:00+07:00",
    jurisdiction: "ID",
    sector: "banking",
    channel: "phone",
    isOral: true,
  };
  expect(parsePlannedComplaint(complaint).ok).toBe(true);
  expect(parsePlannedComplaint({ ...complaint, doneAt: { "a/b": 0 }, stage: 2 }).ok).toBe(true);
  expect(parsePlannedComplaint({ ...complaint, stage: 3 }).ok).toBe(false);
  expect(parsePlannedComplaint({ ...complaint, acknowlegedAt: 0 }).ok).toBe(false);
});
