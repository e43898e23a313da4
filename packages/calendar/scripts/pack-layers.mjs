// Packs the lists in `facts/` into `src/data/packed.ts`. Run it after a list was changed, and change the
// version in `src/data/layers.ts`:
//   node scripts/pack-layers.mjs
// With --check it writes nothing and ends with 1 when the packed text is not that of the lists.
import { readFileSync, writeFileSync } from "node:fs";
import { families, readFacts } from "./lib/facts.mjs";
import { pack } from "./lib/pack.mjs";

const file = new URL("../src/data/packed.ts", import.meta.url);
const texts = Object.entries(families).map(([family, layers]) => ({
  family,
  text: JSON.stringify(pack(layers.map(readFacts))),
}));
if (process.argv.includes("--check")) {
  const written = readFileSync(file, "utf8");
  const old = texts.filter(({ text }) => !written.includes(text)).map(({ family }) => family);
  if (old.length > 0) console.error(`not packed anew: ${old.join(", ")}`);
  process.exitCode = old.length === 0 ? 0 : 1;
} else {
  const constants = texts.map(
    ({ family, text }) => `export const ${family}: string =\n  ${text};\n`,
  );
  writeFileSync(
    file,
    `// Written by scripts/pack-layers.mjs from the lists in facts/; scripts/lib/pack.mjs tells the form.\n\n${constants.join("\n")}`,
  );
}
