import { australianRegimes } from "./data/australia.js";
import { bahrainRegimes } from "./data/bahrain.js";
import { euRegimes } from "./data/eu.js";
import { houseRegimes } from "./data/house.js";
import { indonesianRegimes } from "./data/indonesia.js";
import { ukFinancialRegimes } from "./data/uk-financial.js";
import { ukOtherRegimes } from "./data/uk-other.js";
import { usRegimes } from "./data/us.js";
import type { Regime } from "./regime.js";

/**
 * Every regime of this package in every version, with document, section and status of its source. No
 * legal advice: read `source` before you rely on a row, above all on one that is `unverified`.
 *
 * @example
 * import { regimes } from "@ramah/complaints";
 *
 * regimes.filter(({ id }) => id === "uk-ofcom").map(({ validFrom }) => validFrom); // => ["2018-10-01", "2026-04-08"]
 */
export const regimes: readonly Regime[] = /* @__PURE__ */ ([] as readonly Regime[]).concat(
  ukFinancialRegimes,
  ukOtherRegimes,
  euRegimes,
  usRegimes,
  australianRegimes,
  indonesianRegimes,
  bahrainRegimes,
  houseRegimes,
);

/**
 * The regimes whose source was read, by us or by somebody who tells of it: what nobody could look up is
 * never a default.
 *
 * @example
 * import { defaultRegimes } from "@ramah/complaints";
 *
 * defaultRegimes.some(({ source }) => source.status === "unverified"); // => false
 */
export const defaultRegimes: readonly Regime[] = /* @__PURE__ */ regimes.filter(
  ({ source }) => source.status !== "unverified",
);
