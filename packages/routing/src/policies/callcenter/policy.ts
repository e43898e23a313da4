import type { PolicyNote } from "../reasons.js";
import { scoreOf, visited } from "./order.js";
import { type CallcenterTurn, serve } from "./serve.js";
import {
  type CallcenterTables,
  type CallcenterTablesAfter,
  readTables,
  tablesOf,
} from "./state.js";
import type { CallcenterOffer } from "./walk.js";

/** What one pass of the dispatcher did. Spread it over the input to go on: the tables have the same names. */
export interface CallcenterPass extends CallcenterTablesAfter {
  /** Uuids of the callers in the order in which they were visited. */
  readonly order: readonly string[];
  /** What came of each, in that order. */
  readonly turns: readonly CallcenterTurn[];
  /** Every offer, in the order made. */
  readonly offers: readonly CallcenterOffer[];
  /** What the module takes without a word although it is probably not what was meant. */
  readonly notes: readonly PolicyNote[];
}

/**
 * Makes one pass of the dispatcher of FreeSWITCH's mod_callcenter over its tables: callers by score,
 * agents by the strategy of the queue, tiers as their rules allow, offers with all that they change in
 * the tables (agent Receiving, tier Offering, the agent's other tiers Standby, caller Trying). The
 * module makes ten passes a second. Peculiarities included, see {@link callcenterDifferences}.
 *
 * What cannot be in the module's tables is refused: an object in place of a value, a status or state that it
 * does not have, a row without its name, no queue at all. What it takes silently stands in `notes`: a column or
 * strategy it does not know, a text that is no number, a status in other letters, a tier of nobody.
 *
 * @param tables the tables, in the peer's own columns, and the moment in seconds since 1970
 * @returns offers, what became of every caller with reasons, the tables afterwards, and notes
 * @throws Refused, a `RangeError` with every problem in `issues`, when the tables cannot be the module's or
 *   `now` is no number
 * @see FreeSWITCH, mod_callcenter.c, at commit cc93a683ca6e
 * @example
 * import { callcenterPolicy } from "@ramah/routing";
 *
 * const pass = callcenterPolicy({
 *   queue: { name: "help", strategy: "longest-idle-agent", "tier-rules-apply": false },
 *   agents: [
 *     { name: "ani", status: "Available", state: "Waiting", last_bridge_end: 950 },
 *     { name: "budi", status: "Available", state: "Waiting", last_bridge_end: 900 },
 *   ],
 *   tiers: [
 *     { queue: "help", agent: "ani", state: "Ready", level: 1, position: 1 },
 *     { queue: "help", agent: "budi", state: "Ready", level: 1, position: 2 },
 *   ],
 *   members: [{ uuid: "m1", queue: "help", joined_epoch: 990, state: "Waiting" }],
 *   now: 1000,
 * });
 * pass.offers.map(({ member, agent }) => `${member} to ${agent}`); // => ["m1 to budi"]
 * pass.tiers.map(({ state }) => state); // => ["Ready", "Offering"]
 */
export function callcenterPolicy(tables: CallcenterTables): CallcenterPass {
  const notes: PolicyNote[] = [];
  const state = readTables(tables, "callcenterPolicy", { notes });
  const turns = visited(state).map((member) => serve(state, member, scoreOf(member, state.now)));
  return {
    order: turns.map(({ member }) => member),
    turns,
    offers: turns.flatMap(({ offers }) => offers),
    notes,
    ...tablesOf(state),
  };
}
