import { type Check, number } from "./shape.js";

/** A year in milliseconds: nobody rings or waits longer, so a larger figure is a slip of units. */
export const longestMs = 31_536_000_000;

/** With a day of head start for each step at most, every place in the order is a whole number. */
export const mostPriority = 1000;
export const mostSecondsPerPriority = 86_400;

/** More contacts, units or attempts than anybody has at once. */
export const mostCount = 1_000_000;

export const durationMs: Check = /* @__PURE__ */ number(0, longestMs);
export const someMs: Check = /* @__PURE__ */ number(1, longestMs);
// Written out: bundlers keep a call with `-mostPriority` in it, since a minus may run code.
export const priority: Check = /* @__PURE__ */ number(-1000, mostPriority);
export const count: Check = /* @__PURE__ */ number(1, mostCount);
export const share: Check = /* @__PURE__ */ number(0, mostCount, false);
/** Tiers need not be whole; the first one is 0. */
export const tier: Check = /* @__PURE__ */ number(0, mostCount, false);
/** Positions and ranks need not be whole, and may be negative. */
export const place: Check = /* @__PURE__ */ number(-1_000_000, mostCount, false);
