import {
  type DecisionTable,
  holds,
  type TableFacts,
  type TableInputs,
  type TableIssue,
} from "./decision-table.js";

// Every combination is looked at, so that the answer is a proof and no sample.
const mostCombinations = 1_000_000;
const mostOfAKind = 20;

/**
 * Proves a decision table: every case is decided (no gap), by one row where only one may (no overlap), every
 * row by some case (none unreachable), and a graver value never gives a lower level (monotone). Looks at
 * every combination of values.
 *
 * @param table up to a million combinations
 * @returns every problem, at most twenty of a kind; none means proved
 * @example
 * import { checkTable } from "@ramah/complaints";
 *
 * const table = {
 *   id: "loss",
 *   version: "1",
 *   inputs: { loss: ["none", "large"] },
 *   policy: "unique",
 *   rows: [{ id: "large", when: { loss: ["large"] }, level: 3 }],
 * } as const;
 * checkTable(table); // => [{ code: "table-gap", data: { facts: { loss: "none" } } }]
 */
export function checkTable<const Inputs extends TableInputs>(
  table: DecisionTable<Inputs>,
): readonly TableIssue[] {
  const named = namingIssues(table);
  const combinations = Object.values(table.inputs).reduce(
    (product, values) => product * values.length,
    1,
  );
  if (combinations > mostCombinations) {
    const data = { combinations, limit: mostCombinations };
    return [...named, { code: "table-too-large", data }];
  }
  const reached = new Set<string>();
  const found: TableIssue[] = [];
  for (const facts of everyCase(table.inputs)) {
    const holding = table.rows.filter((row) => holds(row, facts));
    for (const row of table.policy === "first" ? holding.slice(0, 1) : holding) reached.add(row.id);
    if (holding.length === 0) found.push({ code: "table-gap", data: { facts } });
    if (table.policy === "unique" && holding.length > 1) {
      found.push({ code: "table-overlap", data: { rows: holding.map(({ id }) => id), facts } });
    }
  }
  const level = (facts: TableFacts<Inputs>): number | undefined => levelOf(table, facts);
  const unreachable = table.rows
    .filter(({ id }) => !reached.has(id))
    .map(({ id }): TableIssue => ({ code: "table-row-unreachable", data: { row: id } }));
  return [...named, ...shortened([...found, ...unreachable, ...fallingSteps(table.inputs, level)])];
}

/**
 * Finds the steps at which a graver value gives a lower level.
 *
 * @param inputs for each input its values, from the mildest to the gravest
 * @param levelOf decides a case; `undefined` when it cannot
 * @returns a problem for each falling step; none means that the rule is monotone
 */
export function fallingSteps<Inputs extends TableInputs>(
  inputs: Inputs,
  levelOf: (facts: TableFacts<Inputs>) => number | undefined,
): readonly TableIssue[] {
  const falling: TableIssue[] = [];
  for (const facts of everyCase(inputs)) {
    const from = levelOf(facts);
    for (const [input, values] of Object.entries(inputs)) {
      const milder = facts[input] as string;
      const graver = values[values.indexOf(milder) + 1];
      if (graver === undefined) continue;
      const to = levelOf({ ...facts, [input]: graver });
      if (from === undefined || to === undefined || to >= from) continue;
      falling.push({
        code: "table-not-monotone",
        data: { input, milder, graver, from, to, facts },
      });
    }
  }
  return falling;
}

function levelOf<Inputs extends TableInputs>(
  table: DecisionTable<Inputs>,
  facts: TableFacts<Inputs>,
): number | undefined {
  const levels = table.rows.filter((row) => holds(row, facts)).map(({ level }) => level);
  if (levels.length === 0) return undefined;
  return table.policy === "highest" ? Math.max(...levels) : levels[0];
}

/** Every combination of values, the last input turning fastest. */
function* everyCase<Inputs extends TableInputs>(inputs: Inputs): Generator<TableFacts<Inputs>> {
  const names = Object.keys(inputs);
  const turn = function* (index: number, facts: Record<string, string>): Generator<typeof facts> {
    const name = names[index];
    if (name === undefined) yield { ...facts };
    else
      for (const value of inputs[name] ?? []) yield* turn(index + 1, { ...facts, [name]: value });
  };
  yield* turn(0, {}) as Generator<TableFacts<Inputs>>;
}

/** Rows that are there twice, and values that no input has. */
function namingIssues<Inputs extends TableInputs>({
  inputs,
  rows,
}: DecisionTable<Inputs>): TableIssue[] {
  const issues: TableIssue[] = [];
  const seen = new Set<string>();
  for (const { id, when } of rows) {
    if (seen.has(id)) issues.push({ code: "table-row-twice", data: { row: id } });
    seen.add(id);
    for (const [input, values] of Object.entries<readonly string[] | undefined>(when)) {
      for (const value of values ?? []) {
        if (inputs[input]?.includes(value) !== true) {
          issues.push({ code: "table-unknown-value", data: { row: id, input, value } });
        }
      }
    }
  }
  return issues;
}

/** A table with one hole can have thousands of cases in it; twenty are enough to find it. */
function shortened(issues: readonly TableIssue[]): TableIssue[] {
  const counts = new Map<string, number>();
  const kept = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= mostOfAKind;
  });
  const left = issues.length - kept.length;
  return left === 0 ? kept : [...kept, { code: "table-more", data: { count: left } }];
}
