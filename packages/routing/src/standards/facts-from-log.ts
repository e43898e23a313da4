import type { Channel } from "@ramah/core";
import type { RoutingEffect } from "../engine/effect.js";
import type { LoggedEvent } from "../engine/event.js";
import { isRefused } from "../simulate/host/effects.js";
import { checkSteps, type FactOptions, type LoggedStep } from "./check-steps.js";
import type { ServiceFact } from "./fact.js";

/**
 * Makes the facts that standards are measured by from a router's log. An event that was refused is no
 * fact, but what had run out before it is. A router knows nothing of rings, greetings and holds: add those
 * from the telephone system.
 *
 * @param steps events and their effects, in the order in which they were applied
 * @param options `matterOf`: what a contact is about
 * @returns the facts in order of time; an e-mail that is completed counts as answered in writing
 * @throws RangeError with `code` and `issues` for a log that is not a list of steps
 * @example
 * import { factsFromLog } from "@ramah/routing";
 *
 * const contact = { id: "c1", channel: "phone" } as const;
 * const facts = factsFromLog([
 *   { event: { type: "contact.offered", contact, at: 0 }, effects: [] },
 *   { event: { type: "contact.abandoned", id: "c1", at: 40_000 }, effects: [] },
 * ]);
 * facts.map(({ type }) => type); // => ["offered", "left"]
 */
export function factsFromLog(
  steps: readonly LoggedStep[],
  options: FactOptions = {},
): readonly ServiceFact[] {
  checkSteps(steps, options);
  const channels = new Map<string, Channel>();
  return steps
    .flatMap(({ event, effects }) => [
      // A refused event changed nothing, but what ran out until then did happen.
      ...(isRefused(effects) ? [] : ofEvent(event, channels, options)),
      ...effects.flatMap((effect) => ofEffect(effect, event.at)),
    ])
    .toSorted((one, other) => one.at - other.at);
}

function ofEvent(
  event: LoggedEvent,
  channels: Map<string, Channel>,
  { matterOf }: FactOptions,
): readonly ServiceFact[] {
  const { at } = event;
  switch (event.type) {
    case "contact.offered": {
      const { id, channel, customer, offeredAt = at } = event.contact;
      channels.set(id, channel);
      const matter = matterOf?.(event);
      return [
        {
          type: "offered",
          at: offeredAt,
          contact: id,
          channel,
          ...(customer === undefined ? {} : { customer }),
          ...(matter === undefined ? {} : { matter }),
        },
      ];
    }
    case "contact.abandoned":
      return [{ type: "left", at, contact: event.id }];
    case "contact.callback-requested":
      return [{ type: "callback-requested", at, contact: event.id }];
    case "contact.transferred":
      return [{ type: "transferred", at, contact: event.id }];
    case "contact.completed": {
      const completed: ServiceFact = { type: "completed", at, contact: event.id };
      const isLetter = channels.get(event.id) === "email";
      return isLetter ? [{ type: "replied", at, contact: event.id }, completed] : [completed];
    }
    default:
      return [];
  }
}

function ofEffect(effect: RoutingEffect, at: number): readonly ServiceFact[] {
  if (effect.type === "connect") return [{ type: "answered", at, contact: effect.contact }];
  return effect.type === "timed-out" ? [{ type: "left", at, contact: effect.contact }] : [];
}
