import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { workspaceSources } from "../lib/aliases.mjs";
import { root } from "../lib/root.mjs";
import { packagesOf } from "../lib/workspace.mjs";
import { pageExamples, pages, sourceExamples } from "./collect.mjs";
import { fenceProblems } from "./fence-rules.mjs";
import { importProblems } from "./import-rules.mjs";
import { outputPaths } from "./output-path.mjs";
import { projectOf } from "./project.mjs";
import { rewrite } from "./rewrite.mjs";

const folder = join(root, ".examples");

/** Writes every example as a test of its own into `.examples/`. @returns {{ count: number; problems: readonly string[] }} */
export const extract = () => {
  const from = pages();
  const examples = [...sourceExamples(), ...pageExamples(from)];
  const sources = workspaceSources();
  const paths = outputPaths(examples.map(({ file }) => file));
  const known = knownNames();
  /** @type {string[]} */
  const problems = from.flatMap(({ file, fences }) =>
    fences.flatMap((fence) => fenceProblems(file, fence, known)),
  );

  rmSync(folder, { recursive: true, force: true });
  for (const [index, example] of examples.entries()) {
    const { text, problems: own } = rewrite(example);
    problems.push(...own, ...importProblems(example, sources));
    if (own.length > 0) continue;
    const path = join(folder, paths[index] ?? "");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    `${JSON.stringify(projectOf(sources), undefined, 2)}\n`,
  );
  return { count: examples.length, problems };
};

const knownNames = () => {
  const { scripts, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const packages = packagesOf(root);
  const commands = packages.flatMap(({ name, manifest }) =>
    manifest["bin"] === undefined ? [] : [name, ...Object.keys(manifest["bin"])],
  );
  return {
    packages: new Set(packages.map(({ name }) => name)),
    scripts: new Set(Object.keys(scripts)),
    tools: new Set([...commands, ...Object.keys(devDependencies), "changeset"]),
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { count, problems } = extract();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`examples: ${count} extracted, ${problems.length} problems\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
