import { comparing, type Instant } from "@ramah/core";
import type { Match } from "../lookup/find.js";
import { type Asset, currentFacts } from "../profile/asset.js";
import type { Claim } from "../profile/claim.js";
import type { CrmReason } from "../reasons.js";
import { fieldClass } from "./points.js";
import { fieldDenied, maySee, type Role } from "./role.js";

/** One fact of a vehicle on the screen. */
export interface PopFact {
  readonly fact: string;
  readonly value: string;
  readonly reason: CrmReason;
}

/** A vehicle of the customer as a role may see it. */
export interface PopAsset {
  readonly id: string;
  readonly kind: Asset["kind"];
  /** Missing when the role may not see plates. */
  readonly plate?: string;
  readonly facts: readonly PopFact[];
  /** How many facts are hidden. */
  readonly hidden: number;
  readonly reasons: readonly CrmReason[];
}

/** The vehicles of a customer, the one that led here first. */
export function popAssets(
  assets: readonly Asset[],
  matches: readonly Match[],
  role: Role,
  claims: readonly Claim[],
  at: Instant,
): readonly PopAsset[] {
  const isMatched = ({ id }: Asset): boolean => matches.some(({ assetId }) => assetId === id);
  const denied = fieldDenied(role, "plate", fieldClass(claims, "plate"));
  return assets
    .toSorted(
      comparing(
        (asset) => (isMatched(asset) ? 0 : 1),
        ({ id }) => id,
      ),
    )
    .map((asset): PopAsset => {
      const facts = currentFacts(asset, at);
      const shown = facts.filter(({ confidentiality }) => maySee(role, "assets", confidentiality));
      const matched: readonly CrmReason[] = isMatched(asset)
        ? [{ code: "asset-matched", data: {} }]
        : [{ code: "asset-owned", data: {} }];
      return {
        id: asset.id,
        kind: asset.kind,
        ...(denied === undefined ? { plate: asset.plate } : {}),
        facts: shown.map(({ fact, value, collectedAt }) => ({
          fact,
          value,
          reason: { code: "fact-held", data: { fact, ageMs: at - collectedAt } },
        })),
        hidden: facts.length - shown.length,
        reasons: denied === undefined ? matched : [...matched, denied],
      };
    });
}
