import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/root.mjs";
import { run } from "../lib/run.mjs";
import { pages } from "./collect.mjs";
import { sessionsOf } from "./commands.mjs";

/**
 * Runs the commands of a session in the root of the repository, one after the other.
 *
 * @param {import("./commands.mjs").Session} session
 * @param {string} program the script behind `ramah`
 * @returns {Promise<readonly string[]>} what is not as the page says
 */
export const playSession = async ({ file, commands, exit, output }, program) => {
  const folder = mkdtempSync(join(tmpdir(), "ramah-"));
  const shim = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(folder, "ramah"), shim, { mode: 0o755 });
  const env = { PATH: `${folder}${delimiter}${process.env["PATH"]}`, NO_COLOR: "1" };
  /** @type {string[]} */
  const problems = [];
  let printed = "";
  for (const { line, command } of commands) {
    const outcome = await run("sh", ["-c", command], { env, show: "hidden" });
    printed += outcome.stdout;
    if (outcome.code !== exit) {
      problems.push(
        `${file}:${line} "${command}" ended with ${outcome.code}, not ${exit}:\n${outcome.output}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  if (output !== undefined && tidy(printed) !== tidy(output)) {
    problems.push(
      `${file}:${commands[0]?.line} printed other text than the page shows:\n${printed}`,
    );
  }
  return problems;
};

/** @param {string} text */
const tidy = (text) => text.replaceAll("\r\n", "\n").trimEnd();

/** @returns {string} */
const builtProgram = () => {
  const { bin } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
  return join(root, "packages/cli", bin.ramah);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const program = builtProgram();
  const sessions = pages().flatMap(sessionsOf);
  /** @type {string[]} */
  const problems = existsSync(program) ? [] : ["the command is not built: npm run build"];
  for (const session of problems.length === 0 ? sessions : []) {
    problems.push(...(await playSession(session, program)));
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  const commands = sessions.reduce((sum, session) => sum + session.commands.length, 0);
  process.stdout.write(`shell examples: ${commands} commands, ${problems.length} problems\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
