import { type ReasonOf, refuse } from "@ramah/core";
import type { Severity } from "../case/outcome.js";
import {
  type DecisionTable,
  decideByTable,
  factIssues,
  type TableFacts,
} from "./decision-table.js";
import type { SeverityReasons, TableProblems } from "./reasons.js";
import {
  mostRaised,
  type SeverityInputs,
  type SeverityModifiers,
  severityModifiers,
  severityTable,
} from "./severity-table.js";

/** What is known about a complaint when it is assessed; what is left out is the mildest. */
export type SeverityFacts = Partial<TableFacts<SeverityInputs> & TableFacts<SeverityModifiers>>;

/** How heavy a complaint weighs, how soon it must be seen to, and why. */
export interface SeverityVerdict {
  readonly level: Severity;
  /** `now`: danger, or help comes too late after today; `soon`: within a week, or grave; else `normal`. */
  readonly urgency: "now" | "soon" | "normal";
  /** Id and version of the table: keep them with the case. */
  readonly table: { readonly id: string; readonly version: string };
  readonly reasons: readonly ReasonOf<SeverityReasons>[];
}

/**
 * Weighs a complaint: the gravest of its criteria, raised by one for each modifier, by two at most, never
 * above 5. A graver fact never makes it lighter: proved over all combinations in the tests.
 *
 * @param facts what is known; the mildest is taken for what is left out
 * @param table another table than the house's, with the same inputs
 * @returns level, urgency and every reason
 * @throws ComplaintsError listing each fact with a value that is not known (`fact-unknown`)
 * @example
 * import { severityOf } from "@ramah/complaints";
 *
 * // The ticket did not come, and she flies tomorrow.
 * const weighed = severityOf({ loss: "noticeable", deadline: "day", highValue: "yes" });
 * weighed.level; // => 4
 * weighed.urgency; // => "now"
 */
export function severityOf(
  facts: SeverityFacts,
  table: DecisionTable<SeverityInputs> = severityTable,
): SeverityVerdict {
  const full = { ...mildest, ...facts } as TableFacts<SeverityInputs> &
    TableFacts<SeverityModifiers>;
  refuse("severityOf", [
    ...factIssues(table, full),
    ...factIssues(modifying, full),
    ...unknownNames(full),
  ]);
  const { level: base, rows } = decideByTable(table, full);
  const raising = Object.entries(severityModifiers).filter(
    ([input, values]) => full[input] !== values[0],
  );
  const raised = Math.min(raising.length, mostRaised);
  const level = Math.min(base + raised, 5) as Severity;
  return {
    level,
    urgency: urgencyOf(full, level),
    table: { id: table.id, version: table.version },
    reasons: [
      ...rows.map((row) => baseReason(row.when, full, row.level)),
      ...raising.map(
        ([input]) =>
          ({
            code: "severity-raised",
            data: { input, value: String(full[input]), by: 1 },
          }) as const,
      ),
      ...(base + raising.length > level
        ? [{ code: "severity-capped", data: { level } } as const]
        : []),
    ],
  };
}

const modifying = { inputs: severityModifiers };

/** A fact that is misspelt would be taken for its mildest value. */
const unknownNames = (facts: object): ReasonOf<TableProblems>[] =>
  Object.entries(facts)
    .filter(([name]) => !Object.hasOwn(mildest, name))
    .map(([name, value]) => ({
      code: "fact-unknown",
      data: { input: name, value: String(value), known: Object.keys(mildest) },
    }));

// Every value of a caller without types is checked against the tables, so a missing one must be named.
const mildest: TableFacts<SeverityInputs> & TableFacts<SeverityModifiers> = {
  safety: "none",
  loss: "none",
  legal: "none",
  vulnerability: "none",
  impact: "one",
  repeat: "no",
  isPublic: "no",
  highValue: "no",
  deadline: "none",
};

function baseReason(
  when: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, unknown>>,
  level: number,
): ReasonOf<SeverityReasons> {
  const [input] = Object.keys(when);
  return input === undefined
    ? { code: "severity-slight", data: { level } }
    : { code: "severity-base", data: { input, value: String(facts[input]), level } };
}

function urgencyOf(
  { safety, deadline }: TableFacts<SeverityInputs> & TableFacts<SeverityModifiers>,
  level: Severity,
): SeverityVerdict["urgency"] {
  if (safety !== "none" || deadline === "day") return "now";
  return deadline === "week" || level >= 4 ? "soon" : "normal";
}

/**
 * Puts an amount of money into a band of loss.
 *
 * @param amount what was lost, from 0, in your currency
 * @param bands the least amount of `noticeable`, `large` and `ruinous`, ascending; what is above 0 and below
 *   the first is `small`
 * @returns the band
 * @throws ComplaintsError when the amount is below 0 (`amount-not-counted`); RangeError when the bands do not ascend
 * @example
 * import { lossBand } from "@ramah/complaints";
 *
 * lossBand(2_000_000, [500_000, 5_000_000, 50_000_000]); // => "noticeable"
 */
export function lossBand(
  amount: number,
  bands: readonly [noticeable: number, large: number, ruinous: number],
): SeverityInputs["loss"][number] {
  const [noticeable, large, ruinous] = bands;
  if (!(amount >= 0)) {
    refuse("lossBand", [
      { code: "amount-not-counted", path: ["amount"], data: { field: "amount", amount } },
    ]);
  }
  if (!(0 < noticeable && noticeable < large && large < ruinous)) {
    throw new RangeError(`lossBand: the bands ${bands.join(", ")} do not ascend from above 0`);
  }
  if (amount >= ruinous) return "ruinous";
  if (amount >= large) return "large";
  if (amount >= noticeable) return "noticeable";
  return amount > 0 ? "small" : "none";
}
