import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AgentFacts,
  type Attributes,
  compileRequirements,
  loosen,
  type Queue,
  type RelaxStep,
  type Requirement,
  type Stage,
  stagesOf,
} from "../../src/index.js";
import { attributes, facts, needs, widening } from "../requirement-arbitraries.js";

const minimumLanguageLevel = 3;
const options = { minimumLanguageLevel } as const;
const runs = { numRuns: 10_000 };

/** Members of a queue, with tier and delay, and who of them a stage admits. */
interface Member extends AgentFacts {
  readonly queue: string;
  readonly tier: number;
  readonly delayMs: number;
}

const member = fc
  .tuple(
    facts,
    fc.record({
      queue: fc.constantFrom("main", "second"),
      tier: fc.integer({ min: 0, max: 4 }),
      delayMs: fc.integer({ min: 0, max: 9 }),
    }),
  )
  .map(([agent, place]): Member => ({ ...agent, ...place }));

const admits = (stage: Stage, agent: Member, task: Attributes): boolean =>
  stage.queues.includes(agent.queue) &&
  agent.tier >= stage.fromTier &&
  agent.tier <= (stage.toTier ?? 9) &&
  agent.delayMs <= stage.waitedMs &&
  compileRequirements(stage.needs, { attributes: task }, options).test(agent);

/** Steps add up in their order, so that they are given in it. */
const steps = (maxLength: number): fc.Arbitrary<readonly RelaxStep[]> =>
  fc
    .array(widening, { maxLength })
    .map((list) => list.toSorted((one, other) => one.afterMs - other.afterMs));

const waits = fc.record({
  tier: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  queueNeeds: needs,
  relax: steps(4),
  contact: fc.record(
    {
      needs,
      language: fc.constantFrom("id", "en-GB"),
      relax: steps(2),
    },
    { requiredKeys: ["needs"] },
  ),
});

test("relaxation is monotone: to drop, to lower, to widen and to wait never shut anybody out", () => {
  fc.assert(
    fc.property(waits, member, attributes, ({ tier, queueNeeds, relax, contact }, agent, task) => {
      const queue: Queue = {
        id: "main",
        needs: queueNeeds,
        relax,
        ...(tier === undefined ? {} : { tier }),
      };
      const delaysOf = (id: string): readonly number[] =>
        id === agent.queue ? [agent.delayMs] : [];
      const stages = stagesOf({ queue, contact, minimumLanguageLevel, delaysOf });
      let wasAdmitted = false;
      for (const stage of stages) {
        const isAdmitted = admits(stage, agent, task);
        if (wasAdmitted) expect(isAdmitted).toBe(true);
        wasAdmitted = isAdmitted;
      }
      // Once everything has opened, nothing but needs, queue and tier keeps the member out.
      const last = stages.at(-1) as Stage;
      expect(last.queues.includes(agent.queue) && agent.delayMs > last.waitedMs).toBe(false);
    }),
    runs,
  );
});

test("stages follow each other without a gap, at the very moments at which steps open", () => {
  fc.assert(
    fc.property(waits, fc.array(fc.nat(9), { maxLength: 3 }), ({ relax, contact }, delays) => {
      const queue: Queue = { id: "main", relax };
      const stages = stagesOf({
        queue,
        contact,
        minimumLanguageLevel,
        delaysOf: (id) => (id === "main" ? delays : []),
      });
      const steps = [...relax, ...(contact.relax ?? [])].map(({ afterMs }) => afterMs);
      const opens = [...new Set([0, ...steps, ...delays])].sort((a, b) => a - b);
      expect(stages.map(({ waitedMs }) => waitedMs)).toEqual(opens);
      stages.forEach(({ waitedMs, lastsMs }, index) => {
        expect(lastsMs === null ? undefined : waitedMs + lastsMs).toBe(opens[index + 1]);
      });
      const raised = [...relax, ...(contact.relax ?? [])].reduce(
        (sum, { raise = 0 }) => sum + raise,
        0,
      );
      expect(stages.at(-1)?.priority).toBe(raised);
    }),
    { numRuns: 2_000 },
  );
});

test("whoever met needs meets what is left of them, and what is left asks no more than before", () => {
  fc.assert(
    fc.property(needs, widening, facts, attributes, (list, step, agent, task) => {
      const left = loosen(list, step, minimumLanguageLevel);
      const ask = (asked: readonly Requirement[]): boolean =>
        compileRequirements(asked, { attributes: task }, options).test(agent);
      if (ask(list)) expect(ask(left)).toBe(true);
      // Once more changes nothing more.
      expect(loosen(left, step, minimumLanguageLevel)).toEqual(left);
    }),
    runs,
  );
});
