import { channels } from "@ramah/core";
import { count, durationMs, mostCount, place, share, tier } from "./figures.js";
import {
  attributes,
  type Check,
  fieldsOf,
  idOf,
  isObject,
  kept,
  level,
  listOf,
  number,
  oneOf,
  tableOf,
  text,
  wrongType,
} from "./shape.js";

/** Units or slots, not both: that would leave open which of them counts. A channel may have no slot. */
const capacity: Check = (value, path, checking) => {
  if (isObject(value) && (value["units"] === undefined) === (value["slots"] === undefined)) {
    checking.issues.push(wrongType("object", path));
  } else {
    const slots = tableOf(number(0, mostCount), oneOf(...channels));
    fieldsOf({ "units?": count, "slots?": slots })(value, path, checking);
  }
};

/** Fields that an agent has from the beginning and may be given anew later. */
const changeable = (): Readonly<Record<string, Check>> => ({
  "skills?": tableOf(level, idOf("skill")),
  "languages?": tableOf(level),
  "capacity?": kept(capacity),
  "queues?": kept(
    listOf(
      fieldsOf({
        queue: idOf("queue"),
        "tier?": tier,
        "position?": place,
        "priority?": place,
        "delayMs?": durationMs,
        "weight?": share,
      }),
    ),
  ),
  "attributes?": attributes,
});

/** An agent of a configuration, or one who is added later. */
export const agent = (): Check =>
  fieldsOf({ id: text, "name?": text, "site?": idOf("site"), ...changeable() });

/** What changes about an agent. */
export const agentPatch = (): Check => fieldsOf({ id: text, ...changeable() });
