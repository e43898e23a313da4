import { type Instant, isWritten, type Result, unlessIssues } from "@ramah/core";
import { openFollowUp } from "../clock/open-follow-up.js";
import { houseFollowUpPolicy } from "../data/policies.js";
import type { ComplaintRefusal } from "../reasons.js";
import { accusationIn } from "./accusation.js";
import type { ComplaintCommand, ComplaintCommandType } from "./commands.js";
import { eventOf } from "./event-of.js";
import type { ComplaintEvent } from "./events.js";
import { lastRound } from "./evolve.js";
import type { Complaint, ComplaintCase } from "./state.js";
import { type CaseStatus, transitions } from "./transitions.js";

/** What a command leads to, or every reason against it. */
export function decideCase(
  command: ComplaintCommand,
  state: ComplaintCase,
  at: Instant,
): Result<readonly ComplaintEvent[], ComplaintRefusal> {
  // An object has properties of its own that are no commands, such as "constructor".
  if (!Object.hasOwn(transitions, command.type)) {
    throw new TypeError(`decide: "${command.type}" is no command`);
  }
  const refusals = [
    ...statusRefusals(command, state),
    ...timeRefusals(state, at),
    ...blankFields(command),
    ...(state.status === "none" ? [] : caseRefusals(command, state, at)),
    ...textRefusals(command),
  ];
  return unlessIssues(refusals, () => [eventOf(command, state, at)]);
}

// A caller without types may leave a field out: then it is as good as blank.
const texts: { readonly [Type in ComplaintCommandType]: readonly string[] } = {
  receive: ["caseId", "complainant", "summary", "owner"],
  acknowledge: ["by", "givenName"],
  "hand-over": ["by", "to"],
  "confirm-hand-over": ["by"],
  "decline-hand-over": ["by"],
  assess: ["by"],
  apologise: ["by"],
  analyse: ["by", "cause"],
  decide: ["by", "explanation"],
  answer: ["by"],
  "follow-up": ["by"],
  close: ["by"],
  reopen: ["by", "reason"],
  withdraw: ["by", "reason"],
};

/** Says where the command would be allowed, so that the next step is known. */
function statusRefusals({ type }: ComplaintCommand, { status }: ComplaintCase): ComplaintRefusal[] {
  const row = transitions[type];
  if (row[status] !== undefined) return [];
  const allowed = Object.keys(row) as CaseStatus[];
  return [{ code: "wrong-status", data: { command: type, status, allowed } }];
}

/** Equal moments are fine: two things can be done within one millisecond of a clock. */
function timeRefusals(state: ComplaintCase, at: Instant): ComplaintRefusal[] {
  const last: { readonly lastAt?: Instant } =
    state.status === "none" ? {} : { lastAt: state.lastAt };
  // A moment with a fraction could be decided on, but not be read back from a store.
  if (Number.isSafeInteger(at) && at >= (last.lastAt ?? at)) return [];
  return [{ code: "time-backwards", data: { at, ...last } }];
}

function blankFields(command: ComplaintCommand): ComplaintRefusal[] {
  const fields = command as unknown as Readonly<Record<string, unknown>>;
  return texts[command.type]
    .filter((field) => String(fields[field] ?? "").trim() === "")
    .map((field) => ({ code: "blank-field", data: { field } }));
}

/** Looked for only in what goes into the answer; what the customer said stays as it was said. */
function textRefusals(command: ComplaintCommand): ComplaintRefusal[] {
  if (command.type !== "decide") return [];
  const word = accusationIn(command.explanation);
  return word === undefined ? [] : [{ code: "customer-accused", data: { word } }];
}

/** What stands against a command in this case, once the status allows it. */
function caseRefusals(
  command: ComplaintCommand,
  complaint: Complaint,
  at: Instant,
): ComplaintRefusal[] {
  const { pendingHandOver: offer, owner } = complaint;
  switch (command.type) {
    case "hand-over":
      return [
        ...(offer === undefined ? [] : [pending(offer.to)]),
        ...(command.to === owner ? [{ code: "already-owner", data: { owner } } as const] : []),
      ];
    case "confirm-hand-over":
      if (offer === undefined) return [{ code: "no-hand-over-pending", data: {} }];
      return command.by === offer.to ? [] : [notOffered(command.by, offer.to)];
    // The owner or whoever offered may take the offer back, else a case would hang on somebody who is ill.
    case "decline-hand-over":
      if (offer === undefined) return [{ code: "no-hand-over-pending", data: {} }];
      return [offer.to, offer.by, owner].includes(command.by)
        ? []
        : [notOffered(command.by, offer.to)];
    case "assess":
      return [1, 2, 3, 4, 5].includes(command.severity)
        ? []
        : [{ code: "severity-out-of-range", data: { severity: command.severity } }];
    case "answer":
      return lastRound(complaint).outcome === undefined
        ? [{ code: "outcome-missing", data: {} }]
        : [];
    // A call is followed up in writing: a second call puts nothing down.
    case "follow-up":
      return isWritten(command.channel)
        ? []
        : [{ code: "channel-not-written", data: { channel: command.channel } }];
    case "close":
      return [
        ...(offer === undefined ? [] : [pending(offer.to)]),
        ...promiseRefusals(command.openPromises),
        ...followUpRefusals(complaint, at),
      ];
    default:
      return [];
  }
}

const pending = (to: string): ComplaintRefusal => ({ code: "hand-over-pending", data: { to } });

const notOffered = (by: string, to: string): ComplaintRefusal => ({
  code: "not-offered-to",
  data: { by, to },
});

/** A count that is none means that nobody asked the ledger, which is no reason to close. */
function promiseRefusals(count: number): ComplaintRefusal[] {
  if (!Number.isInteger(count) || count < 0) return [{ code: "promises-unknown", data: {} }];
  return count === 0 ? [] : [{ code: "promises-open", data: { count } }];
}

/** The house policy decides here; an application with another one reads `followUpDue`. */
function followUpRefusals(complaint: Complaint, at: Instant): ComplaintRefusal[] {
  const open = openFollowUp(complaint, at, houseFollowUpPolicy.value.channels);
  return open === undefined ? [] : [{ code: "follow-up-open", data: { since: open.at } }];
}
