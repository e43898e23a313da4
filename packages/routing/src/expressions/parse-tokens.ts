import type { ExpressionPart } from "./reasons.js";
import { type Report, type Token, type TokenMeaning, words } from "./token.js";
import type { Comparison, ComparisonOperator, Condition, Constant, Operand } from "./tree.js";

/** Parentheses within parentheses; far more than people write, far less than a stack holds. */
const deepest = 200;

// Stands where something could not be read; never seen outside, since there is an issue then.
const nothing: Operand = { kind: "constant", value: null };

/** What stands where nothing could be read. */
const unread = (at: number): Comparison => ({
  kind: "comparison",
  operator: "==",
  left: nothing,
  right: nothing,
  start: at,
  end: at,
});

type Kind = TokenMeaning[0];

const joints: readonly Kind[] = ["AND", "OR"];
const conditionEnds: readonly Kind[] = ["AND", "OR", ")"];

/** Reads tokens by recursive descent; a chain of AND or OR is one node, so that only parentheses nest. */
export function parseTokens(source: string, tokens: readonly Token[], report: Report): Condition {
  let next = 0;
  let depth = 0;
  let gaveUp = false;
  const end = tokens.length - 1;

  if (end === 0) {
    // A text of nothing but strange characters has its problem already.
    if (source.trim() === "") report("expression-empty", 0, {});
    return unread(0);
  }
  const tree = any(false);
  while (kind() !== "end") {
    // A closing parenthesis too many, or a second condition: one problem, then what follows is read.
    expected("and-or");
    if (!takes(")")) skipTo(joints);
    if (takes("AND") || takes("OR")) any(false);
  }
  return tree;

  function peek(): Token {
    return tokens[next] as Token;
  }

  function kind(): Kind {
    return peek().meaning[0];
  }

  function takes(wanted: Kind): boolean {
    const isThere = kind() === wanted;
    if (isThere) next += 1;
    return isThere;
  }

  function any(isGrouped: boolean): Condition {
    return junction("OR", isGrouped, () => junction("AND", false, one));
  }

  function junction(joint: "AND" | "OR", isGrouped: boolean, part: () => Condition): Condition {
    const { start } = peek();
    const first = part();
    const { start: operatorAt } = peek();
    const parts = [first];
    while (takes(joint)) parts.push(part());
    if (parts.length > 1) return { kind: joint, parts, start, operatorAt, isGrouped };
    return isGrouped && first.kind !== "comparison" ? { ...first, isGrouped } : first;
  }

  function one(): Condition {
    for (let token = peek(); takes("NOT"); token = peek()) {
      report("expression-not", token.start, { found: textOf(token) });
    }
    return kind() === "(" ? group() : comparison();
  }

  function group(): Condition {
    const { start } = peek();
    if (depth >= deepest) {
      report("expression-depth", start, { limit: deepest });
      next = end;
      gaveUp = true;
      return unread(start);
    }
    next += 1;
    depth += 1;
    const inside = any(true);
    depth -= 1;
    if (!gaveUp && !takes(")")) {
      expected("closing");
      skipTo([")"]);
      takes(")");
    }
    return inside;
  }

  function comparison(): Comparison {
    const { start } = peek();
    const left = operand();
    const operator = left && comparisonOperator(start);
    const right = operator && operand();
    if (left === undefined || operator === undefined || right === undefined) {
      // One slip gives one problem: reading goes on where the next condition begins.
      skipTo(conditionEnds);
      return unread(start);
    }
    return { kind: "comparison", operator, left, right, start, end: endBefore() };
  }

  function operand(): Operand | undefined {
    const token = peek();
    const [sort, value] = token.meaning;
    if (takes("[")) return list();
    if (sort !== "constant" && sort !== "reference") return expected("value");
    next += 1;
    return sort === "constant"
      ? { kind: sort, value }
      : { kind: sort, path: value, text: textOf(token) };
  }

  function list(): Operand | undefined {
    const values: Constant[] = [];
    if (takes("]")) return { kind: "list", values };
    do {
      const [sort, value] = peek().meaning;
      if (sort !== "constant") return expected("list-value");
      values.push(value);
      next += 1;
    } while (takes(","));
    return takes("]") ? { kind: "list", values } : expected("comma");
  }

  function comparisonOperator(start: number): ComparisonOperator | undefined {
    const [sort, value] = peek().meaning;
    if (sort === "operator") {
      next += 1;
      return value;
    }
    if (sort === "NOT" && tokens[next + 1]?.meaning === words["in"]) {
      next += 2;
      return "NOT IN";
    }
    if (sort !== "end" && !conditionEnds.includes(sort)) return expected("operator");
    const found = source.slice(start, endBefore());
    report("expression-alone", start, { found });
    return undefined;
  }

  function expected(part: ExpressionPart): undefined {
    const token = peek();
    // What is missing here may be what the strange character stood for.
    if (token.isAfterProblem) return;
    const found = kind() === "end" ? null : textOf(token);
    report("expression-expected", token.start, { expected: part, found });
  }

  function skipTo(kinds: readonly Kind[]): void {
    for (let open = 0; ; next += 1) {
      const sort = kind();
      if (sort === "end" || (open === 0 && kinds.includes(sort))) return;
      if (sort === "(") open += 1;
      if (sort === ")") open -= 1;
    }
  }

  function textOf(token: Token): string {
    return source.slice(token.start, token.end);
  }

  /** Where the token before ends. */
  function endBefore(): number {
    return (tokens[next - 1] as Token).end;
  }
}
