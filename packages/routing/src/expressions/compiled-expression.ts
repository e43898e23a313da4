import { evaluatorOf } from "./compile.js";
import type { Expression } from "./expression.js";
import { treeOf } from "./parse.js";
import { referencesOf } from "./required.js";

/** What asking an expression takes, without what its reader wants to know. */
export type CompiledExpression = Pick<Expression, "evaluate" | "references">;

/** Compiles a source that was found to be sound; any other is refused. */
export function compiledExpression(source: string): CompiledExpression {
  const tree = treeOf(source);
  return { evaluate: evaluatorOf(tree), references: referencesOf(tree) };
}
