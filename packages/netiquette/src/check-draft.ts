import { comparing } from "@ramah/core";
import type { Draft } from "./draft.js";
import type { Finding, Report, RuleId, Severity } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { sharedLexicon } from "./phrase/shared-lexicon.js";
import { findMissingParts } from "./rules/apology-and-next-step.js";
import { findBlame } from "./rules/blame.js";
import { findEmotion } from "./rules/emotion.js";
import { findInstructions } from "./rules/instruction-tone.js";
import { findInternalLabels } from "./rules/internal-label.js";
import { findLegalDenial } from "./rules/legal-denial.js";
import { findNegativeWording } from "./rules/negative-wording.js";
import { readBody, readSubject } from "./rules/page.js";
import { findPromisedAttachment } from "./rules/promised-attachment.js";
import type { Reading, Rule } from "./rules/rule.js";
import { rules } from "./rules/rules.js";
import { findUnfilledGaps } from "./rules/unfilled-gap.js";
import type { TermLookup } from "./term-lookup.js";

/** How severe each rule is; a rule that is left out keeps its own severity. */
export type RuleSettings = { readonly [Id in RuleId]?: Severity | "off" };

/** What a check may use besides the draft. */
export interface CheckOptions {
  /** Finds words of the house; without it the rule `internal-label` finds nothing. */
  readonly glossary?: TermLookup;
  readonly rules?: RuleSettings;
}

const checks: Readonly<Record<RuleId, Rule>> = {
  blame: findBlame,
  "legal-denial": findLegalDenial,
  emotion: findEmotion,
  "negative-wording": findNegativeWording,
  "instruction-tone": findInstructions,
  "internal-label": findInternalLabels,
  "apology-and-next-step": findMissingParts,
  "promised-attachment": findPromisedAttachment,
  "unfilled-gap": findUnfilledGaps,
};

/**
 * Checks a mail before it is sent. Only the author's own words and the subject are judged, each
 * sentence in its own language; quotes, forwarded messages, the signature and the subject of an
 * answer are not. Fast enough for every key press, and the same draft always gives the same report.
 *
 * @param draft the mail as it would be sent, and what is known about the one it answers
 * @param options a glossary, and the severity of each rule or `off`
 * @returns every finding with its reason, source and fixes
 * @example
 * import { checkDraft } from "@ramah/netiquette";
 *
 * const { findings, language } = checkDraft({ body: "Item itu habis." });
 * language; // => "id"
 * findings.map(({ rule, range }) => ({ rule, range })); // => [{ rule: "negative-wording", range: { start: 0, end: 14 } }]
 * findings[0]?.fixes[0]?.edits[0]?.text; // => "Item itu akan tersedia pada {tanggal}."
 */
export function checkDraft(draft: Draft, options: CheckOptions = {}): Report {
  const lexicon = sharedLexicon();
  const subject = readSubject(draft.subject ?? "", lexicon, options.glossary);
  const body = readBody(draft.body, lexicon, options.glossary);
  const language = body.language ?? subject.language;
  const reading: Reading = {
    draft,
    subject,
    body,
    language: language ?? "en",
    glossary: options.glossary,
  };
  const findings: Finding[] = [];
  for (const { id, severity } of rules) {
    const setting = options.rules?.[id] ?? severity;
    if (setting === "off") continue;
    for (const found of checks[id](reading)) {
      findings.push({ rule: id, severity: setting, ...found, fingerprint: "" });
    }
  }
  return { findings: withFingerprints(findings.sort(byPlace())), language };
}

/** By place, the subject first and what concerns the whole mail last; then in the order of the rules. */
function byPlace(): (one: Finding, other: Finding) => number {
  return comparing<Finding>(
    ({ range }) => (range === null ? 1 : 0),
    { descending: ({ part }) => part },
    ({ range }) => range?.start ?? 0,
    ({ rule }) => rules.findIndex(({ id }) => id === rule),
    ({ range }) => range?.end ?? 0,
  );
}

function withFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = fingerprintOf(finding, 0);
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return { ...finding, fingerprint: fingerprintOf(finding, ordinal) };
  });
}
