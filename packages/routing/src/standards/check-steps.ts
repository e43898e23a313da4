import { channels, type Path, refuse } from "@ramah/core";
import type { RoutingEffect } from "../engine/effect.js";
import type { LoggedEvent } from "../engine/event.js";
import {
  fieldIssues,
  figureIssues,
  listIssues,
  nameIssues,
  whereGiven,
} from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";

/** An event that the router took, and what it answered. */
export interface LoggedStep {
  readonly event: LoggedEvent;
  readonly effects: readonly RoutingEffect[];
}

/** How to read a router's log. */
export interface FactOptions {
  /** What a contact is about, by its attributes or its queue; nothing when left out. */
  readonly matterOf?: (
    event: Extract<LoggedEvent, { type: "contact.offered" }>,
  ) => string | undefined;
}

/** Refuses a log of which no facts can be made; what facts do not need is not looked at. */
export function checkSteps(steps: readonly LoggedStep[], options: FactOptions): void {
  refuse("factsFromLog", [
    ...listIssues(["steps"], steps, (step, path) =>
      fieldIssues(path, step, ({ event, effects }) => [
        ...fieldIssues([...path, "event"], event, (given) =>
          eventIssues(given, [...path, "event"]),
        ),
        ...listIssues([...path, "effects"], effects, effectIssues),
      ]),
    ),
    ...fieldIssues(["options"], options, ({ matterOf }) =>
      figureIssues(whereGiven([["function", ["options", "matterOf"], matterOf]])),
    ),
  ]);
}

function eventIssues(event: LoggedEvent, path: Path): readonly FigureIssue[] {
  const { type, at } = event;
  const wrong = figureIssues([
    ["text", [...path, "type"], type],
    ["moment", [...path, "at"], at],
  ]);
  if (type === "contact.offered") {
    return [...wrong, ...contactIssues(event.contact, [...path, "contact"])];
  }
  const hasContact = typeof type === "string" && type.startsWith("contact.");
  const { id } = event as { readonly id?: unknown };
  return hasContact ? [...wrong, ...figureIssues([["text", [...path, "id"], id]])] : wrong;
}

const contactIssues = (
  contact: Extract<LoggedEvent, { type: "contact.offered" }>["contact"],
  path: Path,
): readonly FigureIssue[] =>
  fieldIssues(path, contact, ({ id, channel, customer, offeredAt }) => [
    ...nameIssues([...path, "channel"], channel, channels),
    ...figureIssues([
      ["text", [...path, "id"], id],
      ...whereGiven([
        ["text", [...path, "customer"], customer],
        ["moment", [...path, "offeredAt"], offeredAt],
      ]),
    ]),
  ]);

const effectIssues = (effect: RoutingEffect, path: Path): readonly FigureIssue[] =>
  fieldIssues(path, effect, (given) => {
    const isAboutContact = given.type === "connect" || given.type === "timed-out";
    return figureIssues([
      ["text", [...path, "type"], given.type],
      ...(isAboutContact ? [["text", [...path, "contact"], given.contact] as const] : []),
    ]);
  });
