import { isCount, type Report } from "../issue-list.js";
import type { ChartInput } from "./chart-type.js";
import { countsCases, needsSizes, plainKind, sizesOf } from "./plain-kind.js";

/** Reports what is wrong with the periods of a chart and with the choice of those to learn from. */
export function checkPoints(report: Report, input: ChartInput): void {
  const { kind, x, n, limits = "sigma" } = input;
  const plain = plainKind(kind);
  const sizes = sizesOf(input);
  const sizePath = (index: number): readonly (string | number)[] =>
    typeof n === "object" ? ["n", index] : ["n"];
  if (!x.some((value) => value !== null)) report("figure-none", ["x"], {});
  if (n === undefined && needsSizes(plain)) report("chart-size-missing", ["n"], { kind });
  if (typeof n === "number") isCount(report, ["n"], n);
  if (sizes.length !== x.length) {
    report("figure-lists-differ", ["n"], { points: x.length, given: sizes.length });
  }
  x.forEach((count, index) => {
    const size = sizes[index];
    if (typeof n === "object" && index in sizes && !isCount(report, sizePath(index), size)) return;
    if (count === null || !isCount(report, ["x", index], count, isMeasured(input))) return;
    if (size === undefined) return;
    if (size === 0 && count !== 0) report("figure-without-size", ["x", index], { count });
    if (!countsCases(plain) || n === undefined) return;
    if (count > size && size > 0) report("figure-above-size", ["x", index], { count, size });
    if (limits !== "sigma" && !Number.isInteger(size)) {
      report("chart-size-not-whole", sizePath(index), { size });
    }
  });
  if (plain === "c" && new Set(sizes.filter((size) => size !== 0)).size > 1) {
    report("chart-size-varies", ["n"], {});
  }
  checkPhase1(report, input);
}

/** A measurement with a centre and sigma of its own, such as a score, may lie below zero. */
export const isMeasured = ({ kind, centre, sigma }: ChartInput): boolean =>
  (kind === "cusum" || kind === "ewma") && centre !== undefined && sigma !== undefined;

function checkPhase1(report: Report, { x, phase1 }: ChartInput): void {
  const points = x.length;
  if (phase1 === undefined) return;
  if (typeof phase1 === "number") {
    if (!(Number.isInteger(phase1) && phase1 >= 1 && phase1 <= points)) {
      report("chart-phase1", ["phase1"], { value: String(phase1), points });
    }
    return;
  }
  const isMask = phase1.some((mark) => typeof mark === "boolean");
  if (isMask && phase1.length !== points) {
    report("figure-lists-differ", ["phase1"], { points, given: phase1.length });
  }
  phase1.forEach((mark, index) => {
    const fits = isMask
      ? typeof mark === "boolean"
      : Number.isInteger(mark) && Number(mark) >= 0 && Number(mark) < points;
    if (!fits) report("chart-phase1", ["phase1", index], { value: String(mark), points });
  });
}
