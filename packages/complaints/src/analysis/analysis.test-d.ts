import { expectTypeOf, test } from "vitest";
import { chart } from "./charts/chart.js";
import type { ChartResult } from "./charts/chart-type.js";
import { callBackSample } from "./sampling/call-back-sample.js";
import { scanIssues } from "./scanner/scan-issues.js";

test("a chart gives what the contract says", () => {
  expectTypeOf<ChartResult>().toExtend<{
    centre: number;
    lower: number[];
    upper: number[];
    signals: { rule: string; index: number }[];
  }>();
  chart({ kind: "p'", x: [1, null], n: [10, 0], phase1: [true, false] });
  // @ts-expect-error there is no such chart
  chart({ kind: "xbar", x: [1] });
  // @ts-expect-error there is no such rule
  chart({ kind: "c", x: [1], rules: ["WE5"] });
});

test("a sample has a seed and keeps the type of its cases", () => {
  const cases: readonly { id: string; at: number }[] = [];
  const idOf = ({ id }: { id: string }): string => id;
  expectTypeOf(callBackSample(cases, { size: 0, idOf, seed: 1 }).cases).toEqualTypeOf<
    typeof cases
  >();
  // @ts-expect-error without a seed nobody could draw the same again
  callBackSample(cases, { size: 0, idOf });
});

test("a finding has its reasons, a question has not", () => {
  const scan = scanIssues([]);
  expectTypeOf<(typeof scan.findings)[number]>().toHaveProperty("reasons");
  expectTypeOf<(typeof scan.tests)[number]>().not.toHaveProperty("reasons");
  // @ts-expect-error shuffles need a seed
  scanIssues([], { drift: {} });
});
