import type { Bilingual, Source } from "@ramah/core";

/** Something that a peer does and one would not expect, reproduced unless `exact` is `false` and it is mended. */
export interface Peculiarity {
  readonly code: string;
  readonly what: Bilingual;
  /** Whether `exact: false` does something else; `null` says that nothing needs mending. */
  readonly mended: Bilingual | null;
  readonly source: Source;
}
