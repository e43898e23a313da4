import { type Failure, type Result, refuse, unlessIssues } from "@ramah/core";
import { evaluatorOf } from "./compile.js";
import { parseTree } from "./parse.js";
import type { ExpressionIssue, ExpressionWarning } from "./reasons.js";
import { type RequiredValue, referencesOf, requiredValues } from "./required.js";
import { warningsOf } from "./warnings.js";

/** A condition over attributes, ready to be asked. */
export interface Expression {
  /** The text it was made of. */
  readonly source: string;
  /**
   * Whether it holds. Asks nothing but own properties, never throws, allocates nothing. What cannot be read, a
   * getter that throws or a proxy that was revoked, is missing; nothing holds of a list that cannot be read.
   *
   * @param attributes of one worker or task, or `{ task, worker }` where the source names them
   */
  readonly evaluate: (attributes: object) => boolean;
  /** What it looks at, each once, as written: `worker.skills`, `object.array[2]`. */
  readonly references: readonly string[];
  /** What it says although it is hardly meant, in the order of the text. */
  readonly warnings: readonly ExpressionWarning[];
  /** Values that must be there whenever it holds, so that an index can leave out everybody else. */
  readonly requires: readonly RequiredValue[];
}

/** What {@link expression} throws: the first problem's code and position, and all problems. */
export interface ExpressionRefused extends RangeError {
  readonly code: ExpressionIssue["code"];
  /** Characters before the first problem, from 0. */
  readonly position: number;
  /** Line of the first problem, from 1. */
  readonly line: number;
  /** Column of the first problem in UTF-16 code units, from 1. */
  readonly column: number;
  /** Every problem, in the order of the text. */
  readonly issues: Failure<ExpressionIssue>["issues"];
}

/**
 * Makes a condition of a text in the expression grammar of TaskRouter. Constants are texts in single or
 * double quotes, numbers, `true`, `false` and `null`; a reference is a path, `object.array[2]`, and what
 * is missing is `null`. Scalar operators (`==`, `!=`, `>`, `>=`, `<`, `<=`, `CONTAINS`) are false on
 * lists, array operators (`HAS`, `IN`, `NOT IN`) are false on two scalars. `AND` binds tighter than `OR`.
 * Keywords may be in any case. There is no negation, no arithmetic and no hyphen in keys.
 *
 * Where the documentation is silent: values of different types are not equal; order is between numbers,
 * between texts (by UTF-16 code units), and between a number and a text that is written as one;
 * nothing is in order with `null`; an object is equal to nothing; a backslash before a quote or another
 * backslash takes it as it is.
 *
 * @see https://www.twilio.com/docs/taskrouter/expression-syntax
 * @param source the text
 * @returns the condition with its references, its warnings and what it requires
 * @throws ExpressionRefused, a `RangeError` with `code`, `position` and every problem, when it is no expression
 * @example
 * import { expression } from "@ramah/routing";
 *
 * const able = expression("skills HAS 'billing' AND (site == 'JKT' OR level >= 4)");
 * able.evaluate({ skills: ["billing"], site: "SBY", level: 5 }); // => true
 * able.evaluate({ skills: "billing", site: "JKT" }); // => false
 * able.references; // => ["skills", "site", "level"]
 * able.requires; // => [{ reference: "skills", operator: "HAS", value: "billing" }]
 */
export function expression(source: string): Expression {
  const parsed = parseExpression(source);
  return parsed.ok ? parsed.value : refuseSource(parsed.issues);
}

/**
 * Reads a text that a person typed, or a file held, as an expression: see {@link expression}.
 *
 * @param source anything; only a text can be an expression
 * @returns the condition, or every problem with its place and, where there is one, what to write instead
 * @example
 * import { parseExpression } from "@ramah/routing";
 *
 * const parsed = parseExpression("customer-value = 'gold'");
 * parsed.ok ? [] : parsed.issues.map(({ code, data }) => [code, data.position]); // => [["expression-hyphen", 8], ["expression-spelling", 15]]
 * parseExpression("1==1").ok; // => true
 */
export function parseExpression(source: unknown): Result<Expression, ExpressionIssue> {
  const { tree, issues } = parseTree(source);
  return unlessIssues(issues, () => ({
    source: source as string,
    evaluate: evaluatorOf(tree),
    references: referencesOf(tree),
    warnings: warningsOf(tree, source as string),
    requires: requiredValues(tree),
  }));
}

function refuseSource(issues: Failure<ExpressionIssue>["issues"]): never {
  const { position, line, column } = issues[0].data;
  try {
    refuse("expression", issues);
  } catch (refused) {
    throw Object.assign(refused as Error, { position, line, column });
  }
  throw new RangeError("expression: refused without a problem");
}
