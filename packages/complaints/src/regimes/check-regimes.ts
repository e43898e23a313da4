import type { DayRule } from "@ramah/calendar";
import { type Path, toPlainDate } from "@ramah/core";
import type { RegimeIssue } from "./reasons.js";
import type { Milestone, Regime } from "./regime.js";

/**
 * Finds what is wrong with regimes that were put together: versions of one regime that hold on the same
 * day, a regime that ends before it begins, numbers that cannot be counted, milestones that count from
 * nothing or from one another.
 *
 * @param regimes your own or ours, in any order
 * @returns every problem with the path into the list; nothing when they fit together
 * @example
 * import { checkRegimes, regimes } from "@ramah/complaints";
 *
 * checkRegimes(regimes); // => []
 * checkRegimes([...regimes, ...regimes])[0]?.code; // => "regime-overlap"
 */
export function checkRegimes(regimes: readonly Regime[]): readonly RegimeIssue[] {
  return [
    ...regimes.flatMap((regime, index) => regimeIssues(regime, ["regimes", index])),
    ...overlapIssues(regimes),
  ];
}

function regimeIssues(regime: Regime, path: Path): readonly RegimeIssue[] {
  const { id, milestones } = regime;
  const keys = milestones.map(({ key }) => key);
  return [
    ...rangeIssues(regime, path),
    ...milestones.flatMap((milestone, index): readonly RegimeIssue[] => {
      const { key, rule, extension } = milestone;
      const place = [...path, "milestones", index];
      const from = chainedTo(milestone);
      const data = { regime: id, milestone: key };
      return [
        ...numberIssues(id, rule, [...place, "rule", "n"]),
        ...numberIssues(id, extension, [...place, "extension", "n"]),
        ...(keys.indexOf(key) === index
          ? []
          : [{ code: "regime-milestone-twice" as const, path: [...place, "key"], data }]),
        ...(from === undefined || keys.includes(from)
          ? []
          : [
              {
                code: "regime-start-unknown" as const,
                path: [...place, "from"],
                data: { ...data, from },
              },
            ]),
        ...(isCircle(milestone, milestones)
          ? [{ code: "regime-circle" as const, path: [...place, "from"], data }]
          : []),
      ];
    }),
  ];
}

/** The key of the milestone that another counts from. */
export function chainedTo({ from }: Pick<Milestone, "from">): string | undefined {
  return from.startsWith("milestone:") ? from.slice("milestone:".length) : undefined;
}

function numberIssues(
  regime: string,
  counted: Pick<DayRule, "n"> | undefined,
  path: Path,
): readonly RegimeIssue[] {
  if (counted === undefined || (Number.isSafeInteger(counted.n) && counted.n >= 0)) return [];
  return [{ code: "regime-number", path, data: { regime, given: String(counted.n) } }];
}

function rangeIssues({ id, validFrom, validTo }: Regime, path: Path): readonly RegimeIssue[] {
  const wrong = [["validFrom", validFrom] as const, ["validTo", validTo] as const].filter(
    ([, date]) => date !== undefined && toPlainDate(date) === undefined,
  );
  if (wrong.length > 0) {
    return wrong.map(([field, date]) => ({
      code: "plan-date",
      path: [...path, field],
      data: { given: String(date) },
    }));
  }
  // Dates of four-digit years sort as text.
  if (validTo === undefined || validFrom <= validTo) return [];
  return [
    { code: "regime-range", path: [...path, "validTo"], data: { regime: id, validFrom, validTo } },
  ];
}

function isCircle(milestone: Milestone, milestones: readonly Milestone[]): boolean {
  let next: Milestone | undefined = milestone;
  for (let steps = 0; steps <= milestones.length; steps++) {
    const key: string | undefined = next === undefined ? undefined : chainedTo(next);
    if (key === undefined) return false;
    if (key === milestone.key) return true;
    next = milestones.find((other) => other.key === key);
  }
  // It runs into a circle of others, which is told of them.
  return false;
}

function overlapIssues(regimes: readonly Regime[]): readonly RegimeIssue[] {
  const issues: RegimeIssue[] = [];
  const versions = new Map<string, Regime[]>();
  for (const [index, regime] of regimes.entries()) {
    const earlier = versions.get(regime.id) ?? [];
    for (const { validFrom } of earlier.filter((other) => overlap(other, regime))) {
      const data = { regime: regime.id, first: validFrom, second: regime.validFrom };
      issues.push({ code: "regime-overlap", path: ["regimes", index, "validFrom"], data });
    }
    versions.set(regime.id, [...earlier, regime]);
  }
  return issues;
}

const overlap = (one: Regime, other: Regime): boolean =>
  one.validFrom <= (other.validTo ?? last) && other.validFrom <= (one.validTo ?? last);

const last = "9999-12-31";
