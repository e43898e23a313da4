import type { ReasonOf } from "@ramah/core";
import type { ComplaintDefinition, DefinitionElement } from "./complaint-definitions.js";
import type { DefinitionReasons } from "./reasons.js";

/**
 * What is known of a contact: true, false, or left out when nobody asked yet. How it came, in which
 * words and whether the customer is right is no fact of any definition.
 */
export type ComplaintTestFacts = { readonly [Element in DefinitionElement]?: boolean };

/** Whether a contact is a complaint by a definition. */
export interface ComplaintTest {
  /** `unknown` while a fact that decides is missing: ask, and treat it as a complaint until then. */
  readonly verdict: "complaint" | "no-complaint" | "unknown";
  readonly reasons: readonly ReasonOf<DefinitionReasons>[];
}

/**
 * Tests facts about a contact against a definition of a complaint. One element that is not there decides
 * against it, whatever else is unknown; all of them must be there for a complaint.
 *
 * @param definition one of `complaintDefinitions`, or your own
 * @param facts what is known
 * @returns the verdict, with a reason for every element
 * @example
 * import { complaintDefinitions, complaintTest } from "@ramah/complaints";
 *
 * const grumble = { dissatisfaction: true, "about-the-house": true, "response-expected": true, "harm-alleged": false };
 * complaintDefinitions.map((definition) => complaintTest(definition, grumble).verdict); // => ["complaint", "complaint", "no-complaint", "unknown"]
 */
export function complaintTest(
  { elements }: Pick<ComplaintDefinition, "elements">,
  facts: ComplaintTestFacts,
): ComplaintTest {
  const isMissing = elements.some((element) => facts[element] === false);
  const isOpen = elements.some((element) => facts[element] === undefined);
  return {
    verdict: isMissing ? "no-complaint" : isOpen ? "unknown" : "complaint",
    reasons: elements.map((element) => ({ code: codeOf(facts[element]), data: { element } })),
  };
}

const codeOf = (fact: boolean | undefined): keyof DefinitionReasons =>
  fact === undefined ? "element-unknown" : fact ? "element-met" : "element-not-met";
