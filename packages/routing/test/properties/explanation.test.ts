import type { Instant } from "@ramah/core";
import {
  type Agent,
  createRouter,
  type RouterState,
  type RoutingBlock,
  type RoutingConfig,
} from "@ramah/routing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Run, someRun } from "../arbitrary.js";

type Waiting = RouterState["queues"][number]["waiting"][number];

interface World {
  readonly config: RoutingConfig;
  readonly state: RouterState;
}

const waitingIn = (state: RouterState): readonly Waiting[] =>
  state.queues.flatMap(({ waiting }) => waiting);

/** Only this agent and only this contact, everything else as it was. */
function alone({ config, state }: World, agentId: string, waiting: Waiting): World {
  const queue = state.queues.find((one) => one.waiting.includes(waiting));
  const signature = queue?.signature ?? "";
  return {
    config: { ...config, agents: config.agents.filter(({ id }) => id === agentId) },
    state: {
      ...state,
      roster: state.roster.filter((entry) => entry.agentId === agentId),
      queues: [{ signature, waiting: [waiting] }],
    },
  };
}

/** Takes one obstacle away, by changing the world and nothing of the engine. */
function without(world: World, block: RoutingBlock): World {
  const { config, state } = world;
  const [agent] = config.agents;
  const [entry] = state.roster;
  if (agent === undefined) throw new Error("no agent");
  const withAgent = (more: Partial<Agent>): World => ({
    ...world,
    config: { ...config, agents: [{ ...agent, ...more }] },
  });
  const withEntry = (more: Partial<NonNullable<typeof entry>>): World => {
    const before = entry ?? {
      agentId: agent.id,
      readiness: { status: "ready" },
      idleSince: 0,
      idleSequence: 0,
      holding: [],
    };
    return { ...world, state: { ...state, roster: [{ ...before, ...more }] } };
  };
  switch (block.code) {
    case "skill-missing":
    case "skill-level-low":
      return withAgent({ skills: { ...agent.skills, [block.data.skill]: block.data.needs as 1 } });
    case "language-missing":
    case "language-level-low":
      return withAgent({
        languages: { ...agent.languages, [block.data.language]: block.data.needs as 1 },
      });
    case "capacity-too-small":
      return withAgent({ capacity: block.data.needs });
    case "signed-out":
    case "not-ready":
      return withEntry({ readiness: { status: "ready" } });
    case "busy": {
      let toFree = block.data.missing;
      const holding = (entry?.holding ?? []).filter(({ contact }) => {
        const isKept = toFree <= 0;
        toFree -= agent.weights?.[contact.channel] ?? 1;
        return isKept;
      });
      return withEntry({ holding });
    }
    case "site-closed": {
      const { [agent.site]: _, ...hours } = config.hours ?? {};
      return { ...world, config: { ...config, hours } };
    }
    case "excluded-by-rejection":
    case "excluded-by-transfer":
      return {
        ...world,
        state: {
          ...state,
          queues: state.queues.map((queue) => ({
            ...queue,
            waiting: queue.waiting.map((waiting) => ({
              ...waiting,
              exclusions: waiting.exclusions.filter(({ agentId }) => agentId !== agent.id),
            })),
          })),
        },
      };
  }
}

const isGiven = ({ config, state }: World, at: Instant): boolean => {
  const decision = createRouter(config).decide({ type: "tick" }, state, at);
  return decision.ok && decision.value.some(({ type }) => type === "agent-reserved");
};

/** Every blocked pair of a run's states. */
function* blockedPairs(run: Run) {
  for (const { after, at } of run.steps) {
    for (const waiting of waitingIn(after)) {
      const explanation = run.router.explain(after, waiting.contact.id, at);
      for (const verdict of explanation?.agents ?? []) {
        yield {
          verdict,
          at,
          world: alone({ config: run.config, state: after }, verdict.agentId, waiting),
        };
      }
    }
  }
}

test("the runs reach every block", () => {
  const seen = new Set<string>();
  for (const run of fc.sample(someRun(40), { numRuns: 300, seed: 3 })) {
    for (const { verdict } of blockedPairs(run)) {
      for (const { code } of verdict.blocks) seen.add(code);
    }
  }
  expect([...seen].sort()).toEqual([
    "busy",
    "capacity-too-small",
    "excluded-by-rejection",
    "excluded-by-transfer",
    "language-level-low",
    "language-missing",
    "not-ready",
    "signed-out",
    "site-closed",
    "skill-level-low",
    "skill-missing",
  ]);
});

test("taking away exactly what blocks makes the pair meet, and nothing less does (R-05)", () => {
  fc.assert(
    fc.property(someRun(40), (run) => {
      for (const { verdict, at, world } of blockedPairs(run)) {
        const { blocks } = verdict;
        expect(blocks.length).toBeGreaterThan(0);
        expect(isGiven(blocks.reduce(without, world), at)).toBe(true);
        for (const kept of blocks) {
          const others = blocks.filter((block) => block !== kept);
          expect(isGiven(others.reduce(without, world), at)).toBe(false);
        }
      }
    }),
    { numRuns: 120 },
  );
});

test("a remedy is named exactly when one change is enough, and it is that change", () => {
  fc.assert(
    fc.property(someRun(40), (run) => {
      for (const { verdict, at, world } of blockedPairs(run)) {
        const isOneEnough = verdict.blocks.some((block) => isGiven(without(world, block), at));
        expect(verdict.remedy !== null).toBe(isOneEnough);
      }
    }),
    { numRuns: 80 },
  );
});

test("the log explains every choice exactly as it was made", () => {
  fc.assert(
    fc.property(someRun(), ({ router, log, config }) => {
      log.forEach((event, index) => {
        if (event.type !== "agent-reserved") return;
        const explanation = router.explainDecision(log.slice(0, index + 1), event.contactId);
        expect(explanation?.chosen).toBe(event.agentId);
        expect(explanation?.decision).toEqual(event.decision);
        expect(explanation?.basis).toBe("decision");
        expect(explanation?.agents.map(({ agentId }) => agentId).sort()).toEqual(
          config.agents.map(({ id }) => id).sort(),
        );
        for (const { outcome, blocks, rank } of explanation?.agents ?? []) {
          expect([outcome, blocks.length > 0, rank !== null]).toEqual(
            outcome === "blocked"
              ? ["blocked", true, false]
              : [outcome, false, outcome === "eligible"],
          );
        }
        // As long as nothing else happened, the state alone tells the same.
        const after = log.slice(0, index + 1).reduce(router.evolve, router.initial);
        const fresh = router.explain(after, event.contactId, event.at + 12_345);
        expect(fresh?.agents).toEqual(explanation?.agents);
        expect(fresh?.because).toEqual(explanation?.because);
      });
    }),
    { numRuns: 60 },
  );
});

test("who loses by idle time would have won with a moment more than that", () => {
  fc.assert(
    fc.property(someRun(), ({ router, log }) => {
      log.forEach((event, index) => {
        if (event.type !== "agent-reserved") return;
        const before = log.slice(0, index).reduce(router.evolve, router.initial);
        const verdicts = router.explain(before, event.contactId, event.at)?.agents ?? [];
        for (const { agentId, rank } of verdicts) {
          if (rank?.code !== "less-idle") continue;
          const longer = before.roster.map((entry) =>
            entry.agentId === agentId
              ? { ...entry, idleSince: entry.idleSince - rank.data.byMs - 1 }
              : entry,
          );
          const changed = { ...before, roster: longer };
          const others = router.explain(changed, event.contactId, event.at);
          const first = others?.agents.find((one) => one.agentId === event.agentId);
          expect(first?.outcome).toBe("eligible");
        }
      });
    }),
    { numRuns: 60 },
  );
});
