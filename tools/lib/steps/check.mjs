import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";

/**
 * Checks the types of every project with TypeScript 7. Each project counts as one check.
 *
 * @param {import("../task.mjs").Context} context
 */
export const check = async ({ root, run, say }) => {
  const tally = createTally(say);
  const { code, output } = await run(
    "node",
    [tools.typescript7, "-b", "tsconfig.json", ...looseProjects(root), "--pretty", "false"],
    { show: "hidden" },
  );
  const { failures, rest } = sortErrors(output, projectsOf(root));
  for (const [project, errors] of failures) {
    tally.check(errors.length === 0, `types of ${project}`, errors.join("\n"));
  }
  if (rest.length > 0 || (code !== 0 && tally.counts.failed === 0)) {
    tally.check(false, "types of the workspace", rest.join("\n") || output);
  }
  return tally.counts;
};

/** Projects that nothing refers to: the tools, the examples, the command. */
/** @param {string} root */
const looseProjects = (root) => {
  const examples = existsSync(join(root, "examples")) ? readdirSync(join(root, "examples")) : [];
  const referred = new Set(referencesOf(root));
  return ["tools", "packages/cli", ...examples.map((name) => `examples/${name}`)].filter(
    (folder) => existsSync(join(root, folder, "tsconfig.json")) && !referred.has(folder),
  );
};

/** @param {string} root @returns {string[]} */
const referencesOf = (root) =>
  JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")).references.map(
    (/** @type {{ path: string }} */ { path }) => path,
  );

/** @param {string} root @returns {string[]} folders, the tests last */
const projectsOf = (root) => [
  ...referencesOf(root).map((path) => (path.endsWith(".json") ? dirname(path) : path)),
  ...looseProjects(root),
];

/**
 * Gives each error line to the project whose folder holds the file; `.` takes what no folder holds.
 *
 * @param {string} output of the compiler, one error a line, more of it indented
 * @param {readonly string[]} projects folders
 */
export const sortErrors = (output, projects) => {
  /** @type {Map<string, string[]>} */
  const failures = new Map(projects.map((project) => [project, []]));
  /** @type {string[]} */
  const rest = [];
  let current = rest;
  for (const line of output.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const file = /^([^\s(][^(]*)\(\d+,\d+\): error/.exec(line)?.[1]?.replaceAll("\\", "/");
    if (file !== undefined) {
      const owner = projects.find((project) => file.startsWith(`${project}/`)) ?? ".";
      current = failures.get(owner) ?? rest;
    } else if (!/^\s/.test(line)) current = rest;
    current.push(line);
  }
  return { failures, rest };
};
