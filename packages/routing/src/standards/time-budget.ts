import { refuse } from "@ramah/core";
import {
  checkObject,
  fieldIssues,
  figureIssues,
  listIssues,
  whereGiven,
} from "../waiting/figures.js";

/** What a customer is worth to the house, in any unit. */
export interface CustomerValue {
  readonly id: string;
  /** From 0; left out while nobody knows. */
  readonly value?: number;
}

/** How long a customer may take. */
export interface TimeBudget {
  readonly id: string;
  /** Milliseconds. */
  readonly budgetMs: number;
  /** One of the few who bring most of the value, or nobody knows yet. */
  readonly isLong: boolean;
}

/** The bounds of the budget. */
export interface TimeBudgetOptions {
  /** Milliseconds that everybody gets at least, from 0; 20,000 when left out. */
  readonly shortMs?: number;
  /** Milliseconds that the few get, from 0; 1,200,000 (20 minutes) when left out. */
  readonly longMs?: number;
  /** The share of the value that the few bring, 0 to 1; 0.8 when left out. */
  readonly share?: number;
}

/**
 * Decides how long each customer gets from value: those who together bring 80 % of it get 20 minutes, the
 * others at least 20 seconds: nobody is dropped. Equal values get equal time, and whose value nobody
 * knows is not cut short.
 *
 * @param customers ids and values, in any order
 * @param options `shortMs`, `longMs` (from 0) and `share` (0 to 1)
 * @returns a budget for each customer, in the order given
 * @throws RangeError with `code` and `issues` for ids and figures that are not what they should be
 * @example
 * import { timeBudget } from "@ramah/routing";
 *
 * const budgets = timeBudget([{ id: "a", value: 80 }, { id: "b", value: 15 }, { id: "c", value: 5 }, { id: "d" }]);
 * budgets.map(({ budgetMs }) => budgetMs); // => [1_200_000, 20_000, 20_000, 1_200_000]
 */
export function timeBudget(
  customers: readonly CustomerValue[],
  options: TimeBudgetOptions = {},
): readonly TimeBudget[] {
  checkObject("timeBudget", options, ["options"]);
  const { shortMs = 20_000, longMs = 1_200_000, share = 0.8 } = options;
  refuse("timeBudget", [
    ...listIssues(["customers"], customers, (customer, path) =>
      fieldIssues(path, customer, ({ id, value }) =>
        figureIssues([
          ["text", [...path, "id"], id],
          ...whereGiven([["from-zero", [...path, "value"], value]]),
        ]),
      ),
    ),
    ...figureIssues([
      ["from-zero", ["options", "shortMs"], shortMs],
      ["from-zero", ["options", "longMs"], longMs],
      ["share", ["options", "share"], share],
    ]),
  ]);
  const values = customers
    .flatMap(({ value }) => (value === undefined ? [] : [value]))
    .sort((one, other) => other - one);
  const wanted = share * values.reduce((sum, value) => sum + value, 0);
  let brought = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) {
    if (brought >= wanted) break;
    brought += value;
    least = value;
  }
  return customers.map(({ id, value }) => {
    const isLong = value === undefined || value >= least;
    return { id, budgetMs: isLong ? longMs : shortMs, isLong };
  });
}
