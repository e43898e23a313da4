import { type InputIssue, parseInput, type Result, type Source, type Standard } from "@ramah/core";
import { bilingualSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { RuleSettings } from "./check-draft.js";
import type { RuleExample } from "./data/examples.js";
import type { Draft } from "./draft.js";
import type { RuleId } from "./finding.js";
import type { Phrase, PhraseKind } from "./phrase/phrase.js";
import type { RuleInfo } from "./rules/rules.js";

const ruleIds: readonly RuleId[] = [
  "blame",
  "legal-denial",
  "emotion",
  "negative-wording",
  "instruction-tone",
  "internal-label",
  "apology-and-next-step",
  "promised-attachment",
  "unfilled-gap",
];
const severities = ["error", "warning", "info"] as const;
const source = sourceSchema as unknown as z.ZodMiniType<Source>;
const bilingual = bilingualSchema as unknown as z.ZodMiniType<{ en: string; id: string }>;

/**
 * A draft as it comes from a form or a mail program.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { draftSchema } from "@ramah/netiquette/schemas";
 *
 * parseInput(draftSchema, { body: "Halo", attachments: [{ name: "faktur.pdf" }] }).ok; // => true
 * parseInput(draftSchema, { subject: "Halo" }).ok; // => false
 */
export const draftSchema: Standard<Draft> = z.strictObject({
  subject: z.exactOptional(z.string()),
  body: z.string(),
  recipients: z.exactOptional(
    z.array(
      z.strictObject({ address: z.exactOptional(z.string()), name: z.exactOptional(z.string()) }),
    ),
  ),
  attachments: z.exactOptional(z.array(z.strictObject({ name: z.string() }))),
  answers: z.exactOptional(
    z.strictObject({
      isComplaint: z.exactOptional(z.boolean()),
      receivedAt: z.exactOptional(z.int()),
    }),
  ),
});

/**
 * The severities that a team gives to the rules.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { ruleSettingsSchema } from "@ramah/netiquette/schemas";
 *
 * parseInput(ruleSettingsSchema, { emotion: "off", blame: "warning" }).ok; // => true
 * parseInput(ruleSettingsSchema, { emotions: "off" }).ok; // => false
 */
export const ruleSettingsSchema: Standard<RuleSettings> = z.strictObject(
  Object.fromEntries(ruleIds.map((id) => [id, z.exactOptional(z.enum([...severities, "off"]))])),
) as never;

/**
 * A rule as `rules` lists it.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { rules } from "@ramah/netiquette";
 * import { ruleInfoSchema } from "@ramah/netiquette/schemas";
 *
 * rules.every((rule) => parseInput(ruleInfoSchema, rule).ok); // => true
 */
export const ruleInfoSchema: Standard<RuleInfo> = z.strictObject({
  id: z.enum(ruleIds),
  requirements: z.array(z.string().check(z.regex(/^[NK]-\d\d$/))).check(z.minLength(1)),
  severity: z.enum(severities),
  source,
});

/**
 * A pair of sentences as `examples` lists them.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { examples } from "@ramah/netiquette";
 * import { ruleExampleSchema } from "@ramah/netiquette/schemas";
 *
 * examples.every((example) => parseInput(ruleExampleSchema, example).ok); // => true
 */
export const ruleExampleSchema: Standard<RuleExample> = z.strictObject({
  rule: z.enum(ruleIds),
  bad: bilingual,
  good: bilingual,
});

const kinds: readonly PhraseKind[] = [
  "fault",
  "liar",
  "denial",
  "admission",
  "insult",
  "irony",
  "out-of-stock",
  "unable",
  "ban",
  "obligation",
  "command",
  "attachment",
  "excuse",
  "apology",
  "own-name",
  "next-step",
  "alternative",
  "time",
  "until",
  "polite",
  "mention",
  "invitation",
  "no-file",
  "no-refusal",
  "no-shortage",
  "no-step",
];

const steps = z
  .array(
    z
      .string()
      .check(
        z.regex(/^(?:\*\d|@you\??|#[dy]?|[a-z'_#|+?]+)(?: (?:\*\d|@you\??|#[dy]?|[a-z'_#|+?]+))*$/),
      ),
  )
  .check(z.minLength(1));

/**
 * A phrase of a rule's data, with its patterns in both languages.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { phraseSchema } from "@ramah/netiquette/schemas";
 *
 * const source = { document: "Our style guide", asOf: "2026-11-21", status: "verified" };
 * parseInput(phraseSchema, { name: "sorry", kind: "apology", patterns: { en: ["sorry"], id: ["maaf"] }, source }).ok; // => true
 */
export const phraseSchema: Standard<Phrase> = z.strictObject({
  name: z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  kind: z.enum(kinds),
  patterns: z.strictObject({ en: steps, id: steps }),
  source,
}) as never;

/**
 * Takes in a draft from outside.
 *
 * @param input anything, such as the JSON of a form
 * @returns the draft, or every problem with its path
 * @example
 * import { parseDraft } from "@ramah/netiquette/schemas";
 *
 * parseDraft({ body: "Halo" }); // => { ok: true, value: { body: "Halo" } }
 * parseDraft({ body: 1 }).ok; // => false
 */
export function parseDraft(input: unknown): Result<Draft, InputIssue> {
  return parseInput(draftSchema, input);
}
