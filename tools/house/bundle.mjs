import { build } from "esbuild";
import { root } from "../lib/root.mjs";
import { entriesOf } from "./entries.mjs";

/**
 * What esbuild keeps of a package's entries when nobody uses an export: the truth behind the rule on
 * imports. The manifest's `sideEffects: false` is not believed here, since it would hide everything.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {Promise<string>} code, empty when all can be dropped
 */
export const keptByBundlers = async (pkg) => {
  const imports = entriesOf(pkg)
    .filter(({ path, source }) => path !== "./schemas" && pkg.files.has(source))
    .map(({ source }) => `import "./packages/${pkg.name}/${source}";`);
  const { outputFiles } = await build({
    stdin: { contents: imports.join("\n"), resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    treeShaking: true,
    packages: "external",
    ignoreAnnotations: false,
    logLevel: "silent",
    plugins: [
      {
        name: "no-manifest",
        setup: ({ onResolve }) => {
          onResolve({ filter: /^@ramah\// }, () => ({
            path: "sibling",
            external: true,
            sideEffects: false,
          }));
        },
      },
    ],
    tsconfigRaw: {},
  });
  return (outputFiles[0]?.text ?? "").trim();
};
