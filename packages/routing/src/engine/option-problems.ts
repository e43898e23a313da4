import { agent } from "../config/agent-problems.js";
import {
  boolean,
  type Check,
  type Checking,
  callable,
  fieldsOf,
  idOf,
  listOf,
  number,
  oneOf,
  orNull,
  tableOf,
  text,
  wrongType,
} from "../config/shape.js";
import { contact, handover, moment } from "./check-event.js";
import type { RouterRefusal } from "./reasons.js";

const count: Check = /* @__PURE__ */ number(0, 9_007_199_254_740_991, false);
// Waits of several contacts at the ends of time make more than a whole number can tell.
const total: Check = /* @__PURE__ */ number(0, 1e308, false);
const place: Check = /* @__PURE__ */ number(-1, 9_007_199_254_740_991);
const finite: Check = /* @__PURE__ */ number(-1e308, 1e308, false);

const version: Check = (value, path, { issues }) => {
  if (value !== 2) issues.push({ code: "config-value", path, data: { allowed: ["2"] } });
};

const all = (check: Check, ...names: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map((name) => [name, check]));

const ended = (): Check => orNull(moment);

const lastOffer: Check = (value, path, checking) => {
  if (!Array.isArray(value)) checking.issues.push(wrongType("list", path));
  else {
    text(value[0], [...path, 0], checking);
    count(value[1], [...path, 1], checking);
  }
};

const places = (): Readonly<Record<string, Check>> =>
  all(place, "lastOrder", "lastPosition", "lastTier");

const decision = (): Check =>
  fieldsOf({
    at: moment,
    ...all(text, "agent", "queue", "rule", "strategy"),
    ...all(count, "stage", "eligible"),
    ...all(finite, "idleMs", "waitedMs"),
    runnerUp: orNull(fieldsOf({ agent: text, byMs: finite })),
  });

const exclusions = (): Check =>
  listOf(fieldsOf({ ...all(text, "agent", "because"), until: ended() }));

const contactState = (): Check =>
  fieldsOf({
    contact: contact(),
    status: oneOf("waiting", "scheduled", "dialling", "connected", "wrapping"),
    ...all(text, "queue", "entry"),
    ...all(place, "sequence", "stage"),
    ...all(count, "step", "fromMs"),
    ownPriority: finite,
    ...all(boolean, "isCounted", "hasStood", "isFallingBack", "prefers", "isInLine"),
    ...all(moment, "stageSince", "queuedSince"),
    waitedMs: total,
    ...all(ended(), "waitsSince", "staffUntil", "callFrom", "ringAt"),
    exclusions: exclusions(),
    memory: fieldsOf({ ...places(), offers: count }),
    overdue: orNull(oneOf("maximum-wait", "no-staff", "last-step")),
    attempts: orNull(count),
    hands: listOf(
      fieldsOf({
        agent: text,
        status: oneOf("reserved", "dialling", "connected", "wrapping"),
        since: moment,
        until: ended(),
        ...all(count, "number", "units"),
        decision: decision(),
      }),
    ),
  });

/** The shape of what `snapshot` gives; whether it fits the configuration is asked later. */
const state = (): Check =>
  fieldsOf({
    version,
    seed: finite,
    ...all(ended(), "origin", "at", "wakeAt"),
    sequence: count,
    counts: fieldsOf(all(count, "offered", "completed", "abandoned", "timedOut")),
    agents: listOf(
      fieldsOf({
        ...all(text, "id", "because"),
        presence: oneOf("ready", "not-ready", "signed-out"),
        ...all(moment, "idleSince", "backOffUntil"),
        ...all(count, "idleSequence", "calls"),
        talkMs: total,
        failures: tableOf(count),
        "agent?": agent(),
        "hasJoined?": boolean,
      }),
    ),
    queues: listOf(
      fieldsOf({
        id: text,
        memory: fieldsOf(places()),
        lastOffered: listOf(lastOffer),
        statistics: fieldsOf({
          ...all(count, "handled", "gapMs", "abandoned"),
          ...all(total, "handleMs", "waitedMs"),
          handledAt: ended(),
        }),
      }),
    ),
    contacts: listOf(contactState()),
    places: listOf(
      fieldsOf({
        ...all(text, "customer", "entry", "queue"),
        ...all(moment, "offeredAt", "until"),
        sequence: count,
        exclusions: exclusions(),
        "handover?": handover(),
      }),
    ),
    sites: listOf(fieldsOf({ id: text, ...all(boolean, "isOpen", "isKnown"), askedAt: ended() })),
  });

const strategy = (): Check =>
  fieldsOf({ name: text, compare: callable, offers: oneOf("one", "all", "progressive") });

interface Seeds {
  readonly seed?: number;
  readonly restore?: { readonly seed: number };
}

/** A snapshot goes on with its own lots: another seed beside it would be taken for nothing. */
function otherSeed({ seed, restore }: Seeds, { issues }: Checking): void {
  if (seed === undefined || restore === undefined || seed === restore.seed) return;
  const data = { allowed: [String(restore.seed)] };
  issues.push({ code: "config-value", path: ["options", "seed"], data });
}

/** What is wrong with what a router is given besides its configuration. */
export function optionProblems(options: unknown, known: Checking): readonly RouterRefusal[] {
  const checking: Checking = { ...known, issues: [] };
  fieldsOf({
    "seed?": finite,
    "restore?": state(),
    "strategies?": tableOf(strategy(), idOf("queue")),
  })(options, ["options"], checking);
  if (checking.issues.length === 0) otherSeed(options as Seeds, checking);
  return checking.issues;
}
