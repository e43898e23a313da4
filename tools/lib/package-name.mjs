/**
 * @param {string | undefined} name
 * @param {readonly string[]} existing short names
 * @returns {string | undefined} what is wrong with it and what to do, nothing when it will do
 */
export const refuseName = (name, existing) => {
  const usage =
    "npm run new-package -- NAME [DESCRIPTION], such as: npm run new-package -- quality";
  if (name === undefined || name === "") return `A package needs a name.\n${usage}`;
  if (name.startsWith("@")) return `Leave the scope out of "${name}".\n${usage}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" is not kebab-case: small letters and digits, words joined by one hyphen.\n${usage}`;
  }
  if (name.length > 40) return `"${name}" is longer than 40 letters.\n${usage}`;
  if (existing.includes(name)) {
    return `There is a package "${name}" already: packages/${name}. Choose another name.`;
  }
  return undefined;
};

/** `call-notes` as a type is named: `CallNotes`. */
/** @param {string} name */
export const pascal = (name) =>
  name.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
