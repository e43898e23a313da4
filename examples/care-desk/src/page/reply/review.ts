import { findPromises } from "@ramah/complaints";
import { describe as describePromise } from "@ramah/complaints/messages";
import type { Locale, Source } from "@ramah/core";
import { checkDraft, type Finding, type Fix, type Severity } from "@ramah/netiquette";
import { describe, ruleText } from "@ramah/netiquette/messages";
import type { Line } from "../../desk/view.js";
import { wordingOf } from "./edited-text.js";
import { houseGlossary } from "./house-glossary.js";
import { jargonIn, type ShownTerm } from "./jargon.js";

/** What a review looks at. */
export interface Reviewed {
  readonly text: string;
  readonly to: string;
  readonly isComplaint: boolean;
  /** The customer's own words, for the terms in them. */
  readonly mailText: string;
  /** The moment of writing. */
  readonly at: number;
  /** The desk's zone, minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** What the page shows about a reply while it is written, in the page's language. */
export interface Review {
  /** The text that all ranges and fixes count in. */
  readonly text: string;
  readonly findings: readonly ShownFinding[];
  readonly errors: number;
  readonly safeFixes: readonly Finding[];
  readonly promises: readonly ShownPromise[];
  readonly terms: readonly ShownTerm[];
}

export interface ShownFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly rule: string;
  readonly why: string;
  readonly reason: string;
  readonly source: string;
  /** The text concerned; left out for the reply as a whole. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly fixes: readonly ShownFix[];
}

export interface ShownFix {
  readonly label: string;
  /** The new wording, empty when text is only taken away. */
  readonly wording: string;
  /** Left out when it is advice that only the author can follow. */
  readonly fix?: Fix;
}

export interface ShownPromise {
  readonly what: string;
  readonly isPromise: boolean;
  readonly lines: readonly Line[];
}

/** That a cue was found shows by itself. */
const leftOut: readonly string[] = ["promise-cue"];

/** Reviews a reply: findings with their fixes, promises and terms of the trade. */
export function reviewReply(reviewed: Reviewed, locale: Locale): Review {
  const { text, to, isComplaint, mailText, at, offsetMinutes } = reviewed;
  const { glossary, matcher } = houseGlossary();
  const { findings } = checkDraft(
    { body: text, recipients: [recipientOf(to)], answers: { isComplaint } },
    { glossary: matcher },
  );
  return {
    text,
    findings: findings.map((finding) => shownFinding(finding, text, locale)),
    errors: findings.filter(({ severity }) => severity === "error").length,
    safeFixes: findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "safe")),
    promises: findPromises(text, { at, offsetMinutes }).map(({ kind, what, reasons }) => ({
      what,
      isPromise: kind === "promise",
      lines: reasons
        .filter(({ code }) => !leftOut.includes(code))
        .map((reason) => ({
          code: reason.code,
          text: describePromise(reason, locale),
        })),
    })),
    terms: jargonIn({ mail: mailText, reply: text }, glossary, matcher, locale),
  };
}

function shownFinding(finding: Finding, text: string, locale: Locale): ShownFinding {
  const { name, why } = ruleText(finding.rule, locale);
  const { fingerprint, severity, range, part } = finding;
  return {
    id: fingerprint,
    severity,
    rule: name,
    why,
    reason: describe(finding.reason, locale),
    source: sourceText(finding.source),
    ...(range === null || part !== "body" ? {} : { range }),
    fixes: finding.fixes.map((fix) => ({
      label: describe(fix.label, locale),
      wording: part === "body" ? wordingOf(text, fix) : "",
      ...(fix.edits.length === 0 || part !== "body" ? {} : { fix }),
    })),
  };
}

const sourceText = ({ document, section }: Source): string =>
  section === undefined ? document : `${document}, ${section}`;

/** `Siti Rahayu <siti@surel.example>`: a name that the reply must not be taken to be signed with. */
export function recipientOf(to: string): { readonly name?: string; readonly address?: string } {
  const [, name = "", address] = /^(.*?)\s*<([^<>]+)>\s*$/.exec(to) ?? [];
  if (address === undefined) return to.includes("@") ? { address: to.trim() } : { name: to };
  const plain = name.replace(/^"(.*)"$/, "$1");
  return plain === "" ? { address } : { name: plain, address };
}
