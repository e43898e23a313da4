import { expect, test } from "vitest";
import {
  type AgentFacts,
  type Attributes,
  compileRequirements,
  type Membership,
  type Queue,
  type Route,
  type Stage,
  stagesOf,
  stagesOfRoutes,
} from "../../src/index.js";

// One model of relaxation: each test tells how a peer's users say it, and what comes of it here.

interface Person extends AgentFacts {
  readonly in: readonly Membership[];
}

const minimumLanguageLevel = 3;

/** The stage a contact is at after so long. */
function stageAt(stages: readonly Stage[], waitedMs: number): Stage | undefined {
  let openMs = 0;
  return stages.find(({ lastsMs }) => {
    openMs += lastsMs ?? Number.POSITIVE_INFINITY;
    return waitedMs < openMs;
  });
}

/** Who may take the contact after so long: members of the queues, of the tiers, long enough, who meet the needs. */
function takers(
  people: readonly Person[],
  stages: readonly Stage[],
  waitedMs: number,
  attributes: Attributes = {},
): readonly string[] {
  const stage = stageAt(stages, waitedMs);
  if (stage === undefined) return [];
  const { test: isAble } = compileRequirements(
    stage.needs,
    { attributes },
    { minimumLanguageLevel },
  );
  return people
    .filter((person) => isAble(person))
    .filter((person) =>
      person.in.some(
        ({ queue, tier = 0, delayMs = 0 }) =>
          stage.queues.includes(queue) &&
          tier >= stage.fromTier &&
          tier <= (stage.toTier ?? tier) &&
          delayMs <= stage.waitedMs,
      ),
    )
    .map(({ id }) => id);
}

const seconds = (count: number): number => count * 1000;

test("a workflow's targets: preferred agents of support for 15 s, all of support for 15 s, then everybody", () => {
  const support: Route = {
    id: "support",
    when: "type == 'support'",
    steps: [
      {
        queue: "support",
        needs: { where: "worker.id IN task.preferred_agents" },
        priority: 5,
        lastsMs: seconds(15),
        skipIf: "workers.available == 0",
      },
      { queue: "support", lastsMs: seconds(15) },
    ],
  };
  const otherwise: Route = { id: "default", steps: [{ queue: "everyone" }], isFallback: true };
  const contact = { priority: 1 };
  const stages = stagesOfRoutes({ routes: [otherwise, support], contact, minimumLanguageLevel });
  const people: readonly Person[] = [
    { id: "ani", attributes: { id: "ani" }, in: [{ queue: "support" }, { queue: "everyone" }] },
    { id: "budi", attributes: { id: "budi" }, in: [{ queue: "support" }, { queue: "everyone" }] },
    { id: "citra", attributes: { id: "citra" }, in: [{ queue: "everyone" }] },
  ];
  const task = { preferred_agents: ["budi"] };
  expect(takers(people, stages, 0, task)).toEqual(["budi"]);
  expect(takers(people, stages, seconds(15) - 1, task)).toEqual(["budi"]);
  expect(takers(people, stages, seconds(15), task)).toEqual(["ani", "budi"]);
  // The default is for those whom no filter kept; whoever waited out all targets leaves.
  expect(stages.map(({ step, isFallback = false }) => [step, isFallback])).toEqual([
    [0, false],
    [1, false],
    [2, true],
  ]);
  // A target without a priority keeps the one before it: 5, or the contact's own 1 where the first was skipped.
  expect(stages.map(({ priority, ownPriority }) => [priority, ownPriority])).toEqual([
    [5, 5],
    [5, null],
    [5, null],
  ]);
});

test("routing criteria: loans at 4 for 30 s, at 2 for 30 s, then anybody of the queue, each after their delay", () => {
  const queue: Queue = { id: "service" };
  const contact = {
    needs: { skill: "loans", level: 4 },
    relax: [
      { afterMs: seconds(30), instead: { needs: { skill: "loans", level: 2 } } },
      { afterMs: seconds(60), instead: { needs: null } },
    ],
  } as const;
  const people: readonly Person[] = [
    { id: "expert", skills: { loans: 5 }, in: [{ queue: "service" }] },
    { id: "second line", skills: { loans: 5 }, in: [{ queue: "service", delayMs: seconds(20) }] },
    { id: "learner", skills: { loans: 2 }, in: [{ queue: "service" }] },
    { id: "newcomer", in: [{ queue: "service", delayMs: seconds(90) }] },
  ];
  const delaysOf = (): readonly number[] => [0, seconds(20), seconds(90)];
  const stages = stagesOf({ queue, contact, minimumLanguageLevel, delaysOf });
  expect(takers(people, stages, 0)).toEqual(["expert"]);
  // Twenty seconds or longer: at exactly twenty it counts.
  expect(takers(people, stages, seconds(20) - 1)).toEqual(["expert"]);
  expect(takers(people, stages, seconds(20))).toEqual(["expert", "second line"]);
  expect(takers(people, stages, seconds(30))).toEqual(["expert", "second line", "learner"]);
  expect(takers(people, stages, seconds(60))).toEqual(["expert", "second line", "learner"]);
  expect(takers(people, stages, seconds(90))).toEqual(people.map(({ id }) => id));
});

test("bullseye: six rings, a skill less after each, members by their ring and what is left", () => {
  const skills = ["a", "b", "c", "d", "e"];
  const queue: Queue = {
    id: "target",
    tier: 1,
    needs: skills.map((skill) => ({ skill })),
    relax: skills.map((skill, index) => ({
      afterMs: seconds(10 * (index + 1)),
      drop: [skill],
      widen: { tier: index + 2 },
    })),
  };
  // Ring n, and every skill but the first n - 1.
  const people = [1, 2, 3, 4, 5, 6].map(
    (tier): Person => ({
      id: `ring ${tier}`,
      skills: Object.fromEntries(skills.slice(tier - 1).map((skill) => [skill, 1])),
      in: [{ queue: "target", tier }],
    }),
  );
  const stages = stagesOf({ queue, contact: {}, minimumLanguageLevel });
  expect(stages).toHaveLength(6);
  for (const ring of [1, 2, 3, 4, 5, 6]) {
    expect(takers(people, stages, seconds(10 * (ring - 1)))).toEqual(
      people.slice(0, ring).map(({ id }) => id),
    );
  }
  // The ring and the skills count together: in the first ring without the skills is not enough.
  const idle: Person = { id: "idle", in: [{ queue: "target", tier: 1 }] };
  expect(takers([idle], stages, seconds(49))).toEqual([]);
  expect(takers([idle], stages, seconds(50))).toEqual(["idle"]);
});

test("tier rules with multiplied waits: levels from 1 on keep even the first level waiting one period", () => {
  const everyMs = seconds(30);
  const rules = (levels: readonly number[]): Queue => ({
    id: "support",
    tier: 0,
    relax: levels.map((tier) => ({ afterMs: tier * everyMs, widen: { tier } })),
  });
  const people = [1, 2].map(
    (tier): Person => ({ id: `level ${tier}`, in: [{ queue: "support", tier }] }),
  );
  const stages = stagesOf({ queue: rules([1, 2]), contact: {}, minimumLanguageLevel });
  expect(takers(people, stages, 0)).toEqual([]);
  expect(takers(people, stages, everyMs - 1)).toEqual([]);
  expect(takers(people, stages, everyMs)).toEqual(["level 1"]);
  expect(takers(people, stages, 2 * everyMs)).toEqual(["level 1", "level 2"]);

  // Not multiplied, one period opens every level; counted from 0, the first has no wait.
  const flat: Queue = {
    id: "support",
    tier: 0,
    relax: [{ afterMs: everyMs, widen: { tier: 99 } }],
  };
  const flatStages = stagesOf({ queue: flat, contact: {}, minimumLanguageLevel });
  expect(takers(people, flatStages, everyMs)).toEqual(["level 1", "level 2"]);
  const first: Person = { id: "level 0", in: [{ queue: "support", tier: 0 }] };
  expect(takers([first], flatStages, 0)).toEqual(["level 0"]);
});

test("penalty rules: the highest penalty rises and falls, the lowest gives way to it", () => {
  const queue: Queue = {
    id: "sales",
    tier: 1,
    relax: [
      { afterMs: seconds(30), widen: { tier: 4 } },
      { afterMs: seconds(60), widen: { tier: 10 }, fromTier: 3 },
      { afterMs: seconds(90), instead: { tier: 2 } },
    ],
  };
  const people = [0, 1, 2, 3, 4, 10].map(
    (tier): Person => ({ id: String(tier), in: [{ queue: "sales", tier }] }),
  );
  const stages = stagesOf({ queue, contact: {}, minimumLanguageLevel });
  expect(takers(people, stages, 0)).toEqual(["0", "1"]);
  expect(takers(people, stages, seconds(30))).toEqual(["0", "1", "2", "3", "4"]);
  expect(takers(people, stages, seconds(60))).toEqual(["3", "4", "10"]);
  expect(takers(people, stages, seconds(90))).toEqual(["2"]);
});

test("overflow in steps: another queue's members after a minute, its rules after two (R-01, R-03)", () => {
  const loans: Queue = {
    id: "loans",
    needs: { skill: "loans", level: 3 },
    priority: 2,
    relax: [
      { afterMs: seconds(60), widen: { queues: ["cards"] }, lower: { loans: 1 } },
      { afterMs: seconds(120), instead: { queue: "everyone" }, raise: 4 },
    ],
  };
  const everyone: Queue = { id: "everyone", priority: 1, needs: { not: { skill: "trainee" } } };
  const stages = stagesOf({
    queue: loans,
    contact: { language: "id", priority: 3 },
    minimumLanguageLevel,
    queueOf: (id) => (id === "everyone" ? everyone : undefined),
  });
  const language = { language: "id", level: 3 };
  expect(stages.map(({ queues, needs, priority }) => ({ queues, needs, priority }))).toEqual([
    { queues: ["loans"], needs: [language, { skill: "loans", level: 3 }], priority: 5 },
    { queues: ["loans", "cards"], needs: [language, { skill: "loans", level: 1 }], priority: 5 },
    { queues: ["everyone"], needs: [language, { not: { skill: "trainee" } }], priority: 8 },
  ]);
});

test("a queue's relaxation runs within a route's step, and on over steps in the same queue", () => {
  const queue: Queue = { id: "main", relax: [{ afterMs: seconds(20), drop: ["vip"] }] };
  const input = {
    contact: { needs: { skill: "vip" } },
    minimumLanguageLevel,
    queueOf: () => queue,
    delaysOf: () => [seconds(25)],
  } as const;
  const first = { queue: "main", needs: { skill: "loans" }, lastsMs: seconds(15) } as const;
  const layout = (route: Route): readonly (readonly unknown[])[] =>
    stagesOfRoutes({ ...input, routes: [route] }).map(({ waitedMs, lastsMs, needs }) => [
      waitedMs / 1000,
      lastsMs === null ? null : lastsMs / 1000,
      needs.length,
    ]);
  expect(layout({ id: "on", steps: [first, { queue: "main" }] })).toEqual([
    [0, 15, 2],
    [15, 5, 1],
    [20, 5, 0],
    [25, null, 0],
  ]);
  // Nobody knows whether a step was skipped: the next one counts from its own beginning.
  expect(layout({ id: "skip", steps: [{ ...first, skipIf: "1==1" }, { queue: "main" }] })).toEqual([
    [0, 15, 2],
    [0, 20, 1],
    [20, 5, 0],
    [25, null, 0],
  ]);
});
