import { expect, test } from "vitest";
import { told } from "./finding.mjs";
import { packageOf, readPackages } from "./sources.mjs";

/** @typedef {import("./sources.mjs").Package} Package */
/** @typedef {(pkg: Package) => readonly import("./finding.mjs").Finding[]} Rule */

/**
 * One test per package, so that a failure says whose it is and lists every place.
 *
 * @param {string} what the rule as the end of a sentence
 * @param {Rule} rule
 * @param {readonly Package[]} [packages]
 */
export const obey = (what, rule, packages = readPackages()) => {
  for (const pkg of packages) {
    test(`packages/${pkg.name} ${what}`, () => {
      expect(rule(pkg).map(told)).toEqual([]);
    });
  }
};

/**
 * Runs a rule on one source file given as text, for tests of the rule itself.
 *
 * @param {Rule} rule
 * @param {string} text
 * @param {{ name?: string; path?: string; more?: Readonly<Record<string, string>> }} [where]
 */
export const messagesFor = (rule, text, { name = "routing", path = "src/x.ts", more = {} } = {}) =>
  rule(packageOf(name, { ...more, [path]: text })).map(
    ({ line, message }) => `${line}: ${message}`,
  );
