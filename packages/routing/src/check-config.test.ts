import { expect, test } from "vitest";
import { agent, config, rules, shifts } from "../test/world.js";
import { checkConfig } from "./check-config.js";
import type { RoutingConfig } from "./config.js";
import type { RoutingIssue } from "./reasons.js";
import { createRouter } from "./router.js";

const able = { skills: { loans: 3, cards: 3 } } as const;
const staff = [agent("sari", able), agent("andi", { ...able, site: "mks" })];

const told = (issues: readonly RoutingIssue[]): readonly string[] =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join("/")}`);

test("a sound configuration is told its starvation bound and nothing else", () => {
  const issues = checkConfig(config(staff));
  expect(told(issues)).toEqual(["info starvation-bound rules/secondsPerPriority"]);
  expect(issues[0]?.data).toEqual({ boundMs: 60_000 });
});

test("what makes a router impossible is an error, and createRouter throws on it", () => {
  const cases: readonly (readonly [RoutingConfig, string])[] = [
    [config([...staff, agent("sari", able)]), "error duplicate-id agents/2/id"],
    [config([...staff, agent("x", { site: "sby" })]), "error unknown-site agents/2/site"],
    [
      config([...staff, agent("x", { skills: { tax: 1 } })]),
      "error skill-not-listed agents/2/skills/tax",
    ],
    [config(staff, { hours: { sby: shifts(2, 1) } }), "error hours-of-unknown-site hours/sby"],
  ];
  for (const [broken, expected] of cases) {
    expect(told(checkConfig(broken))).toContain(expected);
    expect(() => createRouter(broken)).toThrow(/^createRouter: /);
  }
});

test("whoever would wait in vain is warned of", () => {
  const broken = config([
    agent("mute", { languages: {}, skills: { loans: 5 } }),
    agent("shy", { languages: { id: 2 } }),
    agent("chatty", { weights: { phone: 2 } }),
  ]);
  expect(told(checkConfig(broken))).toEqual([
    "warning agent-without-languages agents/0/languages",
    "warning agent-below-language-minimum agents/1/languages",
    "warning channel-exceeds-capacity agents/2/weights/phone",
    "info skill-one-person skills/0",
    "warning skill-nobody-has skills/1",
    "info site-without-agents sites/1",
    "info starvation-bound rules/secondsPerPriority",
  ]);
});

test("an expected need that nobody meets is found before a customer finds it (R-07)", () => {
  const need = { channel: "phone", language: "id", requires: [] } as const;
  const issues = checkConfig(config(staff), [
    need,
    { ...need, language: "en" },
    { ...need, requires: [{ skill: "loans", minimumLevel: 3 }] },
    { ...need, requires: [{ skill: "loans", minimumLevel: 4 }] },
  ]);
  expect(told(issues).slice(0, 2)).toEqual([
    "warning requirement-nobody-meets expected/1",
    "warning requirement-nobody-meets expected/3",
  ]);
});

test("a step of priority worth nothing is told", () => {
  const flat = config(staff, { rules: { ...rules, secondsPerPriority: 0 } });
  expect(told(checkConfig(flat))).toEqual([
    "info priority-without-effect rules/secondsPerPriority",
  ]);
});
