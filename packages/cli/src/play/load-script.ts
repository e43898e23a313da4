import { fail, type Result, succeed } from "@ramah/core";
import { scriptLibrary } from "@ramah/scripting";
import type { Context } from "../context.js";
import { readText } from "../files.js";
import type { CliReason } from "../reasons.js";
import { nearestOf } from "../text/nearest.js";

/** A script document: one of the library by its id, else a file. */
export async function loadScript(
  named: string,
  context: Context,
): Promise<Result<string, CliReason>> {
  const entry = scriptLibrary.find(({ id }) => id === named);
  if (entry !== undefined) return succeed(entry.source);
  const read = await readText(named, context);
  if (read.ok || read.issues[0].code !== "file-missing") return read;
  const library = scriptLibrary.map(({ id }) => id);
  const nearest = nearestOf(named, library);
  return fail({
    code: "script-missing",
    data: { script: named, library, ...(nearest === undefined ? {} : { nearest }) },
  });
}
