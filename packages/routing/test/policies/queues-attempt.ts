import type { QueuesAttempt } from "../../src/index.js";
import { now, type Row } from "./callcenter-desk.js";

/** Members a, b, c … of one queue, and what an attempt takes besides. */
export const attemptOf = (
  strategy: string,
  members: readonly Row[],
  more: Row = {},
): QueuesAttempt =>
  ({
    members: members.map((member, index) => ({ interface: "abcdefgh"[index], ...member })),
    now,
    ...more,
    queue: { strategy, ...(more["queue"] as Row) },
  }) as QueuesAttempt;
