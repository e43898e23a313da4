import { readFileSync } from "node:fs";
import { regimes } from "@ramah/complaints";
import { expect, test } from "vitest";
import { regimeTable } from "./regime-table.js";

const page = (path: string): string =>
  readFileSync(new URL(`../../../docs/guides/${path}`, import.meta.url), "utf8");

/** The table of a page that has this word in its first column. */
const tableOf = (text: string, head: string): string =>
  text
    .split("\n\n")
    .map((block) => block.trim())
    .find((block) => block.startsWith(`| ${head} |`)) ?? "";

// Red? The table that the data make is what the test expected: put it into the guide as it is.
test("the guides' tables of regimes are the data, neither more nor less", () => {
  expect(tableOf(page("en/complaints.md"), "regime")).toBe(regimeTable(regimes, "en").join("\n"));
  expect(tableOf(page("id/pengaduan.md"), "rezim")).toBe(regimeTable(regimes, "id").join("\n"));
});

test("a table has a row for every version of every regime, with its status", () => {
  const rows = regimeTable(regimes, "en").slice(2);
  expect(rows).toHaveLength(regimes.length);
  for (const [index, { id, source }] of regimes.entries()) {
    expect(rows[index]).toContain(`\`${id}\``);
    expect(rows[index]).toContain(`\`${source.status}\``);
  }
});
