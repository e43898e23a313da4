import { comparing, type Instant } from "@ramah/core";
import type { LetterKind } from "../letters/letter.js";
import type { Duties } from "./date-duties.js";
import type { LetterDemand } from "./regime.js";
import type { LetterAsk, LetterPlan, LetterRole, PlannedClock } from "./timeline.js";

/** What somebody asks of a letter, with the kind that it is for. */
interface Asked {
  readonly kind: LetterKind;
  readonly ask: LetterAsk;
}

const roles: readonly LetterRole[] = ["must", "instead", "extension"];

/** For each kind of letter everything that any regime asks of it; what is due first stands first. */
export function lettersOf(duties: Duties): readonly LetterPlan[] {
  const asked = [...datedAsks(duties), ...undatedAsks(duties)];
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) =>
      planOf(
        kind,
        asked.filter((one) => one.kind === kind).map(({ ask }) => ask),
      ),
    )
    .sort(
      comparing(
        ({ due }) => due ?? Number.POSITIVE_INFINITY,
        ({ kind }) => kind,
      ),
    );
}

function planOf(kind: LetterKind, asks: readonly LetterAsk[]): readonly LetterPlan[] {
  const [first, ...more] = asks;
  const role = roles.find((one) => asks.some((ask) => ask.role === one));
  if (first === undefined || role === undefined) return [];
  const ofRole = asks.filter((ask) => ask.role === role);
  const [earliest] = ofRole.filter(isDated).sort(comparing(({ due }) => due));
  return [
    {
      kind,
      role,
      mustContain: [...new Set(asks.flatMap(({ mustContain }) => mustContain))],
      asks: [first, ...more],
      isPrompt: ofRole.some(({ isPrompt }) => isPrompt),
      ...(earliest === undefined ? {} : { due: earliest.due, date: earliest.date }),
    },
  ];
}

const isDated = (ask: LetterAsk): ask is Required<LetterAsk> => ask.due !== undefined;

function datedAsks({ entries }: Duties): readonly Asked[] {
  return entries.flatMap(({ clock, letter, orLetter, extended }) => [
    ...askAt(clock, "must", letter),
    ...askAt(clock, "instead", orLetter),
    // The notice must be there before the first limit ends.
    ...askAt(clock, "extension", extended?.notice),
  ]);
}

function askAt(
  clock: PlannedClock,
  role: LetterRole,
  demand: LetterDemand | undefined,
): readonly Asked[] {
  if (demand === undefined) return [];
  const { regime, milestone, date } = clock;
  const due: Instant = clock.due;
  const { kind, mustContain } = demand;
  return [{ kind, ask: { regime, milestone, role, mustContain, isPrompt: false, due, date } }];
}

function undatedAsks({ waiting, failed }: Duties): readonly Asked[] {
  const prompt = waiting.map((entry) => ({
    ...entry,
    isPrompt: entry.reason.code === "no-number",
  }));
  const others = failed.map((entry) => ({ ...entry, isPrompt: false }));
  return [...prompt, ...others].flatMap(({ regime, milestone, letters, isPrompt }) =>
    letters.map(({ kind, role, mustContain }) => ({
      kind,
      ask: { regime, milestone, role, mustContain, isPrompt },
    })),
  );
}
