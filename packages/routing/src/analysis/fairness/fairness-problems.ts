import type { Path } from "@ramah/core";
import { expectedAt, fieldsOf, problemsIn } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";

// Beyond the range of ECMAScript time values nothing happens.
const isTime = (value: unknown): value is number =>
  typeof value === "number" && Math.abs(value) <= 8.64e15;

/** Lists everything about a log that is not as its types say. */
export function fairnessProblems(rows: unknown, agents: unknown): readonly AnalysisProblem[] {
  const known = new Set<unknown>();
  const agentProblems = problemsIn(["agents"], agents, "agents", (agent, path) => {
    const { id, signedInMs } = fieldsOf(agent);
    const isName = typeof id === "string" && !known.has(id);
    known.add(id);
    return [
      ...(isName ? [] : [expectedAt([...path, "id"], "name")]),
      ...(isTime(signedInMs) && signedInMs >= 1
        ? []
        : [expectedAt([...path, "signedInMs"], "time")]),
    ];
  });
  return [
    ...problemsIn(["rows"], rows, "rows", (row, path) => problemsOfRow(row, path, known)),
    ...agentProblems,
  ];
}

function problemsOfRow(row: unknown, path: Path, agents: Set<unknown>): AnalysisProblem[] {
  const fields = fieldsOf(row);
  const { arrivedAt, startedAt, endedAt, agent } = fields;
  const problems: AnalysisProblem[] = [];
  if (typeof fields["class"] !== "string") problems.push(expectedAt([...path, "class"], "text"));
  for (const name of ["language", "site"]) {
    const value = fields[name];
    if (value !== undefined && typeof value !== "string") {
      problems.push(expectedAt([...path, name], "text"));
    }
  }
  if (!isTime(arrivedAt)) problems.push(expectedAt([...path, "arrivedAt"], "time"));
  const from = isTime(arrivedAt) ? arrivedAt : Number.NEGATIVE_INFINITY;
  const isStart = startedAt === null || (isTime(startedAt) && startedAt >= from);
  if (!isStart) problems.push(expectedAt([...path, "startedAt"], "time"));
  const since = isTime(startedAt) ? startedAt : from;
  if (!isTime(endedAt) || endedAt < since) problems.push(expectedAt([...path, "endedAt"], "time"));
  if (isTime(startedAt) ? !agents.has(agent) : agent !== undefined && !agents.has(agent)) {
    problems.push(expectedAt([...path, "agent"], "agents"));
  }
  return problems;
}
