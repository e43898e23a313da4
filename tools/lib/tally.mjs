/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string} [skipped] why nothing was checked
 */

/**
 * Counts checks and says every one that failed.
 *
 * @param {(line: string) => void} say
 */
export const createTally = (say) => {
  /** @type {{ passed: number; failed: number }} */
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    /**
     * @param {boolean} holds
     * @param {string} name what was checked, as a claim
     * @param {string} [detail] what was found instead
     */
    check: (holds, name, detail = "") => {
      counts[holds ? "passed" : "failed"]++;
      if (!holds) say(`FAILED  ${name}${detail.trim() === "" ? "" : `\n${indent(detail)}`}`);
      return holds;
    },
  };
};

/** @param {string} text */
const indent = (text) => text.trimEnd().replace(/^/gm, "        ");

/** @param {readonly Counts[]} all @returns {{ passed: number; failed: number }} */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
