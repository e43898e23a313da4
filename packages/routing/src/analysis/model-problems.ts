import type { Path } from "@ramah/core";
import type { AnalysisProblem, AnalysisProblems } from "./reasons.js";

type Expected = AnalysisProblems["analysis-input"]["expected"];

const largestCount = 1_000_000;

/** Lists everything about a model that is not as its types say; what comes from outside may be anything. */
export function modelProblems(model: unknown): readonly AnalysisProblem[] {
  const { classes, groups } = fieldsOf(model);
  const known = new Set<unknown>();
  return [
    ...problemsIn(["classes"], classes, "classes", (one, path) => classProblems(one, path, known)),
    ...problemsIn(["groups"], groups, "groups", (one, path) => groupProblems(one, path, known)),
  ];
}

/** What is wrong with a list and with each of its items; a hole is one, too. */
export const problemsIn = (
  path: Path,
  list: unknown,
  expected: Expected,
  problemsOf: (item: unknown, path: Path) => readonly AnalysisProblem[],
): readonly AnalysisProblem[] =>
  Array.isArray(list)
    ? Array.from(list, (item: unknown, index) => problemsOf(item, [...path, index])).flat()
    : [expectedAt(path, expected)];

/** Reads fields off whatever it is; nothing has none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Says what should have been there. */
export function expectedAt(path: Path, expected: Expected): AnalysisProblem {
  return { code: "analysis-input", path, data: { expected } };
}

export const isRate = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;

export const isCount = (value: unknown): value is number =>
  isRate(value) && Number.isInteger(value) && value <= largestCount;

function classProblems(one: unknown, path: Path, known: Set<unknown>): AnalysisProblem[] {
  const { name, arrivalRate } = fieldsOf(one);
  const problems: AnalysisProblem[] = [];
  if (typeof name !== "string" || name === "") problems.push(expectedAt([...path, "name"], "name"));
  else if (known.has(name)) {
    problems.push({ code: "duplicate-class", path: [...path, "name"], data: { class: name } });
  }
  if (!isRate(arrivalRate)) problems.push(expectedAt([...path, "arrivalRate"], "rate"));
  known.add(name);
  return problems;
}

function groupProblems(one: unknown, path: Path, known: Set<unknown>): AnalysisProblem[] {
  const { count, serviceRate, serves } = fieldsOf(one);
  const problems: AnalysisProblem[] = [];
  if (!isCount(count)) problems.push(expectedAt([...path, "count"], "count"));
  if (!isRate(serviceRate) || serviceRate === 0) {
    problems.push(expectedAt([...path, "serviceRate"], "positive-rate"));
  }
  return [
    ...problems,
    ...problemsIn([...path, "serves"], serves, "class-names", (name, place) => {
      if (typeof name !== "string") return [expectedAt(place, "name")];
      return known.has(name) ? [] : [{ code: "unknown-class", path: place, data: { class: name } }];
    }),
  ];
}
