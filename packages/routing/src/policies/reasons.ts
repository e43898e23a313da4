import type { IssueOf } from "@ramah/core";
import type { CallcenterReasons } from "./callcenter/reasons.js";
import type { QueuesReasons } from "./queues/reasons.js";

/** What a peer takes without a word, and one who wrote the tables probably meant otherwise. */
export interface PolicyNotes {
  /** The peer does not know what is written there and takes something else for it; `null`: nothing at all. */
  "policy-taken-for": {
    readonly given: string;
    readonly taken: string | number | boolean | null;
  };
  /** The peer has no such columns: texts, numbers and switches are kept, without effect. */
  "policy-unknown-columns": { readonly columns: readonly string[] };
  /** Two rows of one name, which the peer never has; of agents and queues the last one counts. */
  "policy-duplicate": { readonly name: string };
  /** A row names something that is in no other table. */
  "policy-unknown-name": { readonly kind: "agent" | "queue"; readonly name: string };
  /** Accepted by mod_callcenter, and never served. */
  "callcenter-status-letters": { readonly agent: string; readonly status: string };
}

/** One of {@link PolicyNotes}, with the path to where it stands. */
export type PolicyNote = IssueOf<PolicyNotes>;

/** Everything that the compatibility policies say, by code. */
export interface PolicyReasons extends CallcenterReasons, QueuesReasons, PolicyNotes {}
