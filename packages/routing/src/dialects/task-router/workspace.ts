import type { Membership } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import type { Queue, Route } from "../../config/queue.js";
import type { RoutingEvent } from "../../engine/event.js";
import { type ChannelNames, channelNames } from "../channels.js";
import {
  boolean,
  document,
  field,
  isGiven,
  missing,
  oneOf,
  type Place,
  records,
  tell,
  tellDuplicates,
  text,
  unknown,
} from "../read.js";
import { activities, activityOf } from "./activities.js";
import { tellPriorities, withSmallPriorities } from "./priorities.js";
import { type TaskQueue, taskQueue } from "./queues.js";
import { rules } from "./rules.js";
import { tellRules } from "./tell.js";
import { type Worker, worker } from "./workers.js";
import { routes } from "./workflow.js";

const usualChannels: ChannelNames = {
  voice: "phone",
  chat: "chat",
  sms: "sms",
  video: "video",
  email: "email",
  web: "web",
  whatsapp: "social",
  facebook: "social",
  messenger: "social",
  instagram: "social",
};

/** Reads a workspace; what it returns is of use only when nothing was found wrong. */
export function workspace(root: Place): {
  readonly config: RoutingConfig;
  readonly presence: readonly RoutingEvent[];
} {
  const settings = document(field(root, "workspace")) ?? { ...root, value: {} };
  const isMultitasking = boolean(field(settings, "multi_task_enabled")) ?? true;
  const known = activities(field(root, "activities"));
  const workflow = workflowOf(root);
  const { queues, ways } = lines(root, workflow);
  const people = workers(root, {
    activities: known,
    channels: channelNames(root, usualChannels),
    isMultitasking,
    memberships: ranked(queues, oneOf(field(settings, "prioritize_queue_order"), ["FIFO", "LIFO"])),
  });
  const timeoutFields = { sid: "timeout_activity_sid", name: "timeout_activity_name" };
  const timeoutActivity = activityOf(settings, timeoutFields, known);
  tellRules({ root, workflow, ways, workers: people, isMultitasking, timeoutActivity });
  const routing = withSmallPriorities(ways);
  tellPriorities(workflow, ways, routing);
  return {
    config: {
      agents: people.map(({ agent }) => agent),
      // A configuration may be without queues, but not have a list of none.
      ...(queues.length > 0 && { queues: queues.map(({ queue }) => queue) }),
      routes: routing,
      rules: rules({ root, workflow, isMultitasking, timeoutActivity }),
    },
    presence: people.flatMap(({ presence }) => presence ?? []),
  };
}

/** The workflow as the interface returns it, or its configuration alone. */
function workflowOf(root: Place): Place {
  const workflow = field(root, "workflow");
  if (isGiven(workflow)) return document(workflow) ?? { ...workflow, value: {} };
  if (isGiven(field(root, "configuration", "task_routing"))) return root;
  missing(workflow);
  return root;
}

/** The queues, described or only named, and the routes through them. */
function lines(
  root: Place,
  workflow: Place,
): { readonly queues: readonly TaskQueue[]; readonly ways: readonly Route[] } {
  const list = field(root, "task_queues", "queues");
  const described = records(list).flatMap((place) => taskQueue(place) ?? []);
  tellDuplicates(described.map(({ queue, place }) => [queue.id, place]));
  const assumed = new Map<string, TaskQueue>();
  const configuration = field(workflow, "configuration");
  const ways = routes(
    isGiven(configuration) ? (document(configuration) ?? configuration) : workflow,
    (place) => {
      const id = text(place);
      if (id === undefined) return undefined;
      const found = described.find(({ queue, name }) => queue.id === id || name === id);
      if (found !== undefined) return found.queue.id;
      if (isGiven(list)) unknown(place, "queue", id);
      else if (!assumed.has(id)) {
        assumed.set(id, {
          queue: { id, strategy: "longest-idle", joinWhen: "always" },
          name: undefined,
          place,
        });
        tell(place, "warning", { code: "dialect-queue-assumed", data: { queue: id } });
      }
      return id;
    },
  );
  return { queues: [...described, ...assumed.values()], ways };
}

/**
 * Which kind of queue a worker of both kinds serves first. One kind alone needs no ranks: every agent
 * serves every queue then, and what the queue needs decides.
 */
function ranked(
  queues: readonly TaskQueue[],
  first: "FIFO" | "LIFO" = "FIFO",
): readonly Membership[] | undefined {
  const isFirst = ({ order = "oldest-first" }: Queue): boolean =>
    (order === "oldest-first") === (first === "FIFO");
  const ranks = queues.map(({ queue }) => ({ queue: queue.id, priority: isFirst(queue) ? 1 : 2 }));
  return new Set(ranks.map(({ priority }) => priority)).size > 1 ? ranks : undefined;
}

function workers(root: Place, settings: Parameters<typeof worker>[1]): readonly Worker[] {
  const found = records(field(root, "workers")).flatMap((place) => worker(place, settings) ?? []);
  tellDuplicates(found.map(({ agent, place }) => [agent.id, place]));
  return found;
}
