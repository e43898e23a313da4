import { channels, type Path } from "@ramah/core";
import { agent } from "./agent-problems.js";
import { count, durationMs, mostSecondsPerPriority, someMs } from "./figures.js";
import { queue, route } from "./queue-problems.js";
import type { ConfigIssue } from "./reasons.js";
import {
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
 * Finds everything for which `createRouter` would refuse a configuration. Works on anything, also on what
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
    queue: queues === undefined ? new Set(["main"]) : new Set(idsOf(queues)),
    site: new Set(idsOf(sites)),
    skill: skills === undefined ? undefined : new Set(idsOf(skills)),
  };
}

const idsOf = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).map((one) => (isObject(one) ? (one["id"] as string) : ""));

const bilingual = (): Check => fieldsOf({ en: text, id: text });

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
    "skills?": listOf(fieldsOf({ id: text, name: bilingual() })),
    "sites?": listOf(fieldsOf({ id: text, name: text })),
    "rules?": fieldsOf({
      "secondsPerPriority?": perSecond,
      "reservationMs?": someMs,
      "backOff?": fieldsOf({
        rejected: backOff(),
        "no-answer": backOff(),
        busy: backOff(),
        unreachable: backOff(),
      }),
      "wrapUpMs?": durationMs,
      "minimumLanguageLevel?": level,
      "units?": tableOf(count, oneOf(...channels)),
      "preferredAgentMs?": durationMs,
      "callback?": fieldsOf({ attempts: count, retryMs: durationMs }),
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
    if (seen.has(id))
      issues.push({ code: "config-duplicate", path: [...path, index, "id"], data: { id } });
    seen.add(id);
  }
}

interface Overflowing {
  readonly id: string;
  readonly overflowTo?: string;
}

/** Each loop is told once, at the first of its queues. */
function overflowLoops(queues: unknown, { issues }: Checking): void {
  const list = (queues ?? []) as readonly Overflowing[];
  const nextOf = new Map(list.map(({ id, overflowTo }) => [id, overflowTo]));
  const done = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    const way: string[] = [];
    let next: string | undefined = id;
    while (next !== undefined && !done.has(next)) {
      done.add(next);
      way.push(next);
      next = nextOf.get(next);
    }
    const start = next === undefined ? -1 : way.indexOf(next);
    if (start === -1) continue;
    const loop = way.slice(start);
    const first = start === 0 ? index : list.findIndex((queue) => queue.id === loop[0]);
    issues.push({
      code: "config-loop",
      path: ["queues", first, "overflowTo"],
      data: { queues: loop },
    });
  }
}
