import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Made by tools or of no consequence for what is built. */
const passedOver =
  /(^|[\\/])(node_modules|dist|test|bench)$|\.test(-d)?\.[a-z]+$|(^|[\\/])(README(\.id)?|CHANGELOG)\.md$/;

/**
 * One hash over the contents and the relative names of files and folders.
 *
 * @param {string} root
 * @param {readonly string[]} paths files or folders, absolute; those that do not exist count as such
 * @param {readonly string[]} [more] other things the result depends on
 * @returns {string}
 */
export const fingerprint = (root, paths, more = []) => {
  const hash = createHash("sha256");
  for (const text of more) hash.update(`${text}\0`);
  for (const path of paths) {
    for (const file of filesIn(path)) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
};

/** @param {string} path @returns {string[]} sorted, so that the order of the disk means nothing */
const filesIn = (path) => {
  if (!existsSync(path)) return [];
  /** @type {string[]} */
  const files = [];
  /** @param {string} folder */
  const walk = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const whole = join(folder, entry.name);
      if (passedOver.test(whole)) continue;
      if (entry.isDirectory()) walk(whole);
      else if (entry.isFile()) files.push(whole);
    }
  };
  try {
    walk(path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOTDIR") throw error;
    files.push(path);
  }
  return files;
};

/**
 * @typedef {object} Stamp
 * @property {string} hash of what it was built from
 * @property {boolean} declarations whether they were built too
 */

/** @param {string} file @returns {Stamp | undefined} */
export const readStamp = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

/** @param {string} file @param {Stamp} stamp */
export const writeStamp = (file, stamp) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(stamp)}\n`);
};

/**
 * @param {Stamp | undefined} last
 * @param {Stamp} wanted
 * @returns {boolean} whether what was built last will do
 */
export const isFresh = (last, wanted) =>
  last !== undefined && last.hash === wanted.hash && (last.declarations || !wanted.declarations);
