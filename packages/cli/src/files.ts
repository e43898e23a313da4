import { fail, type Result, succeed } from "@ramah/core";
import type { Context } from "./context.js";
import { wordsIn } from "./messages/index.js";
import type { CliReason } from "./reasons.js";
import { decodeText } from "./text/decode.js";

/** The largest file that is read: 20 MB. */
export const fileLimitBytes = 20_000_000;

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(
  path: string,
  context: Context,
): Promise<Result<Uint8Array, CliReason>> {
  const { io } = context;
  const read = await (path === "-"
    ? io.readInput(fileLimitBytes)
    : io.readFile(path, fileLimitBytes));
  if (typeof read !== "string") return succeed(read);
  const data = { path: shownPath(path, context), limitBytes: fileLimitBytes };
  return fail({ code: read, data });
}

/** The text of a file. */
export async function readText(path: string, context: Context): Promise<Result<string, CliReason>> {
  const read = await readBytes(path, context);
  return read.ok ? textOf(path, read.value, context) : read;
}

/** The text that the bytes of a file hold. */
export function textOf(
  path: string,
  bytes: Uint8Array,
  context: Pick<Context, "locale">,
): Result<string, CliReason> {
  const text = decodeText(bytes);
  const data = { path: shownPath(path, context) };
  if (text === undefined) return fail({ code: "text-unreadable", data });
  return text.trim() === "" ? fail({ code: "text-empty", data }) : succeed(text);
}

/** A file as people are told of it. */
export const shownPath = (path: string, { locale }: Pick<Context, "locale">): string =>
  path === "-" ? wordsIn(locale).standardInput : path;
