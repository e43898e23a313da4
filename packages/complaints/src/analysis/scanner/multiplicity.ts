/** One question: its chance, and every chance that it could have had, from the least up. */
export interface Question {
  readonly pValue: number;
  /** Ascending; empty when there is none. */
  readonly attainable: readonly number[];
}

/**
 * The cut-off that spends a budget of false alarms: the greatest at which the chances that are attainable up to
 * it, one for each question, add up to no more. Counts are whole, so that a question seldom has a chance of
 * just the cut-off; what it leaves unspent goes to the others, and the sum is what chance alone really brings.
 */
export function cutOffOfBudget(questions: readonly Question[], budget: number): number {
  const steps = questions
    .flatMap(({ attainable }) =>
      attainable.flatMap((level, index) =>
        level > budget ? [] : [{ level, more: level - (attainable[index - 1] ?? 0) }],
      ),
    )
    .sort((one, other) => one.level - other.level);
  let spent = 0;
  let cutOff = 0;
  for (let index = 0; index < steps.length; ) {
    const { level } = steps[index] as (typeof steps)[number];
    let more = 0;
    for (; steps[index]?.level === level; index++) more += steps[index]?.more ?? 0;
    // A hair of rounding is no overspending.
    if (spent + more > budget * (1 + 1e-12)) break;
    spent += more;
    cutOff = level;
  }
  return cutOff;
}

/** How many questions chance alone would answer at or below the cut-off. */
export const expectedBelow = (questions: readonly Question[], cutOff: number): number =>
  questions.reduce((sum, { attainable }) => sum + greatestUpTo(attainable, cutOff), 0);

function greatestUpTo(ascending: readonly number[], cutOff: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 1) <= cutOff) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (ascending[low - 1] ?? 0);
}

/**
 * The least false discovery rate at which each question is a finding (Benjamini and Hochberg, JRSS B 57, 1995),
 * for questions that depend on each other in any way times 1 + 1/2 + … + 1/m (Benjamini and Yekutieli, Annals
 * of Statistics 29, 2001).
 *
 * @param pValues chances, 0 to 1, in any order
 * @param dependence `any` when the questions may depend on each other in any way
 * @returns a rate from 0 to 1 for each, in the order given; never less for a greater chance
 * @example
 * import { falseDiscoveryRates } from "@ramah/complaints";
 *
 * falseDiscoveryRates([0.01, 0.25, 0.5, 0.02]).map((rate) => rate.toFixed(2)); // => ["0.04", "0.33", "0.50", "0.04"]
 */
export function falseDiscoveryRates(
  pValues: readonly number[],
  dependence: "independent" | "any" = "independent",
): number[] {
  const count = pValues.length;
  const penalty = penaltyOf(count, dependence);
  const order = pValues.map((pValue, index) => ({ pValue, index }));
  order.sort((one, other) => other.pValue - one.pValue);
  const rates = new Array<number>(count).fill(1);
  let least = 1;
  order.forEach(({ pValue, index }, place) => {
    least = Math.min(least, pValue * ((count * penalty) / (count - place)));
    rates[index] = least;
  });
  return rates;
}

/** What questions cost that may depend on each other in any way: 1 + 1/2 + … + 1/count. */
export const penaltyOf = (
  count: number,
  dependence: "independent" | "any" = "independent",
): number => {
  let penalty = 1;
  if (dependence === "any") for (let one = 2; one <= count; one++) penalty += 1 / one;
  return penalty;
};
