import type { Instant } from "@ramah/core";

/** An event on its way into the store. Its id makes a repeated append harmless. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  /** Plain JSON. */
  readonly data: unknown;
}

/** An event as it was stored. */
export interface StoredEvent extends NewEvent {
  /** Place among all events of the store, ascending. */
  readonly position: number;
  readonly stream: string;
  /** Place in its stream: the first event has version 1, and there are no gaps. */
  readonly version: number;
  readonly at: Instant;
}

/** Events for the end of one stream. */
export interface Write {
  readonly stream: string;
  /** The version that the stream must have; 0 means that it must not exist. */
  readonly expected: number;
  readonly events: readonly NewEvent[];
}

/** What came of an append. A conflict is no error: read again and decide again. */
export type Appended =
  | { readonly ok: true; readonly isDuplicate: boolean }
  | {
      readonly ok: false;
      readonly conflict: { readonly stream: string; readonly version: number };
    };

/** Append-only events in streams, with optimistic concurrency. */
export interface EventStore {
  /** Adds events to the ends of streams: all or none, so that nothing is ever half done. */
  append(writes: readonly Write[], at: Instant): Appended;
  /** Whether an event of this id is stored. */
  has(id: string): boolean;
  /** The events of a stream after a version, oldest first. */
  read(stream: string, after?: number): readonly StoredEvent[];
  /** The events of all streams after a position, oldest first. */
  tail(after: number, limit: number): readonly StoredEvent[];
  close(): void;
}
