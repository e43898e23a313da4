import type { Instant } from "@ramah/core";
import type { AfterCommands } from "./commands/after.js";
import type { HandlingCommands } from "./commands/handling.js";
import type { OwnershipCommands } from "./commands/ownership.js";
import type { RecordCommands } from "./commands/record.js";
import type { SideCommands } from "./commands/side.js";
import type { TimeCommands } from "./commands/time.js";

/** The data of each command of a complaint. */
export interface ComplaintCommands
  extends HandlingCommands,
    OwnershipCommands,
    TimeCommands,
    RecordCommands,
    AfterCommands,
    SideCommands {}

/** The name of a command. */
export type ComplaintCommandType = keyof ComplaintCommands;

/** What can be asked of a complaint case. */
export type ComplaintCommand = {
  readonly [Type in ComplaintCommandType]: { readonly type: Type } & ComplaintCommands[Type];
}[ComplaintCommandType];

/** A command with the moment at which it is given. */
export type TimedCommand = ComplaintCommand & { readonly at: Instant };
