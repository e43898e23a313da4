import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { agent, config, contact, needs, tell } from "../test/world.js";
import { createRouter } from "./router.js";
import {
  contactSchema,
  parseRoutingConfig,
  routerCommandSchema,
  routerStateSchema,
} from "./schemas.js";

const plan = config([agent("sari", { weights: { phone: 1 } })]);

const pathsOf = (input: unknown): readonly string[] => {
  const parsed = parseRoutingConfig(input);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("/"));
};

test("a sound plan passes as it is and makes a router", () => {
  const parsed = parseRoutingConfig(JSON.parse(JSON.stringify(plan)));
  expect(parsed).toEqual({ ok: true, value: plan });
  expect(parsed.ok && createRouter(parsed.value).initial.sequence).toBe(0);
});

test("every problem is told with its path", () => {
  const sari = plan.agents[0];
  expect(pathsOf({ ...plan, agents: [{ ...sari, capacity: 0, languages: { id: 6 } }] })).toEqual([
    "agents/0/languages/id",
    "agents/0/capacity",
  ]);
  expect(pathsOf({ ...plan, agents: [{ ...sari, weights: { telegram: 1 } }] })).toEqual([
    "agents/0/weights",
  ]);
  expect(pathsOf({ ...plan, agents: [{ ...sari, weights: undefined }] })).toEqual([
    "agents/0/weights",
  ]);
  expect(pathsOf({ ...plan, rules: { ...plan.rules, reservationMs: 0 } })).toEqual([
    "rules/reservationMs",
  ]);
});

test("what createRouter would throw on is refused with its path", () => {
  const sari = plan.agents[0];
  expect(
    pathsOf({ ...plan, agents: [sari, { ...sari, site: "sby", skills: { tax: 1 } }] }),
  ).toEqual(["agents/1/id", "agents/1/site", "agents/1/skills/tax"]);
});

test("opening hours are functions and no stored data", () => {
  expect(parseRoutingConfig({ ...plan, hours: {} }).ok).toBe(false);
});

test("a contact with everything passes, a half priority does not", () => {
  const full = contact("c1", 5, {
    requires: needs("loans", 3),
    languageLevel: 2,
    priority: -1,
    preferredAgent: "sari",
    handover: {
      collected: [{ name: "vip", value: true }],
      reason: "r",
      from: "b",
      mustRepeat: ["x"],
    },
  });
  expect(parseInput(contactSchema, full)).toEqual({ ok: true, value: full });
  expect(parseInput(contactSchema, { ...full, priority: 1.5 }).ok).toBe(false);
  expect(
    parseInput(contactSchema, { ...full, requires: [{ skill: "loans", minimumLevel: 0 }] }).ok,
  ).toBe(false);
});

test("every command passes, and none with a slip", () => {
  const pair = { agentId: "sari", contactId: "c1" };
  const note = { reason: "loan", collected: [{ name: "n", value: 1 }], dropped: ["m"] };
  const commands = [
    { type: "sign-in", agentId: "sari" },
    { type: "sign-out", agentId: "sari" },
    { type: "ready", agentId: "sari" },
    { type: "not-ready", agentId: "sari", because: "break" },
    { type: "offer-contact", contact: contact("c1", 0) },
    { type: "abandon", contactId: "c1" },
    { type: "accept", ...pair },
    { type: "reject", ...pair },
    { type: "complete", ...pair },
    { type: "wrap-up-done", ...pair },
    {
      type: "transfer",
      ...pair,
      note,
      requires: needs("loans", 1),
      language: "en",
      priority: 2,
      preferredAgent: "sari",
    },
    { type: "transfer", ...pair, note: { reason: "", collected: [] } },
    { type: "tick" },
  ];
  for (const command of commands) {
    expect(parseInput(routerCommandSchema, command)).toEqual({ ok: true, value: command });
    expect(parseInput(routerCommandSchema, { ...command, slip: 1 }).ok).toBe(false);
  }
});

test("a snapshot that lost, doubled or misplaced a contact is refused", () => {
  const story = tell(config([agent("sari")]));
  for (const id of ["c1", "c2"]) story.go(5, { type: "offer-contact", contact: contact(id, 5) });
  const { state } = story;
  const [queue] = state.queues;
  expect(parseInput(routerStateSchema, state).ok).toBe(true);
  const broken = [
    { ...state, counts: { ...state.counts, queued: 3 } },
    { ...state, queues: [{ ...queue, waiting: [...(queue?.waiting ?? [])].reverse() }] },
    { ...state, queues: [{ ...queue, signature: "x" }] },
    { ...state, queues: [{ ...queue, waiting: [] }] },
    {
      ...state,
      queues: [
        { ...queue, waiting: queue?.waiting.map((one) => ({ ...one, contact: contact("c1", 5) })) },
      ],
    },
    { ...state, version: 2 },
  ];
  for (const snapshot of broken) expect(parseInput(routerStateSchema, snapshot).ok).toBe(false);
});

test("whatever passes leads to events or refusals, never to an exception", () => {
  const router = createRouter(plan);
  const offered = (change: object): boolean => {
    const parsed = parseInput(routerCommandSchema, {
      type: "offer-contact",
      contact: { ...contact("c1", 5), ...change },
    });
    if (parsed.ok) expect(router.decide(parsed.value, router.initial, 5).ok).toBe(true);
    return parsed.ok;
  };
  expect(offered({ priority: 1000 })).toBe(true);
  expect(offered({ priority: Number.MAX_SAFE_INTEGER })).toBe(false);
  expect(offered({ offeredAt: Number.MIN_SAFE_INTEGER })).toBe(false);
  expect(pathsOf({ ...plan, rules: { ...plan.rules, secondsPerPriority: 86_401 } })).toEqual([
    "rules/secondsPerPriority",
  ]);
  expect(pathsOf({ ...plan, rules: { ...plan.rules, wrapUpMs: Number.MAX_SAFE_INTEGER } })).toEqual(
    ["rules/wrapUpMs"],
  );
});

test("a snapshot in which somebody would ring for ever is refused", () => {
  const story = tell(plan);
  story.ready(0, "sari");
  story.go(5, { type: "offer-contact", contact: contact("c1", 5) });
  const { state } = story;
  const [entry] = state.roster;
  const [holding] = entry?.holding ?? [];
  const stuck = { ...state, roster: [{ ...entry, holding: [{ ...holding, until: null }] }] };
  expect(parseInput(routerStateSchema, state).ok).toBe(true);
  expect(parseInput(routerStateSchema, stuck).ok).toBe(false);
});
