import type { RunRule } from "./chart-type.js";

/**
 * Which set each rule belongs to. Rules that ask about zones or the side of the mean take the points to
 * lie evenly about it; the others also serve lopsided ones, such as the gaps between rare events.
 */
export const runRules: Readonly<
  Record<RunRule, { readonly set: "western-electric" | "nelson"; readonly lopsided?: true }>
> = {
  WE1: { set: "western-electric", lopsided: true },
  WE2: { set: "western-electric" },
  WE3: { set: "western-electric" },
  WE4: { set: "western-electric" },
  N1: { set: "nelson", lopsided: true },
  N2: { set: "nelson" },
  N3: { set: "nelson", lopsided: true },
  N4: { set: "nelson", lopsided: true },
  N5: { set: "nelson" },
  N6: { set: "nelson" },
  N7: { set: "nelson" },
  N8: { set: "nelson" },
};
