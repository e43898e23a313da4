import type { Bilingual, ReasonOf } from "@ramah/core";
import type { AttributeValue } from "../config/agent.js";

/** The agent and the skill that a block or a remedy is about. */
export interface OfSkill {
  /** Name of the agent, the id of one without; so in all of these reasons. */
  readonly agent: string;
  /** Id of the skill. */
  readonly skill: string;
  readonly skillName: Bilingual;
}

/** The agent and the language that a block or a remedy is about. */
export interface OfLanguage {
  readonly agent: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What an expression looked at, and what it found there; `null` for nothing. */
export interface AttributeReading {
  /** As the expression writes it: `worker.region`. */
  readonly name: string;
  readonly value: AttributeValue;
}

/** What an expression came to for an agent, and what it read. */
export interface ExpressionOutcome {
  readonly agent: string;
  readonly expression: string;
  readonly reads: readonly AttributeReading[];
}

/** What an agent lacks, or has too much of, for a contact, whatever the agent is doing at the moment. */
export interface RequirementBlocks {
  "skill-missing": OfSkill & { readonly needs: number };
  "skill-level-low": OfSkill & { readonly needs: number; readonly has: number };
  "skill-level-high": OfSkill & { readonly atMost: number; readonly has: number };
  /** Asked not to be at a level `from` this one `atMost` to that one, `null` for no bound. */
  "skill-unwanted": OfSkill & {
    readonly from: number;
    readonly atMost: number | null;
    readonly has: number;
  };
  "language-missing": OfLanguage & { readonly needs: number };
  "language-level-low": OfLanguage & { readonly needs: number; readonly has: number };
  "language-unwanted": OfLanguage & { readonly from: number; readonly has: number };
  "not-among-agents": { readonly agent: string; readonly agents: readonly string[] };
  "agent-unwanted": { readonly agent: string; readonly agents: readonly string[] };
  /** `site` is the agent's own, `null` without one. */
  "site-not-asked": {
    readonly agent: string;
    readonly site: string | null;
    readonly sites: readonly string[];
  };
  "site-unwanted": {
    readonly agent: string;
    readonly site: string;
    readonly sites: readonly string[];
  };
  "expression-false": ExpressionOutcome;
  /** The expression holds, and must not. */
  "expression-true": ExpressionOutcome;
  /** Any of no alternatives is asked for: nobody can meet that. */
  "no-alternative": { readonly agent: string };
}

/** One change after which an agent meets what stood in the way. */
export interface RequirementRemedies {
  "learn-skill": OfSkill & { readonly toLevel: number };
  "learn-language": OfLanguage & { readonly toLevel: number };
  "allow-skill-level": OfSkill & { readonly upTo: number };
  "allow-skill": OfSkill;
  "allow-language": OfLanguage;
  "name-agent": { readonly agent: string };
  "allow-agent": { readonly agent: string };
  "ask-site": { readonly agent: string; readonly site: string };
  /** An agent without a site is given one of these. */
  "give-site": { readonly agent: string; readonly sites: readonly string[] };
  "allow-site": { readonly agent: string; readonly site: string };
  "make-expression": {
    readonly agent: string;
    readonly expression: string;
    readonly outcome: boolean;
  };
  "add-alternative": { readonly agent: string };
}

/** Why no agent whatever can meet requirements. */
export interface RequirementContradictions {
  "requirement-contradiction": {
    readonly about: "skill" | "language" | "agents" | "sites" | "where" | "alternatives";
    /** The skill's id, the tag of the language or the expression; empty for the others. */
    readonly name: string;
  };
}

/** What requirements contradict themselves about. */
export type RequirementContradiction = ReasonOf<RequirementContradictions>;

/** Everything that requirements say, by code. */
export interface RequirementReasons
  extends RequirementBlocks,
    RequirementRemedies,
    RequirementContradictions {}

/** Why an agent does not meet a requirement. */
export type RequirementBlock = ReasonOf<RequirementBlocks>;

/** One change that would help. */
export type RequirementRemedy = ReasonOf<RequirementRemedies>;
