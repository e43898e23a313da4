import ts from "typescript";
import { at } from "./finding.mjs";
import { keyText } from "./reason-tables.mjs";
import { sourcesOf } from "./sources.mjs";

/**
 * Texts in two languages that stand side by side in data: none is empty, and a sentence is not left
 * in English. Terms may well be the same.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const badBilinguals = (pkg) =>
  sourcesOf(pkg).flatMap((file) => {
    /** @type {import("./finding.mjs").Finding[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (ts.isObjectLiteralExpression(node)) found.push(...faultsOf(node));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });

/** @param {ts.ObjectLiteralExpression} node */
const faultsOf = (node) => {
  const texts = new Map(
    node.properties
      .filter(ts.isPropertyAssignment)
      .flatMap(({ name, initializer }) =>
        ts.isStringLiteralLike(initializer) ? [[keyText(name), initializer.text]] : [],
      ),
  );
  const [english, indonesian] = [texts.get("en"), texts.get("id")];
  if (english === undefined || indonesian === undefined || node.properties.length !== 2) return [];
  if (english.trim() === "" || indonesian.trim() === "") return [at(node, "an empty text")];
  const isSentence = english.split(/\s+/).length > 3;
  return isSentence && english === indonesian
    ? [at(node, "the same sentence in both languages")]
    : [];
};
