import { priority } from "../config/figures.js";
import type { Queue, Route, RouteStep } from "../config/queue.js";
import { queue as queueCheck, relaxSteps, route } from "../config/queue-problems.js";
import { refuseUnless } from "../config/refuse-unless.js";
import { needs as needsCheck } from "../config/requirement-problems.js";
import { type Check, callable, fieldsOf, level, listOf, text } from "../config/shape.js";
import { needList } from "./need-list.js";
import type { Stage } from "./stage.js";
import { type StageInput, stay } from "./stay.js";

/**
 * Lays out a contact's wait in one queue: what is asked, of whom, from when to when. A stage begins where a
 * step of relaxation or the delay of a member does, at exactly that time. At one time the queue's steps come
 * before the contact's. Within a step `instead` comes first, then everything else: `instead.queue` brings that
 * queue's own needs, tier and priority; `instead.needs` of a queue's step is then all that is asked besides
 * the contact's language, and of a contact's step all that the contact asks besides its queue and language.
 *
 * @param input the `queue`, the `contact`, and what the rules and the other queues say
 * @returns at least one stage, in order; the last one lasts for ever
 * @throws RangeError with `code` and `issues`, each with its path, for a queue or a contact that is none
 * @example
 * import { stagesOf } from "@ramah/routing";
 *
 * const queue = {
 *   id: "loans",
 *   needs: { skill: "loans", level: 4 },
 *   relax: [{ afterMs: 30_000, lower: { loans: 2 } }, { afterMs: 60_000, drop: ["loans"], raise: 5 }],
 * } as const;
 * const stages = stagesOf({ queue, contact: {}, minimumLanguageLevel: 3 });
 * stages.map(({ waitedMs, lastsMs }) => [waitedMs, lastsMs]); // => [[0, 30000], [30000, 30000], [60000, null]]
 * stages.map(({ needs }) => needs); // => [[{ skill: "loans", level: 4 }], [{ skill: "loans", level: 2 }], []]
 * stages[2]?.priority; // => 5
 */
export function stagesOf(
  input: StageInput & { readonly queue: Queue },
): readonly [Stage, ...Stage[]] {
  refuseUnless(inputWith({ queue: queueCheck() }), input, "stagesOf");
  return stagesInQueue(input);
}

/** The same for a queue and a contact that were found to be sound. */
export function stagesInQueue(
  input: StageInput & { readonly queue: Queue },
): readonly [Stage, ...Stage[]] {
  const { queue, contact } = input;
  const own = contact.priority ?? 0;
  return stay(
    input,
    { queue, needs: needList(contact.needs), fromMs: 0, untilMs: null },
    (part) => ({
      ...part,
      priority: own + part.queuePriority,
      ownPriority: own,
      step: 0,
    }),
  );
}

/**
 * Lays out a contact's way along routes: the steps of the first, of the second, and so on. Each step is a
 * stay in its queue, with the queue's needs, tier, relaxation and delays, and ends after `lastsMs`. The time
 * waited in a queue runs on over steps in the same queue that follow each other, unless one of them can be
 * skipped. A priority holds from its step on.
 *
 * @param input the `routes` whose `when` holds for the contact, in their order, and what {@link stagesOf} takes
 * @returns the stages in order, those of fallback routes last; none for routes without steps
 * @throws RangeError with `code` and `issues`, each with its path, for routes or a contact that are none
 * @example
 * import { stagesOfRoutes } from "@ramah/routing";
 *
 * const route = {
 *   id: "sales",
 *   steps: [
 *     { queue: "sales", needs: { skill: "vip" }, priority: 10, lastsMs: 20_000 },
 *     { queue: "everybody" },
 *   ],
 * } as const;
 * stagesOfRoutes({ routes: [route], contact: {}, minimumLanguageLevel: 3 }).map(
 *   ({ queues, needs, priority, lastsMs }) => [queues[0], needs, priority, lastsMs],
 * ); // => [["sales", [{ skill: "vip" }], 10, 20000], ["everybody", [], 10, null]]
 */
export function stagesOfRoutes(
  input: StageInput & { readonly routes: readonly Route[] },
): readonly Stage[] {
  refuseUnless(inputWith({ routes: listOf(route()) }), input, "stagesOfRoutes");
  return stagesOnRoutes(input);
}

/** The same for routes and a contact that were found to be sound. */
export function stagesOnRoutes(
  input: StageInput & { readonly routes: readonly Route[] },
): readonly Stage[] {
  const { contact, routes, queueOf } = input;
  const stages: Stage[] = [];
  let own = contact.priority ?? 0;
  let step = 0;
  let fromMs = 0;
  const ordered = [...routes].sort(
    (a, b) => Number(a.isFallback ?? false) - Number(b.isFallback ?? false),
  );
  let before: RouteStep | undefined;
  for (const { steps, isFallback } of ordered) {
    // A fallback is entered without any of the others.
    if (isFallback === true) before = undefined;
    for (const stop of steps) {
      const runsOn = before?.queue === stop.queue && before.skipIf === undefined;
      fromMs = runsOn ? fromMs + (before?.lastsMs ?? 0) : 0;
      before = stop;
      own = stop.priority ?? own;
      const queue = queueOf?.(stop.queue) ?? { id: stop.queue };
      const needs = [...needList(stop.needs), ...needList(contact.needs)];
      const untilMs = stop.lastsMs === undefined ? null : fromMs + stop.lastsMs;
      const number = step++;
      const parts = stay(input, { queue, needs, fromMs, untilMs }, (part, index) => ({
        ...part,
        priority: own + part.queuePriority,
        // What a skipped stop would have set does not count, so that the others must not repeat it.
        ownPriority: index === 0 ? (stop.priority ?? (number === 0 ? own : null)) : null,
        step: number,
        ...(stop.skipIf === undefined ? {} : { skipIf: stop.skipIf }),
        ...(stop.orderBy === undefined ? {} : { orderBy: stop.orderBy }),
        ...(isFallback === true ? { isFallback } : {}),
      }));
      stages.push(...parts);
    }
  }
  return stages;
}

const inputWith = (more: Readonly<Record<string, Check>>): Check =>
  fieldsOf({
    ...more,
    contact: fieldsOf({
      "needs?": needsCheck,
      "relax?": relaxSteps,
      "language?": text,
      "languageLevel?": level,
      "priority?": priority,
    }),
    minimumLanguageLevel: level,
    "queueOf?": callable,
    "delaysOf?": callable,
  });
