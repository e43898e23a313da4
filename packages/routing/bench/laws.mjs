// The laws of the router over as many random stories as a release asks for: a million of each, or the number
// given (`node bench/laws.mjs 200000`). Says of each law, as soon as it is done, whether it holds and how long
// that took, with the smallest story that breaks it; ends with 1 when one is broken.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = Number(process.argv[2] ?? 1_000_000);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const files = [
  "router-laws",
  "router-memory",
  "router-explanation",
  "restored",
  "simulate-replay",
].map((name) => `packages/routing/test/properties/${name}.test.ts`);
const begun = Date.now();
const laws = spawn(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project=properties",
    "--reporter=verbose",
    // A day: the stories decide how long it takes.
    "--testTimeout=86400000",
    ...files,
  ],
  {
    cwd: root,
    env: { ...process.env, RAMAH_LAW_RUNS: String(runs) },
    stdio: ["ignore", "inherit", "inherit"],
  },
);
laws.on("close", (code) => {
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    `${runs} stories of each law in ${seconds} s: ${code === 0 ? "no" : "some"} violations`,
  );
  process.exitCode = code === 0 ? 0 : 1;
});
