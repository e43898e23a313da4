import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Built of parts, so that this file does not find itself.
const doors = ["inner", "outer"].map((side) => `${side}HTML`);
const forbidden = [
  ...doors,
  `dangerouslySet${"Inner"}`,
  `insertAdjacent${"HTML"}`,
  "srcdoc",
  "eval(",
];
const inline = [/\sstyle=/, /<style/, /\son[a-z]+="/];

const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)), {
  recursive: true,
  encoding: "utf8",
}).filter((name) => /\.(?:tsx?|html)$/.test(name) && !name.endsWith("plain-text.test.ts"));
const source = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

test("nothing that a customer wrote can become markup: no door to it is used on the page", () => {
  expect(files.length).toBeGreaterThan(30);
  for (const name of files) {
    expect([name, forbidden.filter((door) => source(name).includes(door))]).toEqual([name, []]);
  }
});

test("nothing is inline, as the policy of the page wants it", () => {
  for (const name of files) {
    expect([name, inline.filter((one) => one.test(source(name)))]).toEqual([name, []]);
  }
});
