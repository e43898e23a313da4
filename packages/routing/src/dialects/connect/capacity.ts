import { channels as allChannels, type Channel } from "@ramah/core";
import type { Capacity } from "../../config/agent.js";
import type { RoutingRules } from "../../config/rules.js";
import { tell } from "../read.js";
import type { Concurrency, Profile } from "./profiles.js";

type Units = RoutingRules["units"];

/** How much the agents of each profile take at once, and what a contact of a channel takes of them. */
export interface Capacities {
  readonly of: (profile: Profile) => Capacity;
  readonly units: Units | undefined;
}

/**
 * "No other channel meanwhile" is said by units: a call takes all of them and one of five chats a fifth, so
 * that a chat leaves no room for a call. It works out where every profile has the same channels, takes the
 * same number of each, allows none beside another, and takes several contacts of one channel at most.
 * Otherwise each channel has slots of its own, and what that changes is told.
 */
export function capacities(profiles: readonly Profile[]): Capacities {
  const units = sharedUnits(profiles);
  if (units !== undefined) return { of: () => ({ units: all }), units };
  for (const profile of profiles) tellOtherChannels(profile);
  return {
    of: ({ concurrencies }) => ({
      slots: Object.fromEntries(concurrencies.map(({ channel, most }) => [channel, most])),
    }),
    units,
  };
}

// Divisible by every number of contacts that a channel may take at once, 1 to 10.
const all = 2520;

function sharedUnits([first, ...others]: readonly Profile[]): Units | undefined {
  if (first === undefined || first.concurrencies.length < 2) return undefined;
  const { concurrencies } = first;
  const isExact =
    concurrencies.filter(({ most }) => most > 1).length < 2 &&
    concurrencies.every(({ most, allowsOthers }) => most > 0 && !allowsOthers) &&
    others.every((other) => textOf(other.concurrencies) === textOf(concurrencies));
  if (!isExact) return undefined;
  const most = new Map(concurrencies.map((one) => [one.channel, one.most]));
  // A channel that no profile has takes more than anybody has.
  const units = (channel: Channel): number => {
    const number = most.get(channel);
    return number === undefined ? all + 1 : all / number;
  };
  return Object.fromEntries(allChannels.map((channel) => [channel, units(channel)]));
}

const textOf = (concurrencies: readonly Concurrency[]): string =>
  concurrencies
    .map(({ channel, most, allowsOthers }) => `${channel} ${most} ${allowsOthers}`)
    .sort()
    .join();

function tellOtherChannels({ id, names, concurrencies, place }: Profile): void {
  const alone = concurrencies.filter(({ allowsOthers }) => !allowsOthers);
  if (concurrencies.length < 2 || alone.length === 0) return;
  const data = { profile: names.at(-1) ?? id, channels: alone.map(({ channel }) => channel) };
  tell(place, "warning", { code: "connect-other-channels", data });
}
