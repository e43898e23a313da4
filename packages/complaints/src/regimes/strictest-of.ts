import { toEpochDay } from "@ramah/core";
import { lateFrom } from "../clock/late-from.js";
import type { LooserReason } from "./reasons.js";
import type { Purpose } from "./regime.js";
import type { PlannedClock, Strictest, TimelineEntry } from "./timeline.js";

/** Time limits that are no duty of the house: whoever keeps the shortest of them has kept none. */
const notOurs: readonly Purpose[] = ["customer", "body"];

/**
 * For each purpose the limit that binds, and why each of the others is looser. Expects the entries earliest
 * first and keeps the purposes in the order of what binds.
 */
export function strictestOf(entries: readonly TimelineEntry[]): readonly Strictest[] {
  const purposes = [...new Set(entries.map(({ purpose }) => purpose))];
  return purposes
    .filter((purpose) => !notOurs.includes(purpose))
    .flatMap((purpose): readonly Strictest[] => {
      const rivals = entries.filter((entry) => entry.purpose === purpose);
      const [binding, ...others] = rivals;
      const law = rivals.find(({ origin }) => origin === "law");
      if (binding === undefined) return [];
      return [
        {
          purpose,
          binding: binding.clock,
          ...(law === undefined ? {} : { bindingLaw: law.clock }),
          looser: others.map(({ clock }) => looserThan(binding.clock, clock, purpose)),
        },
      ];
    });
}

function looserThan(binding: PlannedClock, clock: PlannedClock, purpose: Purpose): LooserReason {
  const data = {
    regime: clock.regime,
    milestone: clock.milestone,
    purpose,
    date: clock.date,
    bindingRegime: binding.regime,
    bindingMilestone: binding.milestone,
    bindingDate: binding.date,
  };
  if (lateFrom(clock.rule, clock.due) === lateFrom(binding.rule, binding.due))
    return { code: "looser-equal", data };
  const days = toEpochDay(clock.date) - toEpochDay(binding.date);
  return days <= 0
    ? { code: "looser-same-day", data }
    : { code: "looser-later", data: { ...data, days } };
}
