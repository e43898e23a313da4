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
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return succeed(() => lock.close());
  } catch {
    lock.close();
    return fail({ code: "store-in-use", path: [], data: { file } });
  }
}
