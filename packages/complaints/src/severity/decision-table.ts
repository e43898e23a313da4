import { type ReasonOf, refuse, type Source } from "@ramah/core";
import type { TableProblems } from "./reasons.js";

/** What a table asks: for each input its values, from the mildest to the gravest. */
export type TableInputs = Readonly<Record<string, readonly string[]>>;

/** One value for each input of a table. */
export type TableFacts<Inputs extends TableInputs> = {
  readonly [Input in keyof Inputs]: Inputs[Input][number];
};

/** A row: it holds when every input that it names has one of the values that it lists. */
export interface TableRow<Inputs extends TableInputs> {
  readonly id: string;
  readonly when: { readonly [Input in keyof Inputs]?: readonly Inputs[Input][number][] };
  readonly level: number;
}

/** Rules as rows, so that they can be read, checked for gaps and overlaps, and changed without code. */
export interface DecisionTable<Inputs extends TableInputs = TableInputs> {
  readonly id: string;
  readonly version: string;
  readonly inputs: Inputs;
  /** Of several rows that hold: the one with the highest level, the first in order, or a mistake. */
  readonly policy: "highest" | "first" | "unique";
  readonly rows: readonly TableRow<Inputs>[];
  /** Who says so. */
  readonly source?: Source;
}

/** What a table decided, and by which rows. */
export interface TableDecision<Inputs extends TableInputs> {
  readonly level: number;
  /** The rows that hold and give this level, in order; one unless the policy is `highest`. */
  readonly rows: readonly TableRow<Inputs>[];
}

/** A problem of a decision table. */
export type TableIssue = ReasonOf<TableProblems>;

/**
 * Asks a decision table.
 *
 * @param table rows with their policy; see `checkTable` for proving that none is missing
 * @param facts one value for each input
 * @returns the level and the rows that gave it
 * @throws ComplaintsError listing each fact that the table does not know (`fact-unknown`), or a case that no
 *   row decides (`table-gap`)
 * @example
 * import { decideByTable } from "@ramah/complaints";
 *
 * const table = {
 *   id: "loss",
 *   version: "1",
 *   inputs: { loss: ["none", "large"] },
 *   policy: "highest",
 *   rows: [
 *     { id: "always", when: {}, level: 1 },
 *     { id: "large", when: { loss: ["large"] }, level: 3 },
 *   ],
 * } as const;
 * decideByTable(table, { loss: "large" }).level; // => 3
 */
export function decideByTable<const Inputs extends TableInputs>(
  table: DecisionTable<Inputs>,
  facts: TableFacts<NoInfer<Inputs>>,
): TableDecision<Inputs> {
  refuse("decideByTable", factIssues(table, facts));
  const holding = table.rows.filter((row) => holds(row, facts));
  const [first] = holding;
  if (first === undefined) refuse("decideByTable", [{ code: "table-gap", data: { facts } }]);
  if (table.policy !== "highest") return { level: first?.level ?? 0, rows: holding.slice(0, 1) };
  const level = Math.max(...holding.map((row) => row.level));
  return { level, rows: holding.filter((row) => row.level === level) };
}

/** Whether a row holds for the facts. */
export function holds<Inputs extends TableInputs>(
  row: TableRow<Inputs>,
  facts: TableFacts<Inputs>,
): boolean {
  for (const input in row.when) {
    if (row.when[input]?.includes(facts[input]) === false) return false;
  }
  return true;
}

/** A caller without types may leave a fact out or misspell it: nothing is decided then. */
export function factIssues(
  { inputs }: Pick<DecisionTable, "inputs">,
  facts: Readonly<Record<string, unknown>>,
): TableIssue[] {
  return Object.entries(inputs)
    .filter(([input, known]) => !known.includes(facts[input] as string))
    .map(([input, known]) => ({
      code: "fact-unknown",
      data: { input, value: String(facts[input]), known },
    }));
}
