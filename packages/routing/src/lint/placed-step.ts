import type { Path } from "@ramah/core";
import type { Queue } from "../config/queue.js";
import type { RelaxStep } from "../requirements/requirement.js";

/** A step of a queue's relaxation, where it stands among the others. */
export interface PlacedStep {
  readonly queue: Queue;
  readonly step: RelaxStep;
  readonly earlier: readonly RelaxStep[];
  readonly later: readonly RelaxStep[];
  readonly path: Path;
}

/** The steps of a queue, in their order. */
export const stepsOf = (queue: Queue, path: Path): readonly PlacedStep[] =>
  (queue.relax ?? []).map((step, place, relax) => ({
    queue,
    step,
    earlier: relax.slice(0, place),
    later: relax.slice(place + 1),
    path: [...path, "relax", place],
  }));
