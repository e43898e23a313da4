import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build as buildServer } from "esbuild";
import { build as buildPage } from "vite";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const say = (line) => process.stderr.write(`${line}\n`);

await buildPage({ configFile: path("vite.config.ts"), logLevel: "error" });
for (const name of readdirSync(path("dist/page/assets")).sort()) {
  const size = gzipSync(readFileSync(path(`dist/page/assets/${name}`))).length;
  say(`page/assets/${name}: ${(size / 1000).toFixed(1)} kB gzipped`);
}

await buildServer({
  entryPoints: [path("src/main.ts")],
  outfile: path("dist/main.js"),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  conditions: ["@ramah/source"],
  external: installed(),
  logLevel: "error",
});

/**
 * What `node_modules` of this example holds stays outside, most of all the native store. What is of
 * this repository is built in from its source, with what only that needs.
 */
function installed() {
  const { dependencies } = JSON.parse(readFileSync(path("package.json"), "utf8"));
  const names = Object.keys(dependencies).filter((name) => !name.startsWith("@ramah/"));
  return names.flatMap((name) => [name, `${name}/*`]);
}
