import { join } from "node:path";
import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";

/**
 * Builds the site: the API of every package, its README in both languages, the guides. A warning is
 * a failure.
 *
 * @param {import("../task.mjs").Context} context
 */
export const docs = async ({ run, say }) => {
  const tally = createTally(say);
  const { code, output } = await run("node", [tools.typedoc, "--logLevel", "Warn"], {
    show: "hidden",
    env: { NO_COLOR: "1" },
  });
  tally.check(code === 0, "typedoc builds the site without a warning", output);
  if (code === 0) say(`The site is in ${join("docs", "site")}; open index.html there.`);
  return tally.counts;
};
