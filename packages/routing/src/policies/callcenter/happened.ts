import type { InputIssue } from "@ramah/core";
import { type Given, readHappening, readNumber } from "../input.js";
import { readRow } from "../row.js";
import type { Spelled } from "../spelled.js";
import type { Reading } from "../value.js";
import { memberRule } from "./rules.js";
import type { CallcenterMember } from "./tables.js";

/** What can happen between two passes; agents and queues by name, callers by uuid. */
export type CallcenterChange =
  /** An agent gets another status, as by the module's own command. */
  | { readonly type: "status"; readonly agent: string; readonly status: string }
  /** An agent gets another state. */
  | { readonly type: "state"; readonly agent: string; readonly state: string }
  /** The offer came to nothing: busy, rejected, not registered, no answer, somebody else was faster. */
  | {
      readonly type: "failed";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
      readonly cause: CallcenterCause;
    }
  /** The agent picked up. */
  | {
      readonly type: "answered";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
    }
  /** The call is over. */
  | {
      readonly type: "ended";
      readonly agent: string;
      readonly queue: string;
      readonly member: string;
    }
  /** A caller comes in; an abandoned caller with the same number takes up the old place where the queue allows it. */
  | {
      readonly type: "joined";
      readonly member: Spelled<CallcenterMember>;
      /** When the channel was answered, seconds since 1970; `system_epoch` or now when left out. Counts with `time-base-score` `system`. */
      readonly answered_epoch?: number;
    }
  /** A caller hung up. */
  | { readonly type: "left"; readonly member: string };

/**
 * FreeSWITCH's hang-up causes that mod_callcenter tells apart, and `BUSY`, `REJECTED`, `NOT_REGISTERED` and
 * `UNREGISTERED` for short; any other counts as no answer.
 */
export type CallcenterCause =
  | "USER_BUSY"
  | "NORMAL_CIRCUIT_CONGESTION"
  | "CALL_REJECTED"
  | "USER_NOT_REGISTERED"
  | "NO_ANSWER"
  | "LOSE_RACE"
  | "ORIGINATOR_CANCEL"
  | (string & {});

/** A change as it was read: the row of a caller who joins is filled in. */
export type Happened =
  | Exclude<CallcenterChange, { readonly type: "joined" }>
  | {
      readonly type: "joined";
      readonly member: CallcenterMember;
      readonly answered_epoch?: number | undefined;
    };

const texts: Readonly<Record<CallcenterChange["type"], readonly string[]>> = {
  status: ["agent", "status"],
  state: ["agent", "state"],
  failed: ["agent", "queue", "member", "cause"],
  answered: ["agent", "queue", "member"],
  ended: ["agent", "queue", "member"],
  joined: [],
  left: ["member"],
};

/** Reads what happened; `undefined` when something is wrong, which is told. */
export function readChange(input: unknown, issues: InputIssue[]): Happened | undefined {
  const before = issues.length;
  const found = readHappening(input, ["change"], texts, issues);
  const happened =
    found?.type === "joined" ? joined(found.fields, issues) : (found?.fields as unknown);
  return issues.length === before ? (happened as Happened) : undefined;
}

function joined(fields: Given, issues: InputIssue[]): Happened {
  const reading: Reading = { issues, notes: [] };
  const member = readRow(fields["member"], ["change", "member"], memberRule, reading);
  const path = ["change", "answered_epoch"];
  return {
    type: "joined",
    member,
    answered_epoch: readNumber(fields["answered_epoch"], path, issues),
  };
}
