import { type Channel, execute } from "@ramah/core";
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
  type RoutingRules,
} from "@ramah/routing";

export const rules: RoutingRules = {
  secondsPerPriority: 60,
  reservationMs: 15_000,
  rejectionHoldMs: 30_000,
  wrapUpMs: 0,
  minimumLanguageLevel: 3,
  noAnswer: "not-ready",
};

export function agent(id: string, more: Partial<Agent> = {}): Agent {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return { id, name, skills: {}, languages: { id: 5 }, site: "jkt", capacity: 1, ...more };
}

export function config(agents: readonly Agent[], more: Partial<RoutingConfig> = {}): RoutingConfig {
  return {
    skills: [
      { id: "loans", name: { en: "loans", id: "pinjaman" } },
      { id: "cards", name: { en: "cards", id: "kartu" } },
    ],
    sites: [
      { id: "jkt", name: "Jakarta" },
      { id: "mks", name: "Makassar" },
    ],
    agents,
    rules,
    ...more,
  };
}

export function contact(id: string, offeredAt: number, more: Partial<Contact> = {}): Contact {
  return { id, channel: "phone", language: "id", requires: [], offeredAt, ...more };
}

export const needs = (skill: string, minimumLevel: Level): Contact["requires"] => [
  { skill, minimumLevel },
];

/** A router with its log, to tell a story with. */
export interface Story {
  readonly router: Router;
  state: RouterState;
  readonly log: RouterEvent[];
  /** Does a command that must be accepted and returns its events. */
  readonly go: (at: number, command: RouterCommand) => readonly RouterEvent[];
  /** The codes of a command that must be refused. */
  readonly refused: (at: number, command: RouterCommand) => readonly string[];
  /** Signs in and makes ready, in this order. */
  readonly ready: (at: number, ...agentIds: readonly string[]) => void;
  /** Who holds a contact, `undefined` while it waits. */
  readonly holder: (contactId: string) => string | undefined;
}

export function tell(configuration: RoutingConfig): Story {
  const router = createRouter(configuration);
  const story: Story = {
    router,
    state: router.initial,
    log: [],
    go: (at, command) => {
      const done = execute(router, story.state, command, at);
      if (!done.ok) throw new Error(`${command.type} refused: ${JSON.stringify(done.issues)}`);
      story.state = done.value.state;
      story.log.push(...done.value.events);
      return done.value.events;
    },
    refused: (at, command) => {
      const decision = router.decide(command, story.state, at);
      if (decision.ok) throw new Error(`${command.type} led to ${JSON.stringify(decision.value)}`);
      return decision.issues.map(({ code }) => code);
    },
    ready: (at, ...agentIds) => {
      for (const agentId of agentIds) {
        story.go(at, { type: "sign-in", agentId });
        story.go(at, { type: "ready", agentId });
      }
    },
    holder: (contactId) =>
      story.state.roster.find(({ holding }) =>
        holding.some(({ contact: { id } }) => id === contactId),
      )?.agentId,
  };
  return story;
}

/** Opening hours that repeat every `periodMs`: open for the first `openMs` of each, moved by `shiftMs`. */
export function shifts(periodMs: number, openMs: number, shiftMs = 0) {
  const phase = (at: number): number => (((at - shiftMs) % periodMs) + periodMs) % periodMs;
  return {
    isOpen: (at: number): boolean => phase(at) < openMs,
    nextOpening: (at: number): number | undefined =>
      phase(at) < openMs ? at : at + periodMs - phase(at),
  };
}

/** The rules read once more, by hand and slowly: what the engine is judged by. */
export function canServe(
  configuration: RoutingConfig,
  state: RouterState,
  agentId: string,
  waiting: RouterState["queues"][number]["waiting"][number],
  at: number,
): boolean {
  const who = configuration.agents.find(({ id }) => id === agentId);
  const entry = state.roster.find((one) => one.agentId === agentId);
  if (!who || entry?.readiness.status !== "ready") return false;
  const { contact: wanted, exclusions } = waiting;
  const weight = (channel: Channel): number => who.weights?.[channel] ?? 1;
  const load = entry.holding.reduce((sum, { contact: { channel } }) => sum + weight(channel), 0);
  const level = wanted.languageLevel ?? configuration.rules.minimumLanguageLevel;
  return (
    (who.languages[wanted.language] ?? 0) >= level &&
    wanted.requires.every(({ skill, minimumLevel }) => (who.skills[skill] ?? 0) >= minimumLevel) &&
    load + weight(wanted.channel) <= who.capacity &&
    configuration.hours?.[who.site]?.isOpen(at) !== false &&
    exclusions.every((one) => one.agentId !== agentId || (one.until !== null && at >= one.until))
  );
}
