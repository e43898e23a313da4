import { fromConnect, parseConnect } from "../../src/index.js";

/** Parts of an Amazon Connect instance as its interface returns them. */
export const voice = [{ Channel: "VOICE", Concurrency: 1 }];
export const voiceAndChat = [...voice, { Channel: "CHAT", Concurrency: 2 }];

export const queue = (
  QueueId: string,
  Priority: number,
  Delay: number,
  Channel = "VOICE",
): object => ({ QueueReference: { QueueId, Channel }, Priority, Delay });

export const profile = (
  QueueConfigs: readonly object[],
  MediaConcurrencies: unknown = voice,
): object => ({ RoutingProfileId: "p1", Name: "Agents", MediaConcurrencies, QueueConfigs });

export const sari = { Id: "sari", Username: "sari", RoutingProfileId: "p1" };

/** A condition of routing criteria: this level of a skill, or more. */
export const level = (Value: string, ProficiencyLevel: number, rest: object = {}): object => ({
  AttributeCondition: {
    Name: "Skill",
    Value,
    ProficiencyLevel,
    ComparisonOperator: "NumberGreaterOrEqualTo",
    ...rest,
  },
});
export const seconds = (DurationInSeconds: number): object => ({ DurationInSeconds });

/** All that is wrong: code and path. */
export const codes = (json: unknown): readonly string[] => {
  const parsed = parseConnect(json);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

/** The codes of all differences. */
export const told = (json: unknown): readonly string[] =>
  fromConnect(json).differences.map(({ code }) => code);
