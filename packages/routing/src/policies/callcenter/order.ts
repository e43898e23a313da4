import { type CallcenterState, type CallcenterTables, readTables } from "./state.js";
import type { CallcenterMember } from "./tables.js";

/** A caller whom the dispatcher looks at, and the score that decides when. */
export interface CallcenterScore {
  /** Names the caller. */
  readonly uuid: string;
  /** Name of the queue. */
  readonly queue: string;
  /** In seconds; the highest is visited first. */
  readonly score: number;
}

/**
 * Orders the callers as mod_callcenter's dispatcher visits them: all queues together, highest score
 * first, equals in the order in which they joined. The score is the time waited in seconds, plus the
 * base score, plus the skill score; since everybody ages alike, the order never changes by waiting.
 *
 * @param tables the tables, as for `callcenterPolicy`; abandoned callers are visited too, to be thrown out in time
 * @returns the callers with their scores
 * @throws Refused, a `RangeError` with `issues`, when {@link callcenterPolicy} would refuse the tables
 * @example
 * import { callcenterOrder } from "@ramah/routing";
 *
 * const members = [
 *   { uuid: "early", queue: "help", joined_epoch: 900 },
 *   { uuid: "important", queue: "help", joined_epoch: 950, base_score: 60 },
 * ];
 * const order = callcenterOrder({ queue: { name: "help" }, agents: [], tiers: [], members, now: 1000 });
 * order.map(({ uuid, score }) => `${uuid} ${score}`); // => ["important 110", "early 100"]
 */
export function callcenterOrder(tables: CallcenterTables): readonly CallcenterScore[] {
  const state = readTables(tables, "callcenterOrder");
  return visited(state).map((member) => {
    const { uuid, queue } = member;
    return { uuid, queue, score: scoreOf(member, state.now) };
  });
}

/** Time waited and the scores given by hand. */
export const scoreOf = (member: CallcenterMember, now: number): number =>
  now - member.joined_epoch + member.base_score + member.skill_score;

/** The callers of this machine that wait, ring everybody or left a while ago; a copy as at the start of the pass. */
export function visited(state: CallcenterState): CallcenterMember[] {
  return state.members
    .filter((member) => member.instance_id === state.instance && isVisited(member))
    .map((member) => ({ ...member }))
    .sort((one, other) => scoreOf(other, state.now) - scoreOf(one, state.now));
}

function isVisited({ state, serving_agent }: CallcenterMember): boolean {
  if (state === "Waiting" || state === "Abandoned") return true;
  return state === "Trying" && isRinging(serving_agent);
}

/** Whether a strategy rings several: its name then stands in a caller's row in place of the serving agent. */
export const isRinging = (strategy: string): boolean =>
  strategy === "ring-all" || strategy === "ring-progressively";
