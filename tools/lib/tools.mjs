/**
 * Where each tool begins, from the root. By path and not by `.bin`: two versions of TypeScript are
 * installed, and which of them `.bin/tsc` is depends on the order of the installation.
 */
export const tools = {
  typescript6: "node_modules/typescript/bin/tsc",
  typescript7: "node_modules/typescript-7/bin/tsc",
  tsup: "node_modules/tsup/dist/cli-default.js",
  vitest: "node_modules/vitest/vitest.mjs",
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  typedoc: "node_modules/typedoc/bin/typedoc",
  attw: "node_modules/@arethetypeswrong/cli/dist/index.js",
};
