import type { PlainDate } from "@ramah/core";

/** A kind of letter that a complaint can need. */
export type LetterKind =
  | "acknowledgement"
  | "summary-resolution"
  | "final-response"
  | "holding-response"
  | "not-yet"
  | "extension-notice"
  | "delay-notice"
  | "adr-letter";

/** Something that a letter must say, whoever asks for it. */
export type LetterElement =
  | "says-received"
  | "says-handled"
  | "names-handler"
  | "gives-reference"
  | "states-time-limit"
  | "says-complaint-made"
  | "says-resolved"
  | "gives-decision"
  | "gives-reasons"
  | "gives-remedy"
  | "may-refer"
  | "time-to-refer"
  | "waiver-statement"
  | "scheme-website"
  | "encloses-leaflet"
  | "scheme-is-free"
  | "scheme-is-independent"
  | "explains-delay"
  | "gives-new-date"
  | "apologises"
  | "apologises-early"
  | "shows-understanding"
  | "looks-forward";

/** Something that no letter may say. */
export type ForbiddenElement = "admits-liability" | "makes-excuse" | "blames-customer";

/** What a final response tells of the complaint. */
export type LetterDecision = "upheld" | "partly-upheld" | "not-upheld" | "goodwill";

/** What the case says, so that the letter must say the same. */
export interface LetterExpectations {
  /** Full name of the person who handles the complaint. */
  readonly owner?: string;
  readonly reference?: string;
  /** The day by which the letter promises an answer. */
  readonly due?: PlainDate;
  /** Where the complaint was upheld, in full or in part, the letter may admit the fault. */
  readonly decision?: LetterDecision;
}
