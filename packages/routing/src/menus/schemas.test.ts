import { parseInput } from "@ramah/core";
import { describe } from "@ramah/core/messages";
import { sourceSchema } from "@ramah/core/schemas";
import { expect, test } from "vitest";
import { menuPace, menuPaceSources } from "./pace.js";
import { menuProblems } from "./problems.js";
import { menuLimits, menuRules } from "./rules.js";
import { parseMenu } from "./schemas.js";

const good = {
  languages: ["en"],
  start: "main",
  layers: [
    {
      id: "main",
      prompt: { text: { en: "Welcome." }, seconds: 1.5 },
      options: [
        {
          prompt: { text: { en: "" } },
          digit: "1",
          to: { message: { text: {} }, to: "back", isAnswer: false },
          share: 0.5,
          ensures: ["x"],
          words: { en: ["x"] },
          language: "en",
        },
      ],
      noInput: { repeats: 1, to: "repeat", afterSeconds: 2, share: 0.1 },
      wrongInput: { repeats: 0, to: { person: "p" } },
    },
  ],
  queues: [{ id: "q", languages: ["en"], onlyFor: ["x"], waitSeconds: 5 }],
};

test("passes a menu as it is", () => {
  expect(parseMenu(good)).toEqual({ ok: true, value: good });
  expect(menuProblems(good)).toEqual([]);
});

test("tells every problem of a menu with its path, and both doors agree (R-06)", () => {
  const cases: readonly (readonly [unknown, ...string[]])[] = [
    [null, ""],
    [{ ...good, languages: [] }, "languages"],
    [{ ...good, languages: ["fr", "xx"] }, "languages.0", "languages.1"],
    [{ ...good, start: "top" }, "start"],
    [{ ...good, layers: [] }, "layers"],
    [{ ...good, layers: [good.layers[0], { id: "main", options: [] }] }, "layers.1.id"],
    [{ ...good, queues: [{ id: "q" }, { id: "q" }] }, "queues.1.id"],
    [
      {
        ...good,
        layers: [
          { id: "main", options: [{ prompt: { text: {} }, to: "nowhere", digit: "12", share: 2 }] },
        ],
      },
      "layers.0.options.0.digit",
      "layers.0.options.0.share",
      "layers.0.options.0.to",
    ],
    [
      {
        ...good,
        layers: [
          { id: "main", options: [{ prompt: { text: {} }, to: { menu: "a", queue: "b" } }] },
        ],
      },
      "layers.0.options.0.to",
    ],
    [
      {
        ...good,
        layers: [
          { id: "main", options: [{ prompt: { text: {} }, to: { message: { text: { en: 1 } } } }] },
        ],
      },
      "layers.0.options.0.to.message.text.en",
    ],
  ];
  for (const [menu, ...paths] of cases) {
    const parsed = parseMenu(menu);
    const told = parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("."));
    expect([...told].sort(), JSON.stringify(menu)).toEqual(paths);
    expect(
      menuProblems(menu)
        .map(({ path }) => path.join("."))
        .sort(),
      JSON.stringify(menu),
    ).toEqual(paths);
    if (!parsed.ok) for (const issue of parsed.issues) expect(describe(issue, "id")).not.toBe("");
  }
});

test("refuses messages that never end instead of running out of stack", () => {
  const endless: { message: object; to?: unknown } = { message: { text: {} } };
  endless.to = endless;
  const menu = {
    languages: ["en"],
    start: "main",
    layers: [{ id: "main", options: [{ prompt: { text: {} }, to: endless }] }],
  };
  expect(menuProblems(menu)).toHaveLength(1);
  expect(parseMenu(menu).ok).toBe(false);
});

test("every rule and every figure has a source that was seen", () => {
  for (const source of [...Object.values(menuRules), ...Object.values(menuPaceSources)]) {
    expect(parseInput(sourceSchema, source)).toMatchObject({
      ok: true,
      value: { status: "verified" },
    });
  }
  expect(Object.keys(menuPaceSources)).toEqual(Object.keys(menuPace));
  expect(menuLimits.depth).toBeLessThan(menuLimits.breadth);
});
