import type { Decision, Membership, Requirement } from "../../src/index.js";
import { type AgentBook, type ContactBook, type Place, queueNamed } from "./ledger.js";
import { loadOf, spoken, strategyNamed } from "./oracle.js";
import { type Moment, primary, type Standing } from "./standing.js";

// Whom the rules name, one rule after the other, worked out from what everybody can see.

export interface Candidate {
  readonly id: string;
  readonly agent: AgentBook;
  readonly membership: Membership;
  readonly place: Place;
}

type Order = (one: Candidate, other: Candidate) => number;

/** A rule by its name in a decision; the first that tells two apart decides, or else chance. */
interface Rule {
  readonly name: Decision["rule"];
  readonly compare: Order;
}

export const isBefore = (rules: readonly Rule[], one: Candidate, other: Candidate): boolean =>
  (rules.map(({ compare }) => compare(one, other)).find((order) => order !== 0) ?? 0) <= 0;

/** What singled the chosen one out from who would have been next. */
export function deciding(
  rules: readonly Rule[],
  chosen: Candidate,
  next: Candidate | undefined,
  { contact }: ContactBook,
): string {
  if (contact.preferredAgent === chosen.id) return "preferred";
  if (next === undefined) return "only-one";
  return rules.find(({ compare }) => compare(chosen, next) !== 0)?.name ?? "strategy";
}

/** The rules of choice, one after the other. */
export function rulesFor(moment: Moment, book: ContactBook, standing: Standing): readonly Rule[] {
  const { ledger } = moment;
  const { channel, preferredAgent } = book.contact;
  const name = strategyNamed(queueNamed(ledger, book.queue));
  const by =
    (value: (one: Candidate) => number): Order =>
    (one, other) =>
      value(one) - value(other);
  const inOrder = by(({ place }) => place.order);
  const inPlace = [by(({ place }) => place.position), inOrder];
  const idle: readonly Order[] = [
    by(({ agent }) => agent.idleSince),
    by(({ agent }) => agent.idleOrder),
  ];
  const share = ({ agent }: Candidate): number => {
    const [load, room] = loadOf(ledger, agent.agent, channel);
    return load / (room || 1);
  };
  const offered = ledger.lastOffered.get(book.queue);
  const after = (last: Place | undefined): readonly Order[] => [
    by(({ place }) => (last === undefined || comparePlaces(place, last) > 0 ? 0 : 1)),
    (one, other) => comparePlaces(one.place, other.place),
  ];
  const bySkill = by((one) => -skillOf(one.agent, standing));
  const isDrawn = ({ membership: { weight = 1 } }: Candidate): boolean => weight > 0;
  const orders: Readonly<Record<string, readonly Order[]>> = {
    "longest-idle": idle,
    "ring-all": idle,
    "fewest-calls": [by(({ agent }) => agent.calls), ...idle],
    "least-talk-time": [by(({ agent }) => agent.talkMs), ...idle],
    "best-skill": [bySkill, ...idle],
    "least-loaded": [by(share), ...idle],
    sequential: inPlace,
    "ring-progressively": inPlace,
    "top-down": after(book.last),
    // (7) Whoever this queue asked longest ago.
    "round-robin": [
      by(({ id }) => offered?.get(id) ?? -1),
      ...after(ledger.lastPlace.get(book.queue)),
    ],
    random: [],
    // Nobody draws a lot with a weight of 0.
    "weighted-random": [by((one) => (isDrawn(one) ? 0 : 1))],
  };
  // Where chance tells apart, no order does.
  const byChance: Order = (one, other) =>
    name === "random" || isDrawn(one) || isDrawn(other) ? 0 : inOrder(one, other);
  const isChance = name === "random" || name === "weighted-random";
  const rules: readonly (readonly [Rule["name"], readonly Order[]])[] = [
    ["preferred", [by(({ id }) => (id === preferredAgent ? 0 : 1))]],
    ["tier", name === "top-down" ? [] : [by(({ place }) => place.tier)]],
    [
      "order-by",
      standing.orderBy.map(({ attribute, descending = false }) =>
        byAttribute(attribute, descending),
      ),
    ],
    ["strategy", orders[name] ?? []],
    ["order", [isChance ? byChance : inOrder]],
  ];
  return rules.flatMap(([name, list]) => list.map((compare) => ({ name, compare })));
}

const comparePlaces = (one: Place, other: Place): number =>
  one.tier - other.tier || one.position - other.position || one.order - other.order;

/** In these worlds an attribute is always of the same kind, or missing: then last. */
const byAttribute =
  (attribute: string, descending: boolean): Order =>
  (one, other) => {
    const [first, second] = [one, other].map(({ agent }) => agent.agent.attributes?.[attribute]);
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return (first as string) < (second as string) === descending ? 1 : -1;
  };

/** Mean level of what is asked for, each ability once. */
function skillOf({ agent }: AgentBook, { needs }: Standing): number {
  const found = new Map<string, number>();
  const collect = (need: Requirement, isWanted: boolean): void => {
    if ("all" in need) for (const one of need.all) collect(one, isWanted);
    else if ("any" in need) for (const one of need.any) collect(one, isWanted);
    else if ("not" in need) collect(need.not, !isWanted);
    else if (!isWanted) return;
    else if ("skill" in need) found.set(need.skill, agent.skills?.[need.skill] ?? 0);
    else if ("language" in need) {
      found.set(`language ${primary(need.language)}`, spoken(agent, need.language));
    }
  };
  for (const need of needs) collect(need, true);
  const levels = [...found.values()];
  return levels.reduce((sum, one) => sum + one, 0) / (levels.length || 1);
}
