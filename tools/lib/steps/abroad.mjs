import { abroadEnv } from "../abroad.mjs";
import { sum } from "../tally.mjs";
import { vitest } from "./vitest.mjs";

/**
 * The unit tests once more where time zone and language are others. A test of the tools in the same
 * run asserts that they are, so that this cannot pass for nothing.
 *
 * @param {import("../task.mjs").Context} context
 */
export const abroad = async (context) => {
  const root = context.root.replaceAll("\\", "/");
  const counts = await vitest(context, ["unit", "house"], {
    label: "abroad",
    env: abroadEnv,
    filters: [`${root}/packages/`, `${root}/examples/`, `${root}/tools/lib/abroad.test.mjs`],
  });
  return sum([...counts.values()]);
};
