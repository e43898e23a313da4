import type { Instant } from "@ramah/core";
import type { ComplaintCommand } from "./commands.js";
import type { ComplaintEvent } from "./events.js";
import type { ComplaintCase } from "./state.js";

/**
 * The event that an accepted command leads to. Fields are named one by one, so that whatever else an
 * application hangs on its commands is not stored.
 */
export function eventOf(
  command: ComplaintCommand,
  state: ComplaintCase,
  at: Instant,
): ComplaintEvent {
  switch (command.type) {
    case "receive": {
      const { caseId, channel, complainant, summary, owner } = command;
      const { class: named, highValue, externalDeadline } = command;
      return {
        type: "received",
        at,
        caseId,
        channel,
        complainant,
        summary,
        owner,
        ...(named === undefined ? {} : { class: named }),
        ...(highValue === undefined ? {} : { highValue }),
        ...(externalDeadline === undefined ? {} : { externalDeadline }),
      };
    }
    case "acknowledge": {
      const { by, channel, givenName } = command;
      return { type: "acknowledged", at, by, channel, givenName };
    }
    case "hand-over":
      return { type: "hand-over-offered", at, by: command.by, to: command.to };
    case "confirm-hand-over": {
      const previous = state.status === "none" ? "" : state.owner;
      return { type: "owner-changed", at, owner: command.by, previous };
    }
    case "decline-hand-over":
      return { type: "hand-over-declined", at, by: command.by };
    case "assess": {
      const { by, severity, class: named } = command;
      return {
        type: "assessed",
        at,
        by,
        severity,
        ...(named === undefined ? {} : { class: named }),
      };
    }
    case "apologise":
      return { type: "apologised", at, by: command.by, channel: command.channel };
    case "analyse": {
      const { by, cause, prevention } = command;
      return {
        type: "analysed",
        at,
        by,
        cause,
        ...(prevention === undefined ? {} : { prevention }),
      };
    }
    case "decide": {
      const { by, outcome, explanation } = command;
      return { type: "outcome-decided", at, by, outcome, explanation };
    }
    case "answer":
      return { type: "answered", at, by: command.by, channel: command.channel };
    case "follow-up":
      return { type: "followed-up", at, by: command.by, channel: command.channel };
    case "close":
      return { type: "closed", at, by: command.by };
    case "reopen": {
      const { by, channel, reason } = command;
      return { type: "reopened", at, by, channel, reason };
    }
    case "withdraw":
      return { type: "withdrawn", at, by: command.by, reason: command.reason };
  }
}
