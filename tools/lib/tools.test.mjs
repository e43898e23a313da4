import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { tools } from "./tools.mjs";

const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies;

test("each TypeScript is the one it is called, whatever .bin/tsc may be", async () => {
  const [six, seven] = await Promise.all(
    [tools.typescript6, tools.typescript7].map((path) =>
      run("node", [path, "--version"], { show: "hidden" }),
    ),
  );
  expect(six?.stdout.trim()).toBe(`Version ${wanted.typescript}`);
  expect(seven?.stdout.trim()).toBe(`Version ${wanted["typescript-7"].split("@").at(-1)}`);
});

test.each(Object.entries(tools))("%s is where it is called", (_, path) => {
  expect(existsSync(join(root, path))).toBe(true);
});
