/**
 * @typedef {import("./price.mjs").Price} Price
 * @typedef {Record<string, Record<string, Record<string, number>>>} Budget package, entry, export, bytes
 * @typedef {object} Verdict
 * @property {boolean} ok
 * @property {string} claim
 * @property {string} detail
 */

/** Gzip is not additive: a change elsewhere may move a price by a few bytes. */
export const headroomBytes = 32;

/** No function or word may make a user pay for the validator. */
const withoutValidator = ["index", "messages", "testing"];

/** @param {readonly Price[]} prices @returns {Budget} sorted, so that a difference reads well */
export const budgetFrom = (prices) => {
  /** @type {Budget} */
  const budget = {};
  for (const price of [...prices].sort(byPlace)) {
    budget[price.package] ??= {};
    const entries = budget[price.package] ?? {};
    entries[price.entry] = { ...entries[price.entry], [price.name]: price.bytes };
  }
  return budget;
};

/**
 * Compares prices with the budget: one verdict for each export, and one for each line of the budget
 * that no export belongs to any more.
 *
 * @param {readonly Price[]} prices
 * @param {Budget} budget
 * @returns {readonly Verdict[]}
 */
export const judge = (prices, budget) => [
  ...prices.map((price) => judgeOne(price, budget[price.package]?.[price.entry]?.[price.name])),
  ...gone(prices, budget),
];

/** @param {Price} price @param {number | undefined} limit @returns {Verdict} */
const judgeOne = (price, limit) => {
  const claim = `${price.package}/${price.entry} ${price.name} keeps to its budget`;
  const raise = "If it is worth it: npm run prices -- --write";
  if (price.validator && withoutValidator.includes(price.entry)) {
    return {
      ok: false,
      claim,
      detail: "It pulls zod in, which belongs in the schemas entry alone.",
    };
  }
  if (limit === undefined) {
    return { ok: false, claim, detail: `It is new, ${price.bytes} B. ${raise}` };
  }
  const ok = price.bytes <= limit + headroomBytes;
  return { ok, claim, detail: `It costs ${price.bytes} B, its budget is ${limit} B. ${raise}` };
};

/** @param {readonly Price[]} prices @param {Budget} budget @returns {Verdict[]} */
const gone = (prices, budget) => {
  const known = new Set(prices.map((price) => `${price.package}/${price.entry} ${price.name}`));
  return Object.entries(budget)
    .flatMap(([name, entries]) =>
      Object.entries(entries).flatMap(([entry, exports]) =>
        Object.keys(exports).map((one) => `${name}/${entry} ${one}`),
      ),
    )
    .filter((place) => !known.has(place))
    .map((place) => ({
      ok: false,
      claim: `${place} of the budget is still exported`,
      detail: "It is gone. If that is meant: npm run prices -- --write",
    }));
};

/** @param {Price} a @param {Price} b */
const byPlace = (a, b) => {
  const [first, second] = [a, b].map((price) => `${price.package}/${price.entry} ${price.name}`);
  return /** @type {string} */ (first) < /** @type {string} */ (second) ? -1 : 1;
};

/**
 * The figures of a package: how many exports, the middle one, the one that nineteen of twenty stay
 * under, the dearest.
 *
 * @param {readonly number[]} bytes
 */
export const spread = (bytes) => {
  const sorted = [...bytes].sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) };
};
