import { byPlace } from "./sequential.js";
import type { Candidate, StrategyMemory } from "./strategy.js";

/** Goes on after whoever was last, to the end of the list, and from its beginning up to the same one. */
export function byPlaceAfter(last: StrategyMemory, first: Candidate, second: Candidate): number {
  return (
    Number(isPassed(first, last)) - Number(isPassed(second, last)) ||
    first.tier - second.tier ||
    byPlace(first, second)
  );
}

const isPassed = (candidate: Candidate, last: StrategyMemory): boolean =>
  (candidate.tier - last.lastTier ||
    candidate.position - last.lastPosition ||
    candidate.order - last.lastOrder) <= 0;
