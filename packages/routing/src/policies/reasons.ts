import type { CallcenterReasons } from "./callcenter/reasons.js";
import type { QueuesReasons } from "./queues/reasons.js";

/** Everything that the compatibility policies say, by code. */
export interface PolicyReasons extends CallcenterReasons, QueuesReasons {}
