import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages, sourcePaths, syntaxOf } from "../house/sources.mjs";
import { docsIn } from "../house/tsdoc.mjs";
import { root } from "../lib/root.mjs";
import { fencesOf } from "./fences.mjs";

/** @typedef {import("./rewrite.mjs").Example} Example */
/** @typedef {{ file: string; fences: readonly import("./fences.mjs").Fence[] }} Page */

/** Every Markdown page whose code is kept true, with its fences. @returns {readonly Page[]} */
export const pages = () => {
  const packages = readdirSync(join(root, "packages"));
  const readmes = ["", ...packages.map((name) => `packages/${name}/`)]
    .flatMap((folder) => [`${folder}README.md`, `${folder}README.id.md`])
    .filter((path) => existsSync(join(root, path)));
  return [...readmes, ...guides()].map((file) => ({
    file,
    fences: fencesOf(readFileSync(join(root, file), "utf8")),
  }));
};

const guides = () => {
  const folder = join(root, "docs/guides");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/guides/${path.replaceAll("\\", "/")}`)
    .sort();
};

/** The TypeScript of the pages. @param {readonly Page[]} from @returns {Example[]} */
export const pageExamples = (from) =>
  from.flatMap(({ file, fences }) =>
    fences
      .filter(({ language, isClosed }) => language === "ts" && isClosed)
      .map(({ line, code }) => ({ file, line, code })),
  );

/** Every `@example` of every source. @returns {Example[]} */
export const sourceExamples = () =>
  readPackages().flatMap((pkg) =>
    sourcePaths(pkg).flatMap((path) =>
      docsIn(syntaxOf(pkg, path)).flatMap(({ tags }) =>
        tags
          .filter(({ name }) => name === "example")
          .flatMap(({ lines }) => exampleOf(`packages/${pkg.name}/${path}`, lines)),
      ),
    ),
  );

/** With or without a fence around it. */
/** @param {string} file @param {readonly import("../house/tsdoc.mjs").DocLine[]} lines @returns {Example[]} */
export const exampleOf = (file, lines) => {
  const isFence = ({ text = "" } = {}) => /^```/.test(text);
  const code = lines.filter((line) => !isFence(line));
  const [first] = code;
  if (first === undefined) return [];
  return [
    {
      file,
      line: first.line,
      code: code
        .map(({ text }) => text)
        .join("\n")
        .trimEnd(),
    },
  ];
};
