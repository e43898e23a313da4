import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fail, type IssueOf, type Result, succeed } from "@ramah/core";
import Database from "libsql";
import type { EventStore } from "./event-store.js";
import { libsqlStore } from "./libsql-store.js";
import { whileLocked } from "./while-locked.js";

/** Why a store cannot be opened: codes and the data of each. */
export interface StoreProblems {
  /** Written by a newer desk: opening it could lose what this desk does not know. */
  "store-newer": { readonly file: string; readonly found: number; readonly known: number };
  /** A database of another program. */
  "store-foreign": { readonly file: string };
  /** A folder lies where the store should. */
  "store-is-folder": { readonly file: string };
  /** The folder for it is not there and cannot be made. */
  "store-no-folder": { readonly folder: string; readonly detail: string };
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
  try {
    makeFolder(dirname(file));
  } catch (error) {
    const data = { folder: dirname(file), detail: message(error) };
    return fail({ code: "store-no-folder", path: [], data });
  }
  if (isFolder(file)) {
    return fail({ code: "store-is-folder", path: [], data: { file } });
  }
  try {
    return whileLocked(() => openFile(file));
  } catch (error) {
    return fail({ code: "store-unreadable", path: [], data: { file, detail: message(error) } });
  }
}

/** Opens the file as it is now; throws when it is locked or no database. */
function openFile(file: string): Result<EventStore, StoreIssue> {
  const database = new Database(file, { timeout: 5000 });
  try {
    const { found, owner, tables } = inspect(database);
    const isNew = found === 0 && owner === 0 && tables === 0;
    if (!isNew && owner !== applicationId) {
      database.close();
      return fail({ code: "store-foreign", path: [], data: { file } });
    }
    if (found > schemaVersion) {
      database.close();
      const data = { file, found, known: schemaVersion };
      return fail({ code: "store-newer", path: [], data });
    }
    // FULL: an acknowledged event is on the disk, not only in the memory of the machine.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    if (isNew) prepare(database);
    return succeed(libsqlStore(database));
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Step by step: making all at once never ends where nothing can be made, such as below `/proc`. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another desk was quicker.
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What a file is, seen at one moment: another desk may be making the same store. */
function inspect(database: Database.Database): {
  readonly found: number;
  readonly owner: number;
  readonly tables: number;
} {
  database.exec("BEGIN");
  const { tables } = database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() as {
    tables: number;
  };
  const found = pragma(database, "user_version");
  const owner = pragma(database, "application_id");
  database.exec("COMMIT");
  return { found, owner, tables };
}

function prepare(database: Database.Database): void {
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
