import type { Confidentiality } from "./claim.js";

const ranks: Readonly<Record<Confidentiality, number>> = {
  public: 0,
  internal: 1,
  confidential: 2,
  specific: 3,
};

/**
 * Finds the strictest of several classes, because what is derived inherits it from what it was made of.
 *
 * @param classes any number of classes; none counts as `public`
 * @returns the strictest
 * @example
 * import { strictest } from "@ramah/crm";
 *
 * strictest(["internal", "specific", "public"]); // => "specific"
 */
export function strictest(classes: readonly Confidentiality[]): Confidentiality {
  return classes.reduce((one, other) => (ranks[other] > ranks[one] ? other : one), "public");
}

/** Whether a clearance reaches a class. */
export const reaches = (clearance: Confidentiality, needed: Confidentiality): boolean =>
  ranks[clearance] >= ranks[needed];
