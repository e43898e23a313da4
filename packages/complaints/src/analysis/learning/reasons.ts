/** What can be wrong with codes, weights and spans that are counted. */
export interface TaxonomyProblems {
  readonly "code-twice": { readonly code: string };
  readonly "code-unknown": { readonly code: string; readonly taxonomy: string };
  /** Following the parents leads back to the code itself. */
  readonly "code-circular": { readonly code: string };
  /** Nothing in the newer version corresponds: what was counted under it is lost. */
  readonly "code-dropped": { readonly code: string };
  readonly "pair-twice": { readonly pair: string };
  readonly "version-differs": { readonly expected: string; readonly given: string };
}

/** What can be wrong with what is counted. */
export interface CountingProblems {
  readonly "weight-not-counted": { readonly weight: number };
  readonly "share-out-of-bounds": { readonly share: number };
  readonly "length-not-counted": { readonly field: string; readonly length: number };
  /** A moment is milliseconds since 1970, a finite number. */
  readonly "moment-not-counted": { readonly given: string };
  readonly "history-empty": { readonly count: number };
  /** Something ended before it began. */
  readonly "ended-before-begun": { readonly begun: number; readonly ended: number };
}

/** Every code of counting and of lists of codes. */
export interface LearningReasons extends TaxonomyProblems, CountingProblems {}
