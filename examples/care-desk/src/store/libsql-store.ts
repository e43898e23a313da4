import type { Instant } from "@ramah/core";
import type Database from "libsql";
import type { Appended, EventStore, NewEvent, StoredEvent } from "./event-store.js";

interface Row {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly data: string;
}

/** An {@link EventStore} in one SQLite file. Several processes may share it. */
export function libsqlStore(database: Database.Database): EventStore {
  const versionOf = database.prepare(
    "SELECT coalesce(max(version), 0) AS version FROM event WHERE stream = ?",
  );
  const streamOf = database.prepare("SELECT stream FROM event WHERE id = ?");
  const insert = database.prepare(
    "INSERT INTO event (stream, version, id, type, at, data) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const ofStream = database.prepare(
    "SELECT * FROM event WHERE stream = ? AND version > ? ORDER BY version",
  );
  const ofAll = database.prepare(
    "SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?",
  );

  const append = (
    stream: string,
    expected: number,
    events: readonly [NewEvent, ...NewEvent[]],
    at: Instant,
  ): Appended => {
    const { version } = versionOf.get(stream) as { version: number };
    const known = events.filter(({ id }) => streamOf.get(id) !== undefined);
    if (known.length === events.length) return { ok: true, version, isDuplicate: true };
    if (version !== expected || known.length > 0) return { ok: false, version };
    for (const [index, { id, type, data }] of events.entries()) {
      insert.run(stream, expected + index + 1, id, type, at, JSON.stringify(data));
    }
    return { ok: true, version: expected + events.length, isDuplicate: false };
  };

  return {
    append: (...given) => inTransaction(database, () => append(...given)),
    read: (stream, after = 0) => (ofStream.all(stream, after) as Row[]).map(stored),
    tail: (after, limit) => (ofAll.all(after, limit) as Row[]).map(stored),
    close: () => database.close(),
  };
}

/** IMMEDIATE takes the writer's place at once: a reader that turns writer later could be refused. */
function inTransaction<Value>(database: Database.Database, work: () => Value): Value {
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

const stored = ({ data, ...row }: Row): StoredEvent => ({
  ...row,
  data: JSON.parse(data) as unknown,
});
