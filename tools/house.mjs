import { task } from "./lib/task.mjs";

await task("house", async ({ say }) => {
  const { readPackages } = await import("./house/sources.mjs");
  const { figuresOf, together } = await import("./house/figures.mjs");
  const { breaches, tableOf } = await import("./house/table.mjs");
  const rows = readPackages().map((pkg) => ({ name: pkg.name, figures: figuresOf(pkg) }));
  const all = {
    name: "all",
    figures: together(rows.map(({ figures }) => ({ ...figures, long: [] }))),
  };
  for (const line of tableOf([...rows, all])) say(line);
  const broken = breaches([...rows, all]);
  for (const line of broken) say(`FAILED  ${line}`);
  return broken.length === 0 ? 0 : 1;
});
