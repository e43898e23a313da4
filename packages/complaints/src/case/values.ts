import type { ComplaintClass } from "../data/classes.js";
import type { LetterKind } from "../letters/letter.js";
import type { Outcome } from "./outcome.js";
import type {
  AuthorityKind,
  CodeRole,
  LetterSent,
  LinkKind,
  RedressKind,
  Referral,
  VulnerabilityDriver,
} from "./records.js";

// What each field that is a choice knows. Held to its type in both directions: `Every` lacks none.

type Every<Value extends string> = { readonly [One in Value]: true };

const outcome: Every<Outcome> = {
  upheld: true,
  "partly-upheld": true,
  "not-upheld": true,
  goodwill: true,
};

const adrOutcome: Every<NonNullable<Referral["decision"]>["outcome"]> = {
  upheld: true,
  "partly-upheld": true,
  "not-upheld": true,
  settled: true,
  declined: true,
};

const complaintClass: Every<ComplaintClass> = {
  "not-received": true,
  damaged: true,
  refund: true,
  overcharged: true,
  "misleading-advertising": true,
  service: true,
};

const letterKind: Every<LetterKind | "other"> = {
  acknowledgement: true,
  "summary-resolution": true,
  "final-response": true,
  "holding-response": true,
  "not-yet": true,
  "extension-notice": true,
  "delay-notice": true,
  "adr-letter": true,
  other: true,
};

const letterTo: Every<NonNullable<LetterSent["to"]>> = { complainant: true, representative: true };

const redressKind: Every<RedressKind> = {
  financial: true,
  interest: true,
  distress: true,
  "non-financial": true,
};

const driver: Every<VulnerabilityDriver> = {
  health: true,
  "life-event": true,
  resilience: true,
  capability: true,
};

const authority: Every<AuthorityKind> = {
  "written-consent": true,
  "spoken-consent": true,
  "power-of-attorney": true,
  guardian: true,
  estate: true,
  law: true,
};

const codeRole: Every<CodeRole> = { product: true, issue: true, "root-cause": true };

const handLink: Every<"repeat" | "systemic" | "related"> = {
  repeat: true,
  systemic: true,
  related: true,
};

const caseLink: Every<LinkKind> = {
  repeat: true,
  systemic: true,
  related: true,
  "merged-into": true,
  absorbed: true,
  "duplicate-of": true,
  "split-from": true,
  "split-into": true,
};

/** The values of every field that is a choice. `handLink` is what a person links by hand. */
export const choices: Readonly<Record<ChoiceName, Every<string>>> = {
  outcome,
  adrOutcome,
  complaintClass,
  letterKind,
  letterTo,
  redressKind,
  driver,
  authority,
  codeRole,
  handLink,
  caseLink,
};

/** The name of a choice. */
export type ChoiceName =
  | "outcome"
  | "adrOutcome"
  | "complaintClass"
  | "letterKind"
  | "letterTo"
  | "redressKind"
  | "driver"
  | "authority"
  | "codeRole"
  | "handLink"
  | "caseLink";
