import type { Channel } from "@ramah/core";
import { type ChannelNames, channelNamed } from "../channels.js";
import { document, field, isGiven, oneOf, type Place, records, text, whole } from "../read.js";

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

const mostContacts = 10;
const lastPriority = 99;
const longestDelay = 9999;

export function profile(place: Place, channels: ChannelNames): Profile {
  const names = ["RoutingProfileId", "Id", "RoutingProfileArn", "Arn", "Name"].flatMap(
    (name) => text(field(place, name)) ?? [],
  );
  const timer = field(place, "AgentAvailabilityTimer");
  if (oneOf(timer, availabilityTimers) === "TIME_SINCE_LAST_INBOUND") {
    const data = { profile: names.at(-1) ?? "" };
    place.differences.push({
      code: "connect-last-inbound",
      data,
      path: timer.path,
      severity: "warning",
    });
  }
  tellIgnored(field(place, "ManualAssignmentQueueConfigs"));
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
  const channel = channelOf(field(place, "Channel"), channels);
  const most = whole(field(place, "Concurrency"), 0, mostContacts);
  tellIgnored(field(place, "WorkloadTypeConcurrencies"));
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
  const queue = text(named);
  if (queue === undefined) {
    if (!isGiven(named)) {
      place.issues.push({ code: "dialect-missing", path: named.path, data: { field: "QueueId" } });
    }
    return undefined;
  }
  if (channel === undefined) return undefined;
  return {
    queue,
    channel,
    priority: priority ?? 1,
    delayMs: (seconds ?? 0) * 1000,
    place: isGiven(named) ? named : place,
  };
}

function channelOf(place: Place, channels: ChannelNames): Channel | undefined {
  const name = text(place);
  return name === undefined ? undefined : channelNamed(name, channels, place);
}

export function tellIgnored(place: Place): void {
  if (!isGiven(place) || (Array.isArray(place.value) && place.value.length === 0)) return;
  const data = { field: String(place.path.at(-1)) };
  place.differences.push({
    code: "dialect-field-ignored",
    data,
    path: place.path,
    severity: "warning",
  });
}
