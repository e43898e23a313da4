import type { Bilingual, Source } from "@ramah/core";
import type { RecordField } from "./record-field.js";

/** One element of a record as a regulator asks for it. */
export interface RecordColumn {
  /** Stands over the column, the same in every language. */
  readonly code: string;
  readonly label: Bilingual;
  /** Where it comes from; `given` for what no case knows, such as the brand. */
  readonly field: RecordField | "given";
  readonly need: "mandatory" | "conditional" | "optional";
  /** For a conditional element: it must be there when this field holds one of the values, or anything. */
  readonly when?: { readonly field: RecordField; readonly in?: readonly string[] };
}

/** The elements that one regulator asks for. Like its own form, and no replacement for it. */
export interface RecordColumnSet {
  readonly id: "asic-idr-like" | "cfpb-like" | "ojk-oral-like";
  readonly name: Bilingual;
  readonly columns: readonly RecordColumn[];
  readonly source: Source;
}
