import type { ReasonOf } from "@ramah/core";
import type { MenuPace } from "./pace.js";
import type { MenuFinding, MenuFindings } from "./reasons.js";
import type { MenuLimits } from "./rules.js";
import type { View } from "./walk.js";

/** What a rule finds; its source is put in afterwards. */
export type Found = Omit<MenuFinding, "source" | "code" | "data"> & ReasonOf<MenuFindings>;

/** What every rule looks at. */
export interface Linting {
  readonly view: View;
  readonly limits: MenuLimits;
  readonly pace: MenuPace;
}
