import { channels as allChannels, type Channel } from "@ramah/core";
import type { Agent, Attributes, Capacity, Membership } from "../../config/agent.js";
import type { RoutingEvent } from "../../engine/event.js";
import { type ChannelNames, channelNamed, tellSharedChannels } from "../channels.js";
import {
  boolean,
  field,
  filled,
  isGiven,
  missing,
  type Place,
  plainFields,
  records,
  text,
  whole,
} from "../read.js";
import { type Activity, activityOf } from "./activities.js";

/** What holds for every worker of a workspace. */
export interface Workspace {
  readonly activities: readonly Activity[];
  readonly channels: ChannelNames;
  /** Without multitasking a worker has one task at a time, whatever its channel. */
  readonly isMultitasking: boolean;
  readonly memberships: readonly Membership[] | undefined;
}

/** A worker as an agent, and the event that says whether work may come. */
export interface Worker {
  readonly agent: Agent;
  readonly presence: RoutingEvent | undefined;
  readonly hasChannels: boolean;
  readonly place: Place;
}

const activityFields = { sid: "activity_sid", name: "activity_name" };

export function worker(place: Place, workspace: Workspace): Worker | undefined {
  const name = text(field(place, "friendly_name"));
  const sid = text(field(place, "sid"));
  const id = sid ?? name;
  if (id === undefined) missing(place, "sid");
  const attributes = plainFields(field(place, "attributes"));
  const activity = activityOf(place, activityFields, workspace.activities);
  const channels = field(place, "channels", "worker_channels");
  const slots = capacity(channels, workspace.channels);
  // What the worker resource itself says counts where activities are not listed.
  const available = boolean(field(place, "available"));
  if (id === undefined) return undefined;
  const agent = filled<Agent>({
    id,
    name,
    capacity: workspace.isMultitasking ? slots : undefined,
    queues: workspace.memberships,
    attributes: {
      ...(attributes as Attributes | undefined),
      // Expressions may ask for these four besides the attributes.
      ...filled<Attributes>({
        sid: sid ?? id,
        friendly_name: name,
        activity_sid: activity?.sid,
        activity_name: activity?.name,
      }),
    },
  });
  const isAvailable = activity?.isAvailable ?? available;
  return { agent, presence: presence(id, isAvailable), hasChannels: isGiven(channels), place };
}

const presence = (id: string, isAvailable: boolean | undefined): RoutingEvent | undefined => {
  if (isAvailable === undefined) return undefined;
  const agent = isAvailable
    ? ({ id, presence: "ready" } as const)
    : ({ id, presence: "not-ready", because: "other" } as const);
  return { type: "agent.updated", agent };
};

const mostTasks = 1000;

/** So many tasks at once of each channel, the channels independent of each other. */
function capacity(place: Place, names: ChannelNames): Capacity {
  const slots: Partial<Record<Channel, number>> = {};
  if (!isGiven(place)) {
    for (const channel of allChannels) slots[channel] = 1;
    return { slots };
  }
  const sharing = new Map<Channel, string[]>();
  let rest = 0;
  for (const one of records(place)) {
    const name = text(field(one, "task_channel_unique_name", "unique_name", "task_channel"));
    const size = whole(field(one, "configured_capacity", "capacity"), 0, mostTasks) ?? 1;
    const isAvailable = boolean(field(one, "available")) ?? true;
    const tasks = isAvailable ? size : 0;
    if (name === "default") rest = tasks;
    else {
      const channel = name === undefined ? undefined : channelNamed(name, names, one);
      if (channel === undefined || name === undefined) continue;
      slots[channel] = (slots[channel] ?? 0) + tasks;
      sharing.set(channel, [...(sharing.get(channel) ?? []), name]);
    }
  }
  // The default task channel takes what has no channel of its own.
  for (const channel of allChannels) if (rest > 0) slots[channel] ??= rest;
  tellSharedChannels(sharing, place);
  return { slots };
}
