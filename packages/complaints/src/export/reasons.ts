import type { Bilingual, NoData } from "@ramah/core";

/** What a record lacks that somebody asks for. */
export interface RecordIssues {
  /** Nothing came in: there is no complaint to report. */
  readonly "record-empty": NoData;
  readonly "record-element-missing": { readonly code: string; readonly label: Bilingual };
  /** It must be there because of what another field holds. */
  readonly "record-element-needed": {
    readonly code: string;
    readonly label: Bilingual;
    readonly field: string;
    readonly value: string;
  };
}
