import type { Catalogue } from "@ramah/core";
import { durationText, listText } from "@ramah/core/messages";
import type { AnalysisProblems, AnalysisReasons, Simplification } from "../../analysis/reasons.js";
import { countText, percentText } from "../number-text.js";

const percent = (share: number): string => percentText(share, "en");
const list = (items: readonly string[]): string => listText(items, "en");
const time = (durationMs: number): string =>
  durationText(Math.round(durationMs / 1000) * 1000, "en");
const times = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const expectations: Readonly<Record<AnalysisProblems["analysis-input"]["expected"], string>> = {
  classes: "a list of classes is needed here, each with a name and an arrival rate",
  groups:
    "a list of groups is needed here, each with a count, a service rate and the classes it serves",
  "class-names": "a list of names of classes is needed here",
  name: "a name is needed here, used only once",
  text: "a text is needed here",
  rate: "a number from 0 is needed here",
  "positive-rate": "a number above 0 is needed here",
  rates: "a list of numbers from 0 is needed here",
  count: "a whole number from 0 to 1,000,000 is needed here",
  "positive-count": "a whole number from 1 to 1,000,000 is needed here",
  "load-below-agents":
    "more contacts arrive than these agents can finish, so that the queue grows for ever",
  time: "a time is needed here, not before what came before it",
  rows: "a list of contacts is needed here",
  agents: "an agent is needed here who is on the list of agents",
};

const simplifications: Readonly<Record<Simplification, string>> = {
  "handle-times-differ":
    "handling times differ between classes; the load is kept exactly, the waits are near at best",
  "not-exponential": "handling times are taken for exponential, with the same mean",
  patience:
    "in the model everybody is let in and waits for as long as it takes, so that its waits are longer",
  shifts: "everybody with a shift or opening hours is taken to be there all the time",
  strategy: "the agent who has been idle longest is taken, whatever the queue's strategy",
  priorities: "priorities are left out: whoever has waited longest comes first",
  tiers: "the tiers that are open from the beginning count alike",
  relaxation: "requirements stay as they are at the beginning of the wait",
  routes: "routes are left out: contacts without a queue are taken for the first queue",
  "several-at-once": "every agent takes one contact at a time",
  "preferred-agent": "nobody waits for a preferred agent",
};

export const analysisMessages: Catalogue<AnalysisReasons> = {
  "analysis-input": ({ expected }) => {
    const text = expectations[expected];
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  "duplicate-class": ({ class: name }) => `The class “${name}” appears twice.`,
  "unknown-class": ({ class: name }) => `There is no class “${name}”; perhaps it is misspelt.`,
  "class-without-agents": ({ class: name }) => `Nobody serves the class “${name}”.`,
  "overloaded-classes": ({ classes, arrivalRate, serviceRate }) => {
    const who = list(classes);
    const verb = classes.length === 1 ? "is" : "are together";
    if (serviceRate === 0) return `Nobody serves ${who}.`;
    const excess = arrivalRate / serviceRate - 1;
    // Equal but for rounding.
    if (Math.abs(excess) <= 1e-12) {
      return `${who} ${verb} at the limit: as much arrives as all who can take it finish, and the queue still grows.`;
    }
    const by = excess < 0.0005 ? "less than 0.1%" : percent(excess);
    return `${who} ${verb} overloaded by ${by}: more arrives than all who can take it finish.`;
  },
  "too-many-states": ({ states, limit, groups }) =>
    `${groups} groups that depend on each other have ${countText(states, "en")} states, more than the ${countText(limit, "en")} that fit (and 24 groups at most). Put agents with the same classes and speed into one group, leave out differences that matter little, or simulate.`,
  "rate-changes": () =>
    "The rate of this class changes over time, so that there is no steady state. Ask for one interval at a time.",
  "beyond-precision": () =>
    "The figures lie so far apart that rounding would decide the answer. Leave out what hardly ever happens, or simulate.",
  "tightest-classes": ({ classes, load }) =>
    `${list(classes)} ${classes.length === 1 ? "comes" : "come"} closest to the limit: ${percent(load)} of what all who can take ${classes.length === 1 ? "it" : "them"} finish.`,
  "model-simplified": ({ what }) => `Simplified: ${simplifications[what]}.`,
  "overtakes-counted": ({ overtakes, overtaken, contacts, most }) =>
    overtakes === 0
      ? `None of ${times(contacts, "contact", "contacts")} was overtaken by a later one of its class.`
      : `${overtaken} of ${times(contacts, "contact was", "contacts were")} overtaken by later ones of the same class, ${times(overtakes, "time", "times")} in all and at most ${times(most, "time", "times")} each.`,
  "waits-spread": ({ by, longest, longestMs, shortest, shortestMs }) =>
    longestMs === shortestMs
      ? `Every ${by} waits ${time(longestMs)} on average.`
      : `By ${by}, “${longest}” waits longest (${time(longestMs)} on average) and “${shortest}” shortest (${time(shortestMs)}).`,
  "occupancy-spread": ({ busiest, highest, idlest, lowest, evenness }) =>
    highest === lowest
      ? `All agents are equally busy, ${percent(highest)} of their time.`
      : `${busiest} is busiest (${percent(highest)} of the time), ${idlest} least busy (${percent(lowest)}); evenness by Jain's index is ${percent(evenness)}.`,
};
