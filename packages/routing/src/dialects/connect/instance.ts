import type { RoutingConfig } from "../../config/config.js";
import type { Queue } from "../../config/queue.js";
import { type ChannelNames, channelNames } from "../channels.js";
import {
  document,
  field,
  isGiven,
  needed,
  type Place,
  records,
  tell,
  tellDuplicates,
  text,
  unknown,
} from "../read.js";
import { agentFinder, agentsOf } from "./agents.js";
import { capacities } from "./capacity.js";
import type { FindAgent } from "./condition.js";
import { type ConnectCriteria, criteriaOf } from "./criteria.js";
import { type Profile, profile } from "./profiles.js";
import { type ConnectQueue, connectQueue, type Lines, linesOf } from "./queues.js";

const usualChannels: ChannelNames = {
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
  const withCriteria = criteriaOnQueues(root, lines, queues, agentFinder(people));
  const isAcross = profiles.some((one) =>
    one.concurrencies.some(({ allowsOthers }) => allowsOthers),
  );
  tellRules(root, profiles, isAcross);
  // Whoever misses or rejects a contact gets nothing until they say that they are back.
  const missed = { contactMs: 0, notReadyAfter: 1 };
  return {
    agents: people.map(({ agent }) => agent),
    // A configuration may be without queues, but not have a list of none.
    ...(withCriteria.length > 0 && {
      queues: withCriteria.map((queue) =>
        isAcross ? { ...queue, strategy: "least-loaded" } : queue,
      ),
    }),
    rules: {
      secondsPerPriority: "strict",
      reservationMs,
      wrapUpMs: 0,
      backOff: { rejected: missed, "no-answer": missed, busy: missed, unreachable: missed },
      ...(size.units && { units: size.units }),
    },
  };
}

/** How long a contact rings at an agent before it counts as missed. */
const reservationMs = 20_000;

function profilesOf(root: Place): readonly Profile[] {
  const several = needed(field(root, "routing_profiles", "routing_profile"));
  const channels = channelNames(root, usualChannels);
  if (Array.isArray(several.value)) {
    const found = records(several).map((one) => profile(one, channels));
    tellDuplicates(found.map(({ id, place }) => [id, place]));
    return found;
  }
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
    if (isGiven(list)) unknown(place, "queue", id);
    else
      assumed.set(id, {
        queue: { id, strategy: "longest-idle", joinWhen: "always" },
        names: [id],
        place,
      });
  }
  return [...described, ...assumed.values()];
}

/** Criteria stand on the contact over there; given with an instance they are put on its queues. */
function criteriaOnQueues(
  root: Place,
  { queues, partsOf }: Lines,
  described: readonly ConnectQueue[],
  findAgent: FindAgent,
): readonly Queue[] {
  const given = document(field(root, "criteria", "routing_criteria"));
  if (given === undefined) return queues;
  const isForAll = isGiven(field(given, "Steps"));
  const templates = isForAll
    ? [{ ids: queues.map(({ id }) => id), place: given }]
    : Object.entries(given.value as object).map(([name, value]: [string, unknown]) => {
        const place = { ...given, value, path: [...given.path, name] };
        const found = described.find(({ names }) => names.includes(name));
        if (found === undefined) unknown(place, "queue", name);
        return { ids: found === undefined ? [] : partsOf(found.queue.id), place };
      });
  const criteria = templates.flatMap(({ ids, place }) => {
    const one = document(place);
    const found = one === undefined ? {} : criteriaOf(one, findAgent);
    return ids.map((id) => [id, found] as const);
  });
  const data = { queues: criteria.map(([id]) => id) };
  tell(given, "warning", { code: "connect-criteria-on-queue", data });
  const byQueue = new Map<string, ConnectCriteria>(criteria);
  return queues.map((queue) => ({ ...queue, ...byQueue.get(queue.id) }));
}

function tellRules(root: Place, profiles: readonly Profile[], isAcross: boolean): void {
  const all = profiles.flatMap(({ queues }) => queues);
  if (
    new Set(all.map(({ priority }) => priority)).size > 1 &&
    all.some(({ delayMs }) => delayMs > 0)
  ) {
    tell(root, "info", { code: "connect-not-blocking", data: {} });
  }
  tell(root, "info", { code: "connect-contact-priority", data: { usual: 5 } });
  tell(root, "info", { code: "connect-missed", data: { reservationMs } });
  tell(root, "info", { code: "connect-after-contact-work", data: {} });
  if (isAcross) tell(root, "info", { code: "connect-fewest-contacts", data: {} });
  const hours = field(root, "hours", "hours_of_operations");
  const names = records(hours).map((one, index) => text(field(one, "Name")) ?? `${index + 1}`);
  if (names.length > 0) tell(hours, "warning", { code: "connect-hours", data: { names } });
}
