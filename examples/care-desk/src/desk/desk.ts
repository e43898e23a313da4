import type { Locale, Result } from "@ramah/core";
import type { CaseCommand, CaseView, DeskView, Line } from "./view.js";

/** Why a request was refused, in words: `missing` for what is not there, `stale` for what has changed since. */
export interface Refusal {
  readonly code: string;
  readonly data: {
    readonly kind: "invalid" | "missing" | "stale";
    readonly lines: readonly Line[];
  };
}

/** What came of a mail. */
export interface Ingested {
  readonly caseId: string;
  /** False when the mail was already here: taking it twice changes nothing. */
  readonly isNew: boolean;
}

/** The desk as its edges see it: the page's server and the command line. */
export interface Desk {
  ingest(content: Uint8Array, locale: Locale): Promise<Result<Ingested, Refusal>>;
  overview(locale: Locale): DeskView;
  view(caseId: string, locale: Locale): Result<CaseView, Refusal>;
  /** Refused as `stale` when the case has gone on since the version that the command was given on. */
  command(
    caseId: string,
    expected: number,
    command: CaseCommand,
    locale: Locale,
  ): Result<CaseView, Refusal>;
}
