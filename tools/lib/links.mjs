import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";

/**
 * The links of a folder of pages that lead nowhere: to a file that is not there, or to a place that
 * its page does not have. Links that leave the folder's site are not followed.
 *
 * @param {string} folder
 * @returns {{ checked: number; broken: readonly string[] }} each broken link with the page it stands on
 */
export const brokenLinks = (folder) => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const files = new Set(paths);
  const pages = new Map(
    paths
      .filter((path) => path.endsWith(".html"))
      .map((path) => [path, readPage(readFileSync(join(folder, path), "utf8"))]),
  );
  /** @type {string[]} */
  const broken = [];
  let checked = 0;
  for (const [path, { links }] of pages) {
    for (const link of links) {
      checked++;
      const { file, place } = targetOf(path, link);
      const page = pages.get(file);
      const found =
        files.has(file) && (place === "" || page === undefined || page.places.has(place));
      if (!found) broken.push(`${path} links to ${link}`);
    }
  }
  return { checked, broken };
};

/**
 * @param {string} html
 * @returns {{ links: ReadonlySet<string>; places: ReadonlySet<string> }}
 */
const readPage = (html) => {
  // What a script holds is text, not a link.
  const text = html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) =>
    script.slice(0, script.indexOf(">") + 1),
  );
  const links = attributes(text, "href|src").filter(
    (link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link),
  );
  return { links: new Set(links), places: new Set(attributes(text, "id|name")) };
};

/** @param {string} text @param {string} names */
const attributes = (text, names) =>
  [...text.matchAll(new RegExp(`<[a-z][^>]*?\\s(?:${names})="([^"]*)"`, "gi"))].map(
    ([, value = ""]) =>
      value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'"),
  );

/** @param {string} from a page @param {string} link */
const targetOf = (from, link) => {
  const [address = "", place = ""] = link.split("#", 2);
  const path = decodeURIComponent(address.split("?", 1)[0] ?? "");
  // `#` and `#top` are every page's own beginning.
  const inside = place === "top" ? "" : decodeURIComponent(place);
  return {
    file: path === "" ? from : posix.normalize(posix.join(dirname(from), path)),
    place: inside,
  };
};

/**
 * The Markdown files of a folder that a list does not name.
 *
 * @param {string} root
 * @param {string} folder from the root
 * @param {readonly string[]} listed from the root
 */
export const unlisted = (root, folder, listed) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => relative(root, join(root, folder, path)).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !listed.includes(path))
    .sort();
