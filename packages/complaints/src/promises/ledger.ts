import type { Instant } from "@ramah/core";

/** A due time that was agreed, and when. */
export interface PromiseTerm {
  readonly agreedAt: Instant;
  readonly dueAt: Instant;
}

/** How a promise ended. */
export interface PromiseSettlement {
  readonly how: "kept" | "cancelled" | "broken";
  readonly at: Instant;
  readonly by: string;
}

/** One promise to a customer. */
export interface PromiseEntry {
  readonly id: string;
  readonly caseId: string;
  readonly what: string;
  /** Who made it and answers for it. */
  readonly by: string;
  readonly to: string;
  readonly madeAt: Instant;
  /** Every due time, oldest first, the last one counts. Nothing is overwritten. */
  readonly terms: readonly [PromiseTerm, ...PromiseTerm[]];
  readonly settled?: PromiseSettlement;
}

/** Every promise that was made, in the order in which they were made. Plain JSON. */
export interface Ledger {
  readonly promises: readonly PromiseEntry[];
  /** The moment of the last event; left out before the first. */
  readonly lastAt?: Instant;
}

/** The data of each command of the ledger. */
export interface PromiseCommands {
  readonly make: {
    readonly id: string;
    readonly caseId: string;
    readonly what: string;
    readonly by: string;
    readonly to: string;
    /** Without it the promise is refused: what was read out of a text may have none. */
    readonly dueAt?: Instant | undefined;
  };
  readonly keep: { readonly id: string; readonly by: string };
  /** Another due time, to which the person it was made to agreed. */
  readonly renegotiate: {
    readonly id: string;
    readonly dueAt: Instant;
    readonly agreedBy: string;
  };
  /** The person it was made to no longer wants it. */
  readonly cancel: { readonly id: string; readonly releasedBy: string };
  /** Puts on record that it was not kept; only after its due time. */
  readonly "note-broken": { readonly id: string; readonly by: string };
}

/** What can be asked of a promise ledger. */
export type PromiseCommand = {
  readonly [Type in keyof PromiseCommands]: { readonly type: Type } & PromiseCommands[Type];
}[keyof PromiseCommands];

/** The data of each event of the ledger, besides its moment. */
export interface PromiseEvents {
  readonly "promise-made": Omit<PromiseCommands["make"], "dueAt"> & { readonly dueAt: Instant };
  readonly "promise-kept": PromiseCommands["keep"];
  readonly "promise-renegotiated": PromiseCommands["renegotiate"];
  readonly "promise-cancelled": PromiseCommands["cancel"];
  readonly "promise-broken": PromiseCommands["note-broken"];
}

/** What happened to a promise, and when. Plain JSON: store it. */
export type PromiseEvent = {
  readonly [Type in keyof PromiseEvents]: {
    readonly type: Type;
    readonly at: Instant;
  } & PromiseEvents[Type];
}[keyof PromiseEvents];
