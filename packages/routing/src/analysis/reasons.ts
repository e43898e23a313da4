import type { NoData, Path, ReasonOf } from "@ramah/core";

/** Why a question about classes and groups has no answer. */
export interface AnalysisProblems {
  /** Not what stands there: a list, a name, a rate, a count. */
  "analysis-input": {
    readonly expected:
      | "classes"
      | "groups"
      | "class-names"
      | "name"
      | "text"
      | "rate"
      | "positive-rate"
      | "rates"
      | "count"
      | "positive-count"
      | "load-below-agents"
      | "time"
      | "rows"
      | "agents";
  };
  /** Two classes have this name. */
  "duplicate-class": { readonly class: string };
  /** A group serves a class that the model does not have. */
  "unknown-class": { readonly class: string };
  /** Contacts arrive that nobody can serve. */
  "class-without-agents": { readonly class: string };
  /** More arrives of these classes than all who can serve any of them finish: the queue grows for ever. */
  "overloaded-classes": {
    readonly classes: readonly string[];
    readonly arrivalRate: number;
    readonly serviceRate: number;
  };
  /** The table would be too large: make groups of agents who are alike, or simulate. */
  "too-many-states": { readonly states: number; readonly limit: number; readonly groups: number };
  /** A rate that changes over the day has no steady state: ask for one interval at a time. */
  "rate-changes": NoData;
  /** The figures lie so far apart that rounding would decide. */
  "beyond-precision": NoData;
}

/** What a model of classes and groups cannot say of a configuration. */
export type Simplification =
  | "handle-times-differ"
  | "not-exponential"
  /** And whatever else ends a wait or keeps somebody out: limits of a queue. */
  | "patience"
  /** And opening hours. */
  | "shifts"
  | "strategy"
  /** And every other order than that of arrival: ranks, delays, newest first. */
  | "priorities"
  | "tiers"
  | "relaxation"
  | "routes"
  | "several-at-once"
  | "preferred-agent";

/** What an analysis tells. */
export interface AnalysisFindings {
  /** The model leaves something out of the routing. */
  "model-simplified": { readonly what: Simplification };
  /** The classes that grow out of their agents first, and how far they are from it. */
  "tightest-classes": {
    readonly classes: readonly string[];
    /** Load as a share of capacity, below 1. */
    readonly load: number;
  };
  /** Later arrivals of the same class that were served first. */
  "overtakes-counted": {
    readonly overtakes: number;
    readonly overtaken: number;
    readonly contacts: number;
    /** How often the unluckiest contact was overtaken. */
    readonly most: number;
  };
  /** One value of a characteristic waits longest, another shortest. */
  "waits-spread": {
    readonly by: "class" | "language" | "site";
    readonly longest: string;
    readonly longestMs: number;
    readonly shortest: string;
    readonly shortestMs: number;
  };
  /** How unequal the work of the agents is. */
  "occupancy-spread": {
    readonly busiest: string;
    readonly highest: number;
    readonly idlest: string;
    readonly lowest: number;
    readonly evenness: number;
  };
}

/** Everything that analyses say, by code. */
export interface AnalysisReasons extends AnalysisProblems, AnalysisFindings {}

/** A problem of a question, with the path of the field it is about. */
export type AnalysisProblem = ReasonOf<AnalysisProblems> & { readonly path: Path };
