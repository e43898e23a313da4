import type { RoutingConfig } from "../../config/config.js";
import type { Queue } from "../../config/queue.js";
import type { Requirement } from "../../requirements/requirement.js";
import { type ChannelNames, channelNames } from "../channels.js";
import {
  document,
  field,
  isGiven,
  missing,
  type Place,
  records,
  tellDuplicates,
  text,
} from "../read.js";
import type { Difference } from "../reasons.js";
import { agentFinder, agentsOf } from "./agents.js";
import { capacities } from "./capacity.js";
import type { FindAgent } from "./condition.js";
import { criteriaOf } from "./criteria.js";
import { type Profile, profile } from "./profiles.js";
import { type ConnectQueue, connectQueue, linesOf } from "./queues.js";

export const usualChannels: ChannelNames = {
  voice: "phone",
  chat: "chat",
  email: "email",
  task: "web",
};

/** Reads an instance; what it returns is of use only when nothing was found wrong. */
export function instance(root: Place): RoutingConfig {
  const profiles = profilesOf(root);
  const queues = queuesOf(root, profiles);
  const lines = linesOf(queues, profiles);
  const size = capacities(profiles);
  const people = agentsOf(root, profiles, lines, size);
  const withCriteria = criteriaOnQueues(root, lines.queues, queues, agentFinder(people));
  tellRules(root, profiles);
  const isAcross = profiles.some((one) =>
    one.concurrencies.some(({ allowsOthers }) => allowsOthers),
  );
  return {
    agents: people.map(({ agent }) => agent),
    queues: withCriteria.map((queue) =>
      isAcross ? { ...queue, strategy: "least-loaded" } : queue,
    ),
    rules: {
      secondsPerPriority: "strict",
      reservationMs,
      wrapUpMs: 0,
      // Whoever misses or rejects a contact gets nothing until they say that they are back.
      backOff: {
        rejected: { contactMs: 0, notReadyAfter: 1 },
        "no-answer": { contactMs: 0, notReadyAfter: 1 },
        busy: { contactMs: 0, notReadyAfter: 1 },
        unreachable: { contactMs: 0, notReadyAfter: 1 },
      },
      ...(size.units && { units: size.units }),
    },
  };
}

/** How long a contact rings at an agent before it counts as missed. */
const reservationMs = 20_000;

function profilesOf(root: Place): readonly Profile[] {
  const several = field(root, "routing_profiles", "routing_profile");
  const channels = channelNames(root, usualChannels);
  if (!isGiven(several)) missing(several);
  if (Array.isArray(several.value)) return records(several).map((one) => profile(one, channels));
  const one = document(several);
  return one === undefined ? [] : [profile(one, channels)];
}

/** The queues that are described, else those that the profiles name. */
function queuesOf(root: Place, profiles: readonly Profile[]): readonly ConnectQueue[] {
  const list = field(root, "queues");
  const described = records(list).flatMap((place) => connectQueue(place) ?? []);
  tellDuplicates(described.map(({ queue, place }) => [queue.id, place]));
  const assumed = new Map<string, ConnectQueue>();
  for (const { queue: id, place } of profiles.flatMap(({ queues }) => queues)) {
    if (assumed.has(id) || described.some(({ names }) => names.includes(id))) continue;
    if (isGiven(list)) {
      const data = { kind: "queue", id } as const;
      place.issues.push({ code: "dialect-unknown", path: place.path, data });
    } else assumed.set(id, { queue: { id, strategy: "longest-idle" }, names: [id], place });
  }
  return [...described, ...assumed.values()];
}

/** Criteria stand on the contact over there; given with an instance they are put on its queues. */
function criteriaOnQueues(
  root: Place,
  queues: readonly Queue[],
  described: readonly ConnectQueue[],
  findAgent: FindAgent,
): readonly Queue[] {
  const given = document(field(root, "criteria", "routing_criteria"));
  if (given === undefined) return queues;
  const isForAll = isGiven(field(given, "Steps"));
  const templates = isForAll
    ? [{ ids: queues.map(({ id }) => id), place: given }]
    : Object.keys(given.value as object).map((key) => ({
        ids: idsOf(key, queues, described, given),
        place: {
          ...given,
          value: (given.value as Record<string, unknown>)[key],
          path: [...given.path, key],
        },
      }));
  const criteria = templates.flatMap(({ ids, place }) => {
    const one = document(place);
    const found = one === undefined ? {} : criteriaOf(one, findAgent);
    return ids.map((id) => [id, found] as const);
  });
  const { path } = given;
  const data = { queues: criteria.map(([id]) => id) };
  root.differences.push({ code: "connect-criteria-on-queue", data, path, severity: "warning" });
  const byQueue = new Map<string, { readonly needs?: Requirement }>(criteria);
  return queues.map((queue) => ({ ...queue, ...byQueue.get(queue.id) }));
}

/** A queue by any of its names, in all its parts. */
function idsOf(
  name: string,
  queues: readonly Queue[],
  described: readonly ConnectQueue[],
  place: Place,
): readonly string[] {
  const id = described.find(({ names }) => names.includes(name))?.queue.id;
  if (id === undefined) {
    const path = [...place.path, name];
    place.issues.push({ code: "dialect-unknown", path, data: { kind: "queue", id: name } });
  }
  return queues.flatMap((queue) =>
    queue.id === id || queue.id.startsWith(`${id}/`) ? [queue.id] : [],
  );
}

function tellRules(root: Place, profiles: readonly Profile[]): void {
  const tell = (
    severity: Difference["severity"],
    reason: Pick<Difference, "code" | "data">,
    place: Place = root,
  ): void => {
    root.differences.push({ ...reason, path: place.path, severity } as Difference);
  };
  const all = profiles.flatMap(({ queues }) => queues);
  if (
    new Set(all.map(({ priority }) => priority)).size > 1 &&
    all.some(({ delayMs }) => delayMs > 0)
  ) {
    tell("info", { code: "connect-not-blocking", data: {} });
  }
  tell("info", { code: "connect-contact-priority", data: { usual: 5 } });
  tell("info", { code: "connect-missed", data: { reservationMs } });
  tell("info", { code: "connect-after-contact-work", data: {} });
  if (profiles.some((one) => one.concurrencies.some(({ allowsOthers }) => allowsOthers))) {
    tell("info", { code: "connect-fewest-contacts", data: {} });
  }
  const hours = field(root, "hours", "hours_of_operations");
  const names = records(hours).map((one, index) => text(field(one, "Name")) ?? `${index + 1}`);
  if (names.length > 0) tell("warning", { code: "connect-hours", data: { names } }, hours);
}
