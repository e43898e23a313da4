import type { Instant, Path } from "@ramah/core";
import { figureIssues } from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";

/** A stretch of time, from its first moment up to but not including its last. */
export interface CallWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/** Stretches that are none: no moments, or ends before their beginning. */
export function windowIssues(windows: unknown, path: Path): readonly FigureIssue[] {
  const noList = figureIssues([["list", path, windows]]);
  if (noList.length > 0) return noList;
  return (windows as readonly (CallWindow | null)[]).flatMap((window, index) => {
    const at = [...path, index];
    const wrong = figureIssues([["object", at, window]]);
    if (wrong.length > 0 || window === null) return wrong;
    const moments = figureIssues([
      ["moment", [...at, "from"], window.from],
      ["moment", [...at, "until"], window.until],
    ]);
    if (moments.length > 0 || window.from <= window.until) return moments;
    const data = { at: window.until, earliest: window.from };
    return [{ code: "figure-before", path: [...at, "until"], data }];
  });
}

/** Where both lists are open, in order and without overlaps. */
export function common(
  first: readonly CallWindow[],
  second: readonly CallWindow[],
): readonly CallWindow[] {
  const [ones, others] = [united(first), united(second)];
  return ones.flatMap((one) =>
    others
      .map((other) => ({
        from: Math.max(one.from, other.from),
        until: Math.min(one.until, other.until),
      }))
      .filter(({ from, until }) => from < until),
  );
}

/** The same time in order, with what touches or overlaps made one. */
function united(windows: readonly CallWindow[]): readonly CallWindow[] {
  const whole: CallWindow[] = [];
  for (const window of windows.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last === undefined || window.from > last.until) whole.push(window);
    else whole[whole.length - 1] = { ...last, until: Math.max(last.until, window.until) };
  }
  return whole;
}
