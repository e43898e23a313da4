import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tools } from "../tools.mjs";
import { countReport } from "../vitest-report.mjs";

/**
 * Runs projects of the test suite in one go and counts each.
 *
 * @param {import("../task.mjs").Context} context
 * @param {readonly string[]} projects
 * @param {{ label?: string; env?: Record<string, string>; filters?: readonly string[] }} [options]
 *   `filters` are parts of file names; `label` names the report
 */
export const vitest = async (
  { root, run, say },
  projects,
  { label = projects.join("-"), env = {}, filters = [] } = {},
) => {
  const file = join(root, ".cache", "test", `${label}.json`);
  mkdirSync(join(root, ".cache", "test"), { recursive: true });
  rmSync(file, { force: true });
  const { code } = await run(
    "node",
    [
      tools.vitest,
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--passWithNoTests",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...filters,
    ],
    { env: { ...plain(), ...env } },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { testResults: [] };
  const counts = countReport(report, projects, code);
  for (const { notes } of counts.values())
    for (const note of notes) say(`FAILED  ${note.replaceAll(`${root}/`, "")}`);
  return counts;
};

/** Colours are for people; in a log they are noise. */
const plain = () => (process.stdout.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined });
