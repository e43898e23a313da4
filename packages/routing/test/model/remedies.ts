import type {
  Agent,
  Level,
  Membership,
  Requirement,
  Router,
  RouterState,
  RoutingBlock,
  RoutingConfig,
  RoutingEvent,
} from "../../src/index.js";
import type { MakeRouter } from "./law.js";

// Takes blocks away one by one, as their remedies say, and leaves everything else as it is.

/** A moment that a router can go on from. */
export interface Scene {
  readonly config: RoutingConfig;
  readonly state: RouterState;
}

/** Nobody else competes: the other agents have a break, the other contacts were never here. */
export function alone({ config, state }: Scene, contactId: string, agentId: string): Scene {
  const contacts = state.contacts.filter(
    ({ contact, hands }) =>
      contact.id === contactId || hands.some((hand) => hand.agent === agentId),
  );
  return {
    config,
    state: counted({
      ...state,
      contacts: contacts.map((one) => ({
        ...one,
        hands: one.hands.filter((hand) => hand.agent === agentId),
      })),
      agents: state.agents.map((one) =>
        one.id === agentId ? one : { ...one, presence: "not-ready" as const },
      ),
    }),
  };
}

const counted = (state: RouterState): RouterState => ({
  ...state,
  counts: { offered: state.contacts.length, completed: 0, abandoned: 0, timedOut: 0 },
});

/** Changes of the scene, and what is told to a router that goes on from it. */
interface Change {
  readonly scene: Scene;
  readonly facts: Partial<Agent>;
  readonly isReady: boolean;
}

/** A router in which these blocks are taken away. */
export function without(
  make: MakeRouter,
  scene: Scene,
  contactId: string,
  agentId: string,
  blocks: readonly RoutingBlock[],
  tier: number,
): Router {
  const before = scene.state.agents.find(({ id }) => id === agentId);
  const agent = before?.agent ??
    scene.config.agents.find(({ id }) => id === agentId) ?? { id: agentId };
  let change: Change = { scene, facts: {}, isReady: false };
  for (const block of blocks) change = lifted(change, block, contactId, agent, tier);
  const { config, state } = change.scene;
  const router = make(config, { restore: JSON.parse(JSON.stringify(state)) });
  const at = state.at ?? 0;
  const { site, ...facts } = change.facts;
  const patch = { id: agentId, ...facts };
  const event: RoutingEvent = {
    type: "agent.updated",
    agent: change.isReady ? { ...patch, presence: "ready" } : patch,
  };
  router.apply(at, event);
  return router;
}

function lifted(
  { scene, facts, isReady }: Change,
  block: RoutingBlock,
  contactId: string,
  agent: Agent,
  tier: number,
): Change {
  const same = { scene, facts, isReady };
  const learnt = <Field extends "skills" | "languages">(
    field: Field,
    name: string,
    toLevel: number,
  ): Change => ({
    ...same,
    facts: {
      ...facts,
      [field]: { ...(facts[field] ?? agent[field]), [name]: toLevel as Level },
    },
  });
  const asked = (rewrite: Rewrite): Change => ({ ...same, scene: rewritten(scene, rewrite) });
  const every = (scene.config.queues ?? []).map(({ id }) => ({ queue: id }));
  const queues: readonly Membership[] = facts.queues ?? agent.queues ?? every;
  switch (block.code) {
    case "skill-missing":
    case "skill-level-low":
      return learnt("skills", block.data.skill, block.data.needs);
    case "language-missing":
    case "language-level-low":
      return learnt("languages", block.data.language, block.data.needs);
    case "skill-level-high": {
      const { skill, has } = block.data;
      return asked((need, isWanted) =>
        isWanted && "skill" in need && need.skill === skill && (need.maximum ?? 5) < has
          ? { ...need, maximum: has as Level }
          : need,
      );
    }
    case "skill-unwanted": {
      const { skill } = block.data;
      return asked((need, isWanted) =>
        !isWanted && "skill" in need && need.skill === skill ? { any: [] } : need,
      );
    }
    case "not-among-agents": {
      const { agents } = block.data;
      const preferring = withContact(scene, contactId, (contact) => ({
        ...contact,
        contact:
          contact.prefers && agents.length === 1 && agents[0] === contact.contact.preferredAgent
            ? { ...contact.contact, preferredAgent: agent.id }
            : contact.contact,
      }));
      const rewrite: Rewrite = (need, isWanted) =>
        isWanted && "agents" in need && isSameList(need.agents, agents)
          ? { agents: [...need.agents, agent.id] }
          : need;
      return { ...same, scene: rewritten(preferring, rewrite) };
    }
    case "agent-unwanted":
      return asked((need, isWanted) =>
        !isWanted && "agents" in need && isSameList(need.agents, block.data.agents)
          ? { agents: need.agents.filter((id) => id !== agent.id) }
          : need,
      );
    case "site-not-asked": {
      const { site, sites } = block.data;
      if (site === null) return { ...same, scene: seated(scene, agent, sites[0] ?? "") };
      return asked((need, isWanted) =>
        isWanted && "sites" in need && isSameList(need.sites, sites)
          ? { sites: [...need.sites, site] }
          : need,
      );
    }
    case "site-unwanted":
      return asked((need, isWanted) =>
        !isWanted && "sites" in need && isSameList(need.sites, block.data.sites)
          ? { sites: need.sites.filter((id) => id !== block.data.site) }
          : need,
      );
    case "expression-false":
    case "expression-true": {
      const { expression } = block.data;
      const outcome: Requirement = block.code === "expression-false" ? { all: [] } : { any: [] };
      return asked((need) => ("where" in need && need.where === expression ? outcome : need));
    }
    case "not-a-member": {
      const [queue = "main"] = block.data.queues;
      return { ...same, facts: { ...facts, queues: [...queues, { queue, tier }] } };
    }
    case "tier-closed": {
      const opened = queues.map((one) =>
        (one.tier ?? 0) === block.data.tier ? { ...one, tier } : one,
      );
      return { ...same, facts: { ...facts, queues: opened } };
    }
    case "delay-not-over": {
      const opened = queues.map((one) =>
        one.delayMs === block.data.delayMs ? { ...one, delayMs: 0 } : one,
      );
      return { ...same, facts: { ...facts, queues: opened } };
    }
    case "capacity-too-small": {
      const { channel, needs } = block.data;
      const { capacity = { units: 100 } } = agent;
      const larger =
        "slots" in capacity ? { slots: { ...capacity.slots, [channel]: needs } } : { units: needs };
      return { ...same, facts: { ...facts, capacity: larger } };
    }
    case "signed-out":
    case "not-ready":
      return { ...same, isReady: true };
    case "busy":
      return { ...same, scene: freed(scene, contactId, agent, block.data) };
    case "site-closed": {
      const { config, state } = scene;
      const closed = config.sites?.find(({ name }) => name === block.data.site)?.id ?? "";
      const { [closed]: _, ...hours } = config.hours ?? {};
      return { ...same, scene: { config: { ...config, hours }, state } };
    }
    case "backing-off": {
      const agents = scene.state.agents.map((one) =>
        one.id === agent.id ? { ...one, backOffUntil: 0 } : one,
      );
      return { ...same, scene: { ...scene, state: { ...scene.state, agents } } };
    }
    case "excluded-by-failure":
    case "excluded-by-transfer": {
      const isTransfer = block.code === "excluded-by-transfer";
      return {
        ...same,
        scene: withContact(scene, contactId, (contact) => ({
          ...contact,
          exclusions: contact.exclusions.filter(
            (one) => one.agent !== agent.id || (one.because === "transferred") !== isTransfer,
          ),
        })),
      };
    }
    default:
      throw new Error(`no way to take away ${block.code}`);
  }
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(other)].sort());

type Rewrite = (need: Requirement, isWanted: boolean) => Requirement;

/** What is asked, changed wherever it is written. */
function rewritten({ config, state }: Scene, rewrite: Rewrite): Scene {
  const need = (one: Requirement, isWanted: boolean): Requirement => {
    if ("all" in one) return { all: one.all.map((part) => need(part, isWanted)) };
    if ("any" in one) return { any: one.any.map((part) => need(part, isWanted)) };
    if ("not" in one) return { not: need(one.not, !isWanted) };
    return rewrite(one, isWanted);
  };
  const everywhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(everywhere);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        if (name !== "needs" || inner === null || inner === undefined) {
          return [name, name === "hours" ? inner : everywhere(inner)];
        }
        const asked = Array.isArray(inner)
          ? inner.map((one) => need(one, true))
          : need(inner, true);
        return [name, asked];
      }),
    );
  };
  return {
    config: everywhere(config) as RoutingConfig,
    state: everywhere(state) as RouterState,
  };
}

function withContact(
  { config, state }: Scene,
  id: string,
  change: (contact: RouterState["contacts"][number]) => RouterState["contacts"][number],
): Scene {
  const contacts = state.contacts.map((one) => (one.contact.id === id ? change(one) : one));
  return { config, state: { ...state, contacts } };
}

/** At a site, and that site open. */
function seated({ config, state }: Scene, agent: Agent, site: string): Scene {
  const { [site]: _, ...hours } = config.hours ?? {};
  const agents = config.agents.map((one) => (one.id === agent.id ? { ...one, site } : one));
  const states = state.agents.map((one) =>
    one.id === agent.id && one.agent !== undefined
      ? { ...one, agent: { ...one.agent, site } }
      : one,
  );
  return { config: { ...config, hours, agents }, state: { ...state, agents: states } };
}

/** Lets go of as many contacts as it takes, and of no more. */
function freed(
  { config, state }: Scene,
  contactId: string,
  agent: Agent,
  { contacts, missing }: Extract<RoutingBlock, { readonly code: "busy" }>["data"],
): Scene {
  const own = state.contacts.find(({ contact }) => contact.id === contactId)?.contact.channel;
  const isSlots = agent.capacity !== undefined && "slots" in agent.capacity;
  const gone = new Set<string>();
  let units = 0;
  for (const { contact, hands } of state.contacts) {
    const held = hands.find((hand) => hand.agent === agent.id);
    if (held === undefined || !contacts.includes(contact.id) || units >= missing) continue;
    if (isSlots && contact.channel !== own) continue;
    gone.add(contact.id);
    units += held.units;
  }
  const left = state.contacts.filter(({ contact }) => !gone.has(contact.id));
  return { config, state: counted({ ...state, contacts: left }) };
}
