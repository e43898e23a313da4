import type { ChartSignal, RunRule } from "./chart-type.js";

/** The points of a chart that have data, one entry each. */
export interface RulePoints {
  /** The period of each point. */
  readonly indexes: readonly number[];
  /** How far each point is from its centre line. */
  readonly distance: readonly number[];
  /** The length of one zone at each point: a third of the way to a limit of so many sigma. */
  readonly zone: readonly number[];
  /** Points are on a line that they are this close to. */
  readonly slack: readonly number[];
  /** 1 above the upper limit, -1 below the lower, else 0. */
  readonly outside: readonly Side[];
}

type Side = -1 | 0 | 1;

/**
 * Asks the rules of a chart. A rule signals at the point that completes its pattern, and once for as long
 * as the pattern goes on, on one side; each point beyond a limit is a pattern of its own. Points on a line
 * are on neither side of it. Periods without data are no points: they neither count nor interrupt.
 *
 * Sources: Western Electric, Statistical Quality Control Handbook (1956); Nelson, The Shewhart Control
 * Chart: Tests for Special Causes, Journal of Quality Technology 16 (1984). In rules of the form "2 of 3" the
 * newest point is one of the two.
 */
export function signalsOf(points: RulePoints, rules: readonly RunRule[]): ChartSignal[] {
  const signals: ChartSignal[] = [];
  const states = rules.map((rule) => statesOf(rule, points));
  points.indexes.forEach((index, point) => {
    rules.forEach((rule, number) => {
      const state = states[number]?.[point] ?? 0;
      const before = states[number]?.[point - 1] ?? 0;
      const isPoint = rule === "WE1" || rule === "N1";
      if (state !== 0 && (isPoint || state !== before)) signals.push({ rule, index });
    });
  });
  return signals;
}

/** At each point, on which side the pattern is complete. */
function statesOf(rule: RunRule, { distance, zone, slack, outside }: RulePoints): readonly Side[] {
  const beyond = (zones: number): readonly Side[] =>
    distance.map((far, point) => {
      const line = zones * (zone[point] ?? 0) + (slack[point] ?? 0);
      return far > line ? 1 : far < -line ? -1 : 0;
    });
  const steps = (): readonly Side[] =>
    distance.map((far, point) => sideOf(far - (distance[point - 1] ?? far)));
  switch (rule) {
    case "WE1":
    case "N1":
      return outside;
    case "WE2":
    case "N5":
      return most(beyond(2), 2, 3);
    case "WE3":
    case "N6":
      return most(beyond(1), 4, 5);
    case "WE4":
      return run(beyond(0), 8);
    case "N2":
      return run(beyond(0), 9);
    case "N3":
      // Six points are five steps.
      return run(steps(), 5);
    case "N4":
      return run(turns(steps()), 12);
    case "N7":
      return run(
        beyond(1).map((side) => (side === 0 ? 1 : 0)),
        15,
      );
    case "N8":
      return bothSides(beyond(1), 8);
  }
}

const sideOf = (value: number): Side => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** 1 where a step goes the other way than the one before it: fourteen points turn twelve times. */
const turns = (steps: readonly Side[]): readonly Side[] =>
  steps.map((step, point) => (step * (steps[point - 1] ?? 0) < 0 ? 1 : 0));

/** The side at each point that ends at least `length` on the same side. */
function run(sides: readonly Side[], length: number): readonly Side[] {
  let same = 0;
  return sides.map((side, point) => {
    same = side !== 0 && side === sides[point - 1] ? same + 1 : 1;
    return same >= length ? side : 0;
  });
}

/** The side at each point on it that is one of at least `few` out of `many`, once there are so many. */
const most = (sides: readonly Side[], few: number, many: number): readonly Side[] =>
  sides.map((side, point) => {
    const last = sides.slice(Math.max(0, point - many + 1), point + 1);
    const isEnough = last.length === many && last.filter((one) => one === side).length >= few;
    return isEnough ? side : 0;
  });

/** 1 at each point that ends `length` outside, some on either side. */
const bothSides = (sides: readonly Side[], length: number): readonly Side[] =>
  run(
    sides.map((side) => (side === 0 ? 0 : 1)),
    length,
  ).map((state, point) => {
    const last = sides.slice(Math.max(0, point - length + 1), point + 1);
    return state === 1 && last.includes(1) && last.includes(-1) ? 1 : 0;
  });
