import type { Channel } from "@ramah/core";
import fc from "fast-check";
import type {
  Agent,
  AgentPatch,
  Contact,
  Fact,
  TransferNote,
  TransferTarget,
} from "../../src/index.js";
import { level, relaxation, requirement, sometimes, tag, without } from "./needs.js";
import { agentAttributes, capacities, channelsUsed, levels, memberships } from "./world.js";

// What may happen, drawn without knowing what is there by then.

/** One thing that happens; `pick` chooses among what is there. */
export interface Move {
  readonly kind: string;
  readonly afterMs: number;
  readonly pick: number;
  readonly contact?: Partial<Contact> & { readonly prefers?: boolean; readonly cameMs?: number };
  readonly window?: { readonly fromMs?: number; readonly forMs?: number };
  readonly patch?: Partial<AgentPatch>;
  readonly to?: TransferTarget;
  readonly note?: TransferNote;
  readonly change?: Partial<Contact>;
  readonly agent?: Agent;
  readonly wrapUpMs?: number;
}

/** Which moves, how often. */
export type Kinds = Readonly<Record<string, number>>;

export const allKinds: Kinds = {
  offer: 7,
  accept: 4,
  reject: 2,
  complete: 3,
  wrapped: 1,
  abandon: 1,
  ready: 5,
  away: 1,
  out: 1,
  transfer: 2,
  callback: 1,
  answered: 1,
  failed: 1,
  update: 2,
  patch: 1,
  queues: 1,
  added: 1,
  tick: 2,
  nonsense: 1,
};

const pause = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 30_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(4_000, 5_000, 10_000, 20_000) },
);

// Longer than the 11.6 days after which a peer forgets who was idle longest.
const ages = fc.constantFrom(1_200_000_000, 2_000_000_000);

const queueIds = ["q0", "q1", "q2"];
const attributes = fc.record(
  { vip: fc.boolean(), years: fc.integer({ min: 0, max: 5 }) },
  { requiredKeys: [] },
);

const facts = fc.subarray<Fact>([
  { name: "order", value: 7 },
  { name: "address", value: "Jalan Melati" },
]);

const note = fc
  .record({
    reason: fc.constantFrom("second opinion", "not mine"),
    collected: facts,
    dropped: sometimes(fc.subarray(["order", "address"])),
    promise: sometimes(fc.constantFrom({ text: "by phone" }, { text: "a letter", by: 1 }), 20),
  })
  .map(without) as fc.Arbitrary<TransferNote>;

const contactFields = fc.record(
  {
    channel: fc.constantFrom<Channel>("phone", "phone", ...channelsUsed),
    language: tag,
    languageLevel: level,
    needs: fc.oneof(requirement, fc.array(requirement, { maxLength: 2 })),
    relax: relaxation(["q0"], true),
    priority: fc.integer({ min: -2, max: 3 }),
    queue: fc.constantFrom(...queueIds),
    prefers: fc.constant(true),
    customer: fc.constantFrom("k0", "k1", "k2"),
    cameMs: fc.constantFrom(1, 5_000, 60_000),
    attributes,
    handover: fc.record({ collected: facts, from: fc.constant("menu") }),
  },
  { requiredKeys: ["channel"] },
);

/** Most ask for little, so that most find somebody. */
const contactWish = fc
  .tuple(contactFields, fc.nat(2 ** 22 - 1))
  .map(([fields, mask]) =>
    Object.fromEntries(
      Object.entries(fields).filter(
        ([name], bit) => isCommon.has(name) || ((mask >> (2 * bit)) & 3) === 0,
      ),
    ),
  );
const isCommon: ReadonlySet<string> = new Set(["channel", "queue", "customer", "prefers"]);

const window = fc.record(
  { fromMs: fc.integer({ min: -1_000, max: 15_000 }), forMs: fc.integer({ min: 1, max: 60_000 }) },
  { requiredKeys: [] },
);

const payloads: Readonly<Record<string, fc.Arbitrary<object>>> = {
  offer: fc.record(
    { contact: contactWish, window: sometimes(window, 15) },
    { requiredKeys: ["contact"] },
  ),
  complete: fc.record({ wrapUpMs: sometimes(fc.constantFrom(0, 2_000, 9_000), 15) }),
  callback: fc.record({ window }),
  transfer: fc.record({
    note,
    to: fc
      .record({
        queue: sometimes(fc.constantFrom(...queueIds)),
        language: sometimes(tag, 15),
        needs: sometimes(requirement, 15),
        priority: sometimes(fc.integer({ min: -2, max: 3 }), 15),
        preferredAgent: sometimes(fc.constantFrom("a0", "a1", "a2"), 15),
        channel: sometimes(fc.constantFrom(...channelsUsed), 15),
      })
      .map(without),
  }),
  update: fc.record({
    change: fc.oneof(
      fc.record({ priority: fc.integer({ min: -2, max: 3 }) }),
      fc.record({ needs: requirement }),
      fc.record({ attributes }),
    ),
  }),
  patch: fc.record({
    patch: fc.oneof(
      fc.record({ skills: levels(["loans", "cards"]) }),
      fc.record({ languages: levels(["id", "en"]) }),
      fc.record({ capacity: fc.constantFrom(...capacities) }),
      fc.record({ attributes: agentAttributes }),
    ),
  }),
  queues: fc.record({ patch: fc.record({ queues: memberships(["q0"]) }) }),
};

/** In half of the stories some are at their desks before anything happens, so that there is a choice. */
const opening: fc.Arbitrary<readonly Move[]> = sometimes(
  fc.array(fc.nat(3_000), { minLength: 2, maxLength: 5, size: "max" }),
  50,
).map((pauses = []) => pauses.map((afterMs, pick) => ({ kind: "ready", afterMs, pick })));

/** Moves of these kinds; in one story of eight somebody has time. */
export function movesOf(kinds: Kinds, maxLength = 28): fc.Arbitrary<readonly Move[]> {
  const move = fc.oneof(
    ...Object.entries(kinds).map(([kind, weight]) => ({
      weight,
      arbitrary: fc
        .tuple(pause, fc.nat(1_000), payloads[kind] ?? fc.constant({}))
        .map(([afterMs, pick, payload]) => ({
          kind,
          afterMs,
          pick,
          ...payload,
        })) as fc.Arbitrary<Move>,
    })),
  );
  const story = fc.array(move, { minLength: 3, maxLength, size: "max" });
  return fc
    .tuple(opening, story, fc.nat(7), fc.nat(maxLength), ages)
    .map(([first, then, isLong, where, afterMs]) => {
      const list = [...first, ...then];
      return isLong === 7
        ? list.map((one, index) => (index === where ? { ...one, afterMs } : one))
        : list;
    });
}

export const moves: fc.Arbitrary<readonly Move[]> = movesOf(allKinds);
