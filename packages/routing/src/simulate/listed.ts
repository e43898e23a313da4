import type { Requirement } from "../requirements/requirement.js";

/** Requirements as a list, however they are given. */
export const listed = (
  needs: Requirement | readonly Requirement[] | undefined,
): readonly Requirement[] =>
  needs === undefined ? [] : Array.isArray(needs) ? needs : [needs as Requirement];
