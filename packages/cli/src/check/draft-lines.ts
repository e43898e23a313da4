import type { Draft, Part } from "@ramah/netiquette";
import { type Lines, linesOf } from "../text/lines.js";

/** The parts of a draft that findings point into, with their lines. */
export type DraftLines = { readonly [Name in Part]: Lines };

/** Finds the lines of both parts of a draft. */
export const draftLines = ({ subject, body }: Draft): DraftLines => ({
  subject: linesOf(subject ?? ""),
  body: linesOf(body),
});
