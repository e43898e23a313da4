import ts from "typescript";
import { keyText } from "./reason-tables.mjs";

/** @typedef {{ key: string; text: string; node: ts.Node }} MessageText */

/**
 * Every text that an expression of a catalogue can give, with the keys that lead to it. Texts that
 * only serve to build another (the arguments of `join`) are left out.
 *
 * @param {ts.Node} node
 * @param {string} [key]
 * @returns {readonly MessageText[]}
 */
export const textsOf = (node, key = "") => {
  if (ts.isStringLiteralLike(node)) return [{ key, text: node.text, node }];
  if (ts.isTemplateExpression(node)) return [{ key, text: templateText(node), node }];
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) =>
      property.name === undefined
        ? []
        : textsOf(initialOf(property), `${key}.${keyText(property.name)}`),
    );
  }
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.flatMap((element, index) => textsOf(element, `${key}[${index}]`));
  }
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue, `${key}?`), ...textsOf(node.whenFalse, `${key}:`)];
  }
  if (ts.isArrowFunction(node) || ts.isMethodDeclaration(node) || ts.isFunctionExpression(node)) {
    return node.body === undefined ? [] : textsOf(node.body, key);
  }
  if (ts.isBlock(node))
    return returnsIn(node).flatMap((value, index) => textsOf(value, `${key}#${index}`));
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isAsExpression(node)
  ) {
    return textsOf(node.expression, key);
  }
  return [];
};

/** @param {ts.ObjectLiteralElementLike} property @returns {ts.Node} */
const initialOf = (property) =>
  ts.isPropertyAssignment(property) ? property.initializer : property;

/** The fixed parts, with a mark for what is filled in. @param {ts.TemplateExpression} node */
const templateText = ({ head, templateSpans }) =>
  head.text + templateSpans.map(({ literal }) => `{}${literal.text}`).join("");

/** @param {ts.Block} block */
const returnsIn = (block) => {
  /** @type {ts.Expression[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(block);
  return found;
};
