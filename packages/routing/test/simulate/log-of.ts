import {
  createRouter,
  type LoggedEvent,
  type RoutingConfig,
  type RoutingEvent,
} from "../../src/index.js";

// Logs by hand.

export const sari: RoutingConfig = { agents: [{ id: "sari" }] };
export const both: RoutingConfig = { agents: [{ id: "sari" }, { id: "budi" }] };

/** An agent's answer to an offer by the names of both; the reservation is looked up. */
interface Answered {
  readonly accept?: string;
  readonly reject?: string;
  readonly by?: string;
}

type Told = readonly [at: number, event: RoutingEvent | Answered];

/** Writes a log as a host would. */
export function logOf(config: RoutingConfig, ...told: readonly Told[]): readonly LoggedEvent[] {
  const router = createRouter(config);
  const reservations = new Map<string, string>();
  return told.map(([at, given]) => {
    const event = "type" in given ? given : answerOf(given, reservations);
    for (const effect of router.apply(at, event)) {
      if (effect.type !== "reserve") continue;
      const { id, contact, agent } = effect.reservation;
      reservations.set(contact, id);
      reservations.set(`${contact} ${agent}`, id);
    }
    return { at, ...event };
  });
}

function answerOf(
  { accept, reject, by }: Answered,
  reservations: ReadonlyMap<string, string>,
): RoutingEvent {
  const contact = accept ?? reject ?? "";
  const id = reservations.get(by === undefined ? contact : `${contact} ${by}`) ?? "";
  return { type: accept === undefined ? "reservation.rejected" : "reservation.accepted", id };
}

export const ready = (id: string): RoutingEvent => ({
  type: "agent.updated",
  agent: { id, presence: "ready" },
});
export const call = (id: string, more: object = {}): RoutingEvent => ({
  type: "contact.offered",
  contact: { id, channel: "phone", ...more },
});
export const done = (id: string): RoutingEvent => ({ type: "contact.completed", id });
export const gone = (id: string): RoutingEvent => ({ type: "contact.abandoned", id });

/** Sari is there from the begin, and a first contact is hers at once. */
export const sariTakes = (contact: string): readonly Told[] => [
  [0, ready("sari")],
  [0, call(contact)],
  [0, { accept: contact }],
];
