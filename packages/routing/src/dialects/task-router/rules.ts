import { channels } from "@ramah/core";
import type { RoutingRules } from "../../config/rules.js";
import { field, isGiven, type Place, whole } from "../read.js";
import type { Activity } from "./activities.js";

/** Seconds that a worker may let a reservation lie, unless the workflow says otherwise; and the most it may say. */
const usualReservation = 120;
const longestReservation = 86_400;

/** The figures of a workspace. */
export function rules({
  root,
  workflow,
  isMultitasking,
  timeoutActivity,
}: {
  readonly root: Place;
  readonly workflow: Place;
  readonly isMultitasking: boolean;
  readonly timeoutActivity: Activity | undefined;
}): Partial<RoutingRules> {
  const own = field(workflow, "task_reservation_timeout");
  const timeout = isGiven(own) ? own : field(root, "task_reservation_timeout");
  const reservation = whole(timeout, 1, longestReservation) ?? usualReservation;
  // Others first; when there is nobody else, the same worker is asked again at once.
  const toOthers = { contactMs: 1 };
  const isKept = timeoutActivity?.isAvailable === true;
  return {
    secondsPerPriority: "strict",
    reservationMs: reservation * 1000,
    wrapUpMs: 0,
    backOff: {
      rejected: toOthers,
      busy: toOthers,
      unreachable: toOthers,
      "no-answer": isKept ? toOthers : { ...toOthers, notReadyAfter: 1 },
    },
    ...(!isMultitasking && {
      units: Object.fromEntries(channels.map((channel) => [channel, 100])),
    }),
  };
}
