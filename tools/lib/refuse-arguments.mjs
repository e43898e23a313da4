/**
 * Refuses what would silently do nothing: a misspelt option, a word too many.
 *
 * @param {string} name of the script
 * @param {readonly string[]} args
 * @param {readonly string[] | "anything"} takes options such as `--fix`, and names of words: `NAME`
 *   for one, `NAME...` for any number
 * @returns {string | undefined} what to tell the person, nothing when all will do
 */
export const refuseArguments = (name, args, takes) => {
  if (takes === "anything") return undefined;
  const places = takes.filter((one) => !one.startsWith("-"));
  const words = args.filter((arg) => !arg.startsWith("-"));
  const many = places.some((place) => place.endsWith("..."));
  const stranger =
    args.find((arg) => arg.startsWith("-") && !takes.includes(arg)) ??
    (many ? undefined : words[places.length]);
  if (stranger === undefined) return undefined;
  const taken = takes.length === 0 ? " nothing." : `: ${takes.join(" ")}`;
  return `"${stranger}" means nothing to npm run ${name}. It takes${taken}`;
};
