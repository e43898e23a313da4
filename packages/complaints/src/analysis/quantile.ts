/** Hyndman and Fan's type 7 of ascending values, which there is at least one of. */
export function quantileOf(ordered: readonly number[], quantile: number): number {
  const position = (ordered.length - 1) * quantile;
  const below = ordered[Math.floor(position)] ?? 0;
  const above = ordered[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
