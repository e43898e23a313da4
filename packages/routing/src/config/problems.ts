import { channels, type Path } from "@ramah/core";
import { agent } from "./agent-problems.js";
import { count, durationMs, mostSecondsPerPriority, someMs } from "./figures.js";
import { mainQueue } from "./queue.js";
import { queue, route } from "./queue-problems.js";
import type { ConfigIssue } from "./reasons.js";
import {
  bilingual,
  both,
  type Check,
  type Checking,
  callable,
  fieldsOf,
  idOf,
  isObject,
  level,
  listOf,
  number,
  oneOf,
  tableOf,
  text,
} from "./shape.js";

/**
 * Finds everything for which `createRouter` would refuse a configuration. Works on any data, also on what
 * no type has seen; it does not tell of fields that nobody knows, which `parseRoutingConfig` does.
 *
 * @param config agents, queues, routes, skills, sites, rules and hours
 * @returns every mistake with its path, none when a router can be made
 * @example
 * import { configProblems } from "@ramah/routing";
 *
 * configProblems({ agents: [{ id: "sari", queues: [{ queue: "loans" }] }] });
 * // => [{ code: "config-unknown", path: ["agents", 0, "queues", 0, "queue"], data: { kind: "queue", id: "loans" } }]
 */
export function configProblems(config: unknown): readonly ConfigIssue[] {
  const checking = checkingOf(config);
  whole()(config, [], checking);
  if (isObject(config)) {
    for (const list of ["agents", "queues", "routes", "skills", "sites"]) {
      duplicates(config[list], [list], checking);
    }
    // Ways through queues are only followed where every queue is one.
    if (checking.issues.length === 0) overflowLoops(config["queues"], checking);
  }
  return checking.issues;
}

/** What names may lead to, in a configuration or for an agent or contact that comes later. */
export function checkingOf(config: unknown): Checking {
  const { queues, sites, skills } = isObject(config) ? config : {};
  return {
    issues: [],
    queue: queues === undefined ? new Set([mainQueue]) : new Set(idsOf(queues)),
    site: new Set(idsOf(sites)),
    skill: skills === undefined ? undefined : new Set(idsOf(skills)),
  };
}

/** The ids of a list, in its order; empty where there is none. */
const idsOf = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).map((one) => {
    const id = isObject(one) ? one["id"] : "";
    return typeof id === "string" ? id : "";
  });

const backOff = (): Check =>
  fieldsOf({ contactMs: durationMs, "agentMs?": durationMs, "notReadyAfter?": count });

const perSecond: Check = (value, path, checking) => {
  if (value !== "strict") number(0, mostSecondsPerPriority)(value, path, checking);
};

const whole = (): Check =>
  fieldsOf({
    agents: listOf(agent()),
    "queues?": listOf(queue(), true),
    "routes?": listOf(route()),
    "skills?": listOf(fieldsOf({ id: text, name: bilingual })),
    "sites?": listOf(fieldsOf({ id: text, name: text })),
    "rules?": fieldsOf({
      "secondsPerPriority?": perSecond,
      "reservationMs?": someMs,
      "backOff?": fieldsOf({
        "rejected?": backOff(),
        "no-answer?": backOff(),
        "busy?": backOff(),
        "unreachable?": backOff(),
      }),
      "wrapUpMs?": durationMs,
      "minimumLanguageLevel?": level,
      "units?": tableOf(count, oneOf(...channels)),
      "preferredAgentMs?": durationMs,
      "callback?": fieldsOf({ "attempts?": count, "retryMs?": durationMs }),
    }),
    "hours?": tableOf(
      fieldsOf({ isOpen: callable, nextOpening: callable, "nextClosing?": callable }),
      both(text, idOf("site")),
    ),
  });

/** The second and every later use of an id is told, the first is taken for the right one. */
function duplicates(list: unknown, path: Path, { issues }: Checking): void {
  const seen = new Set<string>();
  for (const [index, id] of idsOf(list).entries()) {
    if (id !== "" && seen.has(id))
      issues.push({ code: "config-duplicate", path: [...path, index, "id"], data: { id } });
    seen.add(id);
  }
}

interface Overflowing {
  readonly id: string;
  readonly overflowTo?: string;
  readonly relax?: readonly { readonly instead?: { readonly queue?: string } }[];
}

/** Each loop is told once, at the first of its queues. Whom a step sends elsewhere overflows from there. */
function overflowLoops(queues: unknown, { issues }: Checking): void {
  const list = (queues ?? []) as readonly Overflowing[];
  const queueOf = new Map(list.map((queue) => [queue.id, queue]));
  const nextOf = ({ overflowTo, relax = [] }: Overflowing): string[] => {
    const ends = relax.map(({ instead }) => queueOf.get(instead?.queue ?? "")?.overflowTo);
    return [...new Set([overflowTo, ...ends])].filter((id) => id !== undefined);
  };
  const done = new Set<string>();
  for (const { id } of list) {
    const way: string[] = [];
    // What is still to be followed from each place of the way; calls within calls would run out of stack.
    const ahead: string[][] = [[id]];
    while (ahead.length > 0) {
      const next = ahead.at(-1)?.shift();
      if (next === undefined) {
        ahead.pop();
        way.pop();
      } else if (!done.has(next)) {
        done.add(next);
        way.push(next);
        ahead.push(nextOf(queueOf.get(next) as Overflowing));
      } else if (way.includes(next)) {
        const loop = way.slice(way.indexOf(next));
        const path = ["queues", list.findIndex((queue) => queue.id === next), "overflowTo"];
        issues.push({ code: "config-loop", path, data: { queues: loop } });
      }
    }
  }
}
