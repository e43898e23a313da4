import { type Result, unlessIssues } from "@ramah/core";
import type { RoutingConfig } from "../../config/config.js";
import { document, type Findings, field, isGiven, orRefused, text } from "../read.js";
import type { DialectIssue, Difference } from "../reasons.js";
import { type ConnectCriteria, criteriaOf } from "./criteria.js";
import { instance } from "./instance.js";

/** What comes of an Amazon Connect instance. */
export interface FromConnect {
  /** Plain data; hand it to `createRouter`. */
  readonly config: RoutingConfig;
  /** Everything that a router does otherwise than Amazon Connect, or that was not carried over. */
  readonly differences: readonly Difference[];
}

/** What comes of routing criteria. */
export interface FromCriteria {
  /** Spread it into a contact. */
  readonly contact: ConnectCriteria;
  /** Steps that are never reached. */
  readonly differences: readonly Difference[];
}

/**
 * Makes a routing configuration of an Amazon Connect instance: routing profiles become the memberships
 * of their agents with priority and delay, media concurrencies their capacity, proficiencies their skills
 * under the name `attribute:value`.
 *
 * What is documented there holds here: a contact comes to an agent once it has waited for the delay, at
 * exactly that time too; of the queues of an agent the lowest number comes first, of equal ones whoever
 * waits longest; the agent who has been free longest is chosen.
 *
 * @param json what the interface returns, put together as `{ routing_profiles, queues, agents, hours,
 *   criteria }`, of which only the profiles are needed (`routing_profile` for a single one); names may be
 *   written `RoutingProfileId`, `routingProfileId` or `routing_profile_id`; an agent is a user with
 *   `RoutingProfileId` and `UserProficiencies`; `criteria` is one set of steps for every queue, or one by
 *   queue; `channels` gives our channel for one of theirs, as in `{ TASK: "email" }`
 * @returns the configuration and what is different
 * @throws Refused, a RangeError with `code` and `issues`, when the JSON is not what Connect takes;
 *   `parseConnect` returns the same problems as a value
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html
 * @example
 * import { createRouter, fromConnect } from "@ramah/routing";
 *
 * const voice = (QueueId: string) => ({ QueueId, Channel: "VOICE" });
 * const { config } = fromConnect({
 *   routing_profile: {
 *     Name: "Sales",
 *     MediaConcurrencies: [{ Channel: "VOICE", Concurrency: 1 }],
 *     QueueConfigs: [
 *       { QueueReference: voice("sales"), Priority: 1, Delay: 0 },
 *       { QueueReference: voice("support"), Priority: 1, Delay: 30 },
 *     ],
 *   },
 *   agents: [{ Id: "sari", Username: "sari" }],
 * });
 * const router = createRouter(config);
 * router.apply(0, { type: "agent.updated", agent: { id: "sari", presence: "ready" } });
 * const contact = { id: "c1", channel: "phone", queue: "support" } as const;
 * router.apply(0, { type: "contact.offered", contact }).some(({ type }) => type === "reserve"); // => false
 * router.apply(30_000, { type: "tick" }).some(({ type }) => type === "reserve"); // => true
 */
export function fromConnect(json: unknown): FromConnect {
  return orRefused("fromConnect", parseConnect(json));
}

/**
 * Does what `fromConnect` does for JSON that may be wrong.
 *
 * @param json as for `fromConnect`
 * @returns the same, or every problem with the path to it
 * @example
 * import { parseConnect } from "@ramah/routing";
 *
 * const parsed = parseConnect({ routing_profiles: [{ QueueConfigs: [{ Priority: 0 }] }] });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["dialect-number", "dialect-missing"]
 */
export function parseConnect(json: unknown): Result<FromConnect, DialectIssue> {
  const findings: Findings = { issues: [], differences: [] };
  const root = document({ value: json ?? 0, path: [], ...findings });
  const config = root === undefined ? { agents: [] } : instance(root);
  return unlessIssues(findings.issues, () => ({ config, differences: findings.differences }));
}

/**
 * Makes requirements of the routing criteria of a contact: the first step is what it needs, the later
 * ones replace that as each expires, and after the last anybody of its queue will do. A step without an
 * expiry holds for ever.
 *
 * @param criteria `{ Steps: [{ Expression, Expiry: { DurationInSeconds } }] }`, as the flow block or the
 *   interface writes it; with `ExpiryTimestamp` it needs the `ActivationTimestamp`, too
 * @returns `needs` and `relax` for a contact, and what is different
 * @throws Refused, a RangeError with `code` and `issues`, when the criteria are not what Connect takes;
 *   `parseConnectCriteria` returns the same problems as a value
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html
 * @example
 * import { connectCriteria } from "@ramah/routing";
 *
 * const french = (ProficiencyLevel: number) => ({
 *   AttributeCondition: {
 *     Name: "Language",
 *     Value: "French",
 *     ProficiencyLevel,
 *     ComparisonOperator: "NumberGreaterOrEqualTo",
 *   },
 * });
 * const { contact } = connectCriteria({
 *   Steps: [
 *     { Expression: french(4), Expiry: { DurationInSeconds: 30 } },
 *     { Expression: french(3) },
 *   ],
 * });
 * contact.needs; // => { skill: "Language:French", level: 4 }
 * contact.relax; // => [{ afterMs: 30000, instead: { needs: { skill: "Language:French", level: 3 } } }]
 */
export function connectCriteria(criteria: unknown): FromCriteria {
  return orRefused("connectCriteria", parseConnectCriteria(criteria));
}

/**
 * Does what `connectCriteria` does for JSON that may be wrong.
 *
 * @param criteria as for `connectCriteria`
 * @returns the same, or every problem with the path to it
 * @example
 * import { parseConnectCriteria } from "@ramah/routing";
 *
 * const parsed = parseConnectCriteria({ Steps: [{ Expiry: { DurationInSeconds: -1 } }] });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ["dialect-missing", "dialect-number"]
 */
export function parseConnectCriteria(criteria: unknown): Result<FromCriteria, DialectIssue> {
  const findings: Findings = { issues: [], differences: [] };
  const root = document({ value: criteria ?? 0, path: [], ...findings });
  const wrapped = root === undefined ? undefined : field(root, "RoutingCriteria");
  const place = wrapped !== undefined && isGiven(wrapped) ? document(wrapped) : root;
  const contact = place === undefined ? {} : criteriaOf(place, text);
  return unlessIssues(findings.issues, () => ({ contact, differences: findings.differences }));
}
