import type { Instant, Path } from "@ramah/core";
import { commonPeriods, type Period } from "../hours/periods.js";
import { fieldIssues, figureIssues, listIssues } from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";

/** A stretch of time, from its first moment up to but not including its last. */
export interface CallWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/** What is wrong with stretches: no moments, or ends before their beginning. */
export const windowIssues = (path: Path, windows: readonly CallWindow[]): readonly FigureIssue[] =>
  listIssues(path, windows, (window, place) =>
    fieldIssues(place, window, ({ from, until }) => {
      const at = [...place, "until"];
      const noMoments = figureIssues([
        ["moment", [...place, "from"], from],
        ["moment", at, until],
      ]);
      if (noMoments.length > 0 || from <= until) return noMoments;
      return [{ code: "figure-before", path: at, data: { at: until, earliest: from } }];
    }),
  );

/** Where both lists are open, in order and without overlaps. */
export const commonWindows = (
  first: readonly CallWindow[],
  second: readonly CallWindow[],
): readonly CallWindow[] =>
  commonPeriods(united(first), united(second)).map(({ from, to }) => ({ from, until: to }));

/** The same time in order, with what touches or overlaps made one. */
function united(windows: readonly CallWindow[]): readonly Period[] {
  const whole: Period[] = [];
  const filled = windows.filter(({ from, until }) => from < until);
  for (const { from, until } of filled.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last === undefined || from > last.to) whole.push({ from, to: until });
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, until) };
  }
  return whole;
}
