import { defaultRules } from "../../src/config/default-rules.js";
import type {
  Agent,
  Contact,
  Handover,
  NotReadyReason,
  OfferFailure,
  Presence,
  Queue,
  RoutingConfig,
  RoutingRules,
} from "../../src/index.js";
import { newWaits, type WaitBooks } from "./waits.js";

// Books of what happened, kept from events and effects alone: who is where, since when, who came first.
// Nothing is read from the router's memory, so that the books can be held against it.

export interface AgentBook {
  agent: Agent;
  presence: Presence;
  /** Why not ready, when that is what the agent is. */
  because: NotReadyReason;
  idleSince: number;
  idleOrder: number;
  calls: number;
  talkMs: number;
  failures: Partial<Record<OfferFailure, number>>;
  backOffUntil: number;
}

export interface ContactBook {
  contact: Contact;
  /** Whose turn it is: when the customer came, and who of the same moment was first. */
  cameAt: number;
  order: number;
  queue: string;
  /** The first queue it ever stood in. */
  entry: string;
  /** Since when it is in its queue, and at its stop of a route; the time in which nobody may call is left out. */
  enteredAt: number;
  stopAt: number;
  /** Whether it stayed at its stop, or got an offer there: else the stop was left out. */
  hasStood: boolean;
  /** Whether it stayed at any stop of its way so far, so that the spare route is closed to it. */
  isOnItsWay: boolean;
  /** Its own priority, and what that was before its stop. */
  own: number;
  ownBefore: number;
  /** Whether its way begins with the preferred agent alone; `undefined` until somebody has judged it. */
  alone: boolean | undefined;
  status: "waiting" | "dialling" | "connected" | "wrapping";
  callFrom: number | null;
  attempts: number | null;
  /** Since when nobody is there of whom its queue says that somebody must be. */
  desertedSince: number | null;
  /** Its queue, and since when that was deserted, before its way was begun anew. */
  stood: { readonly queue: string; readonly desertedSince: number | null };
  /** When it was offered last. */
  offeredAt: number;
  /** Who is kept from it, until when. */
  readonly kept: Map<string, number | null>;
  /** Place of whom it was offered to last, for lists that are gone down. */
  last: Place | undefined;
}

export interface Place {
  readonly tier: number;
  readonly position: number;
  readonly order: number;
}

export interface HandBook {
  readonly contact: string;
  readonly agent: string;
  readonly number: number;
  status: "reserved" | "dialling" | "connected" | "wrapping";
  since: number;
  until: number | null;
}

/** A choice, and the agents of the chosen one's tier who could have had it. */
export interface ChoiceBook {
  readonly agent: string;
  readonly able: ReadonlySet<string>;
}

export interface PlaceBook {
  readonly entry: string;
  readonly queue: string;
  readonly kept: ReadonlyMap<string, number | null>;
  readonly cameAt: number;
  readonly order: number;
  readonly until: number;
  readonly handover: Handover | undefined;
}

export interface Ledger {
  readonly config: RoutingConfig;
  readonly rules: RoutingRules;
  readonly agents: Map<string, AgentBook>;
  /** Agents in the order of the configuration, newcomers last. */
  readonly indexOf: Map<string, number>;
  readonly contacts: Map<string, ContactBook>;
  readonly hands: Map<number, HandBook>;
  /** Offers that were turned down, and why. */
  readonly turnedDown: Map<number, OfferFailure>;
  readonly places: Map<string, PlaceBook>;
  /** Of each queue: when it last offered anything to whom, and where that one stands. */
  readonly lastOffered: Map<string, Map<string, number>>;
  readonly lastPlace: Map<string, Place>;
  /** Of each queue: whom it chose, and who could have had it, choice by choice. */
  readonly choices: Map<string, ChoiceBook[]>;
  readonly waits: WaitBooks;
  readonly counts: { offered: number; completed: number; abandoned: number; timedOut: number };
  order: number;
}

export function newLedger(config: RoutingConfig): Ledger {
  const ledger: Ledger = {
    config,
    rules: {
      ...defaultRules,
      ...config.rules,
      units: { ...defaultRules.units, ...config.rules?.units },
      backOff: { ...defaultRules.backOff, ...config.rules?.backOff },
      callback: { ...defaultRules.callback, ...config.rules?.callback },
    },
    agents: new Map(),
    indexOf: new Map(),
    contacts: new Map(),
    hands: new Map(),
    turnedDown: new Map(),
    places: new Map(),
    lastOffered: new Map(),
    lastPlace: new Map(),
    choices: new Map(),
    waits: newWaits(),
    counts: { offered: 0, completed: 0, abandoned: 0, timedOut: 0 },
    order: 0,
  };
  for (const agent of config.agents) seat(ledger, agent);
  return ledger;
}

export function seat(ledger: Ledger, agent: Agent): void {
  ledger.indexOf.set(agent.id, ledger.agents.size);
  ledger.agents.set(agent.id, {
    agent,
    presence: "signed-out",
    because: "other",
    idleSince: 0,
    idleOrder: -1,
    calls: 0,
    talkMs: 0,
    failures: {},
    backOffUntil: 0,
  });
}

/** Somebody who comes in now, and stands nowhere yet. */
export function newContact(contact: Contact, at: number, order: number): ContactBook {
  const { call, priority = 0, offeredAt = at } = contact;
  const callFrom = call?.from !== undefined && call.from > at ? call.from : null;
  return {
    contact,
    cameAt: offeredAt,
    order,
    queue: "",
    entry: "",
    enteredAt: callFrom ?? at,
    stopAt: callFrom ?? at,
    hasStood: true,
    isOnItsWay: false,
    own: priority,
    ownBefore: priority,
    alone: undefined,
    status: "waiting",
    callFrom,
    attempts: call === undefined ? null : 0,
    desertedSince: null,
    stood: { queue: "", desertedSince: null },
    offeredAt: at,
    kept: new Map(),
    last: undefined,
  };
}

export const handsOf = ({ hands }: Ledger, agent: string): readonly HandBook[] =>
  [...hands.values()].filter((hand) => hand.agent === agent);

export const handsFor = ({ hands }: Ledger, contact: string): readonly HandBook[] =>
  [...hands.values()].filter((hand) => hand.contact === contact);

export const queueNamed = ({ config }: Ledger, id: string): Queue =>
  config.queues?.find((queue) => queue.id === id) ?? { id };

export const numberOf = (id: string): number => Number(id.slice(1));

export const isOnRoute = ({ config }: Ledger, { contact }: ContactBook): boolean =>
  config.routes !== undefined && contact.queue === undefined;
