// The laws of the router over as many random stories as a release asks for: a million of each, or the number
// given (`node bench/laws.mjs 200000`). Prints stories, seconds and violations, and the smallest story that
// breaks a law; ends with 1 when one does.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = Number(process.argv[2] ?? 1_000_000);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const files = ["router-laws", "router-memory", "router-explanation"].map(
  (name) => `packages/routing/test/properties/${name}.test.ts`,
);
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project=properties",
    "--reporter=json",
    // A day: the stories decide how long it takes.
    "--testTimeout=86400000",
    ...files,
  ],
  {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, RAMAH_LAW_RUNS: String(runs) },
    maxBuffer: 1 << 28,
  },
);
const start = stdout.indexOf("{");
if (start < 0) throw new Error(`the laws did not run: ${stderr}`);
const { testResults } = JSON.parse(stdout.slice(start));
let violations = 0;
for (const { assertionResults } of testResults) {
  for (const { title, status, duration = 0, failureMessages } of assertionResults) {
    if (status !== "passed") violations++;
    const seconds = (duration / 1000).toFixed(1).padStart(8);
    console.log(`${status === "passed" ? "holds " : "BROKEN"} ${seconds} s  ${title}`);
    for (const message of failureMessages) console.log(message.slice(0, 5_000));
  }
}
console.log(`${runs} stories of each, ${violations} violations`);
process.exitCode = violations === 0 && testResults.length > 0 ? 0 : 1;
