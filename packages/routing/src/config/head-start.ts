import type { RoutingRules } from "./rules.js";

// A head start by which strict priority beats every wait: 2^38 ms are nine years. Priorities that several
// steps have raised must still leave a whole number.
const strictMs = 274_877_906_944;

/** By how much earlier each step of priority lets a contact count as having come. */
export const headStartMs = ({ secondsPerPriority }: RoutingRules): number =>
  secondsPerPriority === "strict" ? strictMs : secondsPerPriority * 1000;
