import type { Instant } from "@ramah/core";
import type { FieldName, ProfileFields } from "./field.js";

/** How far a value may travel, from everybody to nearly nobody; `specific` is specific personal data in the sense of the law. */
export type Confidentiality = "public" | "internal" | "confidential" | "specific";

/** Who or what a value was learnt from. */
export type SourceKind = "customer" | "agent" | "import" | "inference" | "system";

/** Where a value was learnt: the call, the form, the file, the rule. */
export interface ClaimSource {
  readonly kind: SourceKind;
  /** An id that leads back to the record. */
  readonly ref: string;
}

/** Whether somebody said it, something suggests it, or it came with other data. */
export type ClaimMethod = "stated" | "inferred" | "imported";

/** One value of one field, as one source had it at one time. */
export interface ClaimOf<Field extends FieldName> {
  readonly field: Field;
  readonly value: ProfileFields[Field];
  readonly source: ClaimSource;
  readonly method: ClaimMethod;
  readonly collectedAt: Instant;
  /** When somebody last checked it with the customer or a document. */
  readonly verifiedAt?: Instant;
  /** Since when it is no longer true: an old number, a sold car. */
  readonly endedAt?: Instant;
  readonly confidentiality: Confidentiality;
}

/** A claim on any field. */
export type Claim = { [Field in FieldName]: ClaimOf<Field> }[FieldName];

/** A customer: an id of the business and all that was ever claimed of them, in any order. */
export interface Profile {
  readonly id: string;
  readonly claims: readonly Claim[];
}
