/**
 * @typedef {object} Report the part of vitest's JSON reporter that is counted
 * @property {readonly {
 *   name: string;
 *   status: string;
 *   message?: string;
 *   startTime?: number;
 *   endTime?: number;
 *   assertionResults: readonly { status: string; fullName: string }[];
 * }[]} testResults
 */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} ms the time of its files, which ran beside others
 * @property {string[]} notes what failed outside of a test
 */

/**
 * The project a test file belongs to, which the reporter does not say.
 *
 * @param {string} file
 */
export const projectOf = (file) => {
  const path = file.replaceAll("\\", "/");
  if (/\/tools\/.*\.test\.mjs$/.test(path)) return "house";
  if (path.includes("/.examples/")) return "examples";
  if (path.endsWith(".test-d.ts")) return "types";
  if (path.includes("/test/properties/")) return "properties";
  return path.includes("/test/browser/") ? "browser" : "unit";
};

/**
 * Counts the tests of a report by project. A file that could not be loaded and a project without
 * any test are failures: a check that checks nothing must not pass.
 *
 * @param {Report} report
 * @param {readonly string[]} projects that were asked for
 * @param {number} code the runner's exit code
 * @returns {ReadonlyMap<string, Count>}
 */
export const countReport = (report, projects, code) => {
  /** @type {Map<string, Count>} */
  const counts = new Map(
    projects.map((project) => [project, { passed: 0, failed: 0, ms: 0, notes: [] }]),
  );
  for (const result of report.testResults) {
    const { name, status, message, assertionResults, startTime = 0, endTime = 0 } = result;
    const count = counts.get(projectOf(name));
    if (count === undefined) continue;
    count.ms += Math.max(0, endTime - startTime);
    for (const test of assertionResults) {
      if (test.status === "passed") count.passed++;
      if (test.status === "failed") count.failed++;
    }
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) {
      count.failed++;
      count.notes.push(`${name} could not be run. ${message ?? ""}`.trim());
    }
  }
  for (const [project, count] of counts) {
    if (count.passed + count.failed > 0) continue;
    count.failed++;
    count.notes.push(`The project "${project}" has no test.`);
  }
  const all = [...counts.values()];
  const [first] = all;
  if (code !== 0 && first !== undefined && all.every(({ failed }) => failed === 0)) {
    first.failed++;
    first.notes.push("The test runner failed outside of any test; see above.");
  }
  return counts;
};
