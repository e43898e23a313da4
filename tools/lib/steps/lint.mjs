import { createTally } from "../tally.mjs";
import { tools } from "../tools.mjs";

/**
 * Style and likely mistakes (biome), then files, exports and dependencies that nobody uses (knip).
 *
 * @param {import("../task.mjs").Context} context `--fix` repairs what can be repaired
 */
export const lint = async ({ run, say, args }) => {
  const tally = createTally(say);
  const fix = args.includes("--fix") ? ["--write"] : [];
  const biome = await run("node", [tools.biome, "check", "--error-on-warnings", ...fix], {
    show: "hidden",
  });
  tally.check(biome.code === 0, "biome finds nothing", biome.output);
  const knip = await run("node", [tools.knip, "--no-progress", "--no-config-hints"], {
    show: "hidden",
  });
  tally.check(knip.code === 0, "knip finds nothing unused", knip.output);
  return tally.counts;
};
