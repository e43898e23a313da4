import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { ConfigProblems, ConfigType } from "../../config/reasons.js";

const types: Readonly<Record<ConfigType, string>> = {
  text: "a text that is not empty",
  list: "a list (of queues or of stops: not an empty one)",
  object: "an object with named fields",
  boolean: "true or false",
  json: "plain data: texts, finite numbers, lists and objects of them, not nested too deep",
  function: "a function",
  level: "a level from 1 to 5",
  requirement:
    "one requirement with exactly one of skill, language, agents, sites, where, all, any and not",
};

const kinds: Readonly<Record<ConfigProblems["config-unknown"]["kind"], string>> = {
  queue: "queue",
  site: "site",
  skill: "skill",
};

export const configMessages: Catalogue<ConfigProblems> = {
  "config-type": ({ expected }) => `Needed here: ${types[expected]}.`,
  "config-value": ({ allowed }) => `Must be one of: ${allowed.join(", ")}.`,
  "config-number": ({ least, most, isWhole }) =>
    `Must be a ${isWhole ? "whole " : ""}number from ${least} to ${most}.`,
  "config-unknown": ({ kind, id }) => `There is no ${kinds[kind]} "${id}".`,
  "config-duplicate": ({ id }) => `The id "${id}" is given twice.`,
  "config-order": ({ afterMs, earlierMs }) =>
    `Steps must be in order: this one comes after ${afterMs} ms, an earlier one after ${earlierMs} ms.`,
  "config-loop": ({ queues }) =>
    queues.length === 1
      ? `The queue ${queues[0]} overflows into itself: nobody would ever leave it.`
      : `The queues ${listText(queues, "en")} overflow into each other in a circle: nobody would ever leave them.`,
};
