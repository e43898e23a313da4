/**
 * @typedef {object} Finding
 * @property {boolean} ok
 * @property {string} claim
 * @property {string} [detail]
 */

const wanted = ["LICENSE", "README.md", "README.id.md", "CHANGELOG.md", "package.json"];

/**
 * What must hold for the contents of a tarball before anybody gets it.
 *
 * @param {string} name of the package
 * @param {ReadonlyMap<string, string>} files path and text
 * @returns {readonly Finding[]}
 */
export const judgeContents = (name, files) => {
  const paths = [...files.keys()];
  const manifest = files.get("package.json") ?? "{}";
  const strangers = paths.filter((path) => /(^|\/)(src|test|bench|node_modules)\//.test(path));
  return [
    ...wanted.map((path) => ({
      ok: (files.get(path) ?? "").trim() !== "",
      claim: `${name}: ${path} is in the tarball and says something`,
    })),
    {
      ok: strangers.length === 0,
      claim: `${name}: neither sources nor tests are in the tarball`,
      detail: strangers.join("\n"),
    },
    {
      ok: /^MIT License\b/.test(files.get("LICENSE") ?? ""),
      claim: `${name}: the licence is the MIT licence`,
    },
    {
      ok: !/"(workspace|catalog):/.test(manifest),
      claim: `${name}: every range is one that npm understands`,
      detail: (manifest.match(/"[^"]+": "(workspace|catalog):[^"]*"/g) ?? []).join("\n"),
    },
    {
      ok: !manifest.includes("@ramah/source"),
      claim: `${name}: the source condition stays in the workspace`,
    },
    ...missingTargets(name, files),
  ];
};

/** @param {string} name @param {ReadonlyMap<string, string>} files @returns {Finding[]} */
const missingTargets = (name, files) => {
  const { exports = {}, bin = {} } = JSON.parse(files.get("package.json") ?? "{}");
  const missing = targetsOf({ exports, bin }).filter((target) => !files.has(target.slice(2)));
  return [
    {
      ok: missing.length === 0,
      claim: `${name}: every file that the manifest names is in the tarball`,
      detail: missing.join("\n"),
    },
  ];
};

/** @param {unknown} value @returns {string[]} */
const targetsOf = (value) => {
  if (typeof value === "string") return value.startsWith("./") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(targetsOf) : [];
};
