import { parseTokens, unread } from "./parse-tokens.js";
import { placer } from "./place.js";
import type { ExpressionIssue } from "./reasons.js";
import type { RawProblem } from "./token.js";
import { tokensOf } from "./tokens.js";
import type { Condition } from "./tree.js";

/** Reads a source; the tree is only of use when there are no issues. */
export function parseTree(source: unknown): {
  readonly tree: Condition;
  readonly issues: readonly ExpressionIssue[];
} {
  if (typeof source !== "string") {
    const received = source === null ? "null" : Array.isArray(source) ? "array" : typeof source;
    return {
      tree: unread(0),
      issues: placed("", [{ code: "expression-type", at: 0, data: { received } }]),
    };
  }
  const problems: RawProblem[] = [];
  const tokens = tokensOf(source, (problem) => problems.push(problem));
  const tree = parseTokens(source, tokens, (problem) => problems.push(problem));
  return { tree, issues: placed(source, problems) };
}

/** Adds line and column, in one pass over the source. */
function placed(source: string, problems: readonly RawProblem[]): readonly ExpressionIssue[] {
  const place = placer(source);
  return problems
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }, index, all) => index === 0 || at !== all[index - 1]?.at)
    .map(({ code, at, data }) => ({ code, path: [], data: { ...place(at), ...data } }))
    .map((issue) => issue as unknown as ExpressionIssue);
}
