import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { exportsOfEntry } from "./exports.mjs";
import { at } from "./finding.mjs";
import { docOf, textOf } from "./tsdoc.mjs";

/**
 * Every export of every entry says what it is; functions say what they take and return; functions
 * and constants show it in an example with a result.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const undocumented = (pkg) => {
  const exported = entriesOf(pkg).flatMap(({ source }) => exportsOfEntry(pkg, source));
  const once = new Map(exported.map(({ name, node }) => [node, name]));
  return [...once].flatMap(([node, name]) =>
    faultsOf(node, name).map((fault) => at(node, `${name}: ${fault}`)),
  );
};

/** @param {ts.Declaration} node @param {string} name @returns {string[]} */
const faultsOf = (node, name) => {
  const doc = docOf(node);
  if (doc === undefined) return isLaterOverload(node) ? [] : ["has no TSDoc comment"];
  const [sentence = ""] = doc.summary.split(/\n\s*\n/);
  const faults = /[.!?:)]$/.test(sentence) ? [] : ["its TSDoc needs a sentence that stands alone"];
  const signature = signatureOf(node);
  if (signature !== undefined) faults.push(...signatureFaults(signature, doc));
  if (signature !== undefined || ts.isVariableDeclaration(node))
    faults.push(...exampleFaults(doc, name));
  return faults;
};

/** @param {ts.Declaration} node @returns {ts.SignatureDeclaration | undefined} */
const signatureOf = (node) => {
  if (ts.isFunctionDeclaration(node)) return node;
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
};

/** The doc of an overloaded function stands on the first of its signatures. @param {ts.Declaration} node */
const isLaterOverload = (node) => {
  if (!ts.isFunctionDeclaration(node) || !ts.isSourceFile(node.parent)) return false;
  const same = node.parent.statements.filter(
    (other) => ts.isFunctionDeclaration(other) && other.name?.text === node.name?.text,
  );
  return same[0] !== node;
};

/** @param {ts.SignatureDeclaration} signature @param {import("./tsdoc.mjs").Doc} doc @returns {string[]} */
const signatureFaults = ({ parameters, type }, { tags }) => {
  const told = new Map(
    tags.flatMap(({ name, lines }) => {
      const [first = "", ...rest] = textOf(lines).split(/\s+/);
      return name === "param" ? [[first.replace(/[[\]]/g, ""), rest.join(" ")]] : [];
    }),
  );
  const named = parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : undefined));
  const missing = named.flatMap((name) =>
    name === undefined || (told.get(name)?.replace(/^-\s*/, "") ?? "") !== ""
      ? []
      : [`@param ${name} is missing`],
  );
  const unnamed = named.filter((name) => name === undefined).length;
  const extra = [...told.keys()].filter((name) => !named.includes(name) && !name.includes("."));
  if (extra.length > unnamed) missing.push(`@param ${extra.join(", ")} is no parameter`);
  if (extra.length < unnamed) missing.push("@param is missing for a parameter taken apart");
  const returned = tags.find(({ name }) => name === "returns" || name === "return");
  const isSilent = type !== undefined && /^(?:void|never|asserts\b)/.test(type.getText());
  if (!isSilent && textOf(returned?.lines ?? []) === "") missing.push("@returns is missing");
  return missing;
};

/** @param {import("./tsdoc.mjs").Doc} doc @param {string} name @returns {string[]} */
const exampleFaults = ({ tags }, name) => {
  const examples = tags.filter((tag) => tag.name === "example").map(({ lines }) => textOf(lines));
  if (examples.length === 0) return ["@example is missing"];
  const faults = examples.some((text) => /\/\/\s*=>/.test(text))
    ? []
    : ["no @example shows a result (`// =>`)"];
  const named = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`);
  return examples.some((text) => named.test(text)) ? faults : [...faults, "no @example names it"];
};
