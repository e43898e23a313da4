import { type InputIssue, parseInput, type Result, type Standard } from "@ramah/core";
import * as z from "zod/mini";
import type { CaseCommand } from "../desk/view.js";

/** A command with the version of the case that it was given on. */
export interface CommandRequest {
  readonly expected: number;
  readonly command: CaseCommand;
}

const request: Standard<CommandRequest> = z.strictObject({
  expected: z.int().check(z.minimum(0)),
  command: z.discriminatedUnion("type", [
    z.strictObject({ type: z.enum(["accept", "keep-promises", "close", "reopen"]) }),
    z.strictObject({ type: z.literal("script-said"), mustSay: z.string() }),
    z.strictObject({ type: z.literal("script-answer"), fact: z.string(), value: z.string() }),
    z.strictObject({ type: z.literal("script-choose"), option: z.int() }),
    z.strictObject({ type: z.literal("script-back") }),
    z.strictObject({
      type: z.literal("reply"),
      text: z.string().check(z.maxLength(100_000)),
      outcome: z.optional(z.enum(["upheld", "partly-upheld", "goodwill", "not-upheld"])),
    }),
  ]),
  // zod takes an optional text for one that may be undefined, which JSON cannot be.
}) as never;

/** Takes the body of a command request: JSON of the right shape, or what is wrong with it. */
export function parseCommand(body: string): Result<CommandRequest, InputIssue> {
  try {
    return parseInput(request, JSON.parse(body));
  } catch {
    return parseInput(request, undefined);
  }
}
