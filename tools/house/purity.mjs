import ts from "typescript";
import { at } from "./finding.mjs";
import { globalsIn } from "./scopes.mjs";
import { sourcesOf } from "./sources.mjs";

/** Globals of ECMAScript that answer the same to everybody; everything else comes in as an argument. */
const pureGlobals = new Set(
  `undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Map Set WeakMap WeakSet
  Math JSON RegExp Promise Reflect Proxy Date Intl Iterator ArrayBuffer DataView Int8Array Uint8Array
  Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array
  BigInt64Array BigUint64Array Error TypeError RangeError SyntaxError EvalError URIError
  ReferenceError AggregateError parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent
  decodeURI decodeURIComponent arguments`.split(/\s+/),
);

const localMember =
  /^(?:localeCompare|toLocale\w*|getTimezoneOffset|toDateString|toTimeString|getYear|setYear|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;

/** Neither clock nor chance, neither environment nor locale, in any source of a pure package. */
/** @param {import("./sources.mjs").Package} pkg @returns {readonly import("./finding.mjs").Finding[]} */
export const impurities = (pkg) => {
  if (pkg.name === "cli") return [];
  const files = sourcesOf(pkg);
  const globals = globalsIn(files);
  return files.flatMap((file) => [
    ...globals(file).flatMap((name) => told(name, globalFault(name, pkg.name))),
    ...members(file),
  ]);
};

/** @param {ts.Node} node @param {string | undefined} fault */
const told = (node, fault) => (fault === undefined ? [] : [at(node, fault)]);

/** @param {ts.Identifier} name @param {string} packageName */
const globalFault = (name, packageName) => {
  const { text, parent } = name;
  if (!pureGlobals.has(text))
    return `${text} is declared nowhere here; what is outside comes in as an argument`;
  const member = ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;
  if (text === "Math") {
    if (member === undefined) return "Math is read whole; name the function: Math.floor";
    return member === "random" ? "Math.random is chance; take a seed (createRandom)" : undefined;
  }
  if (text === "Date") return dateFault(parent, member);
  if (text === "Intl") return intlFault(parent, packageName);
  return undefined;
};

/** @param {ts.Node} parent @param {string | undefined} member */
const dateFault = (parent, member) => {
  if (member === "now") return "Date.now reads the clock; take `at: Instant`";
  if (member === "parse") return "Date.parse reads the local zone; use toInstant";
  if (member !== undefined) return undefined;
  if (ts.isBinaryExpression(parent)) return undefined; // instanceof
  if (!ts.isNewExpression(parent)) return "Date() reads the clock; take `at: Instant`";
  const given = parent.arguments ?? [];
  const [first] = given;
  if (first === undefined) return "new Date() reads the clock; take `at: Instant`";
  if (given.length > 1 || ts.isSpreadElement(first)) {
    return "new Date with parts reads the local zone; use Date.UTC";
  }
  return ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)
    ? "new Date of a text may read the local zone; use toInstant"
    : undefined;
};

/** @param {ts.Node} parent @param {string} packageName */
const intlFault = (parent, packageName) => {
  if (packageName !== "calendar") return "Intl reads the platform's data; only calendar may";
  const made = parent.parent;
  if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== "DateTimeFormat") {
    return "only Intl.DateTimeFormat is allowed";
  }
  const [locale, options] = ts.isNewExpression(made) ? (made.arguments ?? []) : [];
  const isFixed = locale !== undefined && ts.isStringLiteral(locale) && locale.text === "en-US";
  const hasZone =
    options !== undefined &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.some((property) => property.name?.getText() === "timeZone");
  return isFixed && hasZone
    ? undefined
    : 'write new Intl.DateTimeFormat("en-US", { timeZone, ... }), or it reads the environment';
};

/** @param {ts.SourceFile} file */
const members = (file) => {
  /** @type {import("./finding.mjs").Finding[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && localMember.test(node.name.text)) {
      found.push(at(node.name, `${node.name.text} reads the locale or the local zone`));
    }
    if (ts.isMetaProperty(node)) found.push(at(node, "import.meta is environment"));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};
