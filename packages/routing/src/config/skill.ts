import type { Bilingual } from "@ramah/core";

/** How well somebody masters a skill or a language: 1 is a beginner, 5 an expert. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Something an agent can be good at: a product, a kind of problem, a region, a class of customers. */
export interface Skill {
  /** Unique among the skills. */
  readonly id: string;
  /** What explanations call it. */
  readonly name: Bilingual;
}
