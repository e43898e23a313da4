import { hourMs, minuteMs } from "@ramah/core";
import type { Demand, RoutingConfig } from "../../src/index.js";

// A desk small enough to work out by hand what happens at it.

export const alone: RoutingConfig = { agents: [{ id: "sari" }] };

/** One class of calls, five minutes each on average. */
export const calls = (perHour: number, more: Partial<Demand["classes"][number]> = {}): Demand => ({
  classes: [
    {
      name: "calls",
      arrivals: { perHour },
      handle: { type: "exponential", meanMs: 5 * minuteMs },
      ...more,
    },
  ],
});

/** Three calls of ten minutes, at 0, 1 and 2 minutes. */
export const threeCalls: Demand = calls(0, {
  arrivals: { at: [0, minuteMs, 2 * minuteMs] },
  handle: { type: "constant", ms: 10 * minuteMs },
});

export const hour = { seed: 1, until: hourMs };
