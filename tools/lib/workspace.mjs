import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Package
 * @property {string} name such as `@ramah/core`
 * @property {string} short such as `core`
 * @property {string} folder absolute
 * @property {Record<string, any>} manifest
 * @property {readonly string[]} internal names of the packages of this workspace that it needs
 * @property {readonly string[]} entries output names: `index`, `schemas`
 */

/**
 * Every package in `packages/`, each after those it needs.
 *
 * @param {string} root
 * @returns {readonly Package[]}
 */
export const packagesOf = (root) => {
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, "packages", entry.name))
    .filter((folder) => existsSync(join(folder, "package.json")));
  return inOrder(folders.map(readPackage));
};

/** @param {string} folder @returns {Package} */
const readPackage = (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    name: manifest.name,
    short: manifest.name.replace("@ramah/", ""),
    folder,
    manifest,
    internal: Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@ramah/")),
    entries: Object.keys(manifest.exports ?? {})
      .filter((path) => path !== "./package.json")
      .map((path) => (path === "." ? "index" : path.slice(2))),
  };
};

/**
 * Sorts so that each comes after what it needs; those that are free keep the order of their names.
 *
 * @template {{ name: string; internal: readonly string[] }} Node
 * @param {readonly Node[]} packages
 * @returns {readonly Node[]}
 */
export const inOrder = (packages) => {
  /** @type {Node[]} */
  const sorted = [];
  const waiting = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ internal }) =>
      internal.every((need) => !waiting.some(({ name }) => name === need)),
    );
    if (next === -1) {
      throw new Error(
        `Packages need each other in a circle: ${waiting.map(({ name }) => name).join(", ")}.`,
      );
    }
    sorted.push(...waiting.splice(next, 1));
  }
  return sorted;
};

/**
 * The name under which a user imports an entry.
 *
 * @param {{ name: string }} of
 * @param {string} entry
 */
export const specifier = ({ name }, entry) => (entry === "index" ? name : `${name}/${entry}`);
