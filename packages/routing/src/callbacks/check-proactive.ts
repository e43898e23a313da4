import { refuse } from "@ramah/core";
import { checkFigures, figureIssues } from "../waiting/figures.js";
import { windowIssues } from "./interval.js";
import type { Occasion, ProactiveOptions, Reachable } from "./proactive-plan.js";

/** Refuses occasions, customers and options that are none. */
export function checkProactive(
  occasions: readonly Occasion[],
  customers: readonly Reachable[],
  options: ProactiveOptions,
): void {
  const asked = "proactiveContacts";
  checkFigures(asked, [
    ["list", ["occasions"], occasions],
    ["list", ["customers"], customers],
    ["object", ["options"], options],
  ]);
  refuse(asked, [
    ...figureIssues([
      ["moment", ["options", "at"], options.at],
      ["list", ["options", "channels"], options.channels],
    ]),
    ...(options.open === undefined ? [] : windowIssues(options.open, ["options", "open"])),
    ...occasions.flatMap((occasion: Occasion | null, index) =>
      figureIssues([
        ["text", ["occasions", index, "id"], occasion?.id],
        ["list", ["occasions", index, "customers"], occasion?.customers],
        ["from-zero", ["occasions", index, "needsMs"], occasion?.needsMs ?? 0],
        ["moment", ["occasions", index, "deadline"], occasion?.deadline ?? 0],
      ]),
    ),
    ...customers.flatMap((customer: Reachable | null, index) => [
      ...figureIssues([
        ["text", ["customers", index, "id"], customer?.id],
        ["list", ["customers", index, "channels"], customer?.channels],
      ]),
      ...(customer?.preferred === undefined
        ? []
        : windowIssues(customer.preferred, ["customers", index, "preferred"])),
    ]),
  ]);
}
