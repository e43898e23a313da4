import {
  type InputIssue,
  type Instant,
  type Locale,
  parseInput,
  type Result,
  type Source,
  type Standard,
} from "@ramah/core";
import {
  instantSchema as coreInstantSchema,
  localeSchema as coreLocaleSchema,
  sourceSchema as coreSourceSchema,
} from "@ramah/core/schemas";
import * as z from "zod/mini";
import { scriptFaults, sessionFaults } from "./faults.js";
import { contentHashOf } from "./hash.js";
import type { Script } from "./script.js";
import type { Session } from "./session/session.js";

const locale = coreLocaleSchema as unknown as z.ZodMiniType<Locale>;
const source = coreSourceSchema as unknown as z.ZodMiniType<Source>;
const instant = coreInstantSchema as unknown as z.ZodMiniType<Instant>;
const word = z.string().check(z.minLength(1));
// Values are kept by key in plain objects, in which this one key cannot be set.
const factKey = word.check(z.refine((key) => key !== "__proto__", "a name of a fact"));
const index = z.int().check(z.nonnegative());
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const value = z.union([z.boolean(), z.int(), z.string()]);
const relation = z.enum(["=", "!=", "<", "<=", ">", ">="]);

const names = z.strictObject({ en: z.exactOptional(z.string()), id: z.exactOptional(z.string()) });
const template = z.array(z.union([z.string(), z.strictObject({ fact: word })]));
const words = z.strictObject({ en: z.exactOptional(template), id: z.exactOptional(template) });

const guard: z.ZodMiniType = z.discriminatedUnion("op", [
  z.strictObject({
    op: z.enum(["and", "or"]),
    parts: z.array(z.lazy(() => guard)).check(z.minLength(2)),
  }),
  z.strictObject({ op: z.literal("not"), part: z.lazy(() => guard) }),
  z.strictObject({ op: z.literal("known"), fact: word }),
  z.strictObject({ op: z.literal("compare"), relation, fact: word, value }),
  z.strictObject({ op: z.literal("compare-facts"), relation, fact: word, other: word }),
]);

const domain = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("boolean") }),
  z.strictObject({ kind: z.literal("text") }),
  z.strictObject({ kind: z.literal("integer"), min: z.int(), max: z.int() }),
  z.strictObject({
    kind: z.literal("money"),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    min: z.int(),
    max: z.int(),
  }),
  z.strictObject({
    kind: z.literal("enum"),
    values: z.array(z.strictObject({ value: word, names })).check(z.minLength(2)),
  }),
]);

const guarded = { guard: z.exactOptional(guard), line: index };
const statement = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["say", "guide"]), words, ...guarded }),
  z.strictObject({
    kind: z.literal("ask"),
    fact: word,
    question: z.exactOptional(words),
    ...guarded,
  }),
  z.strictObject({
    kind: z.literal("note"),
    assignments: z.array(z.strictObject({ fact: word, value })),
    ...guarded,
  }),
  z.strictObject({ kind: z.literal("must-say"), obligation: word, line: index }),
]);

const script = z
  .strictObject({
    v: z.literal(1),
    id: word,
    title: names,
    contentHash: hash,
    locales: z.array(locale).check(z.minLength(1)),
    start: word,
    facts: z.array(z.strictObject({ key: factKey, names, domain })),
    steps: z
      .array(
        z.strictObject({
          id: word,
          title: names,
          statements: z.array(statement),
          options: z.array(z.strictObject({ id: word, label: words, target: word, ...guarded })),
          transfer: z.exactOptional(names),
          isEnd: z.boolean(),
          line: index,
        }),
      )
      .check(z.minLength(1)),
    obligations: z.array(z.strictObject({ id: word, words, step: word, before: word })),
    sources: z.array(source),
  })
  .check(
    z.superRefine((input, context) => {
      const read = input as unknown as Script;
      const faults = [
        ...scriptFaults(read),
        ...(contentHashOf(read) === read.contentHash
          ? []
          : [{ path: ["contentHash"], rule: "the hash of the content" }]),
      ];
      for (const { path, rule } of faults) {
        context.addIssue({ code: "custom", message: rule, path: [...path] });
      }
    }),
  );

/**
 * A script as data: its shape, every reference between its parts, and its content hash.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { greetingScript, parseScript } from "@ramah/scripting";
 * import { scriptSchema } from "@ramah/scripting/schemas";
 *
 * const { script } = parseScript(greetingScript);
 * parseInput(scriptSchema, script).ok; // => true
 * parseInput(scriptSchema, { ...script, start: "nowhere" }).ok; // => false
 */
export const scriptSchema: Standard<Script> = script as never;

const held = z.strictObject({
  value,
  source: z.enum(["crm", "asked", "noted"]),
  at: instant,
});
const before = z.record(z.string(), z.nullable(held));

// The keys stand in the order of a session, so that what is taken up is equal byte for byte.
const session = z.strictObject({
  v: z.literal(1),
  script: word,
  contentHash: hash,
  status: z.enum(["running", "ended", "transferred", "left"]),
  step: word,
  linesSaid: z.array(index),
  facts: z.record(z.string(), held),
  before,
  obligations: z.array(
    z.discriminatedUnion("status", [
      z.strictObject({ id: word, status: z.enum(["ahead", "pending"]) }),
      z.strictObject({ id: word, status: z.literal("refused"), at: instant }),
      z.strictObject({ id: word, status: z.literal("said"), at: instant, locale, textHash: hash }),
    ]),
  ),
  trail: z.array(z.strictObject({ step: word, linesSaid: z.array(index), before })),
  turn: index,
  logLength: index,
});

/**
 * A session as it was stored: its shape alone. `readSession` also holds it against its script.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { greetingScript, parseScript, startSession } from "@ramah/scripting";
 * import { sessionSchema } from "@ramah/scripting/schemas";
 *
 * const { script } = parseScript(greetingScript);
 * const session = script && startSession(script, { at: 0 });
 * parseInput(sessionSchema, session).ok; // => true
 */
export const sessionSchema: Standard<Session> = session as never;

/**
 * Takes in a script that was stored as JSON.
 *
 * @param input what came from outside
 * @returns the script, or every problem with its path; a changed content no longer fits its hash
 * @example
 * import { greetingScript, parseScript } from "@ramah/scripting";
 * import { readScript } from "@ramah/scripting/schemas";
 *
 * const { script } = parseScript(greetingScript);
 * readScript(JSON.parse(JSON.stringify(script))).ok; // => true
 * readScript({ ...script, id: "another" }).ok; // => false
 */
export function readScript(input: unknown): Result<Script, InputIssue> {
  return parseInput(scriptSchema, input);
}

/**
 * Takes up a stored session: its shape, and that its step, facts and must-says are those of the script.
 * A session of another content is taken in as well, so that `step` can say which content it is pinned to.
 *
 * @param script the script that the call began with
 * @param input what came from outside
 * @returns the session, or every problem with its path
 * @example
 * import { greetingScript, parseScript, startSession } from "@ramah/scripting";
 * import { readSession } from "@ramah/scripting/schemas";
 *
 * const { script } = parseScript(greetingScript);
 * const session = script && startSession(script, { at: 0 });
 * script && readSession(script, JSON.parse(JSON.stringify(session))).ok; // => true
 * script && readSession(script, { ...session, step: "nowhere" }).ok; // => false
 */
export function readSession(script: Script, input: unknown): Result<Session, InputIssue> {
  const parsed = parseInput(sessionSchema, input);
  if (!parsed.ok || parsed.value.contentHash !== script.contentHash) return parsed;
  const issues = sessionFaults(script, parsed.value).map(
    ({ path, rule }): InputIssue => ({ code: "input-rule", path, data: { rule } }),
  );
  const [first, ...more] = issues;
  return first === undefined ? parsed : { ok: false, issues: [first, ...more] };
}
