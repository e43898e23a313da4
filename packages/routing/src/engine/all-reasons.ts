import type { FloorBlocks, FloorRemedies } from "./blocks.js";
import type { ExplanationReasons } from "./explain.js";
import type { RouterRefusals } from "./reasons.js";

/** Everything the engine says, by code. */
export interface EngineReasons
  extends RouterRefusals,
    FloorBlocks,
    FloorRemedies,
    ExplanationReasons {}
