/**
 * Where each example is written: by package or kind, named after its file, counted per file.
 *
 * @param {readonly string[]} files of the examples in order, from the root
 * @returns {readonly string[]} such as `core/date-1.test.ts`
 */
export const outputPaths = (files) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return files.map((file) => {
    const number = (counts.get(file) ?? 0) + 1;
    counts.set(file, number);
    const [, group, inside] = /^packages\/([^/]+)\/(?:src\/)?(.*)$/.exec(file) ?? [
      "",
      file.startsWith("docs/guides/") ? "guides" : "root",
      file.replace(/^docs\/guides\//, ""),
    ];
    const stem = (inside ?? "")
      .replace(/\.(?:ts|md)$/, "")
      .replaceAll("/", "-")
      .toLowerCase();
    return `${group}/${stem}-${number}.test.ts`;
  });
};
