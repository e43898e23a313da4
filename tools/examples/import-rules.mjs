import { parse } from "../house/sources.mjs";
import { importsOf } from "../house/specifiers.mjs";

/**
 * An example is what a user could paste: it imports by the names under which packages are published.
 *
 * @param {import("./rewrite.mjs").Example} example
 * @param {Readonly<Record<string, string>>} sources the names that exist
 * @returns {readonly string[]}
 */
export const importProblems = ({ file, line, code }, sources) => {
  const syntax = parse("example.ts", code);
  return importsOf(syntax).flatMap(({ node, specifier }) => {
    const at = line + syntax.getLineAndCharacterOfPosition(node.getStart()).line;
    if (specifier.startsWith("."))
      return [`${file}:${at} imports "${specifier}": use the package's name`];
    const isOurs = specifier.startsWith("@ramah/");
    return isOurs && sources[specifier] === undefined
      ? [`${file}:${at} imports "${specifier}": no package has that entry`]
      : [];
  });
};
