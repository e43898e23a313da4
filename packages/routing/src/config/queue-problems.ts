import { expressionText } from "./expression-problems.js";
import { count, durationMs, mostCount, priority, someMs, tier } from "./figures.js";
import { dropped, lowered, need, needs } from "./requirement-problems.js";
import {
  boolean,
  both,
  type Check,
  fieldsOf,
  idOf,
  isObject,
  listOf,
  number,
  oneOf,
  text,
} from "./shape.js";

const names: readonly string[] = [
  "longest-idle",
  "round-robin",
  "fewest-calls",
  "least-talk-time",
  "top-down",
  "sequential",
  "ring-all",
  "ring-progressively",
  "random",
  "weighted-random",
  "best-skill",
  "least-loaded",
];

/** How a queue chooses among able agents. */
export const strategy: Check = (value, path, checking) => {
  if (!isObject(value)) oneOf(...names)(value, path, checking);
  else {
    const figure: Readonly<Record<string, Check>> =
      value["name"] === "ring-all" ? { "atMost?": count } : { everyMs: someMs };
    fieldsOf({ name: oneOf("ring-progressively", "ring-all"), ...figure })(value, path, checking);
  }
};

const staffing = (): Check => oneOf("member", "signed-in", "ready");

const needOrNone: Check = (value, path, checking) => {
  if (value !== null) need(value, path, checking);
};

const tierOrNone: Check = (value, path, checking) => {
  if (value !== null) tier(value, path, checking);
};

const step = (): Check =>
  fieldsOf({
    afterMs: durationMs,
    "drop?": dropped,
    "lower?": lowered,
    "widen?": fieldsOf({ "queues?": listOf(idOf("queue")), "tier?": tier }),
    "raise?": priority,
    "fromTier?": tier,
    "instead?": fieldsOf({ "queue?": idOf("queue"), "needs?": needOrNone, "tier?": tierOrNone }),
  });

/** Steps add up in their order, so that they must be given in it. */
const inOrder: Check = (value, path, { issues }) => {
  let earlierMs = 0;
  for (const [index, { afterMs }] of (value as { readonly afterMs: number }[]).entries()) {
    if (afterMs < earlierMs) {
      const data = { afterMs, earlierMs };
      issues.push({ code: "config-order", path: [...path, index, "afterMs"], data });
    }
    earlierMs = Math.max(earlierMs, afterMs);
  }
};

/** Steps of relaxation, of a queue or of a contact. */
export const relaxSteps: Check = (value, path, checking) => {
  both(listOf(step()), inOrder)(value, path, checking);
};

/** A queue without regard to the others. */
export const queue = (): Check =>
  fieldsOf({
    id: text,
    "name?": fieldsOf({ en: text, id: text }),
    "needs?": needs,
    "relax?": relaxSteps,
    "tier?": tier,
    "strategy?": strategy,
    "priority?": priority,
    "order?": oneOf("oldest-first", "newest-first"),
    "maximumWaiting?": number(0, mostCount),
    "joinWhen?": oneOf("always", "member", "signed-in", "ready"),
    "leaveWithout?": fieldsOf({ staffing: staffing(), afterMs: durationMs }),
    "maximumWaitMs?": durationMs,
    "overflowTo?": idOf("queue"),
    "keepPlaceMs?": durationMs,
    "reservationMs?": someMs,
    "wrapUpMs?": durationMs,
    "expectedHandleMs?": someMs,
  });

/** A way through the queues. */
export const route = (): Check =>
  fieldsOf({
    id: text,
    "when?": expressionText,
    steps: listOf(
      fieldsOf({
        queue: idOf("queue"),
        "needs?": needs,
        "priority?": priority,
        "lastsMs?": durationMs,
        "skipIf?": expressionText,
        "orderBy?": listOf(fieldsOf({ attribute: text, "descending?": boolean })),
      }),
      true,
    ),
    "isFallback?": boolean,
  });
