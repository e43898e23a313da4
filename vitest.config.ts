import { defineConfig } from "vitest/config";
import { workspaceAliases } from "./tools/lib/aliases.mjs";

const source = { conditions: ["@ramah/source", "module", "node", "development|production"] };

const project = (name: string, include: readonly string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include: [...include], ...more },
});

export default defineConfig({
  resolve: source,
  ssr: { resolve: source },
  test: {
    maxWorkers: 2,
    // No test asserts a duration; a loaded machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project(
        "unit",
        [
          "packages/*/src/**/*.test.ts",
          "packages/*/test/**/*.test.ts",
          "examples/*/src/**/*.test.{ts,tsx}",
          "examples/*/test/**/*.test.ts",
        ],
        {
          exclude: [
            "packages/*/test/properties/**",
            "examples/*/test/browser/**",
            "**/node_modules/**",
          ],
        },
      ),
      project("properties", ["packages/*/test/properties/**/*.test.ts"], {
        isolate: false,
        setupFiles: ["tools/lib/same-stories.ts"],
      }),
      project("types", [], {
        typecheck: {
          enabled: true,
          only: true,
          checker: "node_modules/typescript-7/bin/tsc",
          include: ["packages/*/src/**/*.test-d.ts"],
          tsconfig: "tsconfig.tests.json",
        },
      }),
      project("examples", [".examples/**/*.test.ts"], {
        // From the root no package is linked; examples are pure, so that one world serves all.
        alias: workspaceAliases(),
        isolate: false,
      }),
      project("house", ["tools/**/*.test.mjs"]),
      project("browser", ["examples/*/test/browser/**/*.test.ts"], {
        fileParallelism: false,
      }),
    ],
  },
});
