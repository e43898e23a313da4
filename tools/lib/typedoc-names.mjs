import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Converter } from "typedoc";

/**
 * Names a guide after its first heading and groups guides by language: a file name says neither.
 * The types of packages are checked elsewhere, with the compiler that the project uses.
 *
 * @param {import("typedoc").Application} app
 */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = document.project.files.getReflectionPath(document);
    if (file === undefined) return;
    document.name = nameOf(basename(file), readFileSync(file, "utf8"));
    document.frontmatter["group"] ??= groupOf(file);
  });
};

/**
 * @param {string} file
 * @param {string} text
 */
export const nameOf = (file, text) => {
  if (file === "README.id.md") return "Bahasa Indonesia";
  return /^# +(.+)$/m.exec(text)?.[1]?.replaceAll("`", "").trim() ?? file.replace(/\.md$/, "");
};

/** @param {string} path */
const groupOf = (path) => (/\/id\/|\.id\.md$/.test(path) ? "Panduan" : "Guides");
