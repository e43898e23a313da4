import type { Instant } from "@ramah/core";
import type { ClockDefinition } from "./definition.js";
import { passed } from "./hours.js";
import { houseDeadline } from "./house-deadline.js";
import { lawDeadline } from "./law-deadline.js";
import type { ClockRun } from "./state.js";

/** The rest of a house's time, from here; a law's time, from its start. */
export function anyDeadline(definition: ClockDefinition, run: ClockRun, at: Instant): ClockRun {
  if (definition.kind === "house") return houseDeadline(definition, run, at);
  const { zone, calendar, closeOfBusiness, hours } = definition;
  const { startedAt = at, rule = definition.rule } = run;
  const { due, date } = lawDeadline(startedAt, rule, run.appended, {
    zone,
    ...(calendar === undefined ? {} : { calendar }),
    ...(closeOfBusiness === undefined ? {} : { closeOfBusiness }),
    ...(hours === undefined ? {} : { hours }),
  });
  return { ...run, rule, due, date, targetMs: passed(hours, startedAt, due) };
}
