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

/** What came of an append. A conflict is no error: read again and decide again. */
export type Appended =
  | { readonly ok: true; readonly version: number; readonly isDuplicate: boolean }
  | { readonly ok: false; readonly version: number };

/** Append-only events in streams, with optimistic concurrency. */
export interface EventStore {
  /**
   * Adds events to the end of a stream, all or none.
   *
   * @param expected the version that the stream must have; 0 means that it must not exist
   */
  append(
    stream: string,
    expected: number,
    events: readonly [NewEvent, ...NewEvent[]],
    at: Instant,
  ): Appended;
  /** The events of a stream after a version, oldest first. */
  read(stream: string, after?: number): readonly StoredEvent[];
  /** The events of all streams after a position, oldest first. */
  tail(after: number, limit: number): readonly StoredEvent[];
  close(): void;
}
