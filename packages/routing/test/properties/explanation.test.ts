import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Agent,
  type AgentState,
  createRouter,
  type Level,
  type OpeningHours,
  type Requirement,
  type RouterState,
  type RoutingBlock,
  type RoutingConfig,
} from "../../src/index.js";

// An explanation is right when doing what it says helps: all of it gives the agent the contact, and all but
// one thing leaves exactly that one thing in the way.

const numRuns = Number(process.env["RAMAH_LAW_RUNS"] ?? 10_000);

const level = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Level>;
const skill = fc.constantFrom("loans", "cards");

// Wanted, bounded and unwanted skills are told apart: where one need asks for what another forbids, no change of
// the agent can help, and what is named then is what the needs say one by one.
const atom: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ skill, level }),
  fc.record({
    skill: fc.constant("sales"),
    level: fc.constant<Level>(1),
    maximum: fc.constantFrom<Level>(2, 3),
  }),
  fc.record({ language: fc.constantFrom("id", "en"), level }),
  fc.record({ not: fc.record({ skill: fc.constant("trainee"), level }) }),
);

const need: fc.Arbitrary<Requirement> = fc.oneof(
  atom,
  fc.record({ any: fc.array(atom, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    all: fc.array(fc.oneof(atom, fc.record({ any: fc.tuple(atom, atom) })), { maxLength: 3 }),
  }),
);

const agent = (id: string): fc.Arbitrary<Agent> =>
  fc.record({
    id: fc.constant(id),
    skills: fc.dictionary(fc.constantFrom("loans", "cards", "sales", "trainee"), level, {
      maxKeys: 3,
    }),
    languages: fc.dictionary(fc.constantFrom("id", "en"), level, { maxKeys: 2 }),
    site: fc.constantFrom("jkt", "mks"),
    capacity: fc.constantFrom<NonNullable<Agent["capacity"]>>(
      { units: 100 },
      { units: 20 },
      { slots: { chat: 1 } },
    ),
    queues: fc.constantFrom<NonNullable<Agent["queues"]>>(
      [{ queue: "main" }],
      [{ queue: "main", tier: 2 }],
      [{ queue: "other" }],
    ),
  });

const closed: OpeningHours = { isOpen: () => false, nextOpening: () => undefined };

interface World {
  readonly config: RoutingConfig;
  readonly presences: readonly string[];
  readonly fails: readonly number[];
  readonly talks: boolean;
}

const world: fc.Arbitrary<World> = fc.record({
  config: fc.record({
    agents: fc.tuple(agent("a0"), agent("a1"), agent("a2")),
    queues: fc
      .record({ needs: fc.array(need, { maxLength: 3 }), joinWhen: fc.constant("always" as const) })
      .map(({ needs, joinWhen }) => [
        { id: "main", needs, joinWhen, tier: 1 },
        { id: "other", joinWhen },
      ]),
    sites: fc.constant([
      { id: "jkt", name: "Jakarta" },
      { id: "mks", name: "Makassar" },
    ]),
    hours: fc.constantFrom<NonNullable<RoutingConfig["hours"]>>({}, { mks: closed }),
  }),
  presences: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom("ready", "not-ready", "signed-out"))),
  fails: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
  talks: fc.boolean(),
});

/** Somebody waits, some are away, some talk with others, some let it ring or were busy. */
function begin({ config, presences, fails, talks }: World) {
  const router = createRouter(config);
  for (const [index, presence] of presences.entries()) {
    const id = `a${index}`;
    router.apply(0, { type: "agent.updated", agent: { id, presence: "ready" } });
    if (talks && index < 2) {
      const contact = { id: `busy${index}`, channel: "chat", queue: "other" } as const;
      for (const effect of router.apply(0, { type: "contact.offered", contact })) {
        if (effect.type !== "reserve") continue;
        router.apply(0, { type: "reservation.accepted", id: effect.reservation.id });
      }
    }
    if (presence === "signed-out") {
      router.apply(0, { type: "agent.updated", agent: { id, presence: "signed-out" } });
    } else if (presence === "not-ready") {
      router.apply(0, { type: "agent.updated", agent: { id, presence: "not-ready" } });
    }
  }
  const contact = { id: "it", channel: "phone", queue: "main", language: "id" } as const;
  let effects = router.apply(1_000, { type: "contact.offered", contact });
  for (const fail of fails) {
    const offer = effects.find((effect) => effect.type === "reserve");
    if (offer?.type !== "reserve") break;
    const { id } = offer.reservation;
    const cause = (["rejected", "busy", "unreachable"] as const)[fail] ?? "busy";
    effects = router.apply(1_000, { type: "reservation.rejected", id, cause });
  }
  return router;
}

/** Just as much as one contact by telephone takes. */
const enlarged = ({ capacity }: Agent, units: number): NonNullable<Agent["capacity"]> =>
  capacity !== undefined && "slots" in capacity
    ? { slots: { ...capacity.slots, phone: units } }
    : { units };

/** The same world with some obstacles out of the way, nobody else there, and nobody else waiting. */
function without(
  config: RoutingConfig,
  state: RouterState,
  id: string,
  blocks: readonly RoutingBlock[],
): readonly [RoutingConfig, RouterState] {
  const configured = config.agents.find((one) => one.id === id) as Agent;
  const known = state.agents.find((one) => one.id === id);
  let own = { ...configured };
  let facts: AgentState = known ?? {
    id,
    presence: "signed-out",
    because: "other",
    idleSince: 0,
    idleSequence: 0,
    calls: 0,
    talkMs: 0,
    failures: {},
    backOffUntil: 0,
  };
  let hours = config.hours ?? {};
  let contacts = state.contacts.filter(
    ({ contact, hands }) => contact.id === "it" || hands.some((hand) => hand.agent === id),
  );
  for (const block of blocks) {
    switch (block.code) {
      case "skill-missing":
      case "skill-level-low":
        own = { ...own, skills: { ...own.skills, [block.data.skill]: block.data.needs as Level } };
        break;
      case "skill-level-high":
        own = { ...own, skills: { ...own.skills, [block.data.skill]: block.data.atMost as Level } };
        break;
      case "skill-unwanted": {
        // Below what is unwanted, or not at all.
        const { [block.data.skill]: has = 0, ...others } = own.skills ?? {};
        const below = Math.min(has, block.data.from - 1) as Level;
        own = { ...own, skills: below > 0 ? { ...others, [block.data.skill]: below } : others };
        break;
      }
      case "language-missing":
      case "language-level-low": {
        const { language, needs } = block.data;
        own = { ...own, languages: { ...own.languages, [language]: needs as Level } };
        break;
      }
      case "not-a-member":
        own = { ...own, queues: [{ queue: "main" }] };
        break;
      case "tier-closed":
        own = { ...own, queues: [{ queue: "main", tier: 1 }] };
        break;
      case "capacity-too-small":
        own = { ...own, capacity: enlarged(own, block.data.needs) };
        break;
      case "busy":
        contacts = contacts.filter(({ contact }) => contact.id === "it");
        break;
      case "signed-out":
      case "not-ready":
        facts = { ...facts, presence: "ready" };
        break;
      case "site-closed":
        hours = {};
        break;
      case "backing-off":
        facts = { ...facts, backOffUntil: 0 };
        break;
      case "excluded-by-failure":
        contacts = contacts.map((one) => ({ ...one, exclusions: [] }));
        break;
      default:
        throw new Error(`these worlds have no ${block.code}`);
    }
  }
  const sites = state.sites.map((site) =>
    hours[site.id] === undefined ? { ...site, isOpen: true } : site,
  );
  const gone = state.contacts.length - contacts.length;
  const { counts } = state;
  return [
    { ...config, hours },
    {
      ...state,
      sites,
      counts: { ...counts, offered: counts.offered - gone },
      agents: [{ ...facts, agent: own }],
      contacts,
    },
  ];
}

test("taking away what an explanation names gives the agent the contact; leaving one out leaves that one (G11)", () => {
  let told = 0;
  fc.assert(
    fc.property(world, (made) => {
      const router = begin(made);
      const state = router.snapshot();
      const why = router.explain("it");
      expect(JSON.stringify(router.snapshot())).toBe(JSON.stringify(state));
      if (why === undefined || why.chosen !== null) return;
      for (const { agent: id, outcome, blocks } of why.agents) {
        expect(outcome, id).toBe("blocked");
        expect(blocks.length).toBeGreaterThan(0);
        told++;
        const [config, after] = without(made.config, state, id, blocks);
        const freed = createRouter(config, { restore: after });
        expect(freed.explain("it", id)?.agents[0], JSON.stringify(blocks)).toMatchObject({
          outcome: "eligible",
          blocks: [],
        });
        const effects = freed.apply(1_000, { type: "contact.updated", id: "it", priority: 0 });
        expect(effects.find(({ type }) => type === "reserve")).toMatchObject({
          reservation: { contact: "it", agent: id },
        });
        for (const left of blocks) {
          const others = blocks.filter((block) => block !== left);
          const [partly, almost] = without(made.config, state, id, others);
          const held = createRouter(partly, { restore: almost });
          const verdict = held.explain("it", id)?.agents[0];
          expect(verdict?.outcome, `${left.code} of ${JSON.stringify(blocks)}`).toBe("blocked");
          const none = held.apply(1_000, { type: "contact.updated", id: "it", priority: 0 });
          expect(none.some(({ type }) => type === "reserve")).toBe(false);
        }
      }
    }),
    { numRuns },
  );
  expect(told).toBeGreaterThan(numRuns / 2);
});
