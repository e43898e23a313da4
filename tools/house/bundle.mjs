import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../lib/root.mjs";
import { entriesOf } from "./entries.mjs";

/**
 * What esbuild keeps of a package when nobody uses an export of it: the truth behind the rule on
 * imports. Schemas are left out, which are built on import.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {Promise<string>} code, empty when all can be dropped
 */
export const keptByBundlers = (pkg) => {
  const entries = entriesOf(pkg).filter(
    ({ path, source }) => path !== "./schemas" && pkg.files.has(source),
  );
  return keptOf(
    entries.map(({ source }) => `./packages/${pkg.name}/${source}`),
    root,
  );
};

/** @param {readonly string[]} paths @param {string} folder */
export const keptOf = async (paths, folder) => {
  const { outputFiles } = await build({
    stdin: { contents: paths.map((path) => `import "${path}";`).join("\n"), resolveDir: folder },
    bundle: true,
    write: false,
    format: "esm",
    treeShaking: true,
    logLevel: "silent",
    tsconfigRaw: {},
    plugins: [{ name: "believe-no-manifest", setup: believeNoManifest }],
  });
  return (outputFiles[0]?.text ?? "").trim();
};

/** `sideEffects: false` would hide everything. @param {import("esbuild").PluginBuild} build */
const believeNoManifest = ({ onResolve }) => {
  onResolve({ filter: /^\./ }, ({ path, resolveDir }) => ({
    path: join(resolveDir, path.replace(/\.js$/, ".ts")),
    sideEffects: true,
  }));
  onResolve({ filter: /^@ramah\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
};
