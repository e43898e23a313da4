import { expect, test } from "vitest";
import { countReport, projectOf } from "./vitest-report.mjs";

test.each([
  ["/r/packages/core/src/date.test.ts", "unit"],
  ["/r/packages/core/test/scenarios/a.test.ts", "unit"],
  ["/r/packages/core/test/properties/date.test.ts", "properties"],
  ["/r/packages/core/src/message.test-d.ts", "types"],
  ["/r/tools/lib/budget.test.mjs", "house"],
  ["C:\\r\\tools\\lib\\budget.test.mjs", "house"],
  ["/r/.examples/core/readme.test.ts", "examples"],
  ["/r/examples/care-desk/test/browser/story.test.ts", "browser"],
  ["/r/examples/care-desk/src/store.test.ts", "unit"],
])("%s belongs to %s", (file, project) => {
  expect(projectOf(file)).toBe(project);
});

const unit = "/r/packages/core/src/date.test.ts";

/** @param {readonly string[]} statuses @param {string} [status] */
const report = (statuses, status = "passed") => ({
  testResults: [
    {
      name: unit,
      status,
      assertionResults: statuses.map((one) => ({ status: one, fullName: "" })),
    },
  ],
});

/** @param {ReturnType<typeof report>} given @param {number} code */
const counted = (given, code) => {
  const { passed, failed } = countReport(given, ["unit"], code).get("unit") ?? {};
  return [passed, failed];
};

test("tests are counted one by one, those left out are not", () => {
  expect(counted(report(["passed", "failed", "passed", "skipped"], "failed"), 1)).toEqual([2, 1]);
});

test("a file that cannot be loaded is a failure although no test of it failed", () => {
  expect(counted(report([], "failed"), 1)).toEqual([0, 1]);
});

test("a project without a test is a failure", () => {
  expect(counted({ testResults: [] }, 0)).toEqual([0, 1]);
});

test("a runner that fails outside of any test is a failure", () => {
  expect(counted(report(["passed"]), 1)).toEqual([1, 1]);
});

test("a test of a project that was not asked for is not counted", () => {
  expect(countReport(report(["passed"]), ["house"], 0).get("house")?.passed).toBe(0);
});
