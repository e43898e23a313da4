/**
 * @typedef {object} Known
 * @property {ReadonlySet<string>} packages names of the workspace
 * @property {ReadonlySet<string>} scripts of the root
 * @property {ReadonlySet<string>} tools what `npx` may call
 */

const languages = ["text", "md", "ts", "json", "sh", "html", "diff"];

/**
 * What is wrong with a fence that is not run as TypeScript.
 *
 * @param {string} file
 * @param {import("./fences.mjs").Fence} fence
 * @param {Known} known
 * @returns {readonly string[]}
 */
export const fenceProblems = (file, fence, known) => {
  const { language, code, line, isClosed } = fence;
  if (!isClosed) return [`${file}:${line - 1} this fence is never closed`];
  if (!languages.includes(language)) {
    return [`${file}:${line - 1} fence "${language}": say what it holds: ${languages.join(", ")}`];
  }
  if (language === "json") return jsonProblems(code).map((message) => `${file}:${line} ${message}`);
  if (language !== "sh") return [];
  return code
    .split("\n")
    .flatMap((command, index) =>
      commandProblems(command.trim().replace(/^\$ /, ""), known).map(
        (message) => `${file}:${line + index} ${message}`,
      ),
    );
};

/** @param {string} code */
const jsonProblems = (code) => {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [`this is no JSON: ${error instanceof Error ? error.message : error}`];
  }
};

/** @param {string} command @param {Known} known @returns {string[]} */
const commandProblems = (command, { packages, scripts, tools }) => {
  const [program = "", ...words] = command.split(/\s+/);
  const verb = words[0] ?? "";
  if (program === "npx") {
    const tool = nameOf(words.find((word) => !word.startsWith("-")) ?? "");
    return tools.has(tool) ? [] : [`npx ${tool}: the workspace has no such command`];
  }
  if (!/^(?:npm|pnpm|yarn|bun)$/.test(program)) return [];
  if (/^(?:install|i|add)$/.test(verb)) {
    return words
      .filter((word) => word.startsWith("@ramah/") && !packages.has(nameOf(word)))
      .map((word) => `${word} is no package of the workspace`);
  }
  const script = verb === "run" ? words.slice(1).find((word) => !word.startsWith("-")) : verb;
  const isScript = verb === "run" || /^(?:start|test)$/.test(verb);
  return isScript && !scripts.has(script ?? "") ? [`${command}: the root has no such script`] : [];
};

/** Without a version. @param {string} word */
const nameOf = (word) =>
  word.replace(/(?<=.)@.*$/, (version) => (version.includes("/") ? version : ""));
