import { channels, type Path, refuse } from "@ramah/core";
import {
  fieldIssues,
  figureIssues,
  listIssues,
  nameIssues,
  whereGiven,
} from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";
import { windowIssues } from "./interval.js";
import type { Occasion, ProactiveOptions, Reachable } from "./proactive-plan.js";

/** Refuses occasions, customers and options that cannot be. */
export function checkProactive(
  occasions: readonly Occasion[],
  customers: readonly Reachable[],
  options: ProactiveOptions,
): void {
  refuse("proactiveContacts", [
    ...listIssues(["occasions"], occasions, occasionIssues),
    ...listIssues(["customers"], customers, customerIssues),
    ...fieldIssues(["options"], options, ({ at, channels: usable, open }) => [
      ...figureIssues([["moment", ["options", "at"], at]]),
      ...channelIssues(["options", "channels"], usable),
      ...(open === undefined ? [] : windowIssues(["options", "open"], open)),
    ]),
  ]);
}

const kinds: readonly Occasion["kind"][] = ["incident", "promise", "news"];

const occasionIssues = (occasion: Occasion, path: Path): readonly FigureIssue[] =>
  fieldIssues(path, occasion, ({ id, kind, customers, needsMs, deadline }) => [
    ...figureIssues([
      ["text", [...path, "id"], id],
      ...whereGiven([
        ["from-zero", [...path, "needsMs"], needsMs],
        ["moment", [...path, "deadline"], deadline],
      ]),
    ]),
    ...nameIssues([...path, "kind"], kind, kinds),
    ...listIssues([...path, "customers"], customers, (customer, at) =>
      figureIssues([["text", at, customer]]),
    ),
  ]);

const customerIssues = (customer: Reachable, path: Path): readonly FigureIssue[] =>
  fieldIssues(path, customer, ({ id, channels: liked, preferred, isOptedOut }) => [
    ...figureIssues([
      ["text", [...path, "id"], id],
      ...whereGiven([["boolean", [...path, "isOptedOut"], isOptedOut]]),
    ]),
    ...channelIssues([...path, "channels"], liked),
    ...(preferred === undefined ? [] : windowIssues([...path, "preferred"], preferred)),
  ]);

const channelIssues = (path: Path, named: readonly string[]): readonly FigureIssue[] =>
  listIssues(path, named, (one, at) => nameIssues(at, one, channels));
