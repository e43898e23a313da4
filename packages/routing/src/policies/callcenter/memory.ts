import type { Path } from "@ramah/core";
import { readFields, readNumber } from "../input.js";
import { type RowRule, readRow } from "../row.js";
import type { Reading } from "../value.js";
import { agentRule } from "./rules.js";
import type { CallcenterMemberMemory, CallcenterMemory } from "./tables.js";

type OfName<Part extends keyof CallcenterMemory> = CallcenterMemory[Part][string];

/** The memory while a function works on it: by name, whatever the name is. */
export interface OpenMemory {
  readonly members: Map<string, CallcenterMemberMemory>;
  readonly queues: Map<string, OfName<"queues">>;
  readonly offers: Map<string, OfName<"offers">>;
}

/** Takes a memory in that another call gave out, perhaps stored as JSON meanwhile. */
export function openMemory(value: unknown, reading: Reading): OpenMemory {
  const given = readFields(value, ["memory"], reading);
  const entries = <One>(
    part: keyof CallcenterMemory,
    read: (one: unknown, path: Path) => One,
  ): Map<string, One> => {
    const path = ["memory", part];
    const all = Object.entries(readFields(given[part], path, reading));
    return new Map(all.map(([name, one]) => [name, read(one, [...path, name])]));
  };
  return {
    members: entries("members", (one, path) => numbersOf(one, path, memberNumbers, reading)),
    queues: entries("queues", (one, path) => ({
      last_agent_exist: 0,
      last_agent_exist_check: 0,
      ...numbersOf(one, path, queueNumbers, reading),
    })),
    offers: entries("offers", (one, path) => readRow(one, path, offerRule(), reading)),
  };
}

const memberNumbers = [
  "cc_last_agent_tier_position",
  "cc_last_agent_tier_level",
  "cc_last_originated_call",
] as const;
const queueNumbers = ["last_agent_exist", "last_agent_exist_check"] as const;

const offerRule = (): RowRule<OfName<"offers">> => ({
  ...agentRule,
  defaults: { ...agentRule.defaults, strategy: "", agent_no_answer_status: "" },
});

/** Those of the numbers that are there; what is no number is told. */
function numbersOf<Name extends string>(
  value: unknown,
  path: Path,
  names: readonly Name[],
  reading: Reading,
): { readonly [One in Name]?: number } {
  const fields = readFields(value, path, reading);
  const found = names.flatMap((name): [Name, number][] => {
    const number = readNumber(fields[name], [...path, name], reading.issues);
    return number === undefined ? [] : [[name, number]];
  });
  return Object.fromEntries(found) as { readonly [One in Name]?: number };
}

/** The memory as plain JSON again. */
export const memoryOf = ({ members, queues, offers }: OpenMemory): CallcenterMemory => ({
  members: Object.fromEntries(members),
  queues: Object.fromEntries(queues),
  offers: Object.fromEntries(offers),
});
