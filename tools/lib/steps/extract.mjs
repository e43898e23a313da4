import { existsSync } from "node:fs";
import { join } from "node:path";
import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";

/**
 * Takes the examples out of sources, READMEs and guides, and checks their types as strictly as the
 * house's own. They are executed later, with the other tests.
 *
 * @param {import("../task.mjs").Context} context
 */
export const extract = async ({ root, run, say }) => {
  const tally = createTally(say);
  const extraction = await run("node", ["tools/examples/extract.mjs"], { show: "hidden" });
  tally.check(extraction.code === 0, "every example can be executed", extraction.output);
  if (!existsSync(join(root, ".examples", "tsconfig.json"))) {
    tally.check(false, "examples were extracted", extraction.output);
    return tally.counts;
  }
  const types = await run(
    "node",
    [tools.typescript7, "--project", ".examples", "--pretty", "false"],
    { show: "hidden" },
  );
  tally.check(types.code === 0, "the types of every example hold", types.output);
  return tally.counts;
};
