import type { Channel } from "@ramah/core";
import { channels as allChannels } from "@ramah/core";
import { isObject } from "../config/shape.js";
import { field, type Place, tell } from "./read.js";

/** Our channel for each channel of the other system, by its name in lower case. */
export type ChannelNames = Readonly<Record<string, Channel>>;

const isChannel = (value: unknown): value is Channel => allChannels.includes(value as Channel);

/** The usual names, and those that the file itself gives under `channels`. */
export function channelNames(root: Place, usual: ChannelNames): ChannelNames {
  const given = field(root, "channels");
  const names: Record<string, Channel> = { ...usual };
  if (!isObject(given.value)) return names;
  for (const [name, channel] of Object.entries(given.value)) {
    if (isChannel(channel)) names[name.toLowerCase()] = channel;
    else {
      const path = [...given.path, name];
      root.issues.push({ code: "dialect-value", path, data: { allowed: allChannels } });
    }
  }
  return names;
}

/** Our channel for a name; a name that nobody knows is told and carried no further. */
export function channelNamed(name: string, names: ChannelNames, place: Place): Channel | undefined {
  const key = name.toLowerCase();
  if (Object.hasOwn(names, key)) return names[key];
  tell(place, "warning", { code: "dialect-channel-unknown", data: { name } });
  return undefined;
}

/** Tells of channels that are two over there and one here. */
export function tellSharedChannels(
  sharing: ReadonlyMap<Channel, readonly string[]>,
  place: Place,
): void {
  for (const [channel, names] of sharing) {
    if (names.length < 2) continue;
    tell(place, "warning", { code: "dialect-channel-shared", data: { channel, names } });
  }
}
