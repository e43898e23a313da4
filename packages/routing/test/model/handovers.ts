import { isDeepStrictEqual } from "node:util";
import type { Contact, Handover, RoutingEvent } from "../../src/index.js";
import { demand } from "./broken.js";

// What was told once is told to the next agent, or owned up to: reckoned name by name.

type Transfer = Extract<RoutingEvent, { readonly type: "contact.transferred" }>;

/** What a contact carries on after a transfer. */
export function handedOver(
  { channel, handover = { collected: [] } }: Contact,
  from: string,
  { to, note }: Transfer,
): Handover {
  const isNew = to.channel !== undefined && to.channel !== channel;
  const { channels = [channel], promise, mustRepeat = [] } = handover;
  const lost = [...mustRepeat, ...(note.dropped ?? [])];
  return {
    from,
    reason: note.reason,
    collected: note.collected,
    mustRepeat: unknown(lost, note),
    ...(isNew ? { channels: [...channels, to.channel] } : { channels: handover.channels }),
    promise: note.promise ?? promise,
  } as Handover;
}

/** What somebody who comes back tells now, then what they told before and not now. */
export function joinedHandover(
  earlier: Handover | undefined,
  later: Handover | undefined,
): Handover | undefined {
  if (earlier === undefined) return later;
  const { collected = [], mustRepeat = [], ...now } = later ?? {};
  const known = collected.map(({ name }) => name);
  const all = [...collected, ...earlier.collected.filter(({ name }) => !known.includes(name))];
  const lost = unknown([...(earlier.mustRepeat ?? []), ...mustRepeat], { collected: all });
  return { ...earlier, ...now, collected: all, mustRepeat: lost };
}

const unknown = (
  names: readonly string[],
  { collected }: Pick<Handover, "collected">,
): readonly string[] => [
  ...new Set(names.filter((lost) => collected.every(({ name }) => name !== lost))),
];

/** (H-04) Whoever rings or talks has everything that the customer told. */
export function handoverLaw(id: string, due: Handover | undefined, told: Handover | undefined) {
  demand(
    isDeepStrictEqual(bare(told), bare(due)),
    () => `(H-04) with ${id} comes ${JSON.stringify(told)}, and not ${JSON.stringify(due)}`,
  );
}

/** Without what is empty. */
const bare = (handover: Handover | undefined): Handover | undefined =>
  handover &&
  (Object.fromEntries(
    Object.entries(handover).filter(
      ([name, value]) => value !== undefined && !(name === "mustRepeat" && value.length === 0),
    ),
  ) as unknown as Handover);
