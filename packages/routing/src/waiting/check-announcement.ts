import { type Instant, type Path, refuse } from "@ramah/core";
import { checkFigures, figureIssues, nameIssues, whereGiven } from "./figures.js";
import { quantileMs } from "./quantile-ms.js";
import type { FigureIssue, WaitCause } from "./reasons.js";
import type { AnnouncementOptions, WaitMemory } from "./wait-announcement.js";
import type { WaitEstimate } from "./wait-estimate.js";

/** The wait that is to be promised; refuses what cannot be announced. */
export function announcedMs(
  estimate: WaitEstimate,
  previous: WaitMemory | null,
  options: AnnouncementOptions,
): number {
  const asked = "announceWait";
  checkFigures(asked, [
    ["object", ["estimate"], estimate],
    ...(previous === null ? [] : [["object", ["previous"], previous] as const]),
    ["object", ["options"], options],
  ]);
  const { at, level = 0.8, everyMs = 0, tellPosition = true } = options;
  refuse(asked, [
    ...figureIssues([
      ["position", ["estimate", "position"], estimate.position],
      ["function", ["estimate", "quantile"], estimate.quantile],
      ["moment", ["options", "at"], at],
      ["inner-share", ["options", "level"], level],
      ["from-zero", ["options", "everyMs"], everyMs],
      ["boolean", ["options", "tellPosition"], tellPosition],
    ]),
    ...causeIssues(["options", "cause"], options.cause),
    ...memoryIssues(previous),
  ]);
  refuse(asked, backwards(at, previous));
  return quantileMs(asked, estimate, level);
}

const causes: readonly WaitCause[] = ["agent-left", "priority-joined", "longer-contacts"];

const causeIssues = (path: Path, cause: WaitCause | null | undefined): readonly FigureIssue[] =>
  cause === undefined || cause === null ? [] : nameIssues(path, cause, causes);

/** What is wrong with a memory that was kept somewhere. */
function memoryIssues(memory: WaitMemory | null): readonly FigureIssue[] {
  if (memory === null) return [];
  return [
    ...figureIssues([
      ["moment", ["previous", "at"], memory.at],
      ...whereGiven([
        ["moment", ["previous", "until"], memory.until ?? undefined],
        ["position", ["previous", "position"], memory.position ?? undefined],
      ]),
    ]),
    ...causeIssues(["previous", "cause"], memory.cause),
  ];
}

const backwards = (at: Instant, previous: WaitMemory | null): readonly FigureIssue[] =>
  previous !== null && at < previous.at
    ? [{ code: "figure-before", path: ["options", "at"], data: { at, earliest: previous.at } }]
    : [];
