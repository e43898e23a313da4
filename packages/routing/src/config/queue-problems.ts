import { strategyNames } from "../strategies/strategy.js";
import { expressionText } from "./expression-problems.js";
import { count, durationMs, mostCount, priority, someMs, tier } from "./figures.js";
import { dropped, lowered, need, needs } from "./requirement-problems.js";
import {
  bilingual,
  boolean,
  both,
  type Check,
  fieldsOf,
  idOf,
  isObject,
  listOf,
  number,
  oneOf,
  orNull,
  text,
} from "./shape.js";

/** How a queue chooses among able agents. */
export const strategy: Check = (value, path, checking) => {
  if (!isObject(value)) oneOf(...strategyNames)(value, path, checking);
  else {
    const figure: Readonly<Record<string, Check>> =
      value["name"] === "ring-all" ? { "atMost?": count } : { everyMs: someMs };
    fieldsOf({ name: oneOf("ring-progressively", "ring-all"), ...figure })(value, path, checking);
  }
};

const staffing: readonly string[] = ["member", "signed-in", "ready"];

const step = (): Check =>
  fieldsOf({
    afterMs: durationMs,
    "drop?": dropped,
    "lower?": lowered,
    "widen?": fieldsOf({ "queues?": listOf(idOf("queue")), "tier?": tier }),
    "raise?": priority,
    "fromTier?": tier,
    "instead?": fieldsOf({
      "queue?": idOf("queue"),
      "needs?": orNull(need),
      "tier?": orNull(tier),
    }),
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
    "name?": bilingual,
    "needs?": needs,
    "relax?": relaxSteps,
    "tier?": tier,
    "strategy?": strategy,
    "priority?": priority,
    "order?": oneOf("oldest-first", "newest-first"),
    "maximumWaiting?": number(0, mostCount),
    "joinWhen?": oneOf("always", ...staffing),
    "leaveWithout?": fieldsOf({ staffing: oneOf(...staffing), afterMs: durationMs }),
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
