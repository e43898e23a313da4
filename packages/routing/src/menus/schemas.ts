import { type InputIssue, locales, parseInput, type Result, type Standard } from "@ramah/core";
import * as z from "zod/mini";
import type { Menu, MenuTarget } from "./menu.js";
import { menuProblems } from "./problems.js";

const optional = z.exactOptional;
const id = z.string().check(z.minLength(1));
const seconds = z.number().check(z.minimum(0), z.maximum(86_400));
const share = z.number().check(z.minimum(0), z.maximum(1));
const locale = z.enum(locales);

const prompt = z.strictObject({
  text: z.strictObject({ en: optional(z.string()), id: optional(z.string()) }),
  seconds: optional(seconds),
});

const target: z.ZodMiniType<MenuTarget> = z.union([
  // A text first of all: an object is then told what is wrong inside it.
  z
    .string()
    .check(
      z.refine((text) => ["repeat", "back", "hang-up"].includes(text), "repeat, back or hang-up"),
    ),
  z.strictObject({ menu: id }),
  z.strictObject({ queue: id }),
  z.strictObject({ person: id }),
  z.strictObject({
    message: prompt,
    to: optional(z.lazy(() => target)),
    isAnswer: optional(z.boolean()),
  }),
]) as never;

const fallback = z.strictObject({
  repeats: z.int().check(z.minimum(0), z.maximum(100)),
  to: target,
  afterSeconds: optional(seconds),
  share: optional(share),
});

const words = z.array(id);

const option = z.strictObject({
  prompt,
  digit: optional(z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"])),
  words: optional(z.strictObject({ en: optional(words), id: optional(words) })),
  to: target,
  share: optional(share),
  language: optional(locale),
  ensures: optional(z.array(id)),
});

const layer = z.strictObject({
  id,
  prompt: optional(prompt),
  options: z.array(option),
  noInput: optional(fallback),
  wrongInput: optional(fallback),
});

const shape = z.strictObject({
  languages: z.array(locale).check(z.minLength(1)),
  start: id,
  layers: z.array(layer).check(z.minLength(1)),
  queues: optional(
    z.array(
      z.strictObject({
        id,
        languages: optional(z.array(locale)),
        onlyFor: optional(z.array(id)),
        waitSeconds: optional(seconds),
      }),
    ),
  ),
});

/**
 * A keypad or speech menu. What is bad for callers but can be looked at passes: `lintMenu` tells it.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { menuSchema } from "@ramah/routing/schemas";
 *
 * parseInput(menuSchema, { languages: ["en"], start: "main", layers: [{ id: "main", options: [] }] }).ok; // => true
 * parseInput(menuSchema, { languages: ["en"], start: "top", layers: [{ id: "main", options: [] }] }).ok; // => false
 */
export const menuSchema: Standard<Menu> = shape.check((context) => {
  // What the shape tells already is not told again.
  if (context.issues.length > 0) return;
  for (const found of menuProblems(context.value)) {
    const message = `${found.code} ${JSON.stringify(found.data)}`;
    context.issues.push({ code: "custom", path: [...found.path], message, input: context.value });
  }
}) as never;

/**
 * Reads a menu that came from outside, as JSON.
 *
 * @param input anything
 * @returns the menu, or every problem with its path
 * @example
 * import { parseMenu } from "@ramah/routing/schemas";
 *
 * const parsed = parseMenu({ languages: ["xx"], start: "main", layers: [{ id: "main", options: [{ to: "somewhere" }] }] });
 * parsed.ok ? [] : parsed.issues.map(({ path }) => path.join(".")); // => ["languages.0", "layers.0.options.0.prompt", "layers.0.options.0.to"]
 */
export function parseMenu(input: unknown): Result<Menu, InputIssue> {
  return parseInput(menuSchema, input);
}
