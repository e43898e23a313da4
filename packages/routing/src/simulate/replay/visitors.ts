import { createRandom, type Instant } from "@ramah/core";
import { createDraws, type Draws } from "../chance/draws.js";
import type { Answer, Deed, LoggedPlace, Visitor } from "../host/visitor.js";
import type { ReplaySaying } from "../reasons.js";
import type { Life, LoggedOffer } from "./lives.js";
import { patienceAfter } from "./patience.js";

/** How a replay fills in what the log does not hold. */
interface Filling {
  readonly seed: number | string;
  readonly patience: "estimated" | "endless";
  readonly until: Instant;
}

/** Something about every life, and what had to be made up. */
interface Told<Value> {
  readonly of: (life: Life) => Value;
  readonly unknown: readonly ReplaySaying[];
}

// Where no service ever came to an end, five minutes: the length of a call.
const assumedMs = 300_000;

/** What each customer of the log does, and what of it the log could not tell. */
export function visitorsOf(
  lives: readonly Life[],
  { seed, patience, until }: Filling,
): { readonly visitorOf: (life: Life) => Visitor; readonly unknown: readonly ReplaySaying[] } {
  const draws = createDraws(createRandom(seed).split("replay").state());
  const handle = handleOf(lives, draws, until);
  const stay = stayOf(lives, draws, patience, until);
  const answer = answerOf(lives, draws, until);
  const visitorOf = (life: Life): Visitor => {
    const { number, contact, wrapUpMs, outcome, left, completed, wrappedUp, calls } = life;
    return {
      number,
      contact,
      handleMs: handle.of(life),
      patienceMs: stay.of(life),
      wrapUpMs,
      answer: answer.of(life),
      pickUp: (attempt) => {
        const call = calls[attempt];
        if (call === undefined) return { afterMs: 0, isAnswered: true };
        const { at, end, isAnswered } = call;
        // Given up, or still under way: it would have rung longer.
        const deed = after(at, end) ?? { afterMs: (left?.at ?? until) - at + 1 };
        return { ...deed, isAnswered };
      },
      wrappedUp: after(completed?.at, wrappedUp),
      passedOnAt: life.isPassedOn ? completed?.at : undefined,
      hungUp: outcome === "abandoned" ? left : undefined,
      completed,
    };
  };
  return { visitorOf, unknown: [...handle.unknown, ...stay.unknown, ...answer.unknown] };
}

/** What ended something so long after it began. */
const after = (from: Instant | undefined, end: LoggedPlace | undefined): Deed | undefined =>
  from === undefined || end === undefined ? undefined : { afterMs: end.at - from, logged: end };

/** One of those that are longer than a time, which were sorted. */
function drawnBeyond(
  sorted: readonly number[],
  leastMs: number,
  uniform: number,
): number | undefined {
  const longer = sorted.filter((ms) => ms > leastMs);
  return longer[Math.floor(uniform * longer.length)];
}

const inOrder = (values: number[]): readonly number[] => values.sort((one, other) => one - other);

/** How long they talked, without the work after it. */
function handleOf(lives: readonly Life[], draws: Draws, until: Instant): Told<number> {
  const talkedMs = ({ outcome, left, completed }: Life): number | undefined =>
    outcome === "answered" && left && completed ? completed.at - left.at : undefined;
  const known = inOrder(lives.map(talkedMs).filter((ms) => ms !== undefined));
  const contacts = lives.length - known.length;
  const saying: ReplaySaying =
    known.length === 0
      ? { code: "handle-assumed", data: { contacts, assumedMs } }
      : { code: "handle-unknown", data: { contacts, known: known.length } };
  return {
    unknown: contacts === 0 ? [] : [saying],
    of: (life) => {
      const ownMs = talkedMs(life);
      if (ownMs !== undefined) return ownMs;
      // Somebody in conversation at the end of the log has at least talked so long.
      const { outcome, left, number } = life;
      const borneMs = outcome === "answered" && left ? until - left.at : 0;
      draws.at(number);
      return (
        drawnBeyond(known, borneMs - 1, draws.first()) ??
        Math.max(borneMs, known.length === 0 ? assumedMs : 0)
      );
    },
  };
}

/** How long they stay in line before they hang up. */
function stayOf(
  lives: readonly Life[],
  draws: Draws,
  patience: Filling["patience"],
  until: Instant,
): Told<number> {
  // Whoever is to be called back does not lose patience, and who was not let in bore no wait.
  const waitedMs = ({ began, outcome, askedAt, left }: Life): number =>
    outcome === "refused" ? 0 : (askedAt ?? left?.at ?? until) - began.at;
  const hungUp = ({ outcome, askedAt }: Life): boolean =>
    outcome === "abandoned" && askedAt === undefined;
  const contacts = lives.filter((life) => life.askedAt === undefined && !hungUp(life)).length;
  const seen = lives.filter(hungUp).length;
  const draw = patienceAfter(
    lives.map((life) => ({ waitedMs: waitedMs(life), hungUp: hungUp(life) })),
  );
  const isDrawn = patience === "estimated" && seen > 0;
  const saying: ReplaySaying = isDrawn
    ? { code: "patience-estimated", data: { contacts, seen } }
    : seen === 0
      ? { code: "patience-never-seen", data: { contacts } }
      : { code: "patience-endless", data: { contacts } };
  return {
    unknown: contacts === 0 ? [] : [saying],
    of: (life) => {
      const { outcome, began, left, askedAt, number } = life;
      if (outcome === "abandoned" && left !== undefined) return left.at - began.at;
      if (!isDrawn || askedAt !== undefined) return Number.POSITIVE_INFINITY;
      draws.at(number);
      return draw(waitedMs(life), draws.second());
    },
  };
}

/** How long they ring, and what becomes of it. */
function answerOf(lives: readonly Life[], draws: Draws, until: Instant): Told<Visitor["answer"]> {
  const rang = ({ at, end }: LoggedOffer): number => (end?.at ?? until) - at;
  const acceptedOf = ({ offers }: Life): readonly LoggedOffer[] =>
    offers.filter(({ does }) => does === "accept");
  const known = inOrder(lives.flatMap(acceptedOf).map(rang));
  const contacts = lives.filter((life) => acceptedOf(life).length === 0).length;
  // Taken back before anybody answered, it would have rung longer.
  const wouldRing = (offer: LoggedOffer, uniform: number): number =>
    drawnBeyond(known, rang(offer), uniform) ?? rang(offer) + 1;
  const again = (offer: LoggedOffer, uniform: number): Answer => {
    const { does, cause, at, end } = offer;
    if (does === "nothing") return { does };
    const deed = after(at, end);
    if (does === "accept" && deed) return { ...deed, does };
    if (does === "reject" && deed) return { ...deed, does, cause };
    return { does: "accept", afterMs: wouldRing(offer, uniform) };
  };
  return {
    unknown:
      contacts === 0 ? [] : [{ code: "ring-estimated", data: { contacts, seen: known.length } }],
    of: (life) => {
      draws.at(life.number);
      const uniform = draws.third();
      // With another agent it rings as long as it did, or would have, with the one of then.
      const [accepted] = acceptedOf(life);
      const rung = life.offers.filter(({ does }) => does === "ring").at(-1);
      const usualMs = accepted
        ? rang(accepted)
        : rung
          ? wouldRing(rung, uniform)
          : (drawnBeyond(known, -1, uniform) ?? 0);
      const turns = new Map<string, number>();
      let others = 0;
      return (agent) => {
        const turn = turns.get(agent) ?? 0;
        turns.set(agent, turn + 1);
        const offer = life.offers.filter((one) => one.agent === agent)[turn];
        if (offer) return again(offer, uniform);
        others++;
        if (others === 1) return { does: "accept", afterMs: usualMs };
        // What rang too long for one agent is not too long for all.
        draws.at(life.number, others);
        return { does: "accept", afterMs: drawnBeyond(known, -1, draws.third()) ?? 0 };
      };
    },
  };
}
