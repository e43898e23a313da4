import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { SeverityPackReasons } from "../../severity/reasons.js";
import { numberText } from "../analysis-words.js";
import { outcomeNames } from "../names.js";
import { inputNames, valueNames } from "../severity-names.js";

// Tables of other houses have inputs of their own; those are named as they are written.
const input = (name: string): string => inputNames[name]?.en ?? name;
const value = (name: string): string => valueNames[name]?.en ?? name;
const facts = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, one]) => `${input(name)}: ${value(one)}`)
    .join("; ");
const whoMay = (roles: readonly string[]): string =>
  roles.length === 0 ? "No role may." : `This may: ${listText(roles, "en")}.`;
const money = (currency: string, amount: number): string =>
  `${currency} ${numberText(amount, "en")}`;
const one = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const severityMessages: Catalogue<SeverityPackReasons> = {
  "table-gap": (data) => `No row decides this case (${facts(data.facts)}). Add one.`,
  "table-overlap": ({ rows, facts: all }) =>
    `The rows ${listText(rows, "en")} decide the same case (${facts(all)}); only one may.`,
  "table-row-unreachable": ({ row }) => `No case ever reaches the row “${row}”.`,
  "table-row-twice": ({ row }) => `The row “${row}” is there twice.`,
  "table-not-monotone": ({ input: name, milder, graver, from, to, facts: all }) =>
    `${one(input(name))} rising from “${value(milder)}” to “${value(graver)}” lowers the level from ${from} to ${to} (${facts(all)}).`,
  "table-unknown-value": ({ row, input: name, value: given }) =>
    `The row “${row}” names “${given}” for “${name}”, which the table does not have.`,
  "table-too-large": ({ combinations, limit }) =>
    `The table has ${combinations} combinations; up to ${limit} can be proved. Split it.`,
  "table-more": ({ count }) => `There are ${count} more of the same kind.`,
  "fact-unknown": ({ input: name, value: given, known }) =>
    `“${given}” is not known for “${name}”. Give one of: ${known.join(", ")}.`,
  "severity-base": ({ input: name, value: given, level }) =>
    `${one(input(name))} (${value(given)}): level ${level}.`,
  "severity-slight": ({ level }) => `Nothing grave is known: level ${level}.`,
  "severity-raised": ({ input: name, value: given, by }) =>
    given === "yes"
      ? `${one(input(name))}: ${by} higher.`
      : `${one(input(name))} (${value(given)}): ${by} higher.`,
  "severity-capped": ({ level }) => `More than that is not added: level ${level}.`,
  "authority-unknown-role": ({ role, known }) =>
    `The role “${role}” is not in the matrix. It has: ${listText(known, "en")}.`,
  "redress-over-limit": ({ amount, limit, currency, who }) =>
    `Redress of ${money(currency, amount)} is over the limit of ${money(currency, limit)}. ${whoMay(who)}`,
  "goodwill-over-limit": ({ amount, limit, currency, who }) =>
    `A gesture of ${money(currency, amount)} is over the limit of ${money(currency, limit)}. ${whoMay(who)}`,
  "severity-over-authority": ({ severity, upTo, who }) =>
    `A complaint of severity ${severity} is over the authority, which ends at ${upTo}. ${whoMay(who)}`,
  "outcome-over-authority": ({ outcome, who }) =>
    `The role may not decide this outcome: ${outcomeNames[outcome].en}. ${whoMay(who)}`,
  "amount-not-counted": ({ field, amount }) =>
    `${amount} in “${field}” is no amount: give a number from 0.`,
  "authority-decreases": ({ role, field }) =>
    `“${role}” stands higher and may do less than the role before it: ${field}.`,
  "authority-role-twice": ({ role }) => `The role “${role}” is there twice.`,
  "figure-is-claim": ({ figure }) =>
    `${figure} persons told is a claim of the course; published studies have nine or ten.`,
  "range-upside-down": ({ field, low, high }) =>
    `In “${field}” the low end (${low}) lies above the high end (${high}).`,
  "range-out-of-bounds": ({ field, low, high, from, to }) =>
    to === 1
      ? `“${field}” (${low} to ${high}) must lie between ${from} and ${to}.`
      : `“${field}” (${low} to ${high}) must lie at or above ${from}.`,
};
