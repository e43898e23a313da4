import { fail, type Result, succeed } from "@ramah/core";
import Database from "libsql";
import type { StoreIssue } from "./open-store.js";

/** Lets go of a claimed store. */
export type Release = () => void;

/**
 * Claims a store for one desk. The claim is a lock of the operating system on a file beside the store,
 * so that it ends with the process however it ends, and none is ever left behind.
 */
export function claimStore(file: string): Result<Release, StoreIssue> {
  let lock: Database.Database;
  try {
    lock = new Database(`${file}.lock`, { timeout: 0 });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: "store-unreadable", path: [], data: { file: `${file}.lock`, detail } });
  }
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return succeed(() => lock.close());
  } catch {
    lock.close();
    return fail({ code: "store-in-use", path: [], data: { file } });
  }
}
