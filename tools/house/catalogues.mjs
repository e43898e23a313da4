import ts from "typescript";
import { at, inFile } from "./finding.mjs";
import { textsOf } from "./message-texts.mjs";
import { keyText, reasonFileOf, reasonTablesOf } from "./reason-tables.mjs";
import { sameWords } from "./same-words.mjs";
import { sourcePaths, syntaxOf } from "./sources.mjs";

/** @typedef {import("./sources.mjs").Package} Package */
/** @typedef {import("./finding.mjs").Finding} Finding */

const languages = /** @type {const} */ (["en", "id"]);

/** Both languages say every code of every table. @param {Package} pkg @returns {readonly Finding[]} */
export const missingMessages = (pkg) => {
  if (pkg.name === "cli") return [];
  const reasons = reasonFileOf(pkg);
  if (!pkg.files.has(reasons)) return [inFile(pkg, reasons, "is missing: list the codes there")];
  const tables = reasonTablesOf(pkg);
  return languages.flatMap((language) => {
    const catalogues = filesIn(pkg, language)
      .flatMap((path) => constantsOf(pkg, path))
      .filter(isCatalogue);
    if (catalogues.length === 0)
      return [inFile(pkg, `src/messages/${language}.ts`, "has no `Catalogue<...>`")];
    const said = new Set(catalogues.flatMap(keysOf));
    const codes = new Map(tables.flatMap((table) => [...table.codes]));
    const missing = [...codes].filter(([code]) => !said.has(code));
    const extra = catalogues.flatMap((catalogue) =>
      keysOf(catalogue)
        .filter((key) => !codes.has(key))
        .map((key) => at(catalogue, `"${key}" is no code of ${reasons}`)),
    );
    return [
      ...missing.map(([code, node]) => at(node, `"${code}" has no message in ${language}`)),
      ...extra,
    ];
  });
};

/** @param {ts.VariableDeclaration} node */
const isCatalogue = ({ type }) =>
  type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.getText() === "Catalogue";

/** The keys written out; what is spread in is a catalogue of its own. */
/** @param {ts.VariableDeclaration} catalogue */
const keysOf = ({ initializer }) =>
  initializer !== undefined && ts.isObjectLiteralExpression(initializer)
    ? initializer.properties.flatMap(({ name }) => (name ? [keyText(name)] : []))
    : [];

/** No text is empty, and none is the same in both languages. @param {Package} pkg @returns {readonly Finding[]} */
export const badMessages = (pkg) =>
  filesIn(pkg, "en").flatMap((path) => {
    const other = path.replace(/\ben\b/, "id");
    if (!pkg.files.has(other)) return [inFile(pkg, path, `has no counterpart ${other}`)];
    const [english, indonesian] = [path, other].map((each) => constantsOf(pkg, each));
    return [
      ...[...(english ?? []), ...(indonesian ?? [])].filter(isExported).flatMap(emptyTexts),
      ...(english ?? []).flatMap((constant) =>
        pairFaults(
          constant,
          (indonesian ?? []).find(({ name }) => name.getText() === constant.name.getText()),
          other,
        ),
      ),
    ];
  });

/** @param {Package} pkg @param {"en" | "id"} language */
const filesIn = (pkg, language) =>
  sourcePaths(pkg).filter(
    (path) => path.startsWith("src/messages/") && path.split(/[/.-]/).includes(language),
  );

/** @param {ts.VariableDeclaration} constant */
const emptyTexts = ({ initializer }) =>
  (initializer ? textsOf(initializer) : [])
    .filter(({ text }) => text.trim() === "")
    .map(({ node }) => at(node, "an empty message"));

/** @param {ts.VariableDeclaration} english @param {ts.VariableDeclaration | undefined} indonesian @param {string} other */
const pairFaults = (english, indonesian, other) => {
  if (!isExported(english)) return [];
  if (indonesian === undefined) return [at(english, `${other} has no ${english.name.getText()}`)];
  const translated = new Map(
    (indonesian.initializer ? textsOf(indonesian.initializer) : []).map(({ key, text, node }) => [
      key,
      { text, node },
    ]),
  );
  return (english.initializer ? textsOf(english.initializer) : []).flatMap(({ key, text }) => {
    const same = translated.get(key);
    return same?.text === text && isSentence(text)
      ? [
          at(
            same.node,
            "the same text as in English; translate it, or list it in tools/house/same-words.mjs",
          ),
        ]
      : [];
  });
};

/** Something to translate: letters outside what is filled in, not a word that both languages share. */
/** @param {string} text */
const isSentence = (text) => /\p{L}/u.test(text) && !sameWords.has(text.toLowerCase());

/** @param {Package} pkg @param {string} path @returns {ts.VariableDeclaration[]} */
const constantsOf = (pkg, path) =>
  syntaxOf(pkg, path)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);

/** @param {ts.VariableDeclaration} node */
const isExported = ({ parent }) =>
  ts.isVariableStatement(parent.parent) &&
  (parent.parent.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
