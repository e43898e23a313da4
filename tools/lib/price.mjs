import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { pooled } from "./run.mjs";
import { packagesOf } from "./workspace.mjs";

/**
 * @typedef {object} Price
 * @property {string} package
 * @property {string} entry
 * @property {string} name of the export
 * @property {number} bytes minified and gzipped, with all it needs
 * @property {boolean} validator whether zod comes with it
 */

/**
 * What each export costs a user who imports it alone. Packages must be built.
 *
 * @param {string} root
 * @param {readonly string[]} [only] names of packages
 * @returns {Promise<readonly Price[]>}
 */
export const pricesOf = async (root, only) => {
  const entries = packagesOf(root)
    // A command is installed, not bundled.
    .filter(({ name, manifest }) => manifest.bin === undefined && (only?.includes(name) ?? true))
    .flatMap((one) => one.entries.map((entry) => ({ ...one, entry })));
  const wanted = await pooled(entries, 4, async (one) =>
    (await exportNames(one.folder, one.entry)).map((name) => ({ ...one, export: name })),
  );
  return pooled(wanted.flat(), 4, async (one) => ({
    package: one.name,
    entry: one.entry,
    name: one.export,
    ...(await priceOf(one.folder, one.entry, one.export)),
  }));
};

/** @param {string} folder @param {string} entry */
const exportNames = async (folder, entry) => {
  const { metafile } = await build({
    entryPoints: [join(folder, "dist", `${entry}.js`)],
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};

/** @param {string} folder @param {string} entry @param {string} name */
const priceOf = async (folder, entry, name) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from "./dist/${entry}.js";`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: gzipSync(code, { level: 9 }).length, validator: holdsZod(metafile) };
};

/** @param {import("esbuild").Metafile} metafile */
const holdsZod = ({ outputs }) =>
  Object.values(outputs).some(({ inputs }) =>
    Object.entries(inputs).some(
      ([path, { bytesInOutput }]) => /node_modules\/zod\//.test(path) && bytesInOutput > 0,
    ),
  );
