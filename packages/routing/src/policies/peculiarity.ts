import type { Bilingual, Source } from "@ramah/core";

/** Something that a peer does and one would not expect, reproduced unless `exact` is `false` and it is mended. */
export interface Peculiarity {
  /** Stable, kebab-case. */
  readonly code: string;
  /** What the peer does. */
  readonly what: Bilingual;
  /** What `exact: false` does instead; `null` when it does the same. */
  readonly mended: Bilingual | null;
  /** The function of the peer's code, or the report of the defect. */
  readonly source: Source;
}

/** A place in a peer's code: a function, and where in its repository a defect was reported. */
export const seenIn = (
  document: string,
  repository: string,
  section: string,
  report?: string,
): Source => ({
  document,
  section,
  url: report === undefined ? repository : `${repository}/${report}`,
  asOf: "2026-11-21",
  status: "verified",
});
