import { type Path, refuse } from "@ramah/core";
import type { FigureIssue, FigureKind } from "./reasons.js";

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

// Beyond ten million in one line no exact figure is of use to anybody.
const greatestCount = 10_000_000;
// What is worked out for each pair of them takes its time.
const mostFew = 100;
// Farther out, what is worked out of two such figures would leave the range of numbers.
const least = 1e-9;
const greatest = 1e18;

const fits: Readonly<Record<FigureKind, (value: unknown) => boolean>> = {
  "above-zero": (value) => isNumber(value) && value >= least && value <= greatest,
  "from-zero": (value) => isNumber(value) && value >= 0 && value <= greatest,
  count: (value) =>
    Number.isInteger(value) && isNumber(value) && value >= 0 && value <= greatestCount,
  position: (value) =>
    Number.isInteger(value) && isNumber(value) && value >= 1 && value <= greatestCount,
  few: (value) => Number.isInteger(value) && isNumber(value) && value >= 0 && value <= mostFew,
  share: (value) => isNumber(value) && value >= 0 && value <= 1,
  "inner-share": (value) => isNumber(value) && value > 0 && value < 1,
  moment: (value) => Number.isInteger(value) && Math.abs(value as number) <= 8.64e15,
  text: (value) => typeof value === "string" && value !== "",
  list: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  boolean: (value) => typeof value === "boolean",
  function: (value) => typeof value === "function",
};

/** What a figure must be, where it stands, and what stands there. */
export type Figure = readonly [kind: FigureKind, path: Path, value: unknown];

/** Every figure that is not what it must be. */
export const figureIssues = (figures: readonly Figure[]): readonly FigureIssue[] =>
  figures
    .filter(([kind, , value]) => !fits[kind](value))
    .map(([expected, path, value]) => ({
      code: "bad-figure",
      path,
      data: { expected, received: receivedText(value) },
    }));

/** Refuses unless every figure is what it must be. */
export const checkFigures = (asked: string, figures: readonly Figure[]): void =>
  refuse(asked, figureIssues(figures));

/** The figures that are given; what is left out is never wrong. */
export const whereGiven = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(([, , value]) => value !== undefined);

/** A name that is none of those that are known. */
export const nameIssues = (
  path: Path,
  name: unknown,
  known: readonly string[],
): readonly FigureIssue[] => {
  if (typeof name !== "string") return figureIssues([["text", path, name]]);
  return known.includes(name)
    ? []
    : [{ code: "figure-unknown-name", path, data: { name: name.slice(0, 80) } }];
};

/** What is wrong with a list and with each of its items; a hole is one, too. */
export const listIssues = <Item>(
  path: Path,
  list: readonly Item[],
  issuesOf: (item: Item, path: Path) => readonly FigureIssue[],
): readonly FigureIssue[] =>
  Array.isArray(list)
    ? Array.from(list as readonly Item[], (item, index) => issuesOf(item, [...path, index])).flat()
    : figureIssues([["list", path, list]]);

/** What is wrong with the fields of something, if it has fields at all. */
export const fieldIssues = <Given extends object>(
  path: Path,
  given: Given,
  issuesOf: (given: Given) => readonly FigureIssue[],
): readonly FigureIssue[] => {
  const noObject = figureIssues([["object", path, given]]);
  return noObject.length > 0 ? noObject : issuesOf(given);
};

/** Refuses what has no fields to look at, so that looking does not fail. */
export const checkObject = (asked: string, value: unknown, path: Path = []): void =>
  checkFigures(asked, [["object", path, value]]);

/** What stands there, so that a text is told from the number that it spells. */
function receivedText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
  }
  return String(value);
}
