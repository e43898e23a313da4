import type { Agent } from "../../config/agent.js";
import type { Level } from "../../config/skill.js";
import {
  field,
  filled,
  isGiven,
  missing,
  needed,
  type Place,
  records,
  tellDuplicates,
  text,
  unknown,
} from "../read.js";
import type { Capacities } from "./capacity.js";
import { type FindAgent, levelOf, skillId } from "./condition.js";
import type { Profile } from "./profiles.js";
import type { Lines } from "./queues.js";

/** An agent by every name that the file has for one. */
export interface Person {
  readonly agent: Agent;
  readonly names: readonly string[];
  readonly place: Place;
}

export function agentsOf(
  root: Place,
  profiles: readonly Profile[],
  lines: Lines,
  size: Capacities,
): readonly Person[] {
  const people = records(field(root, "agents", "users")).flatMap((place): readonly Person[] => {
    const userName = text(field(place, "Username"));
    const names = ["Id", "UserId", "Arn"].flatMap((name) => text(field(place, name)) ?? []);
    if (userName !== undefined) names.push(userName);
    const [id] = names;
    const own = profileOf(place, profiles);
    const skills = proficiencies(place);
    if (id === undefined) missing(place, "Id");
    if (id === undefined || own === undefined) return [];
    const agent = filled<Agent>({
      id,
      name: userName,
      skills,
      capacity: size.of(own),
      queues: lines.membershipsOf(own),
    });
    return [{ agent, names, place }];
  });
  tellDuplicates(people.map(({ agent, place }) => [agent.id, place]));
  return people;
}

/** The profile an agent has; with one profile alone nobody needs to name it. */
function profileOf(place: Place, profiles: readonly Profile[]): Profile | undefined {
  const named = field(place, "RoutingProfileId", "RoutingProfile", "RoutingProfileArn");
  if (!isGiven(named) && profiles.length === 1) return profiles[0];
  const id = text(needed(named));
  if (id === undefined) return undefined;
  return profiles.find(({ names }) => names.includes(id)) ?? unknown(named, "profile", id);
}

function proficiencies(place: Place): Readonly<Record<string, Level>> | undefined {
  const list = field(place, "UserProficiencies", "UserProficiencyList", "Proficiencies");
  const levels = records(list).flatMap((one) => {
    const attribute = text(needed(field(one, "AttributeName")));
    const value = text(needed(field(one, "AttributeValue")));
    const level = levelOf(needed(field(one, "Level")));
    const isWhole = attribute !== undefined && value !== undefined && level !== undefined;
    return isWhole ? [[skillId(attribute, value), level] as const] : [];
  });
  return levels.length === 0 ? undefined : Object.fromEntries(levels);
}

/** Finds agents by id, ARN or user name; without a list of agents every id will do. */
export function agentFinder(people: readonly Person[]): FindAgent {
  return (place) => {
    const id = text(place);
    if (id === undefined || people.length === 0) return id;
    const found = people.find(({ names }) => names.includes(id));
    return found === undefined ? unknown(place, "agent", id) : found.agent.id;
  };
}
