import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { installAll, writeLoader, writeTypeTests } from "../consumer.mjs";
import { judgeContents } from "../contents.mjs";
import { packAll } from "../pack.mjs";
import { pooled } from "../run.mjs";
import { createTally } from "../tally.mjs";
import { filesOfTarball } from "../tarball.mjs";
import { tools } from "../tools.mjs";
import { specifier } from "../workspace.mjs";
import { build, unbuilt } from "./build.mjs";

/**
 * @typedef {import("../pack.mjs").Packed} Packed
 * @typedef {import("../task.mjs").Context} Context
 * @typedef {ReturnType<typeof createTally>["check"]} Check
 */

/**
 * Packs every package and looks at the tarballs as a stranger would: what is in them, what two
 * linters say, and whether they load and type-check in an empty project.
 *
 * @param {Context} context
 */
export const verify = async (context) => {
  const tally = createTally(context.say);
  const built = await build(context, { declarations: true });
  if (built.failed > 0) return unbuilt(context.say);
  const packed = await packAll(context.root);
  for (const one of packed) {
    for (const { ok, claim, detail } of judgeContents(one.name, filesOfTarball(one.bytes))) {
      tally.check(ok, claim, detail);
    }
  }
  await lintTarballs(context, packed, tally.check);
  await useThem(context, packed, tally.check);
  return tally.counts;
};

/** @param {Context} context @param {readonly Packed[]} packed @param {Check} check */
const lintTarballs = async ({ root, run }, packed, check) => {
  await pooled(packed, 2, async ({ name, file, bytes }) => {
    const { messages, pkg } = await publint({ pack: { tarball: bytes.slice().buffer } });
    const told = messages.map((message) => formatMessage(message, pkg, { color: false }));
    check(messages.length === 0, `${name}: publint finds nothing`, told.join("\n"));
    const { code, output } = await run(
      "node",
      [join(root, tools.attw), file, "--profile", "node16", "--no-color", "--no-emoji"],
      { show: "hidden" },
    );
    check(code === 0, `${name}: its types resolve as its code does`, output);
  });
};

/** @param {Context} context @param {readonly Packed[]} packed @param {Check} check */
const useThem = async (context, packed, check) => {
  const { folder, code, output } = await installAll(packed);
  try {
    if (!check(code === 0, "all tarballs install together in an empty project", output)) return;
    const specifiers = packed.flatMap(({ source }) =>
      source.entries.map((entry) => specifier(source, entry)),
    );
    await loadThem(context, folder, specifiers, check);
    await checkTypes(context, folder, specifiers, check);
    await runCommands(context, folder, packed, check);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @param {Context} context @param {string} folder @param {readonly string[]} specifiers @param {Check} check */
const loadThem = async ({ run }, folder, specifiers, check) => {
  writeLoader(folder, specifiers);
  const { code, stdout, output } = await run("node", ["load.mjs"], { cwd: folder, show: "hidden" });
  if (!check(code === 0, "every entry loads", output)) return;
  for (const { specifier, imported, required } of JSON.parse(stdout)) {
    check(imported.names?.length > 0, `import of ${specifier}`, imported.error ?? "It is empty.");
    check(required.names?.length > 0, `require of ${specifier}`, required.error ?? "It is empty.");
    check(
      String(imported.names) === String(required.names),
      `import and require of ${specifier} give the same names`,
      `${imported.names}\n${required.names}`,
    );
  }
};

/** @param {Context} context @param {string} folder @param {readonly string[]} specifiers @param {Check} check */
const checkTypes = async ({ root, run }, folder, specifiers, check) => {
  writeTypeTests(folder, specifiers);
  const compilers = [tools.typescript6, tools.typescript7];
  const cases = compilers.flatMap((compiler, at) =>
    ["nodenext", "bundler"].map((resolution) => ({ compiler, version: at + 6, resolution })),
  );
  await pooled(cases, 2, async ({ compiler, version, resolution }) => {
    const { code, output } = await run(
      "node",
      [
        join(root, compiler),
        "--project",
        `tsconfig.${resolution}.json`,
        "--outDir",
        `out-${version}-${resolution}`,
        "--pretty",
        "false",
      ],
      { cwd: folder, show: "hidden" },
    );
    check(code === 0, `types hold under TypeScript ${version}, ${resolution}, no DOM`, output);
  });
};

/** @param {Context} context @param {string} folder @param {readonly Packed[]} packed @param {Check} check */
const runCommands = async ({ run }, folder, packed, check) => {
  for (const { name, source } of packed) {
    for (const [command, path] of Object.entries(source.manifest.bin ?? {})) {
      const file = join(folder, "node_modules", name, path);
      const text = existsSync(file) ? readFileSync(file, "utf8") : "";
      check(text.startsWith("#!/usr/bin/env node\n"), `${name}: ${command} can be started`);
      const { code, output } = await run("node", [file, "--help"], { cwd: folder, show: "hidden" });
      check(code === 0 && output.includes(command), `${name}: ${command} --help helps`, output);
    }
  }
};
