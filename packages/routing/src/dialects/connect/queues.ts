import type { Channel } from "@ramah/core";
import type { Membership } from "../../config/agent.js";
import type { Queue } from "../../config/queue.js";
import { field, filled, missing, oneOf, type Place, tell, text, whole } from "../read.js";
import type { Profile, ProfileQueue } from "./profiles.js";

/** A queue by all its names; `place` is where it is described, or first named. */
export interface ConnectQueue {
  readonly queue: Queue;
  readonly names: readonly string[];
  readonly place: Place;
}

const mostWaiting = 1_000_000;

export function connectQueue(place: Place): ConnectQueue | undefined {
  const name = text(field(place, "Name"));
  const names = ["QueueId", "Id", "QueueArn", "Arn"].flatMap(
    (key) => text(field(place, key)) ?? [],
  );
  if (name !== undefined) names.push(name);
  const [id] = names;
  const isDisabled = oneOf(field(place, "Status"), ["ENABLED", "DISABLED"]) === "DISABLED";
  const most = whole(field(place, "MaxContacts"), 0, mostWaiting);
  if (id === undefined) return missing(place, "QueueId");
  const queue = filled<Queue>({
    id,
    name: name === undefined ? undefined : { en: name, id: name },
    strategy: "longest-idle",
    // A disabled queue serves those who wait and takes nobody new.
    maximumWaiting: isDisabled ? 0 : most,
    joinWhen: "always",
  });
  return { queue, names, place };
}

/** Queues as agents serve them: one for all channels, or one for each where profiles tell them apart. */
export interface Lines {
  readonly queues: readonly Queue[];
  /** The ids under which a queue is served: its own, or those of its parts. */
  readonly partsOf: (id: string) => readonly string[];
  readonly membershipsOf: (profile: Profile) => readonly Membership[];
}

export function linesOf(queues: readonly ConnectQueue[], profiles: readonly Profile[]): Lines {
  const split = new Map<string, ReadonlyMap<Channel, string>>();
  for (const { queue, place } of queues) {
    const channels = channelsOf(queue.id, profiles);
    if (profiles.every((profile) => isUniform(profile, queue.id, channels))) {
      tellChannels(queue, channels, profiles, place);
      continue;
    }
    const ids = new Map(
      [...channels].map((channel) => [channel, `${queue.id}/${channel}`] as const),
    );
    split.set(queue.id, ids);
    for (const id of ids.values()) {
      if (!queues.some((other) => other.queue.id === id)) continue;
      place.issues.push({ code: "dialect-duplicate", path: place.path, data: { id } });
    }
    const parts = [...ids].map(([channel, id]) => ({ channel, queue: id }));
    const data = { queue: queue.name?.en ?? queue.id, queues: parts };
    tell(place, "warning", { code: "connect-queue-split", data });
  }
  const idOf = ({ queue, channel }: ProfileQueue): string =>
    split.get(queue)?.get(channel) ?? queue;
  const partsOf = (id: string): readonly string[] => [...(split.get(id)?.values() ?? [id])];
  return {
    queues: queues.flatMap(({ queue }) => partsOf(queue.id).map((id) => ({ ...queue, id }))),
    partsOf,
    membershipsOf: ({ queues: entries }) => {
      const found = new Map(
        entries.map((entry) => {
          const { priority, delayMs } = entry;
          const queue = idOf(entry);
          return [queue, { queue, priority, ...(delayMs > 0 && { delayMs }) }] as const;
        }),
      );
      return [...found.values()];
    },
  };
}

const entriesOf = ({ queues }: Profile, id: string): readonly ProfileQueue[] =>
  queues.filter(({ queue }) => queue === id);

/** The channels for which any profile serves a queue. */
const channelsOf = (id: string, profiles: readonly Profile[]): ReadonlySet<Channel> =>
  new Set(profiles.flatMap((profile) => entriesOf(profile, id).map(({ channel }) => channel)));

/** Whether a profile treats the channels of a queue alike, as far as its agents take them: then they are members or not. */
function isUniform(profile: Profile, id: string, channels: ReadonlySet<Channel>): boolean {
  const entries = entriesOf(profile, id);
  const [first] = entries;
  if (first === undefined) return true;
  const isAlike = entries.every(
    ({ priority, delayMs }) => priority === first.priority && delayMs === first.delayMs,
  );
  const taken = profile.concurrencies.filter(({ channel }) => channels.has(channel));
  return isAlike && taken.every(({ channel }) => entries.some((one) => one.channel === channel));
}

/** Tells of a queue whose agents could take contacts of other channels, which never come to it there. */
function tellChannels(
  queue: Queue,
  channels: ReadonlySet<Channel>,
  profiles: readonly Profile[],
  place: Place,
): void {
  const couldTakeOthers = profiles.some(
    (profile) =>
      entriesOf(profile, queue.id).length > 0 &&
      profile.concurrencies.some(({ channel, most }) => most > 0 && !channels.has(channel)),
  );
  if (!couldTakeOthers) return;
  const data = { queue: queue.name?.en ?? queue.id, channels: [...channels] };
  tell(place, "info", { code: "connect-queue-channels", data });
}
