import type { Floor } from "../../src/engine/floor.js";
import type { AgentRecord } from "../../src/engine/records.js";
import {
  type CallBack,
  type Completion,
  type FloorModule,
  type Mutant,
  matcherWith,
  mutant,
  type Published,
  type Relax,
  rankingWith,
  withholding,
} from "./mutant.js";

const serves = ({ agent }: AgentRecord, queue: string): boolean =>
  agent.queues === undefined || agent.queues.some((own) => own.queue === queue);

const rankIn = ({ agent }: AgentRecord, queue: string): number =>
  agent.queues?.find((own) => own.queue === queue)?.priority ?? 1;

const longestIdleModule = "strategies/longest-idle";
/** What other routers have been reported for, by their issue. */
const defects: readonly (readonly [breaks: string, defect: Mutant])[] = [
  [
    "(3)",
    mutant(
      "top-down stalls when the last agent of the list is away (signalwire/freeswitch 1216)",
      "engine/match",
      withholding((_, { queue, memory }) => {
        if (queue.strategy.name !== "top-down" || memory.offers === 0) return false;
        const rest = [...queue.members].filter(({ index }) => index > memory.lastOrder);
        return rest.length > 0 && rest.every(({ presence }) => presence !== "ready");
      }),
    ),
  ],
  [
    "(4)",
    mutant(
      "the eighth score is served before the first (signalwire/freeswitch 2511)",
      "matcher/create-matcher",
      matcherWith(({ enqueue }) => ({
        enqueue: (...[contact, group, key, sequence]: Parameters<typeof enqueue>) =>
          enqueue(contact, group, Math.floor(key / 60_000) * 60_000, -sequence),
      })),
    ),
  ],
  [
    "(8)",
    mutant(
      "idle time saturates after 11.6 days and overruns penalties (app_queue, leastrecent)",
      "engine/candidate",
      rankingWith((ranking, floor, { queue }) => {
        if (queue.strategy.name !== "longest-idle") return ranking;
        const metric = (tier: number, idleSince: number): number =>
          tier * 1e6 + Math.max(0, 1e6 - ((floor.now ?? 0) - idleSince) / 1000);
        return [
          {
            rule: "strategy",
            compare: ({ candidate: one }, { candidate: other }) =>
              metric(one.tier, one.idleSince) - metric(other.tier, other.idleSince),
          },
          ...ranking.slice(-1),
        ];
      }),
    ),
  ],
  [
    "(3)",
    mutant(
      "weight withholds an agent who is out of the other queue's range (asterisk 1561)",
      "engine/match",
      withholding((floor, contact, agent) =>
        floor.queues.some(
          (other) =>
            other !== contact.queue &&
            other.waiting > 0 &&
            serves(agent, other.queue.id) &&
            rankIn(agent, other.queue.id) < rankIn(agent, contact.queue.queue.id),
        ),
      ),
    ),
  ],
  [
    "(3)",
    mutant(
      "the longest waiting of another queue stops all offers (asterisk 1691)",
      "engine/match",
      withholding((floor, contact, agent) =>
        [...floor.contacts.values()].some(
          (other) =>
            other.isInLine &&
            other.queue !== contact.queue &&
            other.sequence < contact.sequence &&
            serves(agent, other.queue.queue.id),
        ),
      ),
    ),
  ],
  [
    "(2)",
    mutant(
      "after-call work ends early with several queues (asterisk 1006)",
      "engine/completion",
      ({ complete }: Completion) => ({
        complete: (...[floor, hand, wrapUpMs, at]: Parameters<typeof complete>) => {
          const other = floor.queues.find((queue) => queue !== hand.contact.queue);
          complete(floor, hand, wrapUpMs ?? other?.queue.wrapUpMs, at);
        },
      }),
    ),
  ],
  [
    "(8)",
    mutant(
      "a transfer resets when the last call was (asterisk 607)",
      "engine/transfer",
      ({ transfer }: typeof import("../../src/engine/transfer.js")) => ({
        transfer: (...[floor, hand, event, at]: Parameters<typeof transfer>) => {
          transfer(floor, hand, event, at);
          hand.agent.idleSince = 0;
        },
      }),
    ),
  ],
  [
    "(3)",
    mutant(
      "a raised penalty ignores the minimum (asterisk 1702, 1901)",
      "requirements/relax",
      ({ stagesInQueue }: Relax) => ({
        stagesInQueue: (input: Parameters<typeof stagesInQueue>[0]) =>
          stagesInQueue(input).map((stage) => ({ ...stage, fromTier: 0 })),
      }),
    ),
  ],
  [
    "(4)",
    mutant(
      "who is called back jumps the queue (FreePBX 621)",
      "engine/call-back",
      ({ requestCallback }: CallBack) => ({
        requestCallback: (...[floor, record, ...rest]: Parameters<typeof requestCallback>) => {
          record.ownPriority += 1000;
          requestCallback(floor, record, ...rest);
        },
      }),
    ),
  ],
  [
    "(4)",
    mutant(
      "who is called back loses the place (twilio-labs plugin-queued-callbacks-and-voicemail 9)",
      "engine/call-back",
      ({ requestCallback }: CallBack) => ({
        requestCallback: (
          ...[floor, record, from, until, at]: Parameters<typeof requestCallback>
        ) => {
          record.contact = { ...record.contact, offeredAt: at };
          requestCallback(floor, record, from, until, at);
        },
      }),
    ),
  ],
  [
    "(8)",
    mutant(
      "whoever was rung last is rung again (FreePBX 40)",
      longestIdleModule,
      ({ longestIdle, byIdle }: typeof import("../../src/strategies/longest-idle.js")) => ({
        longestIdle: {
          ...longestIdle,
          compare: (...[one, other]: Parameters<typeof byIdle>) => byIdle(other, one),
        },
      }),
    ),
  ],
  [
    "(2)",
    mutant(
      "simultaneous calls all pick the same agent (OpenACD 5)",
      "engine/floor",
      ({ loadOf }: FloorModule) => ({
        loadOf: (record: AgentRecord, channel: Parameters<typeof loadOf>[1]) =>
          loadOf(
            { ...record, hands: record.hands.filter(({ status }) => status !== "reserved") },
            channel,
          ),
      }),
    ),
  ],
  [
    "(3)",
    mutant(
      "a freed agent does not get the oldest waiting (chatwoot 10583)",
      "engine/completion",
      ({ finish, complete }: Completion) => {
        const forget = (floor: Floor, agent: AgentRecord): void => {
          const index = floor.freed.indexOf(agent);
          if (index >= 0) floor.freed.splice(index, 1);
          agent.isPending = false;
        };
        return {
          finish: (...[floor, hand, endedAt]: Parameters<typeof finish>) => {
            finish(floor, hand, endedAt);
            forget(floor, hand.agent);
          },
          complete: (...[floor, hand, wrapUpMs, at]: Parameters<typeof complete>) => {
            complete(floor, hand, wrapUpMs, at);
            forget(floor, hand.agent);
          },
        };
      },
    ),
  ],
  [
    "(8)",
    mutant(
      "always the first agent (OpenSIPS 2974)",
      longestIdleModule,
      ({ longestIdle }: typeof import("../../src/strategies/longest-idle.js")) => ({
        longestIdle: { ...longestIdle, compare: () => 0 },
      }),
    ),
  ],
  [
    "(4)",
    mutant(
      "priority is strict although it should age (TaskRouter)",
      "engine/floor",
      ({ createFloor }: FloorModule) => ({
        createFloor: (...[config, seed]: Parameters<typeof createFloor>) =>
          createFloor(
            { ...config, rules: { ...config.rules, secondsPerPriority: "strict" } },
            seed,
          ),
      }),
    ),
  ],
];

export const published: readonly Published[] = defects.map(([breaks, defect]) => ({
  ...defect,
  breaks,
}));
