import { fail, type Result, succeed } from "@ramah/core";
import { type Context, type Told, tell } from "./context.js";
import type { CliReason } from "./reasons.js";
import { decodeText } from "./text/decode.js";
import { wordsIn } from "./messages/index.js";

/** The largest file that is read: 20 MB. */
export const fileLimitBytes = 20_000_000;

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(
  path: string,
  { io, locale }: Context,
): Promise<Result<Uint8Array, Told & { readonly data: unknown }>> {
  const read = await (path === "-"
    ? io.readInput(fileLimitBytes)
    : io.readFile(path, fileLimitBytes));
  if (typeof read !== "string") return succeed(read);
  const data = { path: shownPath(path, { locale }), limitBytes: fileLimitBytes };
  return fail({ ...tell({ code: read, data }, locale, path), data });
}

/** The text of a file, or of standard input for `-`. */
export async function readText(
  path: string,
  context: Context,
): Promise<Result<string, Told & { readonly data: unknown }>> {
  const read = await readBytes(path, context);
  return read.ok ? textOf(path, read.value, context) : read;
}

/** The text that bytes of a file hold. */
export function textOf(
  path: string,
  bytes: Uint8Array,
  { locale }: Pick<Context, "locale">,
): Result<string, Told & { readonly data: unknown }> {
  const text = decodeText(bytes);
  const data = { path: shownPath(path, { locale }) };
  const refused = (code: "text-unreadable" | "text-empty") => {
    const reason: CliReason = { code, data };
    return fail({ ...tell(reason, locale, path), data });
  };
  if (text === undefined) return refused("text-unreadable");
  return text.trim() === "" ? refused("text-empty") : succeed(text);
}

/** A file as people are told of it. */
export const shownPath = (path: string, { locale }: Pick<Context, "locale">): string =>
  path === "-" ? wordsIn(locale).standardInput : path;
