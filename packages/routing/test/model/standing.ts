import type { Queue, RelaxStep, Requirement, RouteStep } from "../../src/index.js";
import { type ContactBook, isOnRoute, type Ledger, queueNamed } from "./ledger.js";
import { isLastForCall } from "./preferences.js";

// What somebody asks for by now, without stages or timers: each step whose time has come, one after the other.

/** The books, and what time it is. */
export interface Moment {
  readonly ledger: Ledger;
  readonly at: number;
}

/** What a contact asks for by now. */
export interface Standing {
  readonly queues: readonly string[];
  readonly fromTier: number;
  readonly toTier: number;
  readonly needs: readonly Requirement[];
  readonly priority: number;
  readonly orderBy: NonNullable<
    NonNullable<Ledger["config"]["routes"]>[number]["steps"][number]["orderBy"]
  >;
}

const listOf = (needs: Queue["needs"]): readonly Requirement[] =>
  needs === undefined ? [] : ((Array.isArray(needs) ? needs : [needs]) as readonly Requirement[]);

export const stopOf = (ledger: Ledger, book: ContactBook): RouteStep | undefined =>
  isOnRoute(ledger, book)
    ? ledger.config.routes?.flatMap(({ steps }) => steps).find(({ queue }) => queue === book.queue)
    : undefined;

/** Time on the clock of the way. Whoever stays at a stop for a call, once it is over, stays there as it was. */
export function waitedAt({ ledger, at }: Moment, book: ContactBook): number {
  if (!isOnRoute(ledger, book)) return at - book.enteredAt;
  const lastsMs = stopOf(ledger, book)?.lastsMs ?? Number.POSITIVE_INFINITY;
  const waitedMs = at - book.stopAt;
  return isLastForCall(ledger, book) ? Math.min(waitedMs, lastsMs - 1) : waitedMs;
}

/** What is asked at this moment: the steps whose time has come, one after the other. */
export function standingOf({ ledger, at }: Moment, book: ContactBook): Standing {
  const { contact } = book;
  const step = stopOf(ledger, book);
  const first = ledger.config.queues?.[0]?.id ?? "main";
  const home = queueNamed(ledger, step?.queue ?? contact.queue ?? first);
  const waitedMs = waitedAt({ ledger, at }, book);
  const level = contact.languageLevel ?? ledger.rules.minimumLanguageLevel;
  let queues: readonly string[] = [home.id];
  let [fromTier, toTier] = [0, home.tier ?? Number.POSITIVE_INFINITY];
  let queueNeeds = listOf(home.needs);
  let ownNeeds: readonly Requirement[] = [...listOf(step?.needs), ...listOf(contact.needs)];
  let spoken: readonly Requirement[] =
    contact.language === undefined ? [] : [{ language: contact.language, level }];
  let share = home.priority ?? 0;
  let raised = 0;
  const due = [
    ...(home.relax ?? []).map((one) => ({ one, isOwn: false })),
    ...(contact.relax ?? []).map((one) => ({ one, isOwn: true })),
  ]
    .filter(({ one }) => one.afterMs <= waitedMs)
    .toSorted((one, other) => one.one.afterMs - other.one.afterMs);
  for (const { one, isOwn } of due) {
    const { instead = {}, widen = {}, raise = 0 } = one;
    if (instead.queue !== undefined) {
      const other = queueNamed(ledger, instead.queue);
      queues = [other.id];
      [fromTier, toTier] = [0, other.tier ?? Number.POSITIVE_INFINITY];
      queueNeeds = listOf(other.needs);
      share = other.priority ?? 0;
    }
    if (instead.needs !== undefined) {
      ownNeeds = listOf(instead.needs ?? undefined);
      if (!isOwn) queueNeeds = [];
    }
    if (instead.tier !== undefined) toTier = instead.tier ?? Number.POSITIVE_INFINITY;
    toTier = Math.max(toTier, widen.tier ?? 0);
    fromTier = Math.min(one.fromTier ?? fromTier, toTier);
    queues = [...new Set([...queues, ...(widen.queues ?? [])])];
    const less = (needs: readonly Requirement[]): readonly Requirement[] =>
      needs.map((need) => lessOf(need, one, true, ledger.rules.minimumLanguageLevel));
    queueNeeds = less(queueNeeds);
    ownNeeds = less(ownNeeds);
    spoken = less(spoken);
    raised += raise;
  }
  return {
    queues,
    fromTier,
    toTier,
    needs: [...spoken, ...queueNeeds, ...ownNeeds],
    priority: book.own + share + raised,
    orderBy: step?.orderBy ?? [],
  };
}

const always: Requirement = { all: [] };
const never: Requirement = { any: [] };
const isAlways = (need: Requirement): boolean => "all" in need && need.all.length === 0;
const isNever = (need: Requirement): boolean => "any" in need && need.any.length === 0;

/** A dropped ability is as good as met; inside a negation, as good as not there. */
function lessOf(
  need: Requirement,
  step: RelaxStep,
  isWanted: boolean,
  minimum: number,
): Requirement {
  const inner = (one: Requirement): Requirement => lessOf(one, step, isWanted, minimum);
  if ("all" in need) {
    const parts = need.all.map(inner).filter((part) => !isAlways(part));
    return parts.some(isNever) ? never : { all: parts };
  }
  if ("any" in need) {
    const parts = need.any.map(inner).filter((part) => !isNever(part));
    return parts.some(isAlways) ? always : { any: parts };
  }
  if ("not" in need) {
    const part = lessOf(need.not, step, !isWanted, minimum);
    return isAlways(part) ? never : isNever(part) ? always : { not: part };
  }
  if (!("skill" in need || "language" in need)) return need;
  const name = "skill" in need ? need.skill : `language:${primary(need.language)}`;
  const drop = (step.drop ?? []).map(nameOf);
  if (drop.includes("*") || drop.includes(name)) return isWanted ? always : never;
  const lowered = Object.entries(step.lower ?? {}).find(([one]) => nameOf(one) === name)?.[1];
  const least = need.level ?? ("skill" in need ? 1 : minimum);
  if (!isWanted || lowered === undefined || lowered >= least) return need;
  return { ...need, level: lowered };
}

/** Regions do not divide people, and these worlds have no scripts. */
export const primary = (tag: string): string => tag.split("-")[0] ?? tag;
const nameOf = (name: string): string =>
  name.startsWith("language:") ? `language:${primary(name.slice(9))}` : name;
