import type { Catalogue } from "@ramah/core";
import type { FigureKind, WaitCause, WaitingReasons } from "../../waiting/reasons.js";
import { waitText } from "../time-text.js";

const kinds: Readonly<Record<FigureKind, string>> = {
  "above-zero": "a number above 0 (from 1e-9 to 1e18)",
  "from-zero": "a number from 0 to 1e18",
  count: "a whole number from 0 to ten million",
  position: "a whole number from 1 to ten million",
  few: "a whole number from 0 to 100",
  share: "a number from 0 to 1",
  "inner-share": "a number between 0 and 1",
  moment: "a moment in whole milliseconds since 1970",
  text: "a text that is not empty",
  list: "a list",
  object: "an object",
  boolean: "true or false",
  function: "a function",
};

const causes: Readonly<Record<WaitCause, string>> = {
  "agent-left": "Fewer of us are here now than before",
  "priority-joined": "An urgent call has come in before yours",
  "longer-contacts": "Our conversations are taking longer than usual",
};

const place = (position: number | null): string => {
  if (position === null) return "";
  return position === 1 ? "You are next in line. " : `You are number ${position} in line. `;
};

export const waitingMessages: Catalogue<WaitingReasons> = {
  "bad-figure": ({ expected, received }) => `Expected ${kinds[expected]}, but found ${received}.`,
  "figure-before": ({ at, earliest }) =>
    `The moment ${at} lies before ${earliest}, and time does not run backwards.`,
  "figure-unknown-name": ({ name }) => `Nothing here is called “${name}”.`,
  "wait-time": ({ waitMs, position }) =>
    `${place(position)}We expect to answer you within ${waitText(waitMs, "en")}.`,
  "wait-longer": ({ waitMs, position, cause }) =>
    `${causes[cause]}, so you will have to wait longer than we told you. We are sorry. ${place(position)}We now expect to answer you within ${waitText(waitMs, "en")}.`,
  "wait-goes-on": ({ position }) =>
    position === null
      ? "You are still in line, and we have not forgotten you. Thank you for waiting."
      : `${place(position)}Thank you for waiting.`,
  "wait-overdue": ({ position }) =>
    `You have been waiting longer than we told you. We are sorry. ${place(position)}We will be with you as soon as we can.`,
  "wait-nobody": () =>
    "Nobody is here to answer you at the moment, and we cannot say when that will change.",
};
