import { binomial, countQuantiles, poisson } from "../numerics/count-quantiles.js";
import { normalTail } from "../numerics/normal.js";
import type { ChartInput } from "./chart-type.js";
import type { Line, Model } from "./line.js";
import { meanMovingRange, type Observation, total } from "./observations.js";
import { countsCases, type PlainKind } from "./plain-kind.js";

/** Fewer events than this, and sigma limits are far from what they promise. */
const fewEvents = 5;

/**
 * The charts of counts. With m cases or units of exposure, centre c and k sigma:
 * p: c ± k √(c(1 − c)/m), np: m times that; u: c ± k √(c/m), c: m times that with m = 1; never below 0 nor
 * above all cases. p' and u' widen sigma by σz, the mean moving range of z = (x − c)/sigma over 1.128
 * (Laney, Improved Control Charts for Attributes, Quality Engineering 14, 2002).
 */
export function countChart(
  kind: PlainKind,
  observations: readonly Observation[],
  input: ChartInput,
): Model {
  const { sigmas = 3, limits = "sigma" } = input;
  const isCases = countsCases(kind);
  // np and c plot numbers, the others what falls on one case or unit.
  const isNumber = kind === "np" || kind === "c";
  const unitOf = ({ size }: Observation): number => (kind === "c" ? 1 : size);
  const learnt = observations.filter((one) => one.learnt);
  const units = total(learnt.map(unitOf));
  const meanUnit = units / learnt.length;
  const share =
    input.centre === undefined
      ? total(learnt.map(({ count }) => count)) / units
      : kind === "np"
        ? Math.min(1, input.centre / meanUnit)
        : input.centre;
  const spreadOf = (one: Observation): number =>
    Math.sqrt((isCases ? share * (1 - share) : share) / unitOf(one));

  const isPrime = kind === "pPrime" || kind === "uPrime";
  const zOf = (one: Observation): number => {
    const spread = spreadOf(one);
    // No events at all so far: nothing has varied.
    return spread === 0 ? 0 : (one.count / one.size - share) / spread;
  };
  const sigmaZ = isPrime ? (input.sigmaZ ?? meanMovingRange(learnt.map(zOf)) / 1.128) : 1;

  const tail = limits === "sigma" ? 0 : normalTail(sigmas);
  const lines = observations.map((one): Line => {
    const unit = unitOf(one);
    const scale = isNumber ? unit : 1;
    const centre = share * scale;
    const sigma = spreadOf(one) * scale * sigmaZ;
    const most = isCases ? scale : Number.POSITIVE_INFINITY;
    const line = {
      statistic: isNumber ? one.count : one.count / one.size,
      centre,
      sigma,
      lower: Math.max(0, centre - sigmas * sigma),
      upper: Math.min(most, centre + sigmas * sigma),
    };
    if (limits === "sigma" || (limits === "auto" && share * unit >= fewEvents)) return line;
    const counts = isCases ? binomial(unit, share) : poisson(share * unit);
    const { lower, upper } = countQuantiles(counts, tail);
    const perCount = isNumber ? 1 : unit;
    return { ...line, lower: lower / perCount, upper: upper / perCount };
  });
  const centre = kind === "np" ? share * meanUnit : share;
  return isPrime ? { centre, lines, sigmaZ } : { centre, lines };
}
