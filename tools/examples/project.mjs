/**
 * The TypeScript project of the extracted examples: as strict as the house, with the packages found
 * by path, because `node_modules` of the root holds none of them.
 *
 * @param {Readonly<Record<string, string>>} sources name to path from the root
 */
export const projectOf = (sources) => ({
  extends: "../tsconfig.base.json",
  compilerOptions: {
    types: ["node"],
    rootDir: "..",
    noEmit: true,
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: Object.fromEntries(
      Object.entries(sources).map(([name, path]) => [name, [`../${path}`]]),
    ),
  },
  include: ["**/*.ts"],
});
