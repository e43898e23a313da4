import type { Catalogue } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import type { RelationFigure, StandardsReasons } from "../../standards/reasons.js";
import { decimalText } from "../number-text.js";

const calls = (count: number): string => `${count} call${count === 1 ? "" : "s"}`;
const round = (value: number): string => decimalText(value, 2, "en");
const range = ({ low, high }: RelationFigure): string =>
  `95% interval ${round(low)} to ${round(high)}`;

export const standardsMessages: Catalogue<StandardsReasons> = {
  "rings-not-logged": () => "The log does not say how often it rang.",
  "left-in-time": ({ afterMs }) =>
    `The customer gave up after ${durationText(afterMs, "en")}, while there was still time.`,
  "ended-without": ({ afterMs }) =>
    `The contact was closed after ${durationText(afterMs, "en")} without it, while there was still time.`,
  "still-open": ({ forMs }) =>
    `After ${durationText(forMs, "en")} the log ends, while there is still time.`,
  "start-not-logged": () => "The log begins after this contact did.",
  "channel-not-logged": () => "The log does not say on which channel this contact came.",
  "relation-too-short": ({ intervals, needed }) =>
    `It cannot be told: the logs cover ${intervals} ${intervals === 1 ? "interval" : "intervals"}, and at least ${needed} are needed.`,
  "relation-too-few-failures": ({ failures, needed }) =>
    `It cannot be told: there ${failures === 1 ? "was 1 failure" : `were ${failures} failures`}, and at least ${needed} are needed.`,
  "relation-too-few-calls": ({ calls: count, needed }) =>
    `It cannot be told: there ${count === 1 ? "was" : "were"} ${calls(count)}, and at least ${needed} are needed.`,
  "relation-no-contrast": () =>
    "It cannot be told: failures are spread too evenly to compare times with many and with few.",
  "relation-more-calls": (figure) =>
    `Each failure on the web site goes along with about ${round(figure.perFailure)} more calls (${range(figure)}). That alone does not prove that failures are the cause.`,
  "relation-fewer-calls": (figure) =>
    `Each failure on the web site goes along with about ${round(-figure.perFailure)} fewer calls (${range(figure)}). That alone does not prove that failures are the cause.`,
  "relation-not-seen": (figure) =>
    `No relation between failures on the web site and calls can be seen (${round(figure.perFailure)} calls per failure, ${range(figure)}). There may still be one.`,
};
