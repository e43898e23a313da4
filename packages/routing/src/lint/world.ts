import { type Channel, once, type Path } from "@ramah/core";
import { type Agent, wholeCapacity } from "../config/agent.js";
import type { RoutingConfig } from "../config/config.js";
import { mainQueue, type Queue } from "../config/queue.js";
import type { RoutingRules } from "../config/rules.js";
import { rulesOf } from "../config/rules-of.js";
import type { Contact } from "../contact/contact.js";
import { compiledRequirements } from "../requirements/compile.js";
import { stagesInQueue } from "../requirements/relax.js";
import type { RelaxStep } from "../requirements/requirement.js";
import type { Stage } from "../requirements/stage.js";
import type { StageInput } from "../requirements/stay.js";
import { asIfTaskSuited } from "./optimistic.js";

/** Somebody who serves a queue. */
export interface Member {
  readonly agent: Agent;
  readonly tier: number;
  readonly delayMs: number;
  /** Which queue this agent serves first. */
  readonly rank: number;
  /** The membership, or the agent when it serves every queue. */
  readonly path: Path;
}

/** The configuration, prepared for being looked at. */
export interface World {
  readonly config: RoutingConfig;
  readonly rules: RoutingRules;
  readonly queues: readonly Queue[];
  readonly membersOf: (queue: string) => readonly Member[];
  readonly queueOf: (id: string) => Queue | undefined;
  /** What the stages of a contact are made with. */
  readonly stageInput: (contact: StageInput["contact"]) => StageInput;
  /** The stages of a contact without needs of its own that begin before the queue's maximum wait is over. */
  readonly stagesOf: (queue: Queue) => readonly Stage[];
  /** The same, however long it waits: somebody who is to be called back has no maximum wait. */
  readonly endlessStagesOf: (queue: Queue) => readonly Stage[];
  /** The stages of all queues in which members of this one take part. */
  readonly stagesWith: (queue: string) => readonly Stage[];
  /** Who may take a contact of the queue at some time of its wait. */
  readonly ableFor: (queue: Queue) => ReadonlySet<Agent>;
  /**
   * Who may take a contact at a stage, whoever is signed in. What depends on the attributes of a contact that
   * is not known is taken to suit, so that nobody is missing; some may be too many.
   */
  readonly ableAt: (
    stage: Stage,
    contact?: Pick<Contact, "attributes">,
    ignoresTiers?: boolean,
  ) => readonly Agent[];
}

/** What an agent can do is looked at as configured; later events may change it. */
export function worldOf(config: RoutingConfig): World {
  const rules = rulesOf(config);
  const queues = config.queues ?? [{ id: mainQueue }];
  const queueMap = new Map(queues.map((queue) => [queue.id, queue]));
  const members = new Map<string, Member[]>(queues.map(({ id }) => [id, []]));
  for (const [index, agent] of config.agents.entries()) {
    const path = ["agents", index];
    if (agent.queues === undefined) {
      for (const list of members.values()) list.push({ agent, tier: 0, delayMs: 0, rank: 1, path });
    } else {
      for (const [place, membership] of agent.queues.entries()) {
        const { queue, tier = 0, delayMs = 0, priority: rank = 1 } = membership;
        members.get(queue)?.push({ agent, tier, delayMs, rank, path: [...path, "queues", place] });
      }
    }
  }
  const membersOf = (queue: string): readonly Member[] => members.get(queue) ?? [];
  const queueOf = (id: string): Queue | undefined => queueMap.get(id);
  const stageInput = (contact: StageInput["contact"]): StageInput => ({
    contact,
    minimumLanguageLevel: rules.minimumLanguageLevel,
    queueOf,
    delaysOf: (queue) => membersOf(queue).map(({ delayMs }) => delayMs),
  });
  const ableAt: World["ableAt"] = (stage, contact, ignoresTiers = false) => {
    const needs =
      contact === undefined ? stage.needs.map((need) => asIfTaskSuited(need, true)) : stage.needs;
    const { test } = compiledRequirements(needs, contact ?? {}, rules);
    const { fromTier, toTier, waitedMs } = stage;
    const able = stage.queues
      .flatMap(membersOf)
      .filter(
        ({ agent, tier, delayMs }) =>
          (ignoresTiers ||
            (tier >= fromTier &&
              tier <= (toTier ?? Number.POSITIVE_INFINITY) &&
              delayMs <= waitedMs)) &&
          test(agent),
      );
    return [...new Set(able.map(({ agent }) => agent))];
  };
  const endlessStagesOf = remembered((queue: Queue): readonly Stage[] =>
    stagesInQueue({ ...stageInput({}), queue }),
  );
  const stagesOfQueue = remembered((queue: Queue): readonly Stage[] =>
    endlessStagesOf(queue).filter(
      ({ waitedMs }) => waitedMs <= (queue.maximumWaitMs ?? Number.POSITIVE_INFINITY),
    ),
  );
  const stagesByQueue = once(() => {
    const byQueue = new Map<string, Stage[]>();
    for (const stage of queues.flatMap(stagesOfQueue)) {
      for (const id of stage.queues) byQueue.set(id, [...(byQueue.get(id) ?? []), stage]);
    }
    return byQueue;
  });
  return {
    config,
    rules,
    queues,
    membersOf,
    queueOf,
    stageInput,
    stagesOf: stagesOfQueue,
    endlessStagesOf,
    stagesWith: (queue) => stagesByQueue().get(queue) ?? [],
    ableFor: remembered((queue) => new Set(stagesOfQueue(queue).flatMap((stage) => ableAt(stage)))),
    ableAt,
  };
}

/** What is asked once these steps have opened, however long that takes; every delay is over then. */
export function stateAfter(
  { stageInput }: World,
  queue: Queue,
  relax: readonly RelaxStep[],
  contact: StageInput["contact"] = {},
): Stage {
  const stage = stagesInQueue({ ...stageInput(contact), queue: { ...queue, relax } }).at(
    -1,
  ) as Stage;
  return { ...stage, waitedMs: Number.MAX_SAFE_INTEGER };
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Whether an agent can take a contact of a channel when there is nothing else to do. */
export function fits(
  { capacity = { units: wholeCapacity } }: Agent,
  channel: Channel,
  rules: RoutingRules,
): boolean {
  return "slots" in capacity
    ? (capacity.slots[channel] ?? 0) > 0
    : capacity.units >= unitsOf(channel, rules);
}

/** What a contact of a channel takes of an agent whose capacity is in units. */
export const unitsOf = (channel: Channel, { units }: RoutingRules): number =>
  units[channel] ?? wholeCapacity;
