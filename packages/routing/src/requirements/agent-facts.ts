import type { Agent } from "../config/agent.js";

/** What requirements look at of an agent; the name is for explanations, the id when left out. */
export type AgentFacts = Pick<
  Agent,
  "id" | "name" | "skills" | "languages" | "site" | "attributes"
>;

/** What people call an agent. */
export const nameOf = ({ id, name }: Pick<Agent, "id" | "name">): string => name ?? id;
