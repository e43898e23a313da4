import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fail, type IssueOf, type Result, succeed } from "@ramah/core";
import Database from "libsql";
import type { EventStore } from "./event-store.js";
import { libsqlStore } from "./libsql-store.js";

/** Why a store cannot be opened: codes and the data of each. */
export interface StoreProblems {
  /** Written by a newer desk: opening it could lose what this desk does not know. */
  "store-newer": { readonly file: string; readonly found: number; readonly known: number };
  /** A database of another program. */
  "store-foreign": { readonly file: string };
  /** Not a database, or a damaged one. */
  "store-unreadable": { readonly file: string; readonly detail: string };
  /** Another desk is at work on it. */
  "store-in-use": { readonly file: string };
}

export type StoreIssue = IssueOf<StoreProblems>;

/** "RMDK": tells a desk's store from any other SQLite file. */
const applicationId = 0x524d444b;
const schemaVersion = 1;

/** Opens the store of a desk, and makes it when there is none. A refused file is left as it was. */
export function openStore(file: string): Result<EventStore, StoreIssue> {
  const refuse = (detail: string): Result<never, StoreIssue> =>
    fail({ code: "store-unreadable", path: [], data: { file, detail } });
  let database: Database.Database;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new Database(file, { timeout: 5000 });
  } catch (error) {
    return refuse(message(error));
  }
  try {
    const found = pragma(database, "user_version");
    const owner = pragma(database, "application_id");
    const tables = database.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as {
      n: number;
    };
    const isNew = found === 0 && owner === 0 && tables.n === 0;
    if (!isNew && owner !== applicationId) {
      database.close();
      return fail({ code: "store-foreign", path: [], data: { file } });
    }
    if (found > schemaVersion) {
      database.close();
      const data = { file, found, known: schemaVersion };
      return fail({ code: "store-newer", path: [], data });
    }
    prepare(database);
    return succeed(libsqlStore(database));
  } catch (error) {
    database.close();
    return refuse(message(error));
  }
}

function prepare(database: Database.Database): void {
  // FULL: an acknowledged event is on the disk, not only in the memory of the machine.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  database.exec(`
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS event (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      stream TEXT NOT NULL,
      version INTEGER NOT NULL,
      id TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      at INTEGER NOT NULL,
      data TEXT NOT NULL,
      UNIQUE (stream, version)
    );
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT;
  `);
}

function pragma(database: Database.Database, name: string): number {
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, number>;
  return row[name] ?? 0;
}

const message = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
