import { createMatcher } from "../../matcher/create-matcher.js";
import type { Matcher } from "../../matcher/matcher.js";
import type { KernelPlan } from "./plan.js";

/** A matcher with everybody in their groups. */
export function seated({ groups, agents }: KernelPlan): Matcher {
  const matcher = createMatcher();
  for (let agent = 0; agent < agents.length; agent++) matcher.addAgent();
  for (const { lane, members } of groups) {
    const group = matcher.addClass(lane);
    for (const { agent, rank } of members) matcher.addMember(group, agent, rank);
  }
  return matcher;
}

/** The lanes that fit into so many free units, by that number. */
export function lanesOf({ agents, sizes }: KernelPlan): Int32Array {
  const most = agents.reduce((largest, { capacity }) => Math.max(largest, capacity), 0);
  return Int32Array.from({ length: most + 1 }, (_, units) =>
    sizes.reduce((bits, size, bit) => (size <= units ? bits | (1 << bit) : bits), 0),
  );
}
