import { channels } from "@ramah/core";
import {
  fieldIssues,
  figureIssues,
  listIssues,
  nameIssues,
  whereGiven,
} from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";
import { factTypes, type ServiceFact, type ServiceFactType } from "./fact.js";

/** All that happened to one contact, in order. */
export interface Story {
  readonly contact: string;
  readonly facts: readonly ServiceFact[];
  /** How it began, where the log says so. */
  readonly offered: ServiceFact | undefined;
}

/** The log by contact, in the order in which contacts first appear; what stands in disorder is put in order. */
export function storiesOf(log: readonly ServiceFact[]): readonly Story[] {
  const stories = new Map<string, ServiceFact[]>();
  for (const fact of log.toSorted((one, other) => one.at - other.at)) {
    const story = stories.get(fact.contact);
    if (story === undefined) stories.set(fact.contact, [fact]);
    else story.push(fact);
  }
  return [...stories].map(([contact, facts]) => ({
    contact,
    facts,
    offered: facts.find(({ type }) => type === "offered"),
  }));
}

/** The first fact of one of these types. */
export const firstOf = (
  { facts }: Story,
  ...types: readonly ServiceFactType[]
): ServiceFact | undefined => facts.find(({ type }) => types.includes(type));

/** The moment of the last fact, before which everything is known. */
export const endOf = (log: readonly ServiceFact[]): number =>
  log.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);

/** What is wrong with a log; whose, what and where only counts where it is said. */
export const logIssues = (log: readonly ServiceFact[]): readonly FigureIssue[] =>
  listIssues(["log"], log, (fact, path) =>
    fieldIssues(path, fact, ({ type, at, contact, channel, ...more }) => [
      ...nameIssues([...path, "type"], type, factTypes),
      ...figureIssues([
        ["moment", [...path, "at"], at],
        ["text", [...path, "contact"], contact],
        ...whereGiven([
          ["text", [...path, "customer"], more.customer],
          ["text", [...path, "matter"], more.matter],
          ["count", [...path, "rings"], more.rings],
          ["boolean", [...path, "isResolved"], more.isResolved],
        ]),
      ]),
      ...(channel === undefined ? [] : nameIssues([...path, "channel"], channel, channels)),
    ]),
  );
