import type { ExpressionPart } from "./reasons.js";
import type { RawProblem, Token } from "./token.js";
import type { Comparison, ComparisonOperator, Condition, Constant, Operand } from "./tree.js";

/** Parentheses within parentheses; far more than people write, far less than a stack holds. */
const deepest = 200;

// Stands where something could not be read; never seen outside, since there is an issue then.
const nothing: Operand = { kind: "constant", value: null };

/** What stands where nothing could be read. */
export const unread = (at: number): Comparison => ({
  kind: "comparison",
  operator: "==",
  left: nothing,
  right: nothing,
  start: at,
  end: at,
});

/** Reads tokens by recursive descent; a chain of AND or OR is one node, so that only parentheses nest. */
export function parseTokens(
  source: string,
  tokens: readonly Token[],
  report: (problem: RawProblem) => void,
): Condition {
  let next = 0;
  let depth = 0;
  let gaveUp = false;
  const end = tokens.length - 1;
  const peek = (): Token => tokens[Math.min(next, end)] as Token;
  const textOf = (token: Token): string => source.slice(token.start, token.end);
  const kind = (): Token["meaning"]["kind"] => peek().meaning.kind;
  const foundAt = (token: Token): string | null =>
    token.meaning.kind === "end" ? null : textOf(token);

  if (end === 0) {
    // A text of nothing but strange characters has its problem already.
    if (source.trim() === "") report({ code: "expression-empty", at: 0, data: {} });
    return unread(0);
  }
  const tree = any(false);
  while (kind() !== "end") {
    // A closing parenthesis too many, or a second condition: one problem, then what follows is read.
    expected("and-or");
    if (kind() === ")") next += 1;
    else skipTo(isJoint);
    if (!isJoint(peek())) continue;
    next += 1;
    any(false);
  }
  return tree;

  function any(isGrouped: boolean): Condition {
    return junction("OR", isGrouped, () => junction("AND", false, one));
  }

  function junction(joint: "AND" | "OR", isGrouped: boolean, part: () => Condition): Condition {
    const start = peek().start;
    const first = part();
    const operatorAt = peek().start;
    const parts = [first];
    while (kind() === joint) {
      next += 1;
      parts.push(part());
    }
    if (parts.length > 1) return { kind: joint, parts, start, operatorAt, isGrouped };
    return isGrouped && first.kind !== "comparison" ? { ...first, isGrouped } : first;
  }

  function one(): Condition {
    while (kind() === "NOT") {
      const token = peek();
      report({ code: "expression-not", at: token.start, data: { found: textOf(token) } });
      next += 1;
    }
    return kind() === "(" ? group() : comparison();
  }

  function group(): Condition {
    const opening = peek();
    if (depth >= deepest) {
      report({ code: "expression-depth", at: opening.start, data: { limit: deepest } });
      next = end;
      gaveUp = true;
      return unread(opening.start);
    }
    next += 1;
    depth += 1;
    const inside = any(true);
    depth -= 1;
    if (!gaveUp && kind() !== ")") {
      expected("closing");
      skipTo((token) => token.meaning.kind === ")");
    }
    if (kind() === ")") next += 1;
    return inside;
  }

  function comparison(): Comparison {
    const first = peek();
    const left = operand();
    const operator = left === undefined ? undefined : comparisonOperator(first);
    const right = operator === undefined ? undefined : operand();
    if (left === undefined || operator === undefined || right === undefined) {
      // One slip gives one problem: reading goes on where the next condition begins.
      skipTo((token) => isJoint(token) || token.meaning.kind === ")");
      return unread(first.start);
    }
    const last = tokens[next - 1] as Token;
    return { kind: "comparison", operator, left, right, start: first.start, end: last.end };
  }

  function operand(): Operand | undefined {
    const token = peek();
    if (token.meaning.kind === "constant") {
      next += 1;
      return { kind: "constant", value: token.meaning.value };
    }
    if (token.meaning.kind === "reference") {
      next += 1;
      return { kind: "reference", path: token.meaning.path, text: textOf(token) };
    }
    if (token.meaning.kind === "[") return list();
    expected("value");
    return undefined;
  }

  function list(): Operand | undefined {
    const values: Constant[] = [];
    next += 1;
    if (kind() === "]") {
      next += 1;
      return { kind: "list", values };
    }
    for (;;) {
      const token = peek();
      if (token.meaning.kind !== "constant") {
        expected("list-value");
        return undefined;
      }
      values.push(token.meaning.value);
      next += 1;
      const after = peek();
      next += 1;
      if (after.meaning.kind === "]") return { kind: "list", values };
      if (after.meaning.kind === ",") continue;
      next -= 1;
      expected("comma");
      return undefined;
    }
  }

  function comparisonOperator(first: Token): ComparisonOperator | undefined {
    const token = peek();
    if (token.meaning.kind === "operator") {
      next += 1;
      return token.meaning.operator;
    }
    const after = tokens[next + 1];
    if (
      token.meaning.kind === "NOT" &&
      after?.meaning.kind === "operator" &&
      after.meaning.operator === "IN"
    ) {
      next += 2;
      return "NOT IN";
    }
    if (isJoint(token) || token.meaning.kind === ")" || token.meaning.kind === "end") {
      const found = source.slice(first.start, tokens[next - 1]?.end);
      report({ code: "expression-alone", at: first.start, data: { found } });
    } else expected("operator");
    return undefined;
  }

  function expected(part: ExpressionPart): void {
    const token = peek();
    // What is missing here may be what the strange character stood for.
    if (token.isAfterProblem) return;
    report({
      code: "expression-expected",
      at: token.start,
      data: { expected: part, found: foundAt(token) },
    });
  }

  function skipTo(isThere: (token: Token) => boolean): void {
    for (let open = 0; ; next += 1) {
      const token = peek();
      if (token.meaning.kind === "end" || (open === 0 && isThere(token))) return;
      if (token.meaning.kind === "(") open += 1;
      if (token.meaning.kind === ")") open -= 1;
    }
  }
}

const isJoint = (token: Token): boolean =>
  token.meaning.kind === "AND" || token.meaning.kind === "OR";
