import fc from "fast-check";
import type { AgentVerdict, RouterState, RoutingBlock, RoutingConfig } from "../../src/index.js";
import { demand } from "./broken.js";
import { newHost, play } from "./host.js";
import type { Law, MakeRouter } from "./law.js";
import { type Move, moves } from "./moves.js";
import { alone, type Scene, without } from "./remedies.js";
import { configs, isSiteOpen } from "./world.js";

const tiers = [0, 1, 2];

/** (G11) The blocks that an explanation names, taken away, leave nothing in the way; any one of them left does. */
export const explanations: Law = (make) =>
  fc.property(configs, moves, fc.nat(40), (config, story, cut) => {
    const state = stateAfter(make, config, story, cut);
    if (state.at === null) return;
    const router = make(config, { restore: state });
    const stored = JSON.stringify(router.snapshot());
    const waiting = state.contacts.filter(
      ({ status, hands, isInLine }) => status === "waiting" && isInLine && hands.length === 0,
    );
    for (const { contact } of waiting.slice(0, 1)) {
      const { agents = [] } = router.explain(contact.id) ?? {};
      demand(agents.length > 0, () => `(G11) nothing is said of ${contact.id}`);
      for (const verdict of agents.slice(0, 3)) {
        demand(
          (verdict.outcome === "blocked") === verdict.blocks.length > 0,
          () => `(G11) ${JSON.stringify(verdict)}`,
        );
        demand(
          JSON.stringify(router.explain(contact.id, verdict.agent)?.agents) ===
            JSON.stringify([verdict]),
          () => `(G11) alone ${verdict.agent} is judged otherwise`,
        );
        if (verdict.outcome !== "blocked") continue;
        const scene = alone({ config, state }, contact.id, verdict.agent);
        remediesHelp(make, scene, contact.id, verdict);
        waitingHelps(make, scene, contact.id, verdict);
      }
    }
    demand(
      JSON.stringify(router.snapshot()) === stored,
      () => "(G11) to explain changed something",
    );
  }) as unknown as fc.IProperty<never>;

function stateAfter(
  make: MakeRouter,
  config: RoutingConfig,
  story: readonly Move[],
  cut: number,
): RouterState {
  const router = make(config, { seed: 7 });
  play(router, newHost(config), story.slice(0, cut), () => undefined, "punctual");
  return router.snapshot();
}

function remediesHelp(
  make: MakeRouter,
  scene: Scene,
  contact: string,
  { agent, blocks, remedies }: AgentVerdict,
): void {
  demand(remedies.length === blocks.length, () => `(G11) ${agent}: blocks without a remedy`);
  const outcome = (taken: readonly RoutingBlock[]): AgentVerdict | undefined => {
    let nearest: AgentVerdict | undefined;
    for (const tier of tiers) {
      const router = without(make, scene, contact, agent, taken, tier);
      const verdict = router.explain(contact, agent)?.agents[0];
      if (nearest === undefined || (verdict?.blocks.length ?? 9) < nearest.blocks.length) {
        nearest = verdict;
      }
      if (verdict?.outcome === "chosen") break;
    }
    return nearest;
  };
  const words = (taken: readonly RoutingBlock[]): string => JSON.stringify(taken);
  const after = outcome(blocks);
  const isAtOdds = contradicts(after?.blocks ?? [], blocks);
  demand(
    after?.outcome === "chosen" || isAtOdds,
    () =>
      `(G11) ${agent} does not get ${contact} without ${words(blocks)}: ${words(after?.blocks ?? [])}`,
  );
  for (const [index, block] of blocks.entries()) {
    const rest = outcome(blocks.filter((_, other) => other !== index));
    demand(
      rest?.outcome === "blocked",
      () => `(G11) ${agent} gets ${contact} with ${words([block])} still there`,
    );
  }
}

/** Whoever learns what is asked may then know too much for something else that is asked. */
const contradicts = (left: readonly RoutingBlock[], taken: readonly RoutingBlock[]): boolean =>
  left.length > 0 &&
  left.every(
    ({ code, data }) =>
      (code === "skill-unwanted" || code === "skill-level-high") &&
      taken.some((one) => "skill" in one.data && "skill" in data && one.data.skill === data.skill),
  );

const membership: readonly string[] = ["tier-closed", "delay-not-over", "not-a-member"];
const isMembership = (code: string): boolean => membership.includes(code);

/** What time alone takes away is gone at the moment that was told, and not before. */
function waitingHelps(
  make: MakeRouter,
  { config, state }: Scene,
  contact: string,
  { agent, blocks }: AgentVerdict,
): void {
  const mayDesert = (config.queues ?? []).some(({ leaveWithout }) => leaveWithout !== undefined);
  const queue = state.contacts.find((one) => one.contact.id === contact)?.queue;
  for (const { code, data } of blocks) {
    const ms = "againInMs" in data ? data.againInMs : "opensInMs" in data ? data.opensInMs : null;
    // Whether a stop is left out depends on who is there by then.
    const isUnsure = isMembership(code) && JSON.stringify(config.routes ?? []).includes("skipIf");
    const at = state.at ?? 0;
    const { site } = config.agents.find(({ id }) => id === agent) ?? {};
    // A calendar may end with an opening: until when it lasts nobody knows.
    const isEnd = code === "site-closed" && !isSiteOpen(config, site, at + (ms ?? 0));
    if (ms === null || isUnsure || isEnd) continue;
    const router = make(config, { restore: JSON.parse(JSON.stringify(state)) });
    for (const [late, isThere] of [
      [ms - 1, true],
      [ms, false],
    ] as const) {
      if (late < 0) continue;
      router.apply(at + late, { type: "tick" });
      const after = router.explain(contact, agent);
      // It left, or somebody has it.
      if (after === undefined || after.status !== "waiting" || after.chosen !== null) break;
      // With the others sent away for the question, a queue may be deserted that is not.
      if (mayDesert && after.queue !== queue) break;
      const codes = isMembership(code) ? membership : [code];
      demand(
        after.agents[0]?.blocks.some((one) => codes.includes(one.code)) === isThere,
        () =>
          `(G11) ${code} of ${agent} for ${contact}: ${ms} ms were told, after ${late} ms ${JSON.stringify(after.agents[0]?.blocks)}`,
      );
    }
  }
}
