import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { fail, type Result, succeed } from "@ramah/core";

/** Why a file cannot be read: codes and the data of each. */
export interface FileProblems {
  "file-missing": { readonly file: string };
  "file-is-folder": { readonly file: string };
  "file-forbidden": { readonly file: string };
  "mail-too-large": { readonly file: string; readonly bytes: number; readonly limit: number };
  "file-unreadable": { readonly file: string; readonly detail: string };
}

export type FileIssue = {
  [Code in keyof FileProblems]: { readonly code: Code; readonly data: FileProblems[Code] };
}[keyof FileProblems];

/** Reads a file, never more than the limit and one byte: a pipe may have no end. */
export function readMailFile(file: string, limit: number): Result<Uint8Array, FileIssue> {
  let opened: number | undefined;
  try {
    opened = openSync(file, "r");
    const { size } = fstatSync(opened);
    if (size > limit) return fail({ code: "mail-too-large", data: { file, bytes: size, limit } });
    const chunks: Uint8Array[] = [];
    for (let taken = 0; taken <= limit; ) {
      const chunk = new Uint8Array(Math.min(1_000_000, limit + 1 - taken));
      const count = readSync(opened, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      taken += count;
    }
    return succeed(Buffer.concat(chunks));
  } catch (error) {
    return fail(issueOf(file, error as NodeJS.ErrnoException));
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function issueOf(file: string, { code, message }: NodeJS.ErrnoException): FileIssue {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "file-missing", data: { file } };
    case "EISDIR":
      return { code: "file-is-folder", data: { file } };
    case "EACCES":
    case "EPERM":
      return { code: "file-forbidden", data: { file } };
    default:
      return { code: "file-unreadable", data: { file, detail: message } };
  }
}
