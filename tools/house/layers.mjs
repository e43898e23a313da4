/**
 * The import graph of the house, from the packages at the bottom up.
 *
 * @param {string} name of a package
 * @returns {(wanted: string) => boolean} whether it may depend on a package of the registry
 */
export const mayDependOn = (name) => {
  if (name === "cli") return () => true;
  const below = name === "core" ? [] : name === "calendar" ? ["core"] : ["core", "calendar"];
  const allowed = new Set(["zod", ...below.map((other) => `@ramah/${other}`)]);
  return (wanted) => allowed.has(wanted);
};

/** The package that a specifier means: `@ramah/core` for `@ramah/core/messages`. */
/** @param {string} specifier */
export const packageNameOf = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
