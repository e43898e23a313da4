import type { Agent } from "../../config/agent.js";
import type { Level } from "../../config/skill.js";
import {
  field,
  filled,
  isGiven,
  missing,
  type Place,
  records,
  tellDuplicates,
  text,
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
    const names = ["Id", "UserId", "Arn", "Username"].flatMap(
      (name) => text(field(place, name)) ?? [],
    );
    const [id] = names;
    const own = profileOf(place, profiles);
    const skills = proficiencies(place);
    if (id === undefined) {
      const path = [...place.path, "Id"];
      place.issues.push({ code: "dialect-missing", path, data: { field: "Id" } });
    }
    if (id === undefined || own === undefined) return [];
    const agent = filled<Agent>({
      id,
      name: text(field(place, "Username")),
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
  if (!isGiven(named)) {
    missing(named);
    return undefined;
  }
  const id = text(named);
  const found = profiles.find(({ names }) => id !== undefined && names.includes(id));
  if (found === undefined && id !== undefined) {
    const data = { kind: "profile", id } as const;
    place.issues.push({ code: "dialect-unknown", path: named.path, data });
  }
  return found;
}

function proficiencies(place: Place): Readonly<Record<string, Level>> | undefined {
  const list = field(place, "UserProficiencies", "UserProficiencyList", "Proficiencies");
  const levels = records(list).flatMap((one) => {
    const name = field(one, "AttributeName");
    const value = field(one, "AttributeValue");
    const level = field(one, "Level");
    for (const part of [name, value, level]) if (!isGiven(part)) missing(part);
    const [attribute, wanted, number] = [text(name), text(value), levelOf(level)];
    const isWhole = attribute !== undefined && wanted !== undefined && number !== undefined;
    return isWhole ? [[skillId(attribute, wanted), number] as const] : [];
  });
  return levels.length === 0 ? undefined : Object.fromEntries(levels);
}

/** Finds agents by id, ARN or user name; without a list of agents every id will do. */
export function agentFinder(people: readonly Person[]): FindAgent {
  return (place) => {
    const id = text(place);
    if (id === undefined || people.length === 0) return id;
    const found = people.find(({ names }) => names.includes(id));
    if (found !== undefined) return found.agent.id;
    const data = { kind: "agent", id } as const;
    place.issues.push({ code: "dialect-unknown", path: place.path, data });
    return undefined;
  };
}
