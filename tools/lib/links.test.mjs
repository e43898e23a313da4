import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { brokenLinks, unlisted } from "./links.mjs";

/** @type {string[]} */
const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** @param {Record<string, string>} files path and text */
const folderOf = (files) => {
  const folder = mkdtempSync(join(tmpdir(), "ramah-links-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

test("links to files and to places in them are found", () => {
  const site = folderOf({
    "index.html": '<a href="guides/start.html#what">a</a><a href="#own">b</a><h2 id="own">c</h2>',
    "guides/start.html":
      '<h2 class="x" id="what">a</h2><a href="../index.html">b</a><a href="#">c</a><img src="../logo.svg">',
    "logo.svg": "<svg/>",
  });
  expect(brokenLinks(site)).toEqual({ checked: 5, broken: [] });
});

test("a file and a place that are not there are told with the page they stand on", () => {
  const site = folderOf({
    "index.html": '<a href="gone.html">a</a><a href="here.html#gone">b</a><a href="#own">c</a>',
    "here.html": '<h2 id="stays">a</h2>',
  });
  expect(brokenLinks(site).broken).toEqual([
    "index.html links to gone.html",
    "index.html links to here.html#gone",
    "index.html links to #own",
  ]);
});

test("a link that leaves the folder upwards is broken", () => {
  const site = folderOf({ "index.html": '<a href="../README.md">a</a>' });
  expect(brokenLinks(site).broken).toEqual(["index.html links to ../README.md"]);
});

test("other sites are not followed, and the text of a script is no link", () => {
  const site = folderOf({
    "index.html":
      '<a href="https://example.org/x">a</a><a href="mailto:a@b.c">b</a><a href="//cdn.example">c</a><script>x = "<a href=\'no\' href="no.html">"</script>',
  });
  expect(brokenLinks(site)).toEqual({ checked: 0, broken: [] });
});

test("written characters of addresses are read", () => {
  const site = folderOf({
    "index.html": '<a href="a%20b.html?x=1&amp;y=2#%C3%A9">a</a>',
    "a b.html": '<h2 id="é">a</h2>',
  });
  expect(brokenLinks(site)).toEqual({ checked: 1, broken: [] });
});

test("a guide that nobody listed is told", () => {
  const root = folderOf({
    "docs/guides/en/a.md": "# A",
    "docs/guides/id/b.md": "# B",
    "docs/x.txt": "",
  });
  expect(unlisted(root, "docs/guides", ["docs/guides/en/a.md"])).toEqual(["docs/guides/id/b.md"]);
});
