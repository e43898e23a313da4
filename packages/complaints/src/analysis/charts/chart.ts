import { refuse } from "@ramah/core";
import { issuesFrom } from "../issue-list.js";
import type { ChartInput, ChartResult, ChartRule, ChartSignal, RunRule } from "./chart-type.js";
import { checkOptions } from "./check-options.js";
import { checkPoints } from "./check-points.js";
import { countChart } from "./count-chart.js";
import { gapChart, timeChart } from "./gap-chart.js";
import type { Line, Model } from "./line.js";
import { type Observation, observationsOf } from "./observations.js";
import { type PlainKind, plainKind } from "./plain-kind.js";
import { runRules } from "./run-rules.js";
import { cusumChart, ewmaChart } from "./shift-chart.js";
import { signalsOf } from "./signals-of.js";

type Charter = (observations: readonly Observation[], input: ChartInput) => Model;

const charters: Readonly<Record<PlainKind, Charter>> = {
  p: (observations, input) => countChart("p", observations, input),
  np: (observations, input) => countChart("np", observations, input),
  c: (observations, input) => countChart("c", observations, input),
  u: (observations, input) => countChart("u", observations, input),
  pPrime: (observations, input) => countChart("pPrime", observations, input),
  uPrime: (observations, input) => countChart("uPrime", observations, input),
  g: gapChart,
  t: timeChart,
  cusum: cusumChart,
  ewma: ewmaChart,
};

/**
 * Draws a control chart: where the centre of a series lies, within which limits chance alone moves it, and
 * where something else seems to be at work. Complaints per contact mostly vary more than chance at a steady
 * rate would explain, and a `p` or `u` chart of thousands of contacts then signals at every turn: use
 * `pPrime` or `uPrime`. Every rule asked adds false alarms: one point in 370 is outside 3 sigma by chance,
 * with all four Western Electric rules about one in 92.
 *
 * @param input the series, oldest first, and how to chart it
 * @returns the chart, one entry a period in every list, and the signals in order of period
 * @throws RangeError with `code` and `issues`, each with its path, for figures that cannot be: a count below
 * zero or above its cases, a period that is no number, too few periods to learn from, an unknown kind, rule or option
 * @see Montgomery, Introduction to Statistical Quality Control; limits agree with R's qcc 3.0
 * @example
 * import { chart } from "@ramah/complaints";
 *
 * const weeks = chart({ kind: "c", x: [4, 3, 5, 4, 4, 16], phase1: 5 });
 * weeks.centre; // => 4
 * weeks.upper[5]; // => 10
 * weeks.signals[0]; // => { rule: "WE1", index: 5 }
 */
export function chart(input: ChartInput): ChartResult {
  const kind = plainKind(input.kind);
  const issues = issuesFrom((report) => {
    if (!Object.hasOwn(charters, kind)) report("chart-kind", ["kind"], { kind: String(kind) });
    checkPoints(report, input);
    checkOptions(report, input);
  });
  refuse("chart", issues);
  const observations = observationsOf(input);
  refuse(
    "chart",
    issuesFrom((report) => {
      const points = observations.filter(({ learnt }) => learnt).length;
      const needed = pointsNeeded(kind, input);
      if (points < needed) report("chart-phase1-short", ["phase1"], { points, needed });
    }),
  );

  const model = charters[kind](observations, input);
  refuse(
    "chart",
    issuesFrom((report) => {
      model.lines.forEach(({ positive, negative }, point) => {
        if (Number.isFinite(positive) === Number.isFinite(negative)) return;
        report("chart-no-spread", ["x", observations[point]?.index ?? 0], {});
      });
    }),
  );
  return resultOf(input, model, observations, kind);
}

/** A moving range needs two points, a mean one, what is given none. */
function pointsNeeded(kind: PlainKind, { n, centre, sigma, sigmaZ }: ChartInput): number {
  if (kind === "pPrime" || kind === "uPrime")
    return sigmaZ === undefined ? 2 : Number(centre === undefined);
  if (kind === "t") return 2;
  const isShift = kind === "cusum" || kind === "ewma";
  if (isShift && n === undefined && sigma === undefined) return 2;
  return centre === undefined || kind === "np" ? 1 : 0;
}

function resultOf(
  input: ChartInput,
  { centre, lines, sigmaZ }: Model,
  observations: readonly Observation[],
  kind: PlainKind,
): ChartResult {
  const pointAt = new Map(observations.map(({ index }, point) => [index, lines[point]]));
  const column = (read: (line: Line) => number | undefined): number[] =>
    input.x.map((_, index) => {
      const line = pointAt.get(index);
      return line === undefined ? Number.NaN : (read(line) ?? Number.NaN);
    });
  return {
    centre,
    lower: column(({ lower }) => lower),
    upper: column(({ upper }) => upper),
    signals: signalsIn(lines, observations, input, kind),
    statistic: column(({ statistic }) => statistic),
    centreLine: column((line) => line.centre),
    sigma: column(({ sigma }) => sigma),
    ...(sigmaZ === undefined ? {} : { sigmaZ }),
    ...(kind === "cusum"
      ? {
          positive: column(({ positive }) => positive),
          negative: column(({ negative }) => negative),
        }
      : {}),
  };
}

function signalsIn(
  lines: readonly Line[],
  observations: readonly Observation[],
  input: ChartInput,
  kind: PlainKind,
): ChartSignal[] {
  const { sigmas = 3 } = input;
  const indexes = observations.map(({ index }) => index);
  if (kind === "cusum") {
    return crossings(indexes, {
      "CUSUM+": lines.map(({ positive = 0, upper }) => positive > upper + upper * hair),
      "CUSUM-": lines.map(({ negative = 0, lower }) => negative < lower + lower * hair),
    });
  }
  if (kind === "ewma") {
    return crossings(indexes, {
      "EWMA+": lines.map((line) => sideOf(line) > 0),
      "EWMA-": lines.map((line) => sideOf(line) < 0),
    });
  }
  const points = {
    indexes,
    distance: lines.map(({ statistic, centre, seen }) => seen?.distance ?? statistic - centre),
    zone: lines.map(({ sigma, seen }) => ((seen?.sigma ?? sigma) * sigmas) / 3),
    slack: lines.map(({ centre, sigma }) => hair * (Math.abs(centre) + sigma)),
    outside: lines.map(sideOf),
  } as const;
  return signalsOf(points, rulesOf(input, kind));
}

/** A point on its limit is not beyond it, even when rounding has moved one of them by a hair. */
const hair = 1e-12;

function sideOf({ statistic, centre, sigma, lower, upper }: Line): -1 | 0 | 1 {
  const slack = hair * (Math.abs(centre) + sigma);
  return statistic > upper + slack ? 1 : statistic < lower - slack ? -1 : 0;
}

function rulesOf({ rules }: ChartInput, kind: PlainKind): readonly RunRule[] {
  if (typeof rules === "object") return rules;
  const known = Object.keys(runRules) as RunRule[];
  if (rules !== undefined) return known.filter((rule) => runRules[rule].set === rules);
  return kind === "g" ? known.filter((rule) => runRules[rule].lopsided) : known;
}

/** A signal wherever a sum or a mean goes out, not as long as it stays out. */
function crossings(
  indexes: readonly number[],
  outside: Readonly<Partial<Record<ChartRule, readonly boolean[]>>>,
): ChartSignal[] {
  const sides = Object.entries(outside) as [ChartRule, readonly boolean[]][];
  return indexes.flatMap((index, point) =>
    sides
      .filter(([, isOut]) => isOut[point] === true && isOut[point - 1] !== true)
      .map(([rule]) => ({ rule, index })),
  );
}
