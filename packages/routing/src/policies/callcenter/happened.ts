import type { InputIssue } from "@ramah/core";
import { type Given, readHappening, readNumber } from "../input.js";
import { readRow } from "../row.js";
import type { Reading } from "../value.js";
import type { CallcenterChange } from "./change.js";
import { memberRule } from "./rules.js";
import type { CallcenterMember } from "./tables.js";

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
