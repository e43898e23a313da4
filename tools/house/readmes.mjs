import { inFile } from "./finding.mjs";

/** @typedef {import("./sources.mjs").Package} Package */

/** The one shape of an English README, heading by heading; a package may add headings of its own. */
const shape = [
  "What is this?",
  "When should I use this?",
  "When not?",
  "Install",
  "Use",
  "API",
  "Reasons and refusals",
  "Sources",
  "Types",
  "Compatibility",
  "Security",
  "Licence",
];

/** Both READMEs and the changelog exist, alike in structure. */
/** @param {Package} pkg @returns {readonly import("./finding.mjs").Finding[]} */
export const readmeFaults = (pkg) => {
  const missing = ["README.md", "README.id.md", "CHANGELOG.md"].filter(
    (path) => !pkg.files.has(path),
  );
  if (missing.length > 0) return missing.map((path) => inFile(pkg, path, "is missing"));
  const english = headingsOf(pkg.files.get("README.md") ?? "");
  const indonesian = headingsOf(pkg.files.get("README.id.md") ?? "");
  return [...shapeFaults(pkg, english), ...pairFaults(pkg, english, indonesian)];
};

/** @param {Package} pkg @param {readonly Heading[]} headings */
const shapeFaults = (pkg, headings) => {
  const sections = headings.filter(({ level }) => level === 2).map(({ text }) => text);
  const lost = shape.filter((heading) => !sections.includes(heading));
  if (lost.length > 0)
    return lost.map((heading) => inFile(pkg, "README.md", `lacks "## ${heading}"`));
  const order = sections.filter((heading) => shape.includes(heading));
  const wrong = order.findIndex((heading, index) => heading !== shape[index]);
  return wrong === -1 ? [] : [inFile(pkg, "README.md", `"## ${order[wrong]}" is out of order`)];
};

/** @param {Package} pkg @param {readonly Heading[]} english @param {readonly Heading[]} indonesian */
const pairFaults = (pkg, english, indonesian) => {
  const titles = /** @type {const} */ ([
    ["README.md", english[0]],
    ["README.id.md", indonesian[0]],
  ]);
  const untitled = titles
    .filter(([, heading]) => heading?.level !== 1 || !heading.text.toLowerCase().includes(pkg.name))
    .map(([path]) => inFile(pkg, path, `must begin with a title that names ${pkg.name}`));
  const levels = [english, indonesian].map((headings) =>
    headings.map(({ level }) => level).join(""),
  );
  const [first = "", second = ""] = levels;
  if (first === second) return untitled;
  const parted = [...first].findIndex((level, index) => level !== second[index]);
  const line = indonesian[parted === -1 ? first.length : parted]?.line ?? 1;
  const counts = `${english.length} headings in English, ${indonesian.length} here; they part here`;
  return [...untitled, inFile(pkg, "README.id.md", counts, line)];
};

/** @typedef {{ level: number; text: string; line: number }} Heading */

/** Headings outside code. @param {string} text @returns {Heading[]} */
export const headingsOf = (text) => {
  let fence = "";
  return text.split(/\r?\n/).flatMap((content, index) => {
    const [mark = ""] = /^\s*(?:`{3,}|~{3,})/.exec(content) ?? [];
    if (fence === "" && mark !== "") fence = mark.trim();
    else if (fence !== "" && content.trim().startsWith(fence)) fence = "";
    const [, hashes, title] = fence === "" ? (/^(#{1,6})\s+(.*?)\s*$/.exec(content) ?? []) : [];
    return hashes === undefined
      ? []
      : [{ level: hashes.length, text: title ?? "", line: index + 1 }];
  });
};
