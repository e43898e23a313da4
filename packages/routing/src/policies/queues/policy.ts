import { type Given, readFields, readNames, readNumber, readSeed } from "../input.js";
import type { PolicyNote } from "../reasons.js";
import { isRow } from "../row.js";
import { type Reading, typeIssue } from "../value.js";
import { orderOf, pointers, type QueuesMemory, ringing } from "./attempt.js";
import { metricsOf, type QueuesMetric } from "./metric.js";
import type { QueuesReason } from "./reasons.js";
import { type QueuesState, type QueuesTables, readState } from "./state.js";
import { turnOf } from "./turn.js";

/** The tables of {@link queuesPolicy} and what a single attempt needs besides. */
export interface QueuesAttempt extends QueuesTables {
  /** Pointers from the last attempt; they win over those in the rows. */
  readonly memory?: Partial<QueuesMemory> | undefined;
  /** Numbers for `random` and `wrandom`, one for each member within the limits: a list in their order, by interface, or a function. */
  readonly random?:
    | readonly number[]
    | { readonly [member: string]: number }
    | ((member: string) => number);
  /** What random numbers begin with where none are given, 0 by default; the moment and the caller count, too. */
  readonly seed?: number | string;
  /** Who is known to have been rung in this attempt, when it was not {@link QueuesChoice.ring}. */
  readonly rung?: readonly string[];
  /** Whether a member goes to the queue of equal weight whose first caller waits longest; `prio`: comes first by priority. `no` by default. */
  readonly force_longest_waiting_caller?: boolean | "yes" | "no" | "prio";
}

/** What one attempt to call members does. */
export interface QueuesChoice {
  /** One for each member, in the order of the container. */
  readonly metrics: readonly QueuesMetric[];
  /** The member of the lowest metric, whether it can be rung or not; `null` without any. */
  readonly best: string | null;
  /** Everybody within the limits, in the order in which app_queue would try them. */
  readonly order: readonly string[];
  /** Who is rung: one member, with `ringall` everybody of the lowest penalty who can be. */
  readonly ring: readonly string[];
  /** Why others before them were passed over, and who is outside of the limits. */
  readonly because: readonly QueuesReason[];
  /** Whether it was the caller's turn at all; `null` when the callers were not told. */
  readonly turn: boolean | null;
  /** Pointers after the attempt, whether or not somebody answered. */
  readonly memory: QueuesMemory;
  /** What app_queue takes without more than a warning although it is probably not what was meant. */
  readonly notes: readonly PolicyNote[];
}

/**
 * Makes one attempt to call members as Asterisk's app_queue does: a metric for every member by the
 * queue's strategy and the penalties, the lowest first, equals in the reverse order of the container,
 * with whatever keeps one from being rung, and the pointers of the round-robin strategies. Published
 * defects included, see {@link queuesDefects}.
 *
 * What cannot be app_queue's is refused: an object in place of a value, a device state it does not have, a row
 * without its name. What it takes for something else stands in `notes`: an unknown setting, column or strategy,
 * a text that is no number, a flag that is neither yes nor no.
 *
 * @param tables the queue, its members, the caller, and the moment in seconds since 1970
 * @returns metrics, order, who is rung, reasons, and the pointers for the next attempt
 * @throws Refused, a `RangeError` with every problem in `issues`, when the tables cannot be app_queue's or `now`
 *   is no number
 * @see Asterisk, app_queue.c, at commit f0c1c1a7b79b
 * @example
 * import { queuesPolicy } from "@ramah/routing";
 *
 * const members = [
 *   { interface: "PJSIP/ani", penalty: 0 },
 *   { interface: "PJSIP/budi", penalty: 0 },
 *   { interface: "PJSIP/citra", penalty: 1 },
 * ];
 * const queue = { strategy: "rrmemory" };
 * const first = queuesPolicy({ queue, members, now: 1000 });
 * first.metrics.map(({ metric }) => metric); // => [0, 1, 1000002]
 * first.ring; // => ["PJSIP/ani"]
 * queuesPolicy({ queue, members, now: 1000, memory: first.memory }).ring; // => ["PJSIP/budi"]
 */
export function queuesPolicy(tables: QueuesAttempt): QueuesChoice {
  const notes: PolicyNote[] = [];
  const read = readState(tables, "queuesPolicy", { notes, also: checkAttempt });
  const state = withMemory(read);
  const { metrics, wrapped } = metricsOf(state);
  const order = orderOf(metrics);
  const { ring, because, failed } = ringing(state, order);
  const excluded = state.members.flatMap((member, index): QueuesReason[] => {
    if (metrics[index]?.metric !== null) return [];
    const { interface: name, penalty } = member;
    return [{ code: "queues-penalty", data: { member: name, penalty } }];
  });
  const given = state.given["rung"];
  const rung: readonly unknown[] = Array.isArray(given) ? given : [...ring, ...failed];
  return {
    metrics,
    best: order[0]?.interface ?? null,
    order: order.map((member) => member.interface),
    ring,
    because: [...excluded, ...because],
    turn: state.index === -1 ? null : turnOf(state).turn,
    memory: pointers(state, order, wrapped, rung, failed),
    notes,
  };
}

/** What only an attempt takes. */
function checkAttempt(given: Given, reading: Reading): void {
  const { issues } = reading;
  const memory = readFields(given["memory"], ["memory"], reading);
  for (const name of ["rrpos", "linpos"]) readNumber(memory[name], ["memory", name], issues);
  const { random, rung } = given;
  if (random !== undefined && typeof random !== "function" && !isNumbers(random)) {
    issues.push(typeIssue("function", random, ["random"]));
  }
  readSeed(given, reading);
  readNames(rung ?? [], ["rung"], issues);
}

const isNumbers = (value: unknown): boolean =>
  (Array.isArray(value) || isRow(value)) && Object.values(value).every(Number.isFinite);

function withMemory(state: QueuesState): QueuesState {
  const { rrpos, linpos } = Object(state.given["memory"]) as Partial<QueuesMemory>;
  return {
    ...state,
    queue: { ...state.queue, rrpos: rrpos ?? state.queue.rrpos },
    caller: { ...state.caller, linpos: linpos ?? state.caller.linpos },
  };
}
