import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Converter, DocumentReflection, JSX, PageEvent } from "typedoc";

/** Where a reader of each language begins. */
const beginnings = [
  { file: "docs/guides/en/start.md", words: "Guides in English", lang: "en" },
  { file: "docs/guides/id/mulai.md", words: "Panduan berbahasa Indonesia", lang: "id" },
];

/**
 * Names a guide after its first heading, groups guides by language, marks Indonesian pages as such,
 * and leads to the guides of both languages from every page. The types of packages are checked
 * elsewhere, with the compiler that the project uses.
 *
 * @param {import("typedoc").Application} app
 */
export const load = (app) => {
  /** @type {Map<string, DocumentReflection>} */
  const documents = new Map();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = document.project.files.getReflectionPath(document)?.replaceAll("\\", "/");
    if (file === undefined) return;
    document.name = nameOf(basename(file), readFileSync(file, "utf8"));
    document.frontmatter["group"] ??= groupOf(file);
    for (const begin of beginnings)
      if (file.endsWith(begin.file)) documents.set(begin.file, document);
  });
  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "div",
      { class: "ramah-guides" },
      ...beginnings.map(({ file, words, lang }) => {
        const document = documents.get(file);
        const href = document && context.urlTo(document);
        return href === undefined ? null : JSX.createElement("a", { href, lang }, words);
      }),
    ),
  );
  app.renderer.on(PageEvent.END, (page) => {
    if (page.contents === undefined) return;
    // A folder is no page when the site is read from a disk.
    page.contents = page.contents.replaceAll('href="../"', 'href="../index.html"');
    if (isIndonesian(page.model)) page.contents = page.contents.replace('lang="en"', 'lang="id"');
  });
};

/** @param {unknown} model */
const isIndonesian = (model) =>
  model instanceof DocumentReflection && model.frontmatter["group"] === "Panduan";

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
