import { type Path, refuse } from "@ramah/core";
import type { FigureIssue, FigureKind } from "./reasons.js";

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

// Beyond ten million in one line no exact figure is of use to anybody.
const greatestCount = 10_000_000;

const fits: Readonly<Record<FigureKind, (value: unknown) => boolean>> = {
  "above-zero": (value) => isNumber(value) && value > 0,
  "from-zero": (value) => isNumber(value) && value >= 0,
  count: (value) =>
    Number.isInteger(value) && isNumber(value) && value >= 0 && value <= greatestCount,
  position: (value) =>
    Number.isInteger(value) && isNumber(value) && value >= 1 && value <= greatestCount,
  share: (value) => isNumber(value) && value >= 0 && value <= 1,
  "inner-share": (value) => isNumber(value) && value > 0 && value < 1,
  moment: (value) => Number.isInteger(value) && Math.abs(value as number) <= 8.64e15,
  text: (value) => typeof value === "string" && value !== "",
  list: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
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

/** Refuses what has no fields to look at, so that looking does not fail. */
export const checkObject = (asked: string, value: unknown): void =>
  checkFigures(asked, [["object", [], value]]);

function receivedText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "string" || value === null) {
    return String(value).slice(0, 80);
  }
  return Array.isArray(value) ? "list" : typeof value;
}
