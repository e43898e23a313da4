import { comparing, dayMs, type Instant, refuse } from "@ramah/core";

/** A complaint as far as repetition goes. */
export interface FailureRow {
  readonly caseId: string;
  readonly complainant: string;
  /** A canonical code: carry old ones over with a crosswalk first. */
  readonly issue: string;
  readonly at: Instant;
  /**
   * The failure that it is about, when several cases are about the same one (merged, duplicate, a customer
   * who asks again); left out, the case is a failure of its own.
   */
  readonly failure?: string;
}

/** Somebody for whom the same thing failed more than once. */
export interface RepeatedFailure {
  readonly complainant: string;
  readonly issue: string;
  /** The most distinct failures within one window. */
  readonly failures: number;
  /** How often the customer had to say so, within the same window. */
  readonly contacts: number;
  /** The cases of that window, oldest first. */
  readonly caseIds: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
}

/** What counts as repeated. */
export interface RepeatOptions {
  /** Length of the window in days of 24 hours, above 0; 90 when left out. */
  readonly windowDays?: number;
  /** From how many failures on; 2 when left out. */
  readonly minimum?: number;
}

/**
 * Finds customers for whom the same thing failed again. Failures are counted, not contacts: who asks three
 * times about one lost parcel has one failure, and who lost three parcels has three.
 *
 * @param rows complaints in any order
 * @param options the window and from how many failures on
 * @returns for each customer and issue the window with the most failures, most failures first
 * @throws ComplaintsError when the window or the minimum is none (`length-not-counted`), listing every moment that is
 *   none (`moment-not-counted`)
 * @example
 * import { repeatedFailures } from "@ramah/complaints";
 *
 * const rows = [
 *   { caseId: "C-1", complainant: "sari", issue: "not-received", at: 0, failure: "parcel-1" },
 *   { caseId: "C-2", complainant: "sari", issue: "not-received", at: 5, failure: "parcel-1" },
 *   { caseId: "C-3", complainant: "sari", issue: "not-received", at: 9, failure: "parcel-2" },
 * ];
 * repeatedFailures(rows).map(({ failures, contacts }) => [failures, contacts]); // => [[2, 3]]
 */
export function repeatedFailures(
  rows: readonly FailureRow[],
  { windowDays = 90, minimum = 2 }: RepeatOptions = {},
): readonly RepeatedFailure[] {
  refuse("repeatedFailures", [
    ...(windowDays > 0 ? [] : [notCounted("windowDays", windowDays)]),
    ...(minimum >= 1 ? [] : [notCounted("minimum", minimum)]),
    ...rows.flatMap(({ at }, index) =>
      Number.isFinite(at)
        ? []
        : [{ code: "moment-not-counted", path: [index, "at"], data: { given: String(at) } }],
    ),
  ]);
  const groups = new Map<string, FailureRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.complainant, row.issue]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()]
    .map((group) => worstWindow(group, windowDays * dayMs))
    .filter(({ failures }) => failures >= minimum)
    .sort(
      comparing(
        { descending: ({ failures }) => failures },
        ({ complainant }) => complainant,
        ({ issue }) => issue,
      ),
    );
}

const notCounted = (field: string, length: number) =>
  ({ code: "length-not-counted", path: [field], data: { field, length } }) as const;

/** Slides a window over the cases; of two windows with as many failures the later one is of more use. */
function worstWindow(group: readonly FailureRow[], windowMs: number): RepeatedFailure {
  const ordered = [...group].sort(
    comparing(
      ({ at }) => at,
      ({ caseId }) => caseId,
    ),
  );
  const inside = new Map<string, number>();
  let best: { from: number; to: number; failures: number } = { from: 0, to: 0, failures: 0 };
  let from = 0;
  for (const [to, row] of ordered.entries()) {
    inside.set(failureOf(row), (inside.get(failureOf(row)) ?? 0) + 1);
    for (let first = ordered[from]; first !== undefined && row.at - first.at > windowMs; ) {
      const left = (inside.get(failureOf(first)) ?? 1) - 1;
      if (left === 0) inside.delete(failureOf(first));
      else inside.set(failureOf(first), left);
      from++;
      first = ordered[from];
    }
    if (inside.size >= best.failures) best = { from, to, failures: inside.size };
  }
  const rows = ordered.slice(best.from, best.to + 1);
  const { complainant = "", issue = "" } = rows[0] ?? {};
  return {
    complainant,
    issue,
    failures: best.failures,
    contacts: rows.length,
    caseIds: rows.map(({ caseId }) => caseId),
    from: rows[0]?.at ?? 0,
    to: rows.at(-1)?.at ?? 0,
  };
}

/** A case without a named failure is one of its own, which no other case can share. */
const failureOf = ({ caseId, failure }: FailureRow): string =>
  failure === undefined ? `case ${caseId}` : `failure ${failure}`;
