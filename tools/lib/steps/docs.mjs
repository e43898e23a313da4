import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brokenLinks, unlisted } from "../links.mjs";
import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";

/**
 * Builds the site: the API of every package, its README in both languages, the guides. A warning is
 * a failure, so is a link that leads nowhere or a guide that is left out.
 *
 * @param {import("../task.mjs").Context} context
 */
export const docs = async ({ root, run, say }) => {
  const tally = createTally(say);
  const { projectDocuments } = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8"));
  const left = unlisted(root, join("docs", "guides"), projectDocuments);
  tally.check(left.length === 0, "typedoc.json lists every guide", left.join("\n"));
  const { code, output } = await run("node", [tools.typedoc, "--logLevel", "Warn"], {
    show: "hidden",
    env: { NO_COLOR: "1" },
  });
  if (!tally.check(code === 0, "typedoc builds the site without a warning", output)) {
    return tally.counts;
  }
  const { checked, broken } = brokenLinks(join(root, "docs", "site"));
  tally.check(broken.length === 0, `${checked} links lead somewhere`, broken.join("\n"));
  say(`The site is in ${join("docs", "site")}; open index.html there. ${checked} links checked.`);
  return tally.counts;
};
