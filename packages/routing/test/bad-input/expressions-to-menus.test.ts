import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { changedAt, hostileValues, placesIn } from "./hostile.js";

const none = { lastOrder: -1, lastPosition: -1, lastTier: -1 };
const candidate = {
  agent: "ani",
  idleSince: 5,
  sequence: 1,
  tier: 0,
  position: 0,
  order: 0,
  weight: 1,
  calls: 7,
  talkMs: 0,
  load: 0,
  capacity: 100,
  skill: 0,
  lastOffered: -1,
};
const context = { queue: none, contact: { ...none, offers: 0 }, chance: () => 0.5 };
const needs = [
  { language: "id", level: 2 },
  { skill: "loans", level: 2, maximum: 4 },
  { all: [{ sites: ["jkt"] }] },
  { any: [{ agents: ["ani"] }, { not: { where: "worker.grade >= task.grade" } }] },
];
const step = {
  afterMs: 30_000,
  drop: ["loans", "language:id"],
  lower: { loans: 1 },
  widen: { queues: ["all"], tier: 2 },
  raise: 5,
  fromTier: 1,
  instead: { queue: "all", needs: { skill: "cards" }, tier: 3 },
};
const contact = { needs, relax: [step], language: "id", languageLevel: 3, priority: 5 };
const stageInput = {
  contact,
  minimumLanguageLevel: 3,
  queueOf: () => undefined,
  delaysOf: () => [1000],
};
const prompt = { text: { en: "For loans, press 1.", id: "Untuk pinjaman, tekan 1." }, seconds: 2 };
const fallback = { repeats: 2, to: "hang-up", afterSeconds: 3, share: 0.1 };
const menu = {
  languages: ["en", "id"],
  start: "main",
  layers: [
    {
      id: "main",
      prompt,
      options: [
        {
          prompt,
          digit: "1",
          words: { en: ["loans"] },
          to: { message: prompt, to: { queue: "loans" }, isAnswer: true },
          share: 0.5,
          language: "en",
          ensures: ["customer"],
        },
        { prompt, digit: "2", to: { menu: "main" } },
      ],
      noInput: fallback,
      wrongInput: fallback,
    },
  ],
  queues: [{ id: "loans", languages: ["en"], onlyFor: ["customer"], waitSeconds: 60 }],
};
const pace = { charactersPerSecond: 16, pauseSeconds: 1, entrySeconds: 1, noInputSeconds: 3 };
const limits = {
  depth: 2,
  breadth: 5,
  presses: 2,
  promptSeconds: 20,
  repeats: 2,
  secondsToPerson: 30,
  pace,
};
const skillName = { en: "loans", id: "pinjaman" };
const ofSkill = { agent: "ani", skill: "loans", skillName };

/** Every function of these folders with arguments that are right, all options given. */
const table: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  expression: [["skills HAS 'loans'"]],
  parseExpression: [["skills HAS 'loans'"]],
  checkExpression: [
    [
      "worker.skills HAS 'lons' AND task.level > 2 OR zzz == 1",
      {
        worker: { object: { skills: { list: { oneOf: ["loans", 5] } } } },
        task: { object: { level: "number", any: "any" } },
      },
    ],
    [routing.expression("level > 2"), { level: "number" }],
  ],
  compileRequirements: [
    [
      needs,
      { attributes: { grade: 3, list: [{ a: null }] } },
      { minimumLanguageLevel: 3, skillName: () => skillName },
    ],
  ],
  loosen: [[needs, { drop: ["loans", "language:id", "*"], lower: { "language:id": 2 } }, 3]],
  requirementContradiction: [[needs, 3]],
  requirementRemedy: [
    [{ code: "skill-missing", data: { ...ofSkill, needs: 3 } }],
    [{ code: "skill-level-high", data: { ...ofSkill, atMost: 3, has: 4 } }],
    [{ code: "skill-unwanted", data: { ...ofSkill, from: 3, atMost: null, has: 4 } }],
    [{ code: "language-missing", data: { agent: "ani", language: "id", needs: 3 } }],
    [{ code: "site-not-asked", data: { agent: "ani", site: null, sites: ["jkt"] } }],
    [{ code: "site-unwanted", data: { agent: "ani", site: "jkt", sites: ["jkt"] } }],
    [{ code: "expression-false", data: { agent: "ani", expression: "a == 1", reads: [] } }],
    [{ code: "no-alternative", data: { agent: "ani" } }],
  ],
  stagesOf: [
    [{ ...stageInput, queue: { id: "loans", needs, relax: [step], tier: 1, priority: 2 } }],
  ],
  stagesOfRoutes: [
    [
      {
        ...stageInput,
        routes: [
          {
            id: "sales",
            when: "task.a == 1",
            steps: [
              {
                queue: "loans",
                needs,
                priority: 5,
                lastsMs: 5000,
                skipIf: "workers.available == 0",
                orderBy: [{ attribute: "a", descending: true }],
              },
            ],
            isFallback: true,
          },
        ],
      },
    ],
  ],
  strategyOf: [["ring-all"], [{ name: "ring-all", atMost: 3 }]],
  offerCount: [
    ["ring-all", [candidate, candidate], 5000],
    [{ name: "ring-all", atMost: 3 }, [candidate], 5000],
    [{ name: "ring-progressively", everyMs: 3000 }, [candidate], 5000],
  ],
  orderCandidates: [
    [[candidate, { ...candidate, order: 1 }], routing.leastLoaded, context],
    [[candidate, { ...candidate, order: 1 }], routing.topDown, context],
  ],
  compareCandidates: [[routing.weightedRandom, context]],
  menuProblems: [[menu]],
  menuCost: [[menu, "id", pace]],
  menuPaths: [[menu, "id", pace]],
  lintMenu: [[menu, limits]],
};

const unreadable: readonly (readonly [string, () => unknown])[] = [
  ["a proxy that was revoked", () => revoked({})],
  ["a list that was revoked", () => revoked([])],
  ["an object whose fields throw", () => Object.defineProperties({}, throwing)],
];

const getter = {
  enumerable: true,
  get: () => {
    throw new Error("no");
  },
};
const throwing: PropertyDescriptorMap = Object.fromEntries(
  "a en id needs name object text to".split(" ").map((key) => [key, getter]),
);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A refusal in the name of the function: code, and every issue with its path. */
function flawOf(name: string, thrown: unknown): string | undefined {
  if (!(thrown instanceof RangeError)) return `threw ${String(thrown)}`;
  const { code, issues, message } = thrown as RangeError & { code?: unknown; issues?: unknown };
  if (!Array.isArray(issues) || issues[0]?.code !== code) return `no refusal: ${message}`;
  const asked = name === "checkExpression" ? /^(?:checkE|e)xpression: / : new RegExp(`^${name}: `);
  if (!asked.test(message)) return `not in its name: ${message}`;
  return issues.every(({ path }) => Array.isArray(path)) ? undefined : "an issue has no path";
}

for (const [name, rows] of Object.entries(table)) {
  const ask = (routing as never as Record<string, (...given: unknown[]) => unknown>)[name];
  test(`${name} answers or refuses with its issues, whatever stands at any place`, () => {
    const flaws: string[] = [];
    for (const right of rows) {
      expect(() => ask?.(...right)).not.toThrow();
      for (const path of placesIn(right)) {
        for (const [what, make] of [...hostileValues, ...unreadable]) {
          try {
            ask?.(...(changedAt(right, path, make()) as unknown[]));
          } catch (thrown) {
            const flaw = flawOf(name, thrown);
            if (flaw !== undefined) flaws.push(`${path.join(".")} = ${what}: ${flaw}`);
          }
        }
      }
    }
    expect(flaws).toEqual([]);
  });
}
