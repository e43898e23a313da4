import { refuse } from "@ramah/core";
import { parseTokens } from "./parse-tokens.js";
import { placer } from "./place.js";
import type { ExpressionIssue } from "./reasons.js";
import type { Report } from "./token.js";
import { tokensOf } from "./tokens.js";
import type { Condition } from "./tree.js";

// Far more than people or their tools write; what reads texts takes memory by their length.
const longest = 1_000_000;
// Whoever is told of so many knows that the text is none.
const mostProblems = 1000;

/** A problem before its line and column are counted. */
interface Problem {
  readonly code: string;
  readonly at: number;
  readonly data: object;
}

/** Reads a source; the tree is only of use when there are no issues. */
export function parseTree(source: unknown): {
  readonly tree: Condition;
  readonly issues: readonly ExpressionIssue[];
} {
  const problems: Problem[] = [];
  const report: Report = (code, at, data) => {
    if (problems.length < mostProblems) problems.push({ code, at, data });
  };
  // Of the problems at one place the first one counts: that nothing is an empty text is not told, too.
  if (typeof source !== "string") report("expression-type", 0, { received: kindOf(source) });
  else if (source.length > longest) report("expression-long", 0, { limit: longest });
  const text = problems.length === 0 ? (source as string) : "";
  const tree = parseTokens(text, tokensOf(text, report), report);
  return { tree, issues: placed(text, problems) };
}

/** Reads a source that was found to be an expression already; anything else is refused. */
export function treeOf(source: string): Condition {
  const { tree, issues } = parseTree(source);
  refuse("expression", issues);
  return tree;
}

function kindOf(source: unknown): string {
  try {
    return source === null ? "null" : Array.isArray(source) ? "array" : typeof source;
  } catch {
    // A proxy that was revoked does not even tell whether it is a list.
    return "object";
  }
}

/** Adds line and column, in one pass over the source. */
function placed(source: string, problems: readonly Problem[]): readonly ExpressionIssue[] {
  const place = placer(source);
  return problems
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }, index, all) => at !== all[index - 1]?.at)
    .map(({ code, at, data }) => ({ code, path: [], data: { ...place(at), ...data } }))
    .map((issue) => issue as unknown as ExpressionIssue);
}
