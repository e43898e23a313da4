import { type Instant, refuse } from "@ramah/core";
import { fieldIssues, figureIssues, whereGiven } from "../waiting/figures.js";
import { type ShareInterval, shareInterval } from "../waiting/share-interval.js";
import { byCustomer, contactOf, type Verdict, verdictOf } from "./contact-verdict.js";
import type { ServiceFact } from "./fact.js";
import { endOf, logIssues, storiesOf } from "./stories.js";

/** What counts as coming back. */
export interface ResolutionOptions {
  /** A customer who comes back within so many milliseconds, above 0, after the contact was closed had not been helped. */
  readonly withinMs: number;
  /** Whether two contacts of one customer are about the same; where either says nothing of its matter, they are. */
  readonly sameMatter?: (earlier: ServiceFact, later: ServiceFact) => boolean;
  /** From when on the log is complete; its first fact when left out. */
  readonly since?: Instant;
  /** Until when the log is complete; its last fact when left out. */
  readonly until?: Instant;
}

/** How many matters were settled at first contact. */
export interface FirstContactResolution extends ShareInterval {
  /** First contacts of which it is known whether the customer came back. */
  readonly decided: number;
  /** Of these, those whose customer did not come back. */
  readonly resolved: number;
  /** The resolved as a share of the decided, 0 to 1; left out while nothing is decided. */
  readonly share?: number;
  /** Of the resolved: passed on at least once, so that more than one person was needed. */
  readonly resolvedByTransfer: number;
  /** Customers coming back; each belongs to the first contact before it. */
  readonly repeats: number;
  /** Closed too lately to know; whoever has come back already is not counted as unresolved either, which would be unfair to the rest. */
  readonly tooRecent: { readonly count: number; readonly repeatedAlready: number };
  /** Began so early in the log that they may have been repeats themselves. */
  readonly startUnknown: number;
  /** Nobody knows whose they are. */
  readonly customerUnknown: number;
  /** Not closed yet. */
  readonly open: number;
  /** Nobody took them. */
  readonly notHandled: number;
}

/**
 * Measures how many matters were done with at first contact: one and done. A contact counts when its
 * customer does not come back about the same within `withinMs` after it was closed, and nobody said it was not
 * settled. What cannot be known yet is counted apart, so that a good share is not just a young log.
 *
 * @param log what happened, in any order, with `customer` and, where known, `matter` on `offered`
 * @param options `withinMs` above 0, `sameMatter`, and the bounds of the log
 * @returns the counts and the share, with Wilson's interval at 95 %
 * @throws RangeError with `code` and `issues` for facts and figures that are none
 * @example
 * import { firstContactResolution } from "@ramah/routing";
 *
 * const day = 86_400_000;
 * const call = (contact: string, customer: string, at: number) => [
 *   { type: "offered", at, contact, customer } as const,
 *   { type: "answered", at: at + 10_000, contact } as const,
 *   { type: "completed", at: at + 200_000, contact } as const,
 * ];
 * const log = [...call("c1", "siti", 8 * day), ...call("c2", "budi", 9 * day), ...call("c3", "budi", 10 * day)];
 * const found = firstContactResolution(log, { withinMs: 7 * day, since: 0, until: 30 * day });
 * [found.resolved, found.decided, found.repeats]; // => [1, 2, 1]
 */
export function firstContactResolution(
  log: readonly ServiceFact[],
  options: ResolutionOptions,
): FirstContactResolution {
  refuse("firstContactResolution", [
    ...logIssues(log),
    ...fieldIssues(["options"], options, (given) =>
      figureIssues([
        ["above-zero", ["options", "withinMs"], given.withinMs],
        ...whereGiven([
          ["function", ["options", "sameMatter"], given.sameMatter],
          ["moment", ["options", "since"], given.since],
          ["moment", ["options", "until"], given.until],
        ]),
      ]),
    ),
  ]);
  const stories = storiesOf(log);
  const { withinMs, sameMatter = isSameMatter, until = endOf(log) } = options;
  const since = options.since ?? log.reduce((first, { at }) => Math.min(first, at), until);
  const known = stories.flatMap(contactOf);
  const found = [...byCustomer(known).values()].flatMap((line) =>
    line.map((contact, index) =>
      verdictOf(contact, index, line, { withinMs, sameMatter, since, until }),
    ),
  );
  const count = (verdict: Verdict): number => found.filter((one) => one.verdict === verdict).length;
  const resolved = count("resolved");
  const decided = resolved + count("unresolved");
  const recent = found.filter(({ verdict }) => verdict === "too-recent");
  return {
    decided,
    resolved,
    ...(decided === 0 ? {} : { share: resolved / decided }),
    ...shareInterval(resolved, decided),
    resolvedByTransfer: found.filter(
      ({ verdict, contact }) => verdict === "resolved" && contact.isTransferred,
    ).length,
    repeats: count("repeat"),
    tooRecent: {
      count: recent.length,
      repeatedAlready: recent.filter(({ isRepeated }) => isRepeated).length,
    },
    startUnknown: count("start-unknown"),
    customerUnknown: stories.length - known.length,
    open: count("open"),
    notHandled: count("not-handled"),
  };
}

const isSameMatter = (earlier: ServiceFact, later: ServiceFact): boolean =>
  earlier.matter === undefined || later.matter === undefined || earlier.matter === later.matter;
