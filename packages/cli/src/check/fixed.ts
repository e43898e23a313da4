import { applySafeFixes, type CheckOptions, checkDraft, type Draft } from "@ramah/netiquette";

// Where fixes overlap one waits for the next round; more rounds than this were never seen to change anything.
const rounds = 10;

/** A draft with every safe fix of its text made, until none is left. */
export function fixedDraft(draft: Draft, options: CheckOptions): Draft {
  let fixed = draft;
  for (let round = 0; round < rounds; round++) {
    const body = applySafeFixes(fixed.body, checkDraft(fixed, options).findings);
    if (body === fixed.body) break;
    fixed = { ...fixed, body };
  }
  return fixed;
}
