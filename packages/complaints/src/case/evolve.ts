import { once } from "@ramah/core";
import { commandTypeOf } from "./event-types.js";
import type { ComplaintEvent } from "./events.js";
import { applyAfter } from "./evolve/after.js";
import type { Appliers } from "./evolve/apply.js";
import { applyHandling, opened } from "./evolve/handling.js";
import { applyRecord } from "./evolve/record.js";
import { applySide } from "./evolve/side.js";
import { applyTime } from "./evolve/time.js";
import type { Complaint, ComplaintCase } from "./state.js";
import { statusKind } from "./status.js";
import { transitions } from "./transitions.js";

const appliers: () => Appliers = /* @__PURE__ */ once(() => ({
  ...applyHandling,
  ...applyTime,
  ...applyRecord,
  ...applyAfter,
  ...applySide,
}));

/**
 * Folds one event in. An event that cannot have happened there (a second receipt, anything once the
 * case goes on elsewhere) changes nothing.
 */
export function evolveCase(state: ComplaintCase, event: ComplaintEvent): ComplaintCase {
  if (state.status === "none") return event.type === "received" ? opened(event) : state;
  if (event.type === "received") return state;
  const command = commandTypeOf(event.type);
  if (command === undefined) return state;
  const next = transitions[command][state.status];
  if (next === undefined && statusKind(state.status) === "final") return state;
  const moved: Complaint = { ...state, status: next ?? state.status, lastAt: event.at };
  const apply = appliers()[event.type] as (
    complaint: Complaint,
    event: ComplaintEvent,
  ) => Complaint;
  return apply(moved, event);
}
