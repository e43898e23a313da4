/**
 * The entries of a package by their path in `exports`, with the source behind each.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly { path: string; source: string }[]} `.` and `src/index.ts`
 */
export const entriesOf = ({ manifest }) =>
  Object.entries(manifest["exports"] ?? {}).flatMap(([path, conditions]) => {
    const source = conditions["@ramah/source"];
    return typeof source === "string" ? [{ path, source: source.replace(/^\.\//, "") }] : [];
  });
