import type { Agent } from "./agent.js";
import type { Queue, Route } from "./queue.js";
import type { GivenRules } from "./rules.js";
import type { OpeningHours, Site } from "./site.js";
import type { Skill } from "./skill.js";

/** The part of the configuration that is plain data and can be stored. */
export interface RoutingPlan {
  /** Their order breaks ties. */
  readonly agents: readonly Agent[];
  /** One queue, `main`, that everybody serves when left out. */
  readonly queues?: readonly Queue[];
  /** Ways through the queues by attributes; for contacts that name no queue. */
  readonly routes?: readonly Route[];
  /** Names of skills; when given, a skill that is not among them is a mistake. */
  readonly skills?: readonly Skill[];
  /** The places at which agents may work; an agent's `site` must be one of them. */
  readonly sites?: readonly Site[];
  /** What differs from `defaultRules`: `{ units: { video: 50 } }` leaves the units of chats as they are. */
  readonly rules?: GivenRules;
}

/** Everything a router needs to know beforehand. */
export interface RoutingConfig extends RoutingPlan {
  /** Opening hours per site id; a site without an entry is always open. */
  readonly hours?: Readonly<Record<string, OpeningHours>>;
}
