import { checkOption, type Report } from "../issue-list.js";
import type { ChartInput } from "./chart-type.js";
import { isMeasured } from "./check-points.js";
import { hasExactLimits, plainKind } from "./plain-kind.js";
import { runRules } from "./run-rules.js";

/** Reports the options of a chart that are outside of what is allowed. */
export function checkOptions(report: Report, input: ChartInput): void {
  const { kind, limits = "sigma", rules = "western-electric", decisionInterval = 5 } = input;
  const plain = plainKind(kind);
  const check = (name: keyof ChartInput, allowed: string, fits: (value: number) => boolean): void =>
    checkOption(report, name, input[name], allowed, fits);
  const positive = (value: number): boolean => value > 0 && Number.isFinite(value);
  check("sigmas", "]0, 38]", (value) => value > 0 && value <= 38);
  check("lambda", "]0, 1]", (value) => value > 0 && value <= 1);
  for (const name of ["sigma", "sigmaZ", "decisionInterval", "shift"] as const) {
    check(name, "]0, ∞[", positive);
  }
  check("headStart", `[0, ${decisionInterval}[`, (value) => value >= 0 && value < decisionInterval);
  check("least", "0, 1", (value) => value === 0 || value === 1);
  const isShare = plain === "p" || plain === "pPrime";
  const [least, most] = [
    isMeasured(input) ? Number.NEGATIVE_INFINITY : 0,
    isShare ? 1 : Number.POSITIVE_INFINITY,
  ];
  check(
    "centre",
    isShare ? "[0, 1]" : "[0, ∞[",
    (value) => Number.isFinite(value) && value >= least && value <= most,
  );
  if (!["sigma", "exact", "auto"].includes(limits)) {
    const allowed = "sigma, exact, auto";
    report("figure-option", ["limits"], { option: "limits", value: String(limits), allowed });
  } else if (limits !== "sigma" && !hasExactLimits(plain)) {
    report("chart-no-exact-limits", ["limits"], { kind });
  }
  const known = Object.keys(runRules);
  const asked: readonly string[] = typeof rules === "string" ? [] : rules;
  asked.forEach((rule, index) => {
    if (!known.includes(rule)) report("chart-rule", ["rules", index], { rule });
  });
  if (typeof rules === "string" && rules !== "western-electric" && rules !== "nelson") {
    report("chart-rule", ["rules"], { rule: rules });
  }
}
