import type { Channel } from "@ramah/core";
import { type ChannelNames, channelNamed } from "../channels.js";
import {
  document,
  field,
  isEmpty,
  isGiven,
  needed,
  oneOf,
  type Place,
  records,
  tell,
  tellIgnored,
  text,
  whole,
} from "../read.js";

/** How many contacts of a channel an agent has at once, and whether others may come meanwhile. */
export interface Concurrency {
  readonly channel: Channel;
  readonly most: number;
  readonly allowsOthers: boolean;
}

/** A queue that a profile serves for one channel. */
export interface ProfileQueue {
  readonly queue: string;
  readonly channel: Channel;
  readonly priority: number;
  readonly delayMs: number;
  readonly place: Place;
}

/** A routing profile: what a group of agents works on, and in what order. */
export interface Profile {
  readonly id: string;
  /** Id, ARN and name: by any of them an agent may name the profile. */
  readonly names: readonly string[];
  readonly concurrencies: readonly Concurrency[];
  readonly queues: readonly ProfileQueue[];
  readonly place: Place;
}

// Of calls, one.
const mostContacts = 10;
const lastPriority = 99;
const longestDelay = 9999;

export function profile(place: Place, channels: ChannelNames): Profile {
  const names = ["RoutingProfileId", "Id", "RoutingProfileArn", "Arn", "Name"].flatMap(
    (name) => text(field(place, name)) ?? [],
  );
  const timer = field(place, "AgentAvailabilityTimer");
  if (oneOf(timer, availabilityTimers) === "TIME_SINCE_LAST_INBOUND") {
    tell(timer, "warning", { code: "connect-last-inbound", data: { profile: names.at(-1) ?? "" } });
  }
  tellList(field(place, "ManualAssignmentQueueConfigs"));
  return {
    id: names[0] ?? `profile ${Number(place.path.at(-1)) + 1 || 1}`,
    names,
    concurrencies: records(field(place, "MediaConcurrencies")).flatMap(
      (one) => concurrency(one, channels) ?? [],
    ),
    queues: records(field(place, "QueueConfigs", "RoutingProfileQueueConfigSummaryList")).flatMap(
      (one) => profileQueue(one, channels) ?? [],
    ),
    place,
  };
}

const availabilityTimers = ["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"] as const;
const behaviours = ["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"] as const;

function concurrency(place: Place, channels: ChannelNames): Concurrency | undefined {
  const named = field(place, "Channel");
  const channel = channelOf(named, channels);
  const isVoice = typeof named.value === "string" && /^voice$/i.test(named.value);
  const most = whole(field(place, "Concurrency"), 0, isVoice ? 1 : mostContacts);
  tellList(field(place, "WorkloadTypeConcurrencies"));
  const behaviour = oneOf(field(field(place, "CrossChannelBehavior"), "BehaviorType"), behaviours);
  if (channel === undefined) return undefined;
  return { channel, most: most ?? 1, allowsOthers: behaviour === "ROUTE_ANY_CHANNEL" };
}

function profileQueue(place: Place, channels: ChannelNames): ProfileQueue | undefined {
  const reference = field(place, "QueueReference");
  // A listing has the reference's fields beside the others.
  const from = isGiven(reference) ? (document(reference) ?? place) : place;
  const named = field(from, "QueueId", "Id", "QueueArn", "Arn");
  const channel = channelOf(field(from, "Channel"), channels);
  const priority = whole(field(place, "Priority"), 1, lastPriority);
  const seconds = whole(field(place, "Delay"), 0, longestDelay);
  const queue = text(needed(named));
  if (queue === undefined || channel === undefined) return undefined;
  return {
    queue,
    channel,
    priority: priority ?? 1,
    delayMs: (seconds ?? 0) * 1000,
    place: named,
  };
}

function channelOf(place: Place, channels: ChannelNames): Channel | undefined {
  const name = text(place);
  return name === undefined ? undefined : channelNamed(name, channels, place);
}

/** Tells of a list that is not taken over, unless it holds nothing. */
function tellList(place: Place): void {
  if (!isEmpty(place)) tellIgnored(place);
}
