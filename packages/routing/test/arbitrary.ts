import { execute } from "@ramah/core";
import {
  type Agent,
  type Contact,
  createRouter,
  type Level,
  type Router,
  type RouterCommand,
  type RouterEvent,
  type RouterState,
  type RoutingConfig,
} from "@ramah/routing";
import fc from "fast-check";
import { config, rules, shifts } from "./world.js";

const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const agentIds = ["ani", "budi", "citra", "dedi", "eka"];
const levels = (...names: readonly string[]): fc.Arbitrary<Record<string, Level>> =>
  fc.dictionary(fc.constantFrom(...names), level, { maxKeys: names.length, noNullPrototype: true });

const someAgent = (id: string): fc.Arbitrary<Agent> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    skills: levels("loans", "cards"),
    languages: levels("id", "en"),
    site: fc.constantFrom("jkt", "mks"),
    capacity: fc.integer({ min: 1, max: 4 }),
    weights: fc.constantFrom({}, { phone: 2 }, { phone: 4, chat: 1 }),
  });

export const someConfig: fc.Arbitrary<RoutingConfig> = fc
  .record({
    agents: fc.tuple(...agentIds.map(someAgent)),
    count: fc.integer({ min: 1, max: 5 }),
    hours: fc.constantFrom("always", "jkt", "both"),
    wrapUpMs: fc.constantFrom(0, 2000),
    noAnswer: fc.constantFrom<RoutingConfig["rules"]["noAnswer"]>("not-ready", "stay-ready"),
    secondsPerPriority: fc.constantFrom(0, 1, 7),
  })
  .map(({ agents, count, hours, ...more }) =>
    config(agents.slice(0, count), {
      rules: { ...rules, ...more, reservationMs: 4000, rejectionHoldMs: 3000 },
      hours: {
        ...(hours !== "always" && { jkt: shifts(20_000, 12_000) }),
        ...(hours === "both" && { mks: shifts(20_000, 12_000, 10_000) }),
      },
    }),
  );

/** What is tried, before it is known who is there to try it on. */
interface Attempt {
  readonly what: RouterCommand["type"] | "join";
  readonly pauseMs: number;
  readonly pick: number;
  readonly contact: Omit<Contact, "id" | "offeredAt">;
  readonly lateMs: number;
}

const someNeed = fc.record(
  {
    channel: fc.constantFrom<Contact["channel"]>("phone", "chat"),
    language: fc.constantFrom("id", "en"),
    requires: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom("loans", "cards"), level)
          .map(([skill, minimumLevel]) => [{ skill, minimumLevel }]),
      },
    ),
    priority: fc.integer({ min: -1, max: 2 }),
    languageLevel: level,
    preferredAgent: fc.constantFrom(...agentIds),
  },
  { requiredKeys: ["channel", "language", "requires"] },
);

const someAttempt: fc.Arbitrary<Attempt> = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant("offer-contact" as const) },
    { weight: 3, arbitrary: fc.constantFrom("join" as const, "accept" as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Attempt["what"]>(
        "sign-in",
        "sign-out",
        "ready",
        "not-ready",
        "abandon",
        "reject",
        "complete",
        "complete",
        "wrap-up-done",
        "transfer",
        "transfer",
        "tick",
      ),
    },
  ),
  pauseMs: fc.constantFrom(0, 0, 1, 500, 1000, 4000, 9000),
  pick: fc.nat({ max: 99 }),
  contact: someNeed,
  lateMs: fc.constantFrom(0, 0, 0, 2500),
});

/** One step of a run: everything a law may want to look at. */
export interface Step {
  readonly at: number;
  readonly command: RouterCommand;
  readonly before: RouterState;
  readonly events: readonly RouterEvent[];
  readonly after: RouterState;
}

export interface Run {
  readonly config: RoutingConfig;
  readonly router: Router;
  readonly steps: readonly Step[];
  readonly log: readonly RouterEvent[];
}

export const someRun = (maxLength = 60): fc.Arbitrary<Run> =>
  fc
    .tuple(someConfig, fc.array(someAttempt, { minLength: 5, maxLength, size: "max" }))
    .map(([configuration, attempts]) => play(configuration, attempts));

function play(configuration: RoutingConfig, attempts: readonly Attempt[]): Run {
  const router = createRouter(configuration);
  const steps: Step[] = [];
  let state = router.initial;
  let at = 100_000;
  const go = (command: RouterCommand): void => {
    const done = execute(router, state, command, at);
    if (!done.ok) return;
    steps.push({ at, command, before: state, events: done.value.events, after: done.value.state });
    state = done.value.state;
  };
  for (const { id } of configuration.agents.slice(1)) {
    go({ type: "sign-in", agentId: id });
    go({ type: "ready", agentId: id });
  }
  attempts.forEach((attempt, index) => {
    at += attempt.pauseMs;
    for (const command of commandsOf(configuration, state, attempt, index, at)) go(command);
  });
  return { config: configuration, router, steps, log: steps.flatMap(({ events }) => events) };
}

function commandsOf(
  { agents }: RoutingConfig,
  state: RouterState,
  { what, pick, contact, lateMs }: Attempt,
  index: number,
  at: number,
): readonly RouterCommand[] {
  const agentId = agents[pick % agents.length]?.id ?? "";
  const held = state.roster.flatMap((entry) =>
    entry.holding.map(({ contact: { id }, status }) => ({
      agentId: entry.agentId,
      contactId: id,
      status,
    })),
  );
  const among = (status: string): readonly { agentId: string; contactId: string }[] => {
    const fitting = held.filter((one) => one.status === status);
    const found = fitting[pick % Math.max(1, fitting.length)];
    return found ? [{ agentId: found.agentId, contactId: found.contactId }] : [];
  };
  switch (what) {
    case "join":
      return [
        { type: "sign-in", agentId },
        { type: "ready", agentId },
      ];
    case "sign-in":
    case "sign-out":
    case "ready":
      return [{ type: what, agentId }];
    case "not-ready":
      return [{ type: what, agentId, because: "break" }];
    case "offer-contact":
      return [{ type: what, contact: { id: `c${index}`, offeredAt: at - lateMs, ...contact } }];
    case "abandon": {
      const present = [
        ...state.queues.flatMap(({ waiting }) => waiting.map((one) => one.contact.id)),
        ...held.map(({ contactId }) => contactId),
      ];
      const contactId = present[pick % Math.max(1, present.length)];
      return contactId === undefined ? [] : [{ type: what, contactId }];
    }
    case "accept":
    case "reject":
      return among("reserved").map((pair) => ({ type: what, ...pair }));
    case "complete":
      return among("connected").map((pair) => ({ type: what, ...pair }));
    case "wrap-up-done":
      return among("wrapping").map((pair) => ({ type: what, ...pair }));
    case "transfer":
      return among("connected").map((pair) => ({
        type: what,
        ...pair,
        note: { reason: "specialist", collected: [{ name: "number", value: index }] },
        requires: contact.requires,
      }));
    case "tick":
      return [{ type: what }];
  }
}
