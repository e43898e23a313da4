import { channels } from "@ramah/core";
import { agent, agentPatch } from "../config/agent-problems.js";
import { durationMs, priority } from "../config/figures.js";
import { relaxSteps } from "../config/queue-problems.js";
import { needs } from "../config/requirement-problems.js";
import {
  attributes,
  type Check,
  type Checking,
  fieldsOf,
  idOf,
  isObject,
  kept,
  level,
  listOf,
  number,
  oneOf,
  text,
  wrongType,
} from "../config/shape.js";
import type { RoutingEvent } from "./event.js";
import type { RouterRefusal } from "./reasons.js";

/** Milliseconds of the epoch, as far as a `Date` reaches. */
export const moment: Check = /* @__PURE__ */ number(-8.64e15, 8.64e15);

const factValue: Check = (value, path, { issues }) => {
  const isFact = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!isFact) issues.push(wrongType("json", path));
};

const facts = (): Check => listOf(fieldsOf({ name: text, value: factValue }));

/** A reason may be empty, but it is a text. */
const anyText: Check = (value, path, { issues }) => {
  if (typeof value !== "string") issues.push(wrongType("text", path));
};

const promise = (): Check => fieldsOf({ text, "by?": moment });

const needing = (): Readonly<Record<string, Check>> => ({
  "queue?": idOf("queue"),
  "language?": text,
  "needs?": kept(needs),
  "priority?": priority,
  "preferredAgent?": text,
});

/** What was told so far. */
export const handover = (): Check =>
  kept(
    fieldsOf({
      collected: facts(),
      "reason?": anyText,
      "from?": text,
      "promise?": promise(),
      "channels?": listOf(text),
      "mustRepeat?": listOf(text),
    }),
  );

/** A contact as it was offered. */
export const contact = (): Check =>
  fieldsOf({
    id: text,
    channel: oneOf(...channels),
    ...needing(),
    "languageLevel?": level,
    "relax?": kept(relaxSteps),
    "customer?": text,
    "offeredAt?": moment,
    "call?": kept(fieldsOf({ "from?": moment, "until?": moment })),
    "attributes?": attributes,
    "handover?": handover(),
  });

const named = (more: Readonly<Record<string, Check>> = {}): Check =>
  fieldsOf({ id: text, ...more });

const events: Readonly<Record<RoutingEvent["type"], () => Check>> = {
  "agent.added": () => fieldsOf({ agent: agent() }),
  "agent.updated": () => fieldsOf({ agent: patch }),
  "contact.offered": () => fieldsOf({ contact: contact() }),
  "contact.updated": () =>
    named({ "priority?": priority, "attributes?": attributes, "needs?": kept(needs) }),
  "contact.abandoned": named,
  "contact.callback-requested": () => named({ "from?": moment, "until?": moment }),
  "callback.answered": named,
  "callback.failed": named,
  "reservation.accepted": named,
  "reservation.rejected": () => named({ "cause?": oneOf("rejected", "busy", "unreachable") }),
  "contact.completed": () => named({ "wrapUpMs?": durationMs }),
  "contact.wrapped-up": named,
  "contact.transferred": () =>
    named({
      to: fieldsOf({ ...needing(), "channel?": oneOf(...channels) }),
      note: fieldsOf({
        reason: anyText,
        collected: kept(facts()),
        "dropped?": listOf(text),
        "promise?": kept(promise()),
      }),
    }),
  tick: () => fieldsOf({}),
};

const patch: Check = (value, path, checking) => {
  agentPatch()(value, path, checking);
  if (!isObject(value)) return;
  const reasons = ["no-answer", "break", "meeting", "training", "paperwork", "other"];
  fieldsOf({
    "presence?": oneOf("ready", "not-ready", "signed-out"),
    "because?": oneOf(...reasons),
  })(value, path, checking);
};

/**
 * Tells what is wrong with the shape of an event, whatever it is. The common events are let through
 * after one look, since they come hundreds of thousands of times.
 */
export function eventProblems(event: unknown, known: Checking): readonly RouterRefusal[] {
  if (isPlain(event, known)) return [];
  const type = isObject(event) ? event["type"] : undefined;
  if (typeof type !== "string" || !Object.hasOwn(events, type)) {
    const data = { type: typeof type === "string" ? type : "" };
    return [{ code: "unknown-event", path: ["type"], data }];
  }
  const checking: Checking = { ...known, issues: [] };
  events[type as RoutingEvent["type"]]()(event, [], checking);
  return checking.issues;
}

const idOnly: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "contact.abandoned",
  "callback.answered",
  "callback.failed",
  "reservation.accepted",
  "contact.wrapped-up",
]);

const simpleFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "channel",
  "queue",
  "language",
  "customer",
]);

/** An event of nothing but names that are sound. */
function isPlain(event: unknown, known: Checking): boolean {
  const { type, id, contact: offered, wrapUpMs } = (event ?? {}) as Record<string, unknown>;
  if (type === "contact.completed") return isText(id) && wrapUpMs === undefined;
  if (type !== "contact.offered") return type === "tick" || (idOnly.has(type) && isText(id));
  if (!isObject(offered)) return false;
  for (const field in offered) {
    if (!simpleFields.has(field) || !isText(offered[field])) return false;
  }
  const { queue } = offered;
  return (
    isText(offered["id"]) &&
    channels.includes(offered["channel"] as never) &&
    (queue === undefined || known.queue.has(queue as string))
  );
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
