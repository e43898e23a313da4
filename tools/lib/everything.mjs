import { abroad } from "./steps/abroad.mjs";
import { browser } from "./steps/browser.mjs";
import { build } from "./steps/build.mjs";
import { check } from "./steps/check.mjs";
import { docs } from "./steps/docs.mjs";
import { extract } from "./steps/extract.mjs";
import { lint } from "./steps/lint.mjs";
import { prices } from "./steps/prices.mjs";
import { script } from "./steps/script.mjs";
import { verify } from "./steps/verify.mjs";
import { vitest } from "./steps/vitest.mjs";

/**
 * @typedef {import("./task.mjs").Context} Context
 * @typedef {import("./tally.mjs").Counts} Counts
 * @typedef {object} Step
 * @property {string} name as `--only` knows it
 * @property {string} says what it does, in one line
 * @property {(context: Context) => Promise<Counts>} [run]
 * @property {string} [project] of the test suite: such steps run together, which is quicker
 */

/** Everything that CI runs, in order. @type {readonly Step[]} */
export const everything = [
  { name: "lint", says: "style, mistakes, unused code", run: lint },
  { name: "types", says: "types of all projects with TypeScript 7", run: check },
  {
    name: "extract",
    says: "examples of documentation, taken out and type-checked",
    run: extract,
  },
  { name: "unit", says: "behaviour", project: "unit" },
  { name: "properties", says: "laws", project: "properties" },
  { name: "typetests", says: "what must not compile", project: "types" },
  { name: "house", says: "rules of the house and the tools", project: "house" },
  { name: "examples", says: "examples of documentation, executed", project: "examples" },
  { name: "abroad", says: "behaviour again in Kiritimati and in Turkish", run: abroad },
  {
    name: "build",
    says: "every package, with declarations",
    run: (context) => build(context, { declarations: true }),
  },
  {
    name: "prices",
    says: "bytes of every export against its budget",
    run: (context) => prices(context, { list: false }),
  },
  { name: "verify", says: "packed tarballs, as a stranger would use them", run: verify },
  {
    name: "shell",
    says: "shell examples of documentation",
    run: (context) => script(context, "tools/examples/shell.mjs", "every shell example runs"),
  },
  { name: "docs", says: "the site, without a warning", run: docs },
  { name: "browser", says: "the page in Chromium", run: browser },
];

/**
 * @param {readonly Step[]} steps
 * @param {readonly string[]} args `--only a,b` or `--only=a,b`
 * @returns {readonly Step[]} those that were asked for, in the usual order
 */
export const chosenSteps = (steps, args) => {
  const text = args.join(" ").replaceAll("=", " ");
  if (text.trim() === "") return steps;
  const names = /^--only ([a-z, ]+)$/.exec(text)?.[1]?.split(/[ ,]+/).filter(Boolean);
  const known = steps.map(({ name }) => name);
  const unknown = names?.filter((name) => !known.includes(name)) ?? [text];
  if (unknown.length > 0) {
    throw new Error(
      `npm test does not know ${unknown.join(", ")}.\n` +
        `Try: npm test -- --only unit,house\nSteps: ${known.join(", ")}`,
    );
  }
  // Examples are run as they were taken out: taken out anew, or an old one is judged.
  const wanted = names?.includes("examples") ? [...names, "extract"] : names;
  return steps.filter(({ name }) => wanted?.includes(name));
};

/**
 * Runs steps in order. Neighbours that belong to the test suite run in one go; each gets the part of
 * that time which its own files took.
 *
 * @param {Context} context
 * @param {readonly Step[]} steps
 * @returns {Promise<readonly { name: string; seconds: number; counts: Counts }[]>}
 */
export const runSteps = async (context, steps) => {
  const rows = [];
  for (let at = 0; at < steps.length; ) {
    const group = groupAt(steps, at);
    at += group.length;
    const started = performance.now();
    for (const { name, says } of group) context.say(`${name}: ${says}`);
    const counts = await attempt(context, group);
    const seconds = (performance.now() - started) / 1000;
    const weights = counts.map(({ ms = 0 }) => ms + 1);
    const total = weights.reduce((all, weight) => all + weight, 0);
    for (const [index, { name }] of group.entries()) {
      const own = counts[index] ?? lost;
      rows.push({ name, seconds: (seconds * (weights[index] ?? 0)) / total, counts: own });
    }
  }
  return rows;
};

/** What counts for a step that gave no answer. */
const lost = { passed: 0, failed: 1 };

/** @param {readonly Step[]} steps @param {number} at @returns {readonly Step[]} */
const groupAt = (steps, at) => {
  const end = steps.findIndex(({ project }, index) => index >= at && project === undefined);
  return steps.slice(at, end === at ? at + 1 : end === -1 ? steps.length : end);
};

/**
 * @param {Context} context
 * @param {readonly Step[]} group
 * @returns {Promise<readonly (Counts & { ms?: number })[]>}
 */
const attempt = async (context, group) => {
  try {
    const [only] = group;
    if (only?.run !== undefined) return [await only.run(context)];
    const projects = group.map(({ project = "" }) => project);
    const counts = await vitest(context, projects, { label: "suite" });
    return projects.map((project) => counts.get(project) ?? lost);
  } catch (error) {
    context.say(`FAILED  ${error instanceof Error ? error.stack : error}`);
    return group.map(() => lost);
  }
};
