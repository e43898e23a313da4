/**
 * A fence of commands to run, and what must come of it.
 *
 * @typedef {object} Session
 * @property {string} file
 * @property {readonly { line: number; command: string }[]} commands lines that call `ramah`
 * @property {number} exit the code that each must end with
 * @property {string | undefined} output what all of them together must print
 */

/**
 * The calls of the command in a page. A fence of text right after, without words between, is their
 * output.
 *
 * @param {import("./collect.mjs").Page} page
 * @returns {readonly Session[]}
 */
export const sessionsOf = ({ file, fences }) =>
  fences.flatMap(({ language, info, code, line }, index) => {
    const commands = language === "sh" ? callsIn(code, line) : [];
    if (commands.length === 0) return [];
    const next = fences[index + 1];
    return [
      {
        file,
        commands,
        exit: Number(/\bexit=(\d+)/.exec(info)?.[1] ?? 0),
        output: next?.isNext && next.language === "text" ? next.code : undefined,
      },
    ];
  });

/** A backslash at the end goes on with the next line. @param {string} code @param {number} first */
const callsIn = (code, first) => {
  /** @type {{ line: number; command: string }[]} */
  const joined = [];
  for (const [index, text] of code.split("\n").entries()) {
    const last = joined.at(-1);
    if (last?.command.endsWith("\\")) last.command = `${last.command.slice(0, -1)}${text.trim()}`;
    else joined.push({ line: first + index, command: text.trim().replace(/^\$ /, "") });
  }
  return joined
    .map(({ line, command }) => ({
      line,
      command: command.replace(/^npx (?:--yes |-y )?(?=ramah\b)/, ""),
    }))
    .filter(({ command }) => /^ramah(?:\s|$)/.test(command));
};
