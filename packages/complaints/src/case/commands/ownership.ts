/** Who owns a complaint: it moves only to somebody who takes it (K-01, N-01). */
export interface OwnershipCommands {
  /** Offers the ownership. Nothing changes hands until the other person confirms. */
  readonly "hand-over": { readonly by: string; readonly to: string };
  /** Only the person to whom it was offered can take it. */
  readonly "confirm-hand-over": { readonly by: string };
  /** The person to whom it was offered declines, or whoever owns or offered it takes the offer back. */
  readonly "decline-hand-over": { readonly by: string };
}
