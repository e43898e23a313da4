import type { Channel, Instant } from "@ramah/core";
import type { Money } from "../money.js";
import type {
  AuthorityKind,
  CaseCode,
  LetterSent,
  RedressKind,
  VulnerabilityDriver,
} from "../records.js";
import type { Fulfilling } from "./handling.js";

/** What is put on the record of a complaint besides its handling. */
export interface RecordCommands {
  readonly "record-letter": Omit<Fulfilling, "letter"> & {
    readonly by: string;
    readonly channel: Channel;
    readonly letter: LetterSent;
    /** When it went out, if that was earlier than it was put on record. */
    readonly sentAt?: Instant;
  };
  readonly "note-vulnerability": {
    readonly by: string;
    /** The complaint arose because nobody took account of it. */
    readonly causedBy: boolean;
    /** The customer agreed to have the drivers and the adjustment on record. */
    readonly consent: boolean;
    readonly drivers?: readonly VulnerabilityDriver[];
    readonly adjustment?: string;
  };
  /** Somebody speaks for the customer; again, once the authority is there. */
  readonly "name-representative": {
    readonly by: string;
    readonly name: string;
    readonly authority?: AuthorityKind;
    readonly evidence?: string;
  };
  /** Codes of product, issue and root cause; for each role the last ones given count. */
  readonly classify: { readonly by: string; readonly codes: readonly CaseCode[] };
  /** Links it with another case; merging and splitting make their own links. */
  readonly link: {
    readonly by: string;
    readonly kind: "repeat" | "systemic" | "related";
    readonly caseId: string;
  };
  /** Another case was merged into this one. */
  readonly absorb: { readonly by: string; readonly caseId: string };
  /** What is owed because the complaint was upheld, at least in part. */
  readonly redress: {
    readonly by: string;
    readonly kind: RedressKind;
    readonly what: string;
    readonly amount?: Money;
  };
  /** A gesture that is not owed: it admits nothing, has a budget of its own and repairs nothing. */
  readonly goodwill: { readonly by: string; readonly what: string; readonly amount?: Money };
}
