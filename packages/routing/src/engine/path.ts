import type { Route } from "../config/queue.js";
import type { Contact } from "../contact/contact.js";
import { compiledRequirements } from "../requirements/compile.js";
import { stagesInQueue, stagesOnRoutes } from "../requirements/relax.js";
import type { Stage } from "../requirements/stage.js";
import { conditionAt, leadingRoutes, taskReads, valuesRead } from "./conditions.js";
import { even, stageFields } from "./even.js";
import type { Floor } from "./floor.js";
import type { QueueRecord, StageRecord } from "./records.js";

// Needs and attributes come from outside: bounds the memory that invented ones can take.
const mostStages = 16_384;

/** The stages a contact goes through; empty when no route leads anywhere. */
export function pathOf(floor: Floor, contact: Contact, prefers = false): readonly StageRecord[] {
  const plain = prefers ? undefined : plainQueue(floor, contact);
  if (plain?.path !== undefined) return plain.path;
  const path = rememberedPath(floor, contact, prefers);
  if (plain !== undefined) plain.path = path;
  return path;
}

/** The queue of a contact that asks for nothing else: its way is the same for all like it. */
function plainQueue(floor: Floor, contact: Contact): QueueRecord | undefined {
  const { queue, language, priority, needs, relax } = contact;
  if (queue === undefined || language !== undefined) return undefined;
  if (needs !== undefined || relax !== undefined) return undefined;
  return priority === undefined && floor.reads.length === 0 ? floor.queueOf.get(queue) : undefined;
}

function rememberedPath(floor: Floor, contact: Contact, prefers: boolean): readonly StageRecord[] {
  const leading = contact.queue === undefined ? leadingRoutes(floor, contact) : undefined;
  const key = pathKey(floor, contact, prefers, leading);
  const known = floor.paths.get(key);
  if (known !== undefined) return known;
  const all = stagesFor(floor, contact, leading);
  const stages = prefers ? withPreferred(floor, contact, all) : all;
  const path = stages.map((stage) => recordOf(floor, contact, stage));
  // Forgetting all at once costs less than keeping track of age, and answers stay the same.
  if (floor.rememberedStages >= mostStages) forgetWays(floor);
  floor.rememberedStages += path.length + 1;
  floor.paths.set(key, path);
  return path;
}

/** Everything of a contact that its way depends on. */
function pathKey(
  floor: Floor,
  contact: Contact,
  prefers: boolean,
  leading: readonly Route[] | undefined,
): string {
  const { queue = "", language = "", languageLevel = "", priority = "" } = contact;
  const { needs, relax, preferredAgent } = contact;
  const own = needs === undefined && relax === undefined ? [] : taskReads(floor, [needs, relax]);
  const reads = [...floor.reads, ...own];
  const parts = [
    leading?.map(({ id }) => id),
    needs,
    relax,
    prefers ? preferredAgent : undefined,
    reads.length > 0 ? valuesRead(reads, contact) : undefined,
  ];
  const more = parts.every((part) => part === undefined) ? "" : JSON.stringify(parts);
  return JSON.stringify([queue, language, languageLevel, priority]) + more;
}

function stagesFor(
  floor: Floor,
  contact: Contact,
  routes: readonly Route[] | undefined,
): readonly Stage[] {
  const { minimumLanguageLevel } = floor.rules;
  const input = {
    contact,
    minimumLanguageLevel,
    queueOf: (id: string) => floor.queueOf.get(id)?.queue,
    delaysOf: (id: string) => delaysOf(floor, id),
  };
  if (routes !== undefined) return stagesOnRoutes({ ...input, routes });
  const record = contact.queue === undefined ? floor.queues[0] : floor.queueOf.get(contact.queue);
  return record === undefined ? [] : stagesInQueue({ ...input, queue: record.queue });
}

function delaysOf(floor: Floor, queue: string): readonly number[] {
  const delays = new Set<number>();
  for (const { agent } of floor.queueOf.get(queue)?.members ?? []) {
    for (const { queue: own, delayMs = 0 } of agent.queues ?? [])
      if (own === queue) delays.add(delayMs);
  }
  return [...delays];
}

/** While it is the preferred agent's turn alone, the stages say so; afterwards they go on as they would have. */
function withPreferred(
  floor: Floor,
  { preferredAgent }: Contact,
  stages: readonly Stage[],
): readonly Stage[] {
  let leftMs = floor.rules.preferredAgentMs;
  return stages.flatMap((stage) => {
    if (leftMs <= 0 || preferredAgent === undefined) return [stage];
    const ownMs = Math.min(leftMs, stage.lastsMs ?? Number.POSITIVE_INFINITY);
    leftMs -= ownMs;
    const needs = [...stage.needs, { agents: [preferredAgent] }];
    const { ownPriority, lastsMs } = stage;
    const own = { ...stage, needs, lastsMs: ownMs };
    if (lastsMs === ownMs) return [own];
    const restMs = lastsMs === null ? null : lastsMs - ownMs;
    return [own, { ...stage, ownPriority, waitedMs: stage.waitedMs + ownMs, lastsMs: restMs }];
  });
}

function recordOf(floor: Floor, contact: Contact, stage: Stage): StageRecord {
  const skills = floor.skillNames;
  const requirements = compiledRequirements(stage.needs, contact, {
    minimumLanguageLevel: floor.rules.minimumLanguageLevel,
    skillName: (skill) => skills.get(skill) ?? { en: skill, id: skill },
    expressionOf: (source) => conditionAt(floor, source),
  });
  const queue = floor.queueOf.get(stage.queues[0]) as QueueRecord;
  return { stage: even(stage, stageFields), queue, requirements, group: undefined };
}

function forgetWays(floor: Floor): void {
  floor.paths.clear();
  floor.rememberedStages = 0;
}

/** After members or their delays changed: every way is laid out anew. */
export function forgetPaths(floor: Floor): void {
  forgetWays(floor);
  for (const queue of floor.queues) queue.path = undefined;
}
