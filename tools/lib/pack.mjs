import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./npm.mjs";
import { packagesOf } from "./workspace.mjs";

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} file absolute
 * @property {Uint8Array} bytes
 * @property {import("./workspace.mjs").Package} source
 */

/**
 * Packs every package as it would be published, without running any script.
 *
 * @param {string} root
 * @returns {Promise<readonly Packed[]>}
 */
export const packAll = async (root) => {
  const folder = join(root, ".cache", "pack");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packages = packagesOf(root).filter(({ manifest }) => manifest.private !== true);
  const { code, output } = await pnpm(
    [
      "--recursive",
      ...packages.map(({ name }) => `--filter=${name}`),
      "pack",
      "--config.ignore-scripts=true",
      `--pack-destination=${folder}`,
    ],
    { show: "hidden" },
  );
  if (code !== 0) throw new Error(`The packages could not be packed.\n${output}`);
  const files = readdirSync(folder);
  return packages.map((source) => {
    const stem = `${source.name.replace("@", "").replace("/", "-")}-${source.manifest.version}.tgz`;
    if (!files.includes(stem)) throw new Error(`No tarball of ${source.name}.\n${output}`);
    const file = join(folder, stem);
    return { name: source.name, file, bytes: readFileSync(file), source };
  });
};
