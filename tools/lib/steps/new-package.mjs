import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rememberInstall } from "../bootstrap.mjs";
import { budgetFrom } from "../budget.mjs";
import { filesOfNewPackage, writeNewPackage } from "../new-package.mjs";
import { pnpm } from "../npm.mjs";
import { refuseName } from "../package-name.mjs";
import { tools } from "../tools.mjs";
import { packagesOf } from "../workspace.mjs";
import { build } from "./build.mjs";

/**
 * Makes a package of the right shape that passes every check at once.
 *
 * @param {import("../task.mjs").Context} context a name and, if wanted, a sentence that describes it
 */
export const newPackage = async (context) => {
  const { root, say, run, args } = context;
  const [name = "", description] = args;
  const refusal = refuseName(
    name,
    packagesOf(root).map(({ short }) => short),
  );
  if (refusal !== undefined) throw new Error(refusal);
  const files = filesOfNewPackage(root, {
    name,
    description:
      description ?? "Whether a promise to a customer is still kept, and how late it is.",
  });
  writeNewPackage(root, name, files);
  await run(
    "node",
    [tools.biome, "check", "--write", `packages/${name}`, "tsconfig.json", "tsconfig.tests.json"],
    { show: "hidden" },
  );
  say(`packages/${name} is written: ${files.size} files.`);
  say("Linking it into the workspace.");
  const { code } = await pnpm(["install", "--no-frozen-lockfile", "--prefer-offline"], {
    show: "stderr",
  });
  if (code !== 0) throw new Error("It could not be linked. Run the same once more with a network.");
  rememberInstall();
  const built = await build(context, { declarations: false, only: [`@ramah/${name}`] });
  if (built.failed === 0) await addToBudget(root, `@ramah/${name}`);
  say(`Now write what it is for: packages/${name}/README.md, then npm test.`);
  return built;
};

/** @param {string} root @param {string} name */
const addToBudget = async (root, name) => {
  const { pricesOf } = await import("../price.mjs");
  const file = join(root, "docs", "prices.json");
  const budget = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const added = { ...budget, ...budgetFrom(await pricesOf(root, [name])) };
  const sorted = Object.entries(added).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
};
