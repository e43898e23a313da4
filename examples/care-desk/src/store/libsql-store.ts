import type { Instant } from "@ramah/core";
import type Database from "libsql";
import type { Appended, EventStore, StoredEvent, Write } from "./event-store.js";

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

  const has = (id: string): boolean => streamOf.get(id) !== undefined;
  const append = (writes: readonly Write[], at: Instant): Appended => {
    const events = writes.flatMap((write) => write.events);
    const known = events.filter(({ id }) => has(id));
    if (events.length > 0 && known.length === events.length) return { ok: true, isDuplicate: true };
    for (const { stream, expected } of writes) {
      const { version } = versionOf.get(stream) as { version: number };
      if (version !== expected || known.length > 0)
        return { ok: false, conflict: { stream, version } };
    }
    for (const { stream, expected, events: added } of writes) {
      for (const [index, { id, type, data }] of added.entries()) {
        insert.run(stream, expected + index + 1, id, type, at, JSON.stringify(data));
      }
    }
    return { ok: true, isDuplicate: false };
  };

  return {
    append: (writes, at) => inTransaction(database, () => append(writes, at)),
    has,
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
