import { createRandom, type Instant } from "@ramah/core";
import { createDraws, type Draws } from "../chance/draws.js";
import type { Customers, LoggedPlaces } from "../customers.js";
import type { Life } from "./lives.js";
import { patienceAfter } from "./patience.js";
import type { ReplaySaying } from "./replay.js";

/** How the log's customers behave in a replay, by the place of their life in the log. */
export interface Behaviour {
  readonly handleMs: number;
  readonly patienceMs: number;
  readonly answerMs: number;
  readonly wrapUpMs: number | undefined;
  readonly logged: LoggedPlaces;
}

/** How a replay fills in what the log does not hold. */
export interface Filling {
  readonly seed: number | string;
  readonly patience: "estimated" | "endless";
  readonly until: Instant;
}

// Where no service ever came to an end, five minutes: the length of a call.
const assumedMs = 300_000;

/** What each customer of the log does, and what of it the log could not tell. */
export function behavioursOf(
  lives: readonly Life[],
  { seed, patience, until }: Filling,
): { readonly behaviours: readonly Behaviour[]; readonly unknown: readonly ReplaySaying[] } {
  const draws = createDraws(createRandom(seed).split("replay").state());
  const handle = handleOf(lives, draws, until);
  const stay = stayOf(lives, draws, patience, until);
  const behaviours = lives.map((life, index): Behaviour => {
    const { leftAt = 0, reservedAt = leftAt, completedAt } = life;
    return {
      handleMs: handle.of(life, index),
      patienceMs: stay.of(life, index),
      answerMs: leftAt - reservedAt,
      wrapUpMs: life.hasOwnWrapUp ? life.wrapUpMs : undefined,
      logged: {
        left: life.leftAt === undefined ? undefined : { at: leftAt, order: life.leftIndex },
        completed:
          completedAt === undefined ? undefined : { at: completedAt, order: life.completedIndex },
      },
    };
  });
  return { behaviours, unknown: [...handle.unknown, ...stay.unknown] };
}

/** Something about every life, and what had to be made up. */
interface Told {
  readonly of: (life: Life, index: number) => number;
  readonly unknown: readonly ReplaySaying[];
}

function handleOf(lives: readonly Life[], draws: Draws, until: Instant): Told {
  const known = lives.flatMap(({ completedAt, leftAt, outcome }) =>
    completedAt === undefined || leftAt === undefined || outcome !== "answered"
      ? []
      : [completedAt - leftAt],
  );
  const sorted = known.sort((one, other) => one - other);
  const isKnown = ({ completedAt, outcome }: Life): boolean =>
    completedAt !== undefined && outcome === "answered";
  const contacts = lives.filter((life) => life.outcome !== "refused" && !isKnown(life)).length;
  const unknown: readonly ReplaySaying[] =
    contacts === 0
      ? []
      : known.length === 0
        ? [{ code: "handle-assumed", data: { contacts, assumedMs } }]
        : [{ code: "handle-unknown", data: { contacts, known: known.length } }];
  return {
    unknown,
    of: (life, index) => {
      const { completedAt, leftAt, outcome } = life;
      if (isKnown(life)) return (completedAt as Instant) - (leftAt as Instant);
      // Somebody in conversation at the end of the log has at least talked so long.
      const leastMs = outcome === "answered" ? until - (leftAt as Instant) : 0;
      const longer = sorted.filter((ms) => ms >= leastMs);
      draws.at(index);
      const place = Math.floor(draws.first() * longer.length);
      return longer[place] ?? Math.max(leastMs, known.length === 0 ? assumedMs : 0);
    },
  };
}

function stayOf(
  lives: readonly Life[],
  draws: Draws,
  patience: Filling["patience"],
  until: Instant,
): Told {
  const waits = lives
    .filter(({ outcome }) => outcome !== "refused")
    .map(({ at, leftAt, outcome }) => ({
      waitedMs: (leftAt ?? until) - at,
      hungUp: outcome === "abandoned",
    }));
  const seen = waits.filter(({ hungUp }) => hungUp).length;
  const contacts = waits.length - seen;
  const draw = patienceAfter(waits);
  const isDrawn = patience === "estimated" && seen > 0;
  const unknown: readonly ReplaySaying[] =
    contacts === 0
      ? []
      : isDrawn
        ? [{ code: "patience-estimated", data: { contacts, seen } }]
        : seen === 0
          ? [{ code: "patience-never-seen", data: { contacts } }]
          : [{ code: "patience-endless", data: { contacts } }];
  return {
    unknown,
    of: ({ at, leftAt, outcome }, index) => {
      if (outcome === "abandoned") return (leftAt as Instant) - at;
      if (!isDrawn) return Number.POSITIVE_INFINITY;
      draws.at(index);
      return draw((leftAt ?? until) - at, draws.second());
    },
  };
}

/** The lives of one class, as customers who come one after the other. */
export function recordedCustomers(
  lives: readonly Life[],
  behaviours: ReadonlyMap<Life, Behaviour>,
): Customers {
  let next = -1;
  const customers = {
    at: Number.POSITIVE_INFINITY,
    handleMs: 0,
    patienceMs: Number.POSITIVE_INFINITY,
    wrapUpMs: undefined as number | undefined,
    answerMs: 0,
    order: 0,
    logged: undefined as LoggedPlaces | undefined,
    next: (): void => {
      const life = lives[++next];
      customers.at = life?.at ?? Number.POSITIVE_INFINITY;
      if (life === undefined) return;
      customers.order = life.index;
      Object.assign(customers, behaviours.get(life));
    },
  };
  customers.next();
  return customers;
}
