import type { Path } from "@ramah/core";
import { expectedAt, fieldsOf, isRate } from "../model-problems.js";
import type { AnalysisProblem } from "../reasons.js";

const isTime = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Lists everything about a log that is not as its types say. */
export function fairnessProblems(rows: unknown, agents: unknown): readonly AnalysisProblem[] {
  const known = new Set<unknown>();
  const agentProblems = Array.isArray(agents)
    ? agents.flatMap((agent, index) => {
        const { id, signedInMs } = fieldsOf(agent);
        const path = ["agents", index];
        const isName = typeof id === "string" && !known.has(id);
        known.add(id);
        return [
          ...(isName ? [] : [expectedAt([...path, "id"], "name")]),
          ...(isRate(signedInMs) && signedInMs > 0
            ? []
            : [expectedAt([...path, "signedInMs"], "time")]),
        ];
      })
    : [expectedAt(["agents"], "agents")];
  const rowProblems = Array.isArray(rows)
    ? rows.flatMap((row, index) => problemsOfRow(row, ["rows", index], known))
    : [expectedAt(["rows"], "rows")];
  return [...rowProblems, ...agentProblems];
}

function problemsOfRow(row: unknown, path: Path, agents: Set<unknown>): AnalysisProblem[] {
  const fields = fieldsOf(row);
  const { arrivedAt, startedAt, endedAt, agent } = fields;
  const problems: AnalysisProblem[] = [];
  if (typeof fields["class"] !== "string") problems.push(expectedAt([...path, "class"], "name"));
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
