import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { requirementContradiction } from "./contradiction.js";
import type { Requirement } from "./requirement.js";

const cases: readonly (readonly [readonly Requirement[], string])[] = [
  [[{ skill: "loans" }, { not: { skill: "loans" } }], "skill loans"],
  [[{ skill: "loans", level: 4 }, { not: { skill: "loans", level: 2 } }], "skill loans"],
  [
    [
      { skill: "loans", level: 4 },
      { skill: "loans", maximum: 3 },
    ],
    "skill loans",
  ],
  [[{ skill: "loans", level: 4, maximum: 3 }], "skill loans"],
  // No two of these exclude each other, all three do.
  [
    [
      { skill: "loans", level: 2, maximum: 3 },
      { not: { skill: "loans", level: 2, maximum: 2 } },
      { not: { skill: "loans", level: 3, maximum: 3 } },
    ],
    "skill loans",
  ],
  [[{ language: "id", level: 4 }, { not: { language: "id-ID", level: 3 } }], "language id"],
  [[{ language: "zh-Hant" }, { not: { language: "zh", level: 1 } }], "language zh-Hant"],
  [[{ agents: ["ani"] }, { not: { agents: ["ani", "budi"] } }], "agents "],
  [
    [{ agents: ["ani", "budi"] }, { agents: ["budi", "citra"] }, { not: { agents: ["budi"] } }],
    "agents ",
  ],
  [[{ agents: [] }], "agents "],
  [[{ sites: ["jkt"] }, { sites: ["dps"] }], "sites "],
  [[{ where: "a == 1" }, { not: { where: "a == 1" } }], "where a == 1"],
  [[{ any: [] }], "alternatives "],
  [[{ not: { all: [] } }], "alternatives "],
  [
    [
      { skill: "loans" },
      { any: [{ not: { skill: "loans" } }, { all: [{ sites: ["a"] }, { sites: ["b"] }] }] },
    ],
    "skill loans",
  ],
];

for (const [needs, expected] of cases) {
  test(`nobody can meet ${JSON.stringify(needs)}`, () => {
    const found = requirementContradiction(needs, 3);
    expect(`${found?.data.about} ${found?.data.name}`).toBe(expected);
    for (const locale of ["en", "id"] as const) {
      expect(found && describe(found, locale)).not.toMatch(/undefined|\[object/);
    }
  });
}

test.each<readonly Requirement[]>([
  [],
  [{ all: [] }],
  [{ skill: "loans", level: 2 }, { not: { skill: "loans", level: 4 } }],
  [{ skill: "loans" }, { not: { skill: "cards" } }],
  [{ language: "zh" }, { not: { language: "zh-Hant" } }],
  [{ language: "zh-Hans" }, { not: { language: "zh-Hant" } }],
  [{ language: "id", level: 2 }, { not: { language: "id", level: 4 } }],
  [{ agents: ["ani", "budi"] }, { not: { agents: ["ani"] } }],
  [{ not: { agents: ["ani"] } }, { not: { sites: ["jkt"] } }],
  [{ where: "a == 1" }, { not: { where: "a == 2" } }],
  [{ any: [{ all: [{ skill: "a" }, { not: { skill: "a" } }] }, { skill: "b" }] }],
])("somebody may meet %j", (...needs) => {
  expect(requirementContradiction(needs, 3)).toBeNull();
});

test("what may be met in too many ways is left out of account", () => {
  const either = (name: number): Requirement => ({
    any: [{ skill: `a${name}` }, { skill: `b${name}` }],
  });
  const many = Array.from({ length: 40 }, (_, index) => either(index));
  expect(requirementContradiction([...many, { any: [] }], 3)?.data.about).toBe("alternatives");
  expect(requirementContradiction(many, 3)).toBeNull();
  const not = { not: { all: many } };
  expect(requirementContradiction([...many, not], 3)).toBeNull();
});

test("says what excludes itself, in both languages", () => {
  const found = requirementContradiction([{ language: "id" }, { not: { language: "id" } }], 3);
  expect(found && [describe(found, "en"), describe(found, "id")]).toEqual([
    "No agent can ever meet this: Indonesian is asked for and ruled out at once.",
    "Tidak ada petugas yang mungkin memenuhi permintaan ini: bahasa Indonesia diminta sekaligus dilarang.",
  ]);
});
