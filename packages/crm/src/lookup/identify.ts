import type { CrmReason } from "../reasons.js";
import type { Candidate, Found } from "./find.js";

/** Whether the keys point to nobody, to one customer, or leave a choice that a person must make. */
export interface Identification {
  readonly kind: "none" | "one" | "choice";
  /** The one, or all to choose from, best first. */
  readonly candidates: readonly Candidate[];
  readonly reasons: readonly CrmReason[];
}

/**
 * Tells whether a look-up is decided. It is when there is one candidate, or when one matches every
 * key that anybody else matches and at least one more. Otherwise somebody must ask.
 *
 * @param found what `find` returned
 * @returns nobody, one or a choice, with reasons; a phone number alone never proves who is calling
 * @example
 * import { identify } from "@ramah/crm";
 *
 * const held = (profileId: string) => ({
 *   profileId, matches: [{ kind: "phone", key: "+62215551234", confirmedAt: 0 }], reasons: [],
 * } as const);
 * identify({ candidates: [held("father"), held("daughter")], reasons: [] }).kind; // => "choice"
 */
export function identify(found: Found): Identification {
  const { candidates } = found;
  const [best, ...others] = candidates;
  if (best === undefined) {
    return {
      kind: "none",
      candidates,
      reasons: [{ code: "nobody-found", data: {} }, ...found.reasons],
    };
  }
  if (others.every((other) => dominates(best, other))) {
    const isPhoneOnly = best.matches.every(({ kind }) => kind === "phone");
    const proof: readonly CrmReason[] = isPhoneOnly
      ? [{ code: "identity-unproven", data: {} }]
      : [];
    return { kind: "one", candidates: [best], reasons: [...proof, ...found.reasons] };
  }
  const isShared = others.some((other) => keysOf(other).some((key) => keysOf(best).includes(key)));
  const reason: CrmReason = isShared
    ? { code: "several-holders", data: { count: candidates.length } }
    : { code: "keys-disagree", data: { count: candidates.length } };
  return { kind: "choice", candidates, reasons: [reason, ...found.reasons] };
}

const keysOf = ({ matches }: Candidate): readonly string[] =>
  matches.map(({ kind, key }) => `${kind}:${key}`);

function dominates(best: Candidate, other: Candidate): boolean {
  const keys = keysOf(best);
  return keysOf(other).every((key) => keys.includes(key)) && keys.length > other.matches.length;
}
