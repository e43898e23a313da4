import type { Instant } from "@ramah/core";
import { lateFrom } from "../../clock/late-from.js";
import type { ComplaintRefusal } from "../../reasons.js";
import { lastPlan } from "../clocks.js";
import { lastRound } from "../evolve/apply.js";
import type { Complaint } from "../state.js";
import {
  arrivalRefusals,
  type Checks,
  type CommandOf,
  sendingRefusals,
  writtenRefusals,
} from "./check.js";

/** What stands against a change of the deadlines. */
export const checkTime: Pick<Checks, "plan" | "receive-documents" | "extend" | "hold"> = {
  plan: ({ clocks, reason }, complaint) => {
    const { length: plans } = lastRound(complaint).plans;
    const keys = clocks.map(({ key }) => key);
    const double = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
    return [
      ...(plans > 0 && reason === undefined
        ? [{ code: "plan-unexplained", data: { plans } } as const]
        : []),
      ...double.map((clock) => ({ code: "plan-double-clock", data: { clock } }) as const),
    ];
  },
  // Documents may have come with the complaint or before it, so only the future is refused.
  "receive-documents": ({ receivedAt }, _, at) => arrivalRefusals(receivedAt, at),
  extend: (command, complaint, at) => [
    ...writtenRefusals(command.channel),
    ...sendingRefusals(command, complaint),
    ...extensionRefusals(command, complaint, at),
  ],
  hold: (command, complaint) => [
    ...writtenRefusals(command.channel),
    ...sendingRefusals(command, complaint),
  ],
};

/** A notice after the limit is no extension: what is late stays late. */
function extensionRefusals(
  { clock: key, due }: CommandOf<"extend">,
  complaint: Complaint,
  at: Instant,
): ComplaintRefusal[] {
  const { extensions, fulfilments } = lastRound(complaint);
  const plan = lastPlan(lastRound(complaint));
  const clock = plan.find((one) => one.key === key);
  if (clock === undefined) {
    return [{ code: "unknown-clock", data: { clock: key, known: plan.map((one) => one.key) } }];
  }
  const found: ComplaintRefusal[] = [];
  const before = extensions.find((one) => one.clock === key);
  if (before !== undefined) {
    found.push({ code: "extended-already", data: { clock: key, due: before.due } });
  }
  if (fulfilments.some((one) => one.clock === key)) {
    found.push({ code: "clock-fulfilled", data: { clock: key } });
  }
  if (at >= lateFrom(clock.rule, clock.due)) {
    found.push({ code: "extension-too-late", data: { clock: key, due: clock.due } });
  }
  if (due <= clock.due) {
    found.push({ code: "extension-not-later", data: { clock: key, due: clock.due } });
  }
  return found;
}
