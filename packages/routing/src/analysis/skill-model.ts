/** Contacts that need the same: one row of a skill matrix. */
export interface ContactClass {
  /** Not empty, and no other class has it. */
  readonly name: string;
  /** Contacts per unit of time, by chance and independent of each other (Poisson); 0 for a class so rare that it burdens nobody. */
  readonly arrivalRate: number;
}

/** Agents who serve the same classes at the same speed: one column of a skill matrix. */
export interface AgentGroup {
  /** How many agents, 0 to 1,000,000. */
  readonly count: number;
  /** Contacts that one agent finishes per unit of time when never idle: 1 / mean handling time; above 0. */
  readonly serviceRate: number;
  /** Names of the classes. */
  readonly serves: readonly string[];
}

/** Who comes and who can serve whom. Every rate is per the same unit of time. */
export interface SkillModel {
  readonly classes: readonly ContactClass[];
  readonly groups: readonly AgentGroup[];
}
