import type { ReasonOf } from "@ramah/core";
import type { AnalysisReasons } from "./analysis/reasons.js";
import type { CallbackReasons } from "./callbacks/reasons.js";
import type { ConfigProblems } from "./config/reasons.js";
import type { DialectReasons } from "./dialects/reasons.js";
import type { EngineReasons } from "./engine/all-reasons.js";
import type { ExpressionReasons } from "./expressions/reasons.js";
import type { HoursReasons } from "./hours/reasons.js";
import type { LintReasons } from "./lint/reasons.js";
import type { MenuReasons } from "./menus/reasons.js";
import type { PolicyReasons } from "./policies/reasons.js";
import type { RequirementReasons } from "./requirements/reasons.js";
import type { SimulationReasons } from "./simulate/reasons.js";
import type { StandardsReasons } from "./standards/reasons.js";
import type { WaitingReasons } from "./waiting/reasons.js";

/** Everything this package says, by code. */
export interface RoutingReasons
  extends AnalysisReasons,
    CallbackReasons,
    StandardsReasons,
    DialectReasons,
    ExpressionReasons,
    MenuReasons,
    EngineReasons,
    ConfigProblems,
    HoursReasons,
    LintReasons,
    PolicyReasons,
    SimulationReasons,
    WaitingReasons,
    RequirementReasons {}

/** Anything this package says. */
export type RoutingReason = ReasonOf<RoutingReasons>;
