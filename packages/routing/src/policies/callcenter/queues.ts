import type { Path } from "@ramah/core";
import type { Given } from "../input.js";
import { readRow, readRows } from "../row.js";
import { rowPaths } from "../twins.js";
import { isWord, noteTaken, type Reading, typeIssue } from "../value.js";
import { agentWords, queueRule } from "./rules.js";
import type { CallcenterQueue } from "./tables.js";

interface Naming {
  /** How the only queue is called that has no name of its own. */
  readonly usualName: string;
  readonly exact: boolean;
}

/** The queues by name, as the module takes their settings. */
export function readQueues(
  given: Given,
  { usualName, exact }: Naming,
  reading: Reading,
): Map<string, CallcenterQueue> {
  if (given["queue"] === undefined && given["queues"] === undefined) {
    reading.issues.push(typeIssue("object", undefined, ["queue"]));
  }
  const rows = readRows(given["queues"], ["queues"], queueRule, reading);
  const places = [...rowPaths(given["queues"], ["queues"])];
  if (given["queue"] !== undefined) {
    const unnamed = { ...queueRule, defaults: { ...queueRule.defaults, name: usualName } };
    rows.push(readRow(given["queue"], ["queue"], unnamed, reading));
    places.push(["queue"]);
  }
  const queues = new Map<string, CallcenterQueue>();
  for (const [index, row] of rows.entries()) {
    const path = places[index] ?? [];
    if (queues.has(row.name)) {
      reading.notes.push({ code: "policy-duplicate", data: { name: row.name }, path });
    }
    queues.set(row.name, asLoaded(row, path, exact, reading));
  }
  return queues;
}

// Numbers outside of this are not taken: the module goes back to its default.
const longestSeconds = 86_400;

/** The strategies that the module knows. */
export const strategies: readonly string[] = [
  "longest-idle-agent",
  "round-robin",
  "top-down",
  "agent-with-least-talk-time",
  "agent-with-fewest-calls",
  "sequentially-by-agent-order",
  "ring-all",
  "ring-progressively",
  "random",
];

/** What the module makes of a queue's settings when it loads them. */
function asLoaded(
  queue: CallcenterQueue,
  path: Path,
  exact: boolean,
  reading: Reading,
): CallcenterQueue {
  const loaded: Record<string, unknown> = { ...queue };
  const usual: Readonly<Record<string, unknown>> = { ...queueRule.defaults };
  for (const [name, value] of Object.entries(queue)) {
    const isNumber = typeof value === "number" && typeof usual[name] === "number";
    if (!isNumber || (value >= 0 && value <= longestSeconds)) continue;
    loaded[name] = usual[name];
    noteTaken(String(value), usual[name] as number, [...path, name], reading);
  }
  const note = (
    name: keyof CallcenterQueue,
    allowed: readonly string[],
    taken: string,
  ): boolean => {
    const given = String(queue[name]);
    const isKnown = isWord(given, { allowed });
    if (!isKnown) noteTaken(given, taken, [...path, name], reading);
    return isKnown;
  };
  note("strategy", strategies, "sequentially-by-agent-order");
  note("time_base_score", ["queue", "system"], "queue");
  const { status } = agentWords;
  if (!note("agent_no_answer_status", status.allowed, "On Break")) {
    loaded["agent_no_answer_status"] = "On Break";
  }
  // Some queries compare letter by letter.
  if (!exact) loaded["strategy"] = queue.strategy.toLowerCase();
  return loaded as unknown as CallcenterQueue;
}
