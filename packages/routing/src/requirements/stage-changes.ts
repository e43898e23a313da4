import type { CompiledRequirements } from "./compile.js";
import type { Stage } from "./stage.js";

/**
 * What one stage of a wait has other than the one before: whose members are asked, up to which tier, what is
 * asked for, the priority; `members` when it is only that the delay of some is over.
 */
export type StageChange = "queues" | "tiers" | "needs" | "priority" | "members";

interface Asked {
  readonly stage: Pick<Stage, "queues" | "fromTier" | "toTier" | "priority">;
  readonly requirements: Pick<CompiledRequirements, "signature">;
}

/** Tells what changes from a stage to the next one; at least one thing does. */
export function stageChanges(before: Asked, after: Asked): readonly StageChange[] {
  const [old, now] = [before, after].map(({ stage, requirements }) => ({
    queues: stage.queues.join("\n"),
    tiers: `${stage.fromTier} ${stage.toTier}`,
    needs: requirements.signature,
    priority: stage.priority,
  }));
  const changes = (["queues", "tiers", "needs", "priority"] as const).filter(
    (change) => old?.[change] !== now?.[change],
  );
  return changes.length === 0 ? ["members"] : changes;
}
