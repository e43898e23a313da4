import type { Catalogue } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import type { CallbackReasons } from "../../callbacks/reasons.js";

export const callbacksMessages: Catalogue<CallbackReasons> = {
  "callback-not-needed": ({ waitMs }) =>
    `The wait is likely to be over within ${durationText(Math.ceil(waitMs / 1000) * 1000, "en")}: a callback would not be sooner.`,
  "callback-keeps-place": ({ fromMs, untilMs }) =>
    fromMs === 0
      ? `You may hang up and keep your place in line. We will call you back within ${durationText(untilMs, "en")}.`
      : `You may hang up and keep your place in line. We will call you back between ${durationText(fromMs, "en")} and ${durationText(untilMs, "en")} from now.`,
  "callback-by-appointment": () =>
    "We may not be able to call you back before we close. Please choose a time at which we may call you.",
  "callback-without-agents": () =>
    "Nobody is here to answer you at the moment. Please choose a time at which we may call you.",
  "call-refused": () => "The customer does not want to be contacted first.",
  "call-no-channel": () => "There is no channel that the customer likes and that is at hand.",
  "call-no-time": ({ deadline }) =>
    deadline === null
      ? "There is no time left that suits the customer and at which somebody is there."
      : "There is no time before the deadline that suits the customer and at which somebody is there.",
  "call-too-short": ({ needsMs }) =>
    `No time that suits the customer is long enough for a conversation of ${durationText(needsMs, "en")}.`,
};
