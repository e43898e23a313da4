import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { Compared, RouterFeature, SimulationReasons } from "../../simulate/reasons.js";
import { percentText, pointsText } from "../number-text.js";
import { spanText } from "../time-text.js";

const features: Readonly<Record<RouterFeature, (id: string) => string>> = {
  strategy: (id) => `the queue ${id} has another strategy than longest idle`,
  relaxation: (id) => `the queue ${id} relaxes what it asks for over time`,
  route: (id) => `contacts of the class ${id} find their queue by the routes`,
  tiers: (id) => `the queue ${id} has tiers`,
  delay: (id) => `the agent ${id} serves a queue only after a delay`,
  slots: (id) => `the agent ${id} has slots instead of units`,
  "site-hours": (id) => `the site ${id} has opening hours`,
  limits: (id) => `the queue ${id} limits how many wait, how long, or without whom`,
  "preferred-agent": (id) => `contacts of the class ${id} prefer an agent`,
  "answer-time": () => "agents take time to answer",
  "nobody-qualified": (id) => `nobody can serve the class ${id}`,
};

const count = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? "" : "s"}`;

interface Words {
  readonly size: (difference: number) => string;
  readonly less: (text: string, names: Compared["names"]) => string;
  readonly more: (text: string, names: Compared["names"]) => string;
  readonly lessEnd: string;
  readonly moreEnd: string;
  readonly what: string;
}

const waits: Words = {
  size: (ms) => spanText(ms, "en"),
  less: (text, [a, b]) => `in “${b}”, people wait ${text} less than in “${a}”`,
  more: (text, [a, b]) => `in “${b}”, people wait ${text} longer than in “${a}”`,
  lessEnd: "shorter",
  moreEnd: "longer",
  what: "waits",
};

const levels: Words = {
  size: (share) => pointsText(share, "en"),
  less: (text, [a, b]) => `in “${b}”, the service level is ${text} lower than in “${a}”`,
  more: (text, [a, b]) => `in “${b}”, the service level is ${text} higher than in “${a}”`,
  lessEnd: "lower",
  moreEnd: "higher",
  what: "service levels",
};

const abandonments: Words = {
  size: (share) => pointsText(share, "en"),
  less: (text, [a, b]) =>
    `in “${b}”, the share of those who give up is ${text} lower than in “${a}”`,
  more: (text, [a, b]) =>
    `in “${b}”, the share of those who give up is ${text} higher than in “${a}”`,
  lessEnd: "lower",
  moreEnd: "higher",
  what: "shares of those who give up",
};

function compared(words: Words): (data: Compared) => string {
  return ({ class: name, names, difference, low, high, confidence }) => {
    const said = (sentence: string): string =>
      name === null
        ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
        : `${name}: ${sentence}`;
    const sure = percentText(confidence, "en");
    const told = (difference < 0 ? words.less : words.more)(words.size(difference), names);
    if (low === null || high === null) {
      return said(`${told}, but one observation does not tell whether that is chance.`);
    }
    if (low > 0 || high < 0) {
      const [near, far] = [
        Math.min(Math.abs(low), Math.abs(high)),
        Math.max(Math.abs(low), Math.abs(high)),
      ];
      return said(`${told} (${sure} sure: from ${words.size(near)} to ${words.size(far)}).`);
    }
    const range = `from ${words.size(low)} ${words.lessEnd} to ${words.size(high)} ${words.moreEnd}`;
    return said(
      `“${names[0]}” and “${names[1]}” cannot be told apart by their ${words.what}: in “${names[1]}” they are ${range} (${sure} sure).`,
    );
  };
}

export const simulationMessages: Catalogue<SimulationReasons> = {
  "distribution-kind": ({ known }) =>
    `A distribution of times is needed here, with a \`type\` out of ${listText(known, "en")}.`,
  "arrivals-kind": ({ known }) => `Arrivals need one of ${listText(known, "en")}.`,
  "ends-before-start": ({ from, to }) => `Ends (${to}) before it begins, or at once (${from}).`,
  "intervals-overlap": ({ at }) =>
    `At ${at} two intervals hold at once, which leaves open whose rate counts.`,
  "shifts-overlap": ({ agent, at }) =>
    `At ${at} the agent ${agent} begins a shift before the one before is over.`,
  "class-named-twice": ({ name }) =>
    `There are two classes ${name}: chance depends on the name, so each needs its own.`,
  "no-such-agent": ({ agent }) => `There is no agent ${agent} in the configuration.`,
  "warm-up-too-long": ({ warmUpMs, lastsMs }) =>
    `A warm-up of ${durationText(warmUpMs, "en")} leaves nothing to count of ${durationText(lastsMs, "en")}.`,
  "needs-router": ({ feature, id }) =>
    `The public router ran the simulation, not the fast kernel, because ${features[feature](id)}.`,
  "compared-wait": (data) => compared(waits)(data),
  "compared-service-level": (data) => compared(levels)(data),
  "compared-abandonment": (data) => compared(abandonments)(data),
  "handle-kept": () =>
    "Every contact takes as long as it took with the agent who had it; a log does not tell how long others would have taken.",
  "handle-unknown": ({ contacts, known }) =>
    `${count(contacts, "contact")} ${contacts === 1 ? "has" : "have"} no end of service in the log; ${contacts === 1 ? "its time was" : "their times were"} drawn from the ${known} with one.`,
  "handle-assumed": ({ contacts, assumedMs }) =>
    `No service in the log came to an end; all ${contacts} contacts are taken to last ${durationText(assumedMs, "en")}.`,
  "patience-estimated": ({ contacts, seen }) =>
    `${count(contacts, "contact")} never showed when they would have given up; beyond the wait they bore, it was drawn from the ${seen} who did give up (Kaplan-Meier).`,
  "patience-endless": ({ contacts }) =>
    `${count(contacts, "contact")} never showed when they would have given up; they are taken to wait as long as it takes.`,
  "patience-never-seen": ({ contacts }) =>
    `Nobody in the log gave up, so nothing is known of patience: all ${contacts} contacts wait as long as it takes.`,
  "ring-estimated": ({ contacts, seen }) =>
    seen === 0
      ? `Nobody in the log was answered, so nothing is known of how long agents let contacts ring: all ${contacts} are answered at once.`
      : `${count(contacts, "contact")} ${contacts === 1 ? "was" : "were"} never answered in the log; how long an agent would have let ${contacts === 1 ? "it" : "them"} ring was drawn from the ${seen} that ${seen === 1 ? "was" : "were"}.`,
  "events-left-out": ({ type, events }) =>
    `${count(events, "event")} of the kind ${type} ${events === 1 ? "is" : "are"} left out: by then the policy had gone another way.`,
  "log-refused": ({ events, code, first }) =>
    `${count(events, "event")} of the log ${events === 1 ? "was" : "were"} refused (${code}) when it was followed, the first at position ${first}: perhaps it was written under another configuration or seed.`,
  "line-not-json": ({ line }) => `Line ${line} is not JSON.`,
  "line-not-event": ({ line, problem }) =>
    `Line ${line} is not an event with a moment: ${problem}.`,
  "line-out-of-order": ({ line, byMs }) =>
    `Line ${line} is ${durationText(byMs, "en")} (${byMs} ms) earlier than the line before it.`,
};
