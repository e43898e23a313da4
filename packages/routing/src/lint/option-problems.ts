import { channels } from "@ramah/core";
import { checkingOf } from "../config/problems.js";
import { relaxSteps } from "../config/queue-problems.js";
import type { ConfigIssue } from "../config/reasons.js";
import { needs } from "../config/requirement-problems.js";
import {
  attributes,
  fieldsOf,
  idOf,
  isObject,
  level,
  listOf,
  oneOf,
  text,
  wrongType,
} from "../config/shape.js";
import type { HoursIssue } from "../hours/reasons.js";

// The years that have a date of four digits.
const firstMoment = -62_135_596_800_000;
const lastMoment = 253_402_300_799_999;
const mostDays = 36_525;

/** Everything that is wrong with what the linter is told besides a sound configuration. */
export function optionProblems(
  options: unknown,
  config: unknown,
): readonly (ConfigIssue | HoursIssue)[] {
  if (options === undefined) return [];
  if (!isObject(options)) return [wrongType("object", [])];
  // A skill that nobody has heard of is one that nobody has: a finding, no reason to refuse.
  const checking = { ...checkingOf(config), skill: undefined };
  fieldsOf({
    "expected?": listOf(
      fieldsOf({
        channel: oneOf(...channels),
        "queue?": idOf("queue"),
        "language?": text,
        "languageLevel?": level,
        "needs?": needs,
        "attributes?": attributes,
        "relax?": relaxSteps,
      }),
    ),
  })(options, [], checking);
  return [...checking.issues, ...spanProblems(options["during"])];
}

function spanProblems(span: unknown): readonly HoursIssue[] {
  if (span === undefined) return [];
  const { from, to } = (isObject(span) ? span : {}) as {
    readonly from?: number;
    readonly to?: number;
  };
  const isSpan =
    Number.isFinite(from) &&
    Number.isFinite(to) &&
    (from as number) < (to as number) &&
    (from as number) >= firstMoment &&
    (to as number) <= lastMoment;
  return isSpan ? [] : [{ code: "hours-span", path: ["during", "to"], data: { mostDays } }];
}
