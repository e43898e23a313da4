import type { Queue } from "../config/queue.js";
import type { Level } from "../config/skill.js";
import type { Contact } from "../contact/contact.js";
import { loosened } from "./drop.js";
import { needList } from "./need-list.js";
import type { RelaxStep, Requirement } from "./requirement.js";
import type { Stage } from "./stage.js";

/** What stages are made of, besides the queue or the routes. */
export interface StageInput {
  /** What the contact asks for itself. */
  readonly contact: Pick<Contact, "needs" | "relax" | "language" | "languageLevel" | "priority">;
  /** Level of languages without one. */
  readonly minimumLanguageLevel: Level;
  /** Finds a queue that a step names; a queue that is not found asks for nothing itself. */
  readonly queueOf?: (id: string) => Queue | undefined;
  /** The `delayMs` of the members of a queue, by its id; none when left out. */
  readonly delaysOf?: (queue: string) => readonly number[];
}

/** A stage but for what depends on the way that led to the queue. */
export type Part = Omit<Stage, "priority" | "ownPriority" | "step">;

/** Time spent in one queue, from `fromMs` to before `untilMs` of the wait in it. */
export interface Stay {
  readonly queue: Queue;
  readonly needs: readonly Requirement[];
  readonly fromMs: number;
  readonly untilMs: number | null;
}

/** What relaxation has left so far. */
interface Asked {
  readonly queues: readonly [string, ...string[]];
  readonly fromTier: number;
  readonly toTier: number | null;
  readonly queueNeeds: readonly Requirement[];
  readonly ownNeeds: readonly Requirement[];
  readonly language: readonly Requirement[];
  readonly base: number;
  readonly raised: number;
}

/** Lays out a stay: a stage for each stretch between steps of relaxation and delays. */
export function stay(
  input: StageInput,
  { queue, needs, fromMs, untilMs }: Stay,
  stageOf: (part: Part, index: number) => Stage,
): readonly [Stage, ...Stage[]] {
  const { contact, minimumLanguageLevel, delaysOf } = input;
  const { language, languageLevel: level = minimumLanguageLevel } = contact;
  const relax = [
    ...(queue.relax ?? []).map((step) => ({ step, isOwn: false })),
    ...(contact.relax ?? []).map((step) => ({ step, isOwn: true })),
  ].sort((a, b) => a.step.afterMs - b.step.afterMs);
  const endMs = untilMs ?? Number.POSITIVE_INFINITY;
  let asked: Asked = {
    ...entered(queue),
    ownNeeds: needs,
    language: language === undefined ? [] : [{ language, level }],
    raised: 0,
  };
  let next = 0;
  let atMs = fromMs;
  const stages: Stage[] = [];
  do {
    for (
      let due = relax[next];
      due !== undefined && due.step.afterMs <= atMs;
      due = relax[++next]
    ) {
      asked = relaxed(asked, due.step, due.isOwn, input);
    }
    const { queues, fromTier, toTier, queueNeeds, ownNeeds, base, raised } = asked;
    const delays = delaysOf === undefined ? [] : queues.flatMap(delaysOf);
    let opensMs = Math.min(endMs, relax[next]?.step.afterMs ?? Number.POSITIVE_INFINITY);
    for (const delayMs of delays) if (delayMs > atMs) opensMs = Math.min(opensMs, delayMs);
    const part: Part = {
      queues,
      fromTier,
      toTier,
      waitedMs: atMs,
      needs: [...asked.language, ...queueNeeds, ...ownNeeds],
      queuePriority: base + raised,
      lastsMs: opensMs === Number.POSITIVE_INFINITY ? null : opensMs - atMs,
    };
    stages.push(stageOf(part, stages.length));
    atMs = opensMs;
  } while (atMs < endMs);
  return stages as [Stage, ...Stage[]];
}

const entered = (
  queue: Queue,
): Pick<Asked, "queues" | "fromTier" | "toTier" | "queueNeeds" | "base"> => ({
  queues: [queue.id],
  fromTier: 0,
  toTier: queue.tier ?? null,
  queueNeeds: needList(queue.needs),
  base: queue.priority ?? 0,
});

function relaxed(asked: Asked, step: RelaxStep, isOwn: boolean, input: StageInput): Asked {
  const { instead = {}, widen = {} } = step;
  const { queue: id, needs } = instead;
  const start: Asked = {
    ...asked,
    ...(id === undefined ? {} : entered(input.queueOf?.(id) ?? { id })),
    ...(needs === undefined ? {} : { ownNeeds: needList(needs) }),
    ...(needs === undefined || isOwn ? {} : { queueNeeds: [] }),
    ...(instead.tier === undefined ? {} : { toTier: instead.tier }),
  };
  const looser = (all: readonly Requirement[]): readonly Requirement[] =>
    loosened(all, step, input.minimumLanguageLevel);
  const toTier =
    start.toTier === null || widen.tier === undefined
      ? start.toTier
      : Math.max(start.toTier, widen.tier);
  const lowest = step.fromTier ?? start.fromTier;
  const [first, ...more] = start.queues;
  return {
    ...start,
    queues: [
      first,
      ...new Set([...more, ...(widen.queues ?? [])].filter((other) => other !== first)),
    ],
    toTier,
    // As app_queue does, the lowest tier gives way to the highest: a window is never empty.
    fromTier: toTier === null ? lowest : Math.min(lowest, toTier),
    queueNeeds: looser(start.queueNeeds),
    ownNeeds: looser(start.ownNeeds),
    language: looser(start.language),
    raised: start.raised + (step.raise ?? 0),
  };
}
