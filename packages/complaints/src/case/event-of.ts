import type { Instant } from "@ramah/core";
import { commandShapes } from "./command-shapes.js";
import type { ComplaintCommand } from "./commands.js";
import { eventTypes } from "./event-types.js";
import type { ComplaintEvent } from "./events.js";
import { type Fields, pick } from "./shape.js";
import type { ComplaintCase } from "./state.js";

/** The event that an accepted command leads to. */
export function eventOf(
  command: ComplaintCommand,
  state: ComplaintCase,
  at: Instant,
): ComplaintEvent {
  if (command.type === "confirm-hand-over") {
    const previous = state.status === "none" ? "" : state.owner;
    return { type: "owner-changed", at, owner: command.by, previous };
  }
  // How many promises are open is asked, not stored.
  const { openPromises: _, ...fields }: Fields = commandShapes()[command.type];
  return { type: eventTypes[command.type], at, ...pick(command, fields) } as ComplaintEvent;
}
