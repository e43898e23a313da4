import { type Path, refuse } from "@ramah/core";
import { checkFigures, figureIssues } from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";
import type { ServiceFact, ServiceFactType } from "./fact.js";

/** All that happened to one contact, in order. */
export interface Story {
  readonly contact: string;
  readonly facts: readonly ServiceFact[];
  /** How it began, where the log says so. */
  readonly offered: ServiceFact | undefined;
}

/** The log by contact, in the order in which contacts first appear; what stands in disorder is put in order. */
export function storiesOf(asked: string, log: readonly ServiceFact[]): readonly Story[] {
  checkFigures(asked, [["list", ["log"], log]]);
  refuse(
    asked,
    log.flatMap((fact, index) => factIssues(fact, ["log", index])),
  );
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

function factIssues(fact: ServiceFact | null, path: Path): readonly FigureIssue[] {
  const noFact = figureIssues([["object", path, fact]]);
  if (noFact.length > 0 || fact === null) return noFact;
  return figureIssues([
    ["text", [...path, "type"], fact.type],
    ["moment", [...path, "at"], fact.at],
    ["text", [...path, "contact"], fact.contact],
    ["from-zero", [...path, "rings"], fact.rings ?? 0],
  ]);
}
