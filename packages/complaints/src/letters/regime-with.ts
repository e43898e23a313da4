import { refuse } from "@ramah/core";
import { regimes } from "../regimes/regimes.js";
import type { LetterRegime } from "./requirements.js";

/** The newest version of a regime; none for the house's own rules. */
export function regimeWith(id: string, caller: string): LetterRegime | undefined {
  if (id === "house") return undefined;
  const versions = regimes.filter((regime) => regime.id === id);
  const [newest] = versions.toSorted((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  if (newest === undefined) {
    refuse(caller, [{ code: "regime-unknown", path: ["regime"], data: { regime: id } }]);
  }
  return newest;
}
