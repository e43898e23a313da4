import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { budgetFrom, judge, spread } from "../budget.mjs";
import { pricesOf } from "../price.mjs";
import { tableText } from "../table.mjs";
import { createTally } from "../tally.mjs";
import { build, unbuilt } from "./build.mjs";

/**
 * The byte price list: each export alone, minified and gzipped, against the committed budget.
 *
 * @param {import("../task.mjs").Context} context `--write` takes today's prices as the budget
 * @param {{ list: boolean }} options `list` prints every export
 */
export const prices = async (context, { list }) => {
  const { root, say, args } = context;
  const tally = createTally(say);
  const built = await build(context, { declarations: false });
  if (built.failed > 0) return unbuilt(say);
  const found = await pricesOf(root);
  say(summary(found));
  if (list) say(`\n${listing(found)}`);
  const file = join(root, "docs", "prices.json");
  if (args.includes("--write")) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(budgetFrom(found), null, 2)}\n`);
    say("\nThe budget in docs/prices.json is written anew.");
  }
  const budget = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  for (const { ok, claim, detail } of judge(found, budget)) tally.check(ok, claim, detail);
  return tally.counts;
};

/** @param {readonly import("../price.mjs").Price[]} found */
const summary = (found) => {
  /** @param {string} name @param {readonly import("../price.mjs").Price[]} prices */
  const row = (name, prices) => {
    const { count, median, p95, max } = spread(prices.map(({ bytes }) => bytes));
    return [name, count, median, p95, max];
  };
  /** @param {string} name */
  const functionsOf = (name) =>
    found.filter((price) => price.package === name && price.entry !== "schemas");
  const names = [...new Set(found.map((price) => price.package))];
  return tableText([
    ["package (without schemas)", "exports", "median B", "p95 B", "max B"],
    ...names.map((name) => row(name, functionsOf(name))),
    row(
      "all schemas",
      found.filter(({ entry }) => entry === "schemas"),
    ),
    row(
      "all others",
      found.filter(({ entry }) => entry !== "schemas"),
    ),
  ]);
};

/** @param {readonly import("../price.mjs").Price[]} found */
const listing = (found) =>
  tableText([
    ["export", "B gzipped"],
    ...found.map((price) => [`${price.package}/${price.entry} ${price.name}`, price.bytes]),
  ]);
