import type { Path } from "@ramah/core";
import { isObject } from "../config/shape.js";
import type { HoursIssue, HoursProblems } from "./reasons.js";

/** What should have stood there. */
export const shapeIssue = (
  path: Path,
  expected: HoursProblems["hours-shape"]["expected"],
): HoursIssue => ({ code: "hours-shape", path, data: { expected } });

/** The objects of a list, each with its path; whatever else is there is a problem, holes included. */
export function itemsIn<Item extends object>(
  path: Path,
  list: readonly Item[],
  issues: HoursIssue[],
): readonly { readonly item: Item; readonly path: Path }[] {
  if (!Array.isArray(list)) {
    issues.push(shapeIssue(path, "list"));
    return [];
  }
  return Array.from(list as readonly Item[], (item, index) => ({
    item,
    path: [...path, index],
  })).filter(({ item, path: place }) => {
    const isRight = isObject(item);
    if (!isRight) issues.push(shapeIssue(place, "object"));
    return isRight;
  });
}

/** A text that names something. */
export const textIssues = (path: Path, text: unknown): readonly HoursIssue[] =>
  typeof text === "string" && text !== "" ? [] : [shapeIssue(path, "text")];

/** A level from 1 to 5, or nothing. */
export const levelIssues = (path: Path, level: unknown): readonly HoursIssue[] =>
  level === undefined || [1, 2, 3, 4, 5].includes(level as number)
    ? []
    : [shapeIssue(path, "level")];

// 0002-01-01 and 9999-01-01: a year at either end keeps whatever is laid out within the years that have dates.
const firstMoment = -62_104_060_800_000;
const endOfTime = 253_370_764_800_000;

/** Whether hours can be told of a moment; a moment beside it, too, where its date elsewhere is meant. */
export const isKnownMoment = (at: number, besideMs = 0): boolean =>
  at >= firstMoment - besideMs && at < endOfTime + besideMs;

/** A moment of the years 2 to 9998; a fraction of a millisecond is cut off. */
export const momentIssues = (at: unknown): readonly HoursIssue[] =>
  typeof at === "number" && isKnownMoment(at)
    ? []
    : [{ code: "hours-moment", path: ["at"], data: { given: givenText(at) } }];

/** What was given instead of a moment or a date, without trusting it to have a text. */
export const givenText = (given: unknown): string =>
  typeof given === "string" || typeof given === "number" ? String(given) : typeof given;
