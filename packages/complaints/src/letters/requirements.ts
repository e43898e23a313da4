import type { Source } from "@ramah/core";
import type { LetterElement, LetterKind } from "./letter.js";

/** A letter that a set of rules demands. */
export interface LetterDemandLike {
  readonly kind: LetterKind;
  readonly mustContain: readonly LetterElement[];
}

/** What of a regime decides over its letters; a `Regime` satisfies it. */
export interface LetterRegime {
  readonly id: string;
  readonly origin?: "house";
  readonly milestones: readonly {
    readonly letter?: LetterDemandLike;
    readonly orLetter?: LetterDemandLike;
    readonly extension?: { readonly notice?: LetterDemandLike };
  }[];
  readonly source: Source;
}

/** How much a finding weighs: an error breaks a rule that binds or does harm, a warning breaks a custom of the house. */
export type FindingSeverity = "error" | "warning";

/** One thing that a letter must say, and who says so. */
export interface LetterRequirement {
  readonly element: LetterElement;
  readonly severity: FindingSeverity;
  /** `regime/kind/element` or `house/kind/element`. */
  readonly rule: string;
  readonly source: Source;
}

const course = "The Call Centre Customer Care (course, six modules)";
const asOf = "2026-11-21";

/** The course's four principles; no excuse. */
export const principleSource: Source = {
  document: course,
  section: "Module 4, Four principles",
  asOf,
  status: "verified",
};

/** The course on solving rather than explaining. */
export const solvingSource: Source = {
  document: course,
  section: "Module 4, Focus on solving",
  asOf,
  status: "verified",
};

/** The pizza story: attacking the customer. */
export const pizzaSource: Source = {
  document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
  section: "Slide 28",
  asOf,
  status: "verified",
};

// Known from texts about the standard, which is not free to read.
const process: Source = {
  document: "ISO 10002:2018",
  section: "complaints-handling process",
  asOf,
  status: "secondary",
};

const always: readonly LetterElement[] = [
  "apologises",
  "apologises-early",
  "shows-understanding",
  "names-handler",
  "looks-forward",
];

/** What the house asks of each kind of letter, whatever the law says. */
const byKind: Readonly<Record<LetterKind, readonly LetterElement[]>> = {
  acknowledgement: ["says-received", "says-handled"],
  "summary-resolution": ["says-complaint-made", "says-resolved"],
  "final-response": ["gives-decision", "gives-reasons"],
  "holding-response": ["explains-delay", "gives-new-date"],
  "not-yet": ["explains-delay", "gives-new-date"],
  "extension-notice": ["explains-delay", "gives-new-date"],
  "delay-notice": ["explains-delay"],
  "adr-letter": ["may-refer", "scheme-website", "scheme-is-independent", "scheme-is-free"],
};

/** Every kind of letter. */
export const letterKinds = (): readonly string[] => Object.keys(byKind);

// Where in its document a regime says what a letter must contain, when that is closer than its `source`.
const sections: Readonly<Record<string, string>> = {
  "uk-fca-summary/summary-resolution": "1.5.4R",
  "uk-fca/acknowledgement": "1.6.1R(1)",
  "uk-fca/final-response": "1.6.2R(1), 2.8.2R",
  "uk-fca/not-yet": "1.6.2R(2)",
  "uk-fca-payments/acknowledgement": "1.6.1R(1)",
  "uk-fca-payments/final-response": "1.6.2AR, 1.6.2R(1)",
  "uk-fca-payments/holding-response": "1.6.2AR(2)(a)",
  "us-airline-disability/final-response": "(b)",
};

/** One of the course's four principles. */
export type LetterPrinciple = "anticipate" | "apologise" | "analyse" | "answer";

const principleOf: { readonly [Element in LetterElement]?: LetterPrinciple } = {
  "shows-understanding": "anticipate",
  apologises: "apologise",
  "apologises-early": "apologise",
  "gives-reasons": "analyse",
  "explains-delay": "analyse",
  "names-handler": "answer",
};

/** The principle that an element carries out: before anything is known, looking into it is the analysis. */
export function principleFor(
  kind: LetterKind,
  element: LetterElement,
): LetterPrinciple | undefined {
  if (kind === "acknowledgement" && element === "says-handled") return "analyse";
  return principleOf[element];
}

/** Everything that a letter of a kind must say: what the regime asks, then what the house asks besides. */
export function requirementsOf(
  kind: LetterKind,
  regime: LetterRegime | undefined,
): readonly LetterRequirement[] {
  const asked = new Map<LetterElement, LetterRequirement>();
  for (const element of regime === undefined ? [] : demandsOf(kind, regime)) {
    asked.set(element, {
      element,
      severity: regime?.origin === "house" ? "warning" : "error",
      rule: `${regime?.id}/${kind}/${element}`,
      source: sourceOf(kind, regime),
    });
  }
  for (const element of [...byKind[kind], ...always]) {
    if (asked.has(element)) continue;
    const source = always.includes(element) ? principleSource : process;
    asked.set(element, { element, severity: "warning", rule: `house/${kind}/${element}`, source });
  }
  return [...asked.values()];
}

function demandsOf(kind: LetterKind, { milestones }: LetterRegime): readonly LetterElement[] {
  const demands = milestones.flatMap(({ letter, orLetter, extension }) => [
    letter,
    orLetter,
    extension?.notice,
  ]);
  const elements = demands
    .filter((demand) => demand?.kind === kind)
    .flatMap((demand) => demand?.mustContain ?? []);
  // Early implies that there is one at all.
  return elements.flatMap((element) =>
    element === "apologises-early" ? ["apologises", element] : [element],
  );
}

function sourceOf(kind: LetterKind, regime: LetterRegime | undefined): Source {
  const source = regime?.source ?? process;
  const section = sections[`${regime?.id}/${kind}`];
  return section === undefined ? source : { ...source, section };
}
