import { expect, test } from "vitest";
import { plain } from "../../test/candidate.js";
import type { Candidate, Strategy, StrategyContext } from "../strategies/strategy.js";
import { callcenterPolicy } from "./callcenter/policy.js";
import { queuesPolicy } from "./queues/policy.js";
import { callcenterStrategy, queuesStrategy } from "./strategies.js";

const candidate = (order: number, more: Partial<Candidate> = {}): Candidate => ({
  ...plain,
  agent: "abcd"[order] ?? "",
  sequence: order,
  position: order,
  order,
  ...more,
});

const context = (queue = -1, contact = -1): StrategyContext => ({
  queue: { lastOrder: queue, lastPosition: queue, lastTier: queue === -1 ? -1 : 0 },
  contact: {
    lastOrder: contact,
    lastPosition: contact,
    lastTier: contact === -1 ? -1 : 0,
    offers: 0,
  },
  chance: ({ order }) => [0.9, 0.4, 0.5, 0.8][order] ?? 0,
});

const order = (
  { compare }: Strategy,
  candidates: readonly Candidate[],
  around: StrategyContext = context(),
): string =>
  [...candidates]
    .sort((one, other) => compare(one, other, around))
    .map(({ agent }) => agent)
    .join("");

const three = [
  candidate(0, { idleSince: 30, calls: 1, talkMs: 9 }),
  candidate(1, { idleSince: 10, calls: 2, talkMs: 8 }),
  candidate(2, { idleSince: 20, calls: 0, talkMs: 8 }),
];

test("mod_callcenter's strategies order a router's candidates by the same keys", () => {
  const by = (name: string): string => order(callcenterStrategy(name), three);
  expect(by("longest-idle-agent")).toBe("bca");
  expect(by("agent-with-least-talk-time")).toBe("bca");
  expect(by("agent-with-fewest-calls")).toBe("cab");
  expect(by("sequentially-by-agent-order")).toBe("abc");
  expect(by("ring-all")).toBe("abc");
  expect(by("random")).toBe("bca");
  expect(order(callcenterStrategy("Round-Robin"), three, context(0))).toBe("bca");
  expect(order(callcenterStrategy("top-down"), three, context(-1, 1))).toBe("cab");
  const tiers = [candidate(0), candidate(1, { tier: 1 }), candidate(2), candidate(3, { tier: 1 })];
  expect(order(callcenterStrategy("top-down"), tiers, context(-1, 0))).toBe("cbda");
  expect(order(callcenterStrategy("round-robin"), tiers, context(0))).toBe("cabd");
});

test("app_queue's strategies order a router's candidates, the last of equals first", () => {
  const by = (name: string, around = context()): string =>
    order(queuesStrategy(name), three, around);
  expect(by("leastrecent")).toBe("bca");
  expect(by("fewestcalls")).toBe("cab");
  expect(by("rrmemory", context(1))).toBe("cab");
  expect(by("linear", context(-1, 0))).toBe("bca");
  expect(by("random")).toBe("bca");
  expect(by("ringall")).toBe("cba");
  const heavy = [candidate(0, { weight: 4 }), candidate(1), candidate(2)];
  expect(order(queuesStrategy("wrandom"), heavy)).toBe("abc");
});

test("where both can say it, the adaptor and the policy agree", () => {
  const pass = callcenterPolicy({
    queue: { name: "q", strategy: "longest-idle-agent" },
    agents: three.map(({ agent, idleSince }) => ({
      name: agent,
      status: "Available",
      last_bridge_end: idleSince,
    })),
    tiers: three.map(({ agent, position }) => ({ queue: "q", agent, position })),
    members: [{ uuid: "m", queue: "q" }],
    now: 99,
  });
  expect(pass.turns[0]?.candidates.join("")).toBe(
    order(callcenterStrategy("longest-idle-agent"), three),
  );
  const choice = queuesPolicy({
    queue: { strategy: "fewestcalls" },
    members: three.map(({ agent, calls }) => ({ interface: agent, calls })),
    now: 99,
  });
  expect(choice.order.join("")).toBe(order(queuesStrategy("fewestcalls"), three));
});
