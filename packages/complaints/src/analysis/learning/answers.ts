import { dayMs, type Instant, refuse } from "@ramah/core";
import { quantileOf } from "../quantile.js";
import { wilson } from "../sampling/wilson.js";

/** An enquiry, a complaint or a return, as far as answering goes. */
export interface AnswerRow {
  readonly askedAt: Instant;
  /** Left out while nobody has answered. */
  readonly answeredAt?: Instant;
  /** Nobody could have answered: no address, no form, no telephone number was offered. */
  readonly hasNoReplyChannel?: boolean;
  /** For a return: when the money came back, the exchange went out or the repair was done. */
  readonly settledAt?: Instant;
}

/** A share with its count and interval. */
export interface MeasuredShare {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; left out when there is nothing to measure. */
  readonly share?: number;
  /** Wilson's interval at 95 %. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** How enquiries or returns were answered. */
export interface AnswerMeasure {
  /** Never answered, answered too late, or without a way to reply: the failure to prevent (K-02). */
  readonly failed: MeasuredShare;
  readonly unanswered: number;
  readonly late: number;
  readonly withoutReplyChannel: number;
  /** Too young to be judged: not answered, and the limit has not passed. They are in no share. */
  readonly undecided: number;
  /** Quantiles of the time to an answer, in milliseconds, of those that were answered. */
  readonly answerMs?: { readonly median: number; readonly p90: number };
  /** The same of the time until a return was settled; returns are the truest test (K-07). */
  readonly settledMs?: { readonly median: number; readonly p90: number };
}

/**
 * Measures how enquiries or returns were answered. The failure to prevent is the one that a study in the
 * sources found on 42 of 100 web sites: no answer, an answer after more than five days, or no way to reply.
 * Of enquiries younger than the limit only those already answered are in the share, which makes it look better
 * than it is while many are young: for a share to compare, leave out what was asked within the limit before `at`.
 *
 * @param rows enquiries or returns
 * @param at the moment of measuring; what happened later does not count
 * @param limitMs after which an answer is too late, above 0; five days when left out
 * @returns the share that failed with its interval, its parts, and how long answers took
 * @throws ComplaintsError listing every row that was answered before it was asked (`ended-before-begun`)
 * @example
 * import { measureAnswers } from "@ramah/complaints";
 * import { dayMs } from "@ramah/core";
 *
 * const rows = [{ askedAt: 0, answeredAt: dayMs }, { askedAt: 0, answeredAt: 6 * dayMs }, { askedAt: 0 }];
 * const measured = measureAnswers(rows, 30 * dayMs);
 * [measured.failed.count, measured.failed.of]; // => [2, 3]
 */
export function measureAnswers(
  rows: readonly AnswerRow[],
  at: Instant,
  limitMs: number = 5 * dayMs,
): AnswerMeasure {
  refuse("measureAnswers", [
    ...rows.flatMap(({ askedAt, answeredAt, settledAt }, index) => [
      ...unreal([index, "askedAt"], askedAt),
      ...unreal([index, "answeredAt"], answeredAt),
      ...unreal([index, "settledAt"], settledAt),
      ...disorder([index, "answeredAt"], askedAt, answeredAt),
      ...disorder([index, "settledAt"], askedAt, settledAt),
    ]),
    ...(limitMs > 0
      ? []
      : [
          {
            code: "length-not-counted",
            path: ["limitMs"],
            data: { field: "limitMs", length: limitMs },
          },
        ]),
  ]);
  const asked = rows.filter(({ askedAt }) => askedAt <= at);
  const verdicts = asked.map((row) => verdictOf(row, at, limitMs));
  const count = (verdict: (typeof verdicts)[number]): number =>
    verdicts.filter((one) => one === verdict).length;
  const undecided = count("undecided");
  const failed = count("unanswered") + count("late") + count("no-channel");
  return {
    failed: measured(failed, verdicts.length - undecided),
    unanswered: count("unanswered"),
    late: count("late"),
    withoutReplyChannel: count("no-channel"),
    undecided,
    ...lengths("answerMs", asked, at, ({ answeredAt }) => answeredAt),
    ...lengths("settledMs", asked, at, ({ settledAt }) => settledAt),
  };
}

const disorder = (
  path: readonly (string | number)[],
  begun: Instant,
  ended: Instant | undefined,
) =>
  ended !== undefined && ended < begun
    ? [{ code: "ended-before-begun", path, data: { begun, ended } }]
    : [];

/** A moment that is no number lies neither before nor after the limit. */
const unreal = (path: readonly (string | number)[], moment: Instant | undefined) =>
  moment === undefined || Number.isFinite(moment)
    ? []
    : [{ code: "moment-not-counted", path, data: { given: String(moment) } }];

function verdictOf(
  { askedAt, answeredAt, hasNoReplyChannel = false }: AnswerRow,
  at: Instant,
  limitMs: number,
): "in-time" | "late" | "unanswered" | "no-channel" | "undecided" {
  if (hasNoReplyChannel) return "no-channel";
  const until = answeredAt !== undefined && answeredAt <= at ? answeredAt : undefined;
  if ((until ?? at) - askedAt > limitMs) return until === undefined ? "unanswered" : "late";
  return until === undefined ? "undecided" : "in-time";
}

const measured = (count: number, of: number): MeasuredShare =>
  of === 0 ? { count, of } : { count, of, share: count / of, interval: wilson(count, of) };

function lengths<Name extends "answerMs" | "settledMs">(
  name: Name,
  rows: readonly AnswerRow[],
  at: Instant,
  endOf: (row: AnswerRow) => Instant | undefined,
): { readonly [Key in Name]?: { readonly median: number; readonly p90: number } } {
  const ordered = rows
    .flatMap((row) => {
      const end = endOf(row);
      return end === undefined || end > at ? [] : [end - row.askedAt];
    })
    .sort((one, other) => one - other);
  if (ordered.length === 0) return {};
  const found = { median: quantileOf(ordered, 0.5), p90: quantileOf(ordered, 0.9) };
  return { [name]: found } as { readonly [Key in Name]: typeof found };
}
