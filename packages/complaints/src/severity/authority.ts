import { type ReasonOf, type Result, unlessIssues } from "@ramah/core";
import type { Outcome, Severity } from "../case/outcome.js";
import type { AuthorityReasons } from "./reasons.js";

/** What a role may grant without asking anybody. */
export interface RoleAuthority {
  readonly role: string;
  /** Putting right what went wrong, in all for one case. */
  readonly redressUpTo: number;
  /** A gesture on top, such as the free dessert: a budget of its own, and never an admission. */
  readonly goodwillUpTo: number;
  /** The gravest complaint that the role may decide. */
  readonly severityUpTo: Severity;
  readonly outcomes: readonly Outcome[];
}

/** Who may decide what alone (K-13), from the least authority to the most. */
export interface AuthorityMatrix {
  /** ISO 4217, such as `IDR`. */
  readonly currency: string;
  readonly roles: readonly RoleAuthority[];
}

/** What somebody wants to grant. Amounts in the currency of the matrix. */
export interface GrantRequest {
  readonly role: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly redress: number;
  readonly goodwill: number;
  /** What the case was granted before: limits are for the case, not for each gesture. */
  readonly before?: { readonly redress: number; readonly goodwill: number };
}

/** Why something may not be granted. */
export type AuthorityRefusal = ReasonOf<AuthorityReasons>;

/** What may be granted, and how much is left of each limit. */
export interface GrantAllowed {
  readonly redressLeft: number;
  readonly goodwillLeft: number;
}

/**
 * Tells whether a role may grant what it wants to, and if not, who may (K-08, K-13).
 *
 * @param matrix the limits of your house; there is no default
 * @param request role, outcome, severity and the two amounts, which are never added up
 * @returns what is left of the limits, or every reason against it, each with the roles that could
 * @example
 * import { mayGrant } from "@ramah/complaints";
 *
 * const matrix = {
 *   currency: "IDR",
 *   roles: [
 *     { role: "agent", redressUpTo: 500_000, goodwillUpTo: 50_000, severityUpTo: 2, outcomes: ["upheld"] },
 *     { role: "supervisor", redressUpTo: 5_000_000, goodwillUpTo: 500_000, severityUpTo: 4, outcomes: ["upheld", "not-upheld"] },
 *   ],
 * } as const;
 * const dessert = { role: "agent", outcome: "upheld", severity: 1, redress: 150_000, goodwill: 75_000 } as const;
 * const asked = mayGrant(matrix, dessert);
 * asked.ok ? [] : asked.issues;
 * // => [{ code: "goodwill-over-limit", data: { amount: 75_000, limit: 50_000, currency: "IDR", who: ["supervisor"] } }]
 */
export function mayGrant(
  matrix: AuthorityMatrix,
  request: GrantRequest,
): Result<GrantAllowed, AuthorityRefusal> {
  const { roles, currency } = matrix;
  const own = roles.find(({ role }) => role === request.role);
  const { before = { redress: 0, goodwill: 0 }, outcome, severity } = request;
  const redress = before.redress + request.redress;
  const goodwill = before.goodwill + request.goodwill;
  const who = (may: (role: RoleAuthority) => boolean): string[] =>
    roles.filter(may).map(({ role }) => role);
  const refusals: AuthorityRefusal[] = [
    ...amountIssues({ redress: request.redress, goodwill: request.goodwill }),
    ...amountIssues({ "before.redress": before.redress, "before.goodwill": before.goodwill }),
  ];
  if (own === undefined) {
    const known = who(() => true);
    refusals.push({ code: "authority-unknown-role", data: { role: request.role, known } });
    return unlessIssues(refusals, () => ({ redressLeft: 0, goodwillLeft: 0 }));
  }
  const { redressUpTo, goodwillUpTo, severityUpTo, outcomes } = own;
  if (redress > redressUpTo) {
    const able = who((role) => redress <= role.redressUpTo);
    const data = { amount: redress, limit: redressUpTo, currency, who: able };
    refusals.push({ code: "redress-over-limit", data });
  }
  if (goodwill > goodwillUpTo) {
    const able = who((role) => goodwill <= role.goodwillUpTo);
    const data = { amount: goodwill, limit: goodwillUpTo, currency, who: able };
    refusals.push({ code: "goodwill-over-limit", data });
  }
  if (severity > severityUpTo) {
    const able = who((role) => severity <= role.severityUpTo);
    const data = { severity, upTo: severityUpTo, who: able };
    refusals.push({ code: "severity-over-authority", data });
  }
  if (!outcomes.includes(outcome)) {
    const able = who((role) => role.outcomes.includes(outcome));
    refusals.push({ code: "outcome-over-authority", data: { outcome, who: able } });
  }
  return unlessIssues(refusals, () => ({
    redressLeft: redressUpTo - redress,
    goodwillLeft: goodwillUpTo - goodwill,
  }));
}

/**
 * Proves that whoever stands higher may do at least as much, and that no role is there twice.
 *
 * @param matrix roles from the least authority to the most
 * @returns every problem; none means proved
 * @example
 * import { checkAuthority } from "@ramah/complaints";
 *
 * checkAuthority({ currency: "GBP", roles: [] }); // => []
 */
export function checkAuthority({ roles }: AuthorityMatrix): readonly AuthorityRefusal[] {
  const issues: AuthorityRefusal[] = [];
  for (const [index, own] of roles.entries()) {
    const { role } = own;
    if (roles.findIndex((other) => other.role === role) < index) {
      issues.push({ code: "authority-role-twice", data: { role } });
    }
    const limits = { redressUpTo: own.redressUpTo, goodwillUpTo: own.goodwillUpTo };
    issues.push(...amountIssues(limits));
    const lower = roles[index - 1];
    if (lower === undefined) continue;
    for (const field of ["redressUpTo", "goodwillUpTo", "severityUpTo"] as const) {
      if (own[field] < lower[field])
        issues.push({ code: "authority-decreases", data: { role, field } });
    }
    if (!lower.outcomes.every((outcome) => own.outcomes.includes(outcome))) {
      issues.push({ code: "authority-decreases", data: { role, field: "outcomes" } });
    }
  }
  return issues;
}

const amountIssues = (amounts: Readonly<Record<string, number>>): AuthorityRefusal[] =>
  Object.entries(amounts)
    .filter(([, amount]) => !(amount >= 0 && Number.isFinite(amount)))
    .map(([field, amount]) => ({ code: "amount-not-counted", data: { field, amount } }));
