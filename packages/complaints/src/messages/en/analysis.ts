import type { Catalogue } from "@ramah/core";
import type { AnalysisReasons, PeriodName } from "../../analysis/reasons.js";
import { figureText, periodWords, roughly } from "../analysis-words.js";

const figure = (value: number, decimals = 1): string => figureText(value, decimals, "en");
const percent = (share: number): string => `${figure(share * 100, 1)}%`;
const several = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const complaints = (count: number): string => several(count, "complaint", "complaints");
const one = (period: PeriodName): string => periodWords[period].en[0];
const many = (period: PeriodName): string => periodWords[period].en[1];
const byChance = (onceIn: number, period: PeriodName): string =>
  onceIn < 1.5
    ? `chance alone would bring as much every ${one(period)}`
    : `chance alone would bring as much once in about ${roughly(onceIn, "en")} ${many(period)}`;
const wasWere = (expected: number): string => (figure(expected) === "1" ? "was" : "were");

export const analysisMessages: Catalogue<AnalysisReasons> = {
  "chart-kind": ({ kind }) => `There is no “${kind}” chart.`,
  "figure-none": () => "There are no figures: give at least one.",
  "figure-not-a-number": ({ value }) => `“${value}” is no finite number.`,
  "figure-not-whole": ({ value }) => `Complaints are counted in whole numbers, not ${value}.`,
  "figure-negative": ({ value }) => `${value} is below zero, where nothing is counted.`,
  "chart-size-missing": ({ kind }) =>
    `A “${kind}” chart needs to know out of how many each figure comes.`,
  "figure-lists-differ": ({ points, given }) =>
    `There are ${points} periods and ${given} figures to go with them.`,
  "chart-size-varies": () =>
    "A c chart compares periods of equal exposure; use a u chart for these.",
  "chart-size-not-whole": ({ size }) => `Exact limits need whole cases, not ${size}.`,
  "figure-above-size": ({ count, size }) => `${count} cannot be some of ${size}.`,
  "figure-without-size": ({ count }) =>
    `There are ${complaints(count)} in a period in which there was nothing to complain about.`,
  "chart-phase1": ({ value, points }) =>
    `“${value}” names none of the ${points} periods to learn from.`,
  "chart-phase1-short": ({ points, needed }) =>
    `${several(points, "period", "periods")} with figures to learn from, where at least ${needed} must be.`,
  "chart-no-spread": () =>
    "The periods learnt from are all alike, so that there is no measure for this one: give the sigma.",
  "figure-option": ({ option, value, allowed }) =>
    `“${value}” is not allowed for “${option}”: ${allowed}.`,
  "chart-rule": ({ rule }) => `There is no rule “${rule}”.`,
  "chart-no-exact-limits": ({ kind }) => `A “${kind}” chart has no exact limits.`,
  "sample-size-or-share": () => "Say either how many to draw or which share, not both.",
  "sample-too-small": ({ size, needed }) =>
    `${size} are too few: the least of every part together are ${needed}.`,
  "sample-id-twice": ({ id }) => `“${id}” is there twice.`,
  "sample-not-answered": ({ answered, sampled }) =>
    `${answered} of ${sampled} answered; the others may think otherwise, as the bounds show.`,
  "sample-part-silent": ({ stratum, population }) =>
    `Nothing is known of “${stratum}” with its ${several(population, "case", "cases")}: nobody there answered.`,
  "scan-rate-or-share": () =>
    "Say either how many false alarms or which share of false findings to allow, not both.",
  "scan-category-twice": ({ category }) => `The category “${category}” is there twice.`,
  "scan-too-short": ({ periods, needed }) =>
    `${several(periods, "period", "periods")} cannot be compared; there must be at least ${needed}.`,
  "issue-jump": ({ category, count, expected, onceIn, period }) =>
    `${complaints(count)} about “${category}” in the newest ${one(period)} where ${figure(expected)} ${wasWere(expected)} expected; ${byChance(onceIn, period)}.`,
  "issue-new": ({ category, count, onceIn, period }) =>
    `${complaints(count)} about “${category}” in the newest ${one(period)} and none before; ${byChance(onceIn, period)}.`,
  "issue-drift": ({ category, count, expected, periods, onceIn, period }) =>
    `Complaints about “${category}” have crept up: ${count} in the last ${several(periods, one(period), many(period))} where ${figure(expected)} ${wasWere(expected)} expected; ${byChance(onceIn, period)}.`,
  "issue-growth": ({ ratio, low, high, confidence }) =>
    `That is ${figure(ratio)} times the former rate; between ${figure(low)} and ${figure(high)} times at ${percent(confidence)} confidence.`,
  "issue-spread": ({ sigmaZ }) =>
    `Complaints of this category vary ${figure(sigmaZ)} times as widely as chance explains; that is allowed for.`,
  "issue-spread-borrowed": ({ sigmaZ }) =>
    sigmaZ === 1
      ? "There are too few complaints to tell how widely they vary; chance alone was assumed."
      : `There are too few complaints to tell how widely they vary; ${figure(sigmaZ)} times chance was assumed, as in the other categories.`,
  "scan-false-alarms": ({ categories, expectedFalseAlarms, period }) =>
    `Were nothing going on, chance alone would raise ${figure(expectedFalseAlarms, 3)} alarms in such a ${one(period)} over ${several(categories, "category", "categories")}.`,
  "scan-false-findings": ({ share }) =>
    `On average at most ${percent(share)} of the findings are false.`,
};
