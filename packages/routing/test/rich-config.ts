import type { RoutingConfig } from "../src/config/config.js";
import type { Queue } from "../src/config/queue.js";
import { sound } from "./lint-slips.js";

/** A configuration that says something about everything. */
export const rich: RoutingConfig = {
  ...sound,
  agents: [
    ...sound.agents,
    {
      id: "x",
      site: "jkt",
      skills: { loans: 2 },
      capacity: { units: 100 },
      queues: [{ queue: "loans", tier: 1, position: 2, priority: 3, delayMs: 4, weight: 5 }],
      attributes: { team: ["a", { nested: null }], grade: 3 },
    },
  ],
  queues: [
    {
      ...(sound.queues[0] as Queue),
      name: { en: "loans", id: "pinjaman" },
      strategy: { name: "ring-progressively", everyMs: 10_000 },
      order: "newest-first",
      maximumWaiting: 7,
      joinWhen: "member",
      leaveWithout: { staffing: "ready", afterMs: 6 },
      keepPlaceMs: 1,
      reservationMs: 2_000,
      wrapUpMs: 3,
      expectedHandleMs: 4,
      relax: [
        { afterMs: 5, drop: ["loans"], lower: { "language:id": 1 }, raise: 1 },
        { afterMs: 9, widen: { queues: ["anything"], tier: 9 } },
        {
          afterMs: 20,
          fromTier: 1,
          instead: { tier: 3, queue: "anything", needs: { not: { agents: ["a"] } } },
        },
      ],
    },
    {
      id: "anything",
      strategy: { name: "ring-all", atMost: 3 },
      needs: [{ any: [{ sites: ["jkt"] }, { where: "worker.grade > 1 OR task.b == 2" }] }],
    },
  ],
  routes: [
    {
      id: "r",
      when: "kind == 'loan'",
      steps: [
        {
          queue: "anything",
          needs: { all: [{ skill: "loans", level: 2, maximum: 4 }] },
          priority: 4,
          lastsMs: 5,
          skipIf: "workers.available == 0",
          orderBy: [{ attribute: "worker.grade", descending: true }],
        },
        { queue: "loans" },
      ],
    },
    { id: "rest", isFallback: true, steps: [{ queue: "anything" }] },
  ],
  rules: {
    secondsPerPriority: 60,
    reservationMs: 15,
    backOff: {
      rejected: { contactMs: 3, agentMs: 4, notReadyAfter: 5 },
      "no-answer": { contactMs: 3 },
      busy: { contactMs: 3 },
      unreachable: { contactMs: 3 },
    },
    wrapUpMs: 0,
    minimumLanguageLevel: 3,
    units: { chat: 20 },
    preferredAgentMs: 20,
    callback: { attempts: 3, retryMs: 300 },
  },
  hours: { jkt: { isOpen: () => true, nextOpening: (at) => at, nextClosing: () => undefined } },
};
