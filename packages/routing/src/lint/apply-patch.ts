import type { ConfigPatch } from "./finding.js";

/**
 * Applies the change that a finding proposes. Nothing is changed in place; what the change does not touch
 * is shared.
 *
 * @param config the configuration that was looked at
 * @param patch the `apply` of a finding
 * @returns the configuration with the change
 * @throws RangeError when there is no path, or it leads through something that has no fields or no such place
 *   in a list; a field that was left out is made
 * @example
 * import { applyPatch, lintRouting } from "@ramah/routing";
 *
 * const config = { agents: [{ id: "sari" }, { id: "budi" }], rules: { secondsPerPriority: "strict" } } as const;
 * const [found] = lintRouting(config);
 * found?.code; // => "priority-strict"
 * const better = found?.apply === undefined ? config : applyPatch(config, found.apply);
 * better.rules; // => { secondsPerPriority: 60 }
 * lintRouting(better).map(({ code }) => code); // => []
 */
export function applyPatch<Config extends object>(config: Config, patch: ConfigPatch): Config {
  if (!Array.isArray(patch?.path)) throw new RangeError("applyPatch: a patch has a path");
  const change = (holder: unknown, [step, ...rest]: ConfigPatch["path"]): unknown => {
    if (step === undefined) return "value" in patch ? patch.value : undefined;
    const isRemoved = rest.length === 0 && "remove" in patch;
    if (Array.isArray(holder) && typeof step === "number" && step >= 0 && step <= holder.length) {
      return isRemoved
        ? holder.filter((_, index) => index !== step)
        : Object.assign([...holder], { [step]: change(holder[step], rest) });
    }
    if (typeof holder === "object" && holder !== null && !Array.isArray(holder)) {
      const { [step]: old, ...others } = holder as Record<string, unknown>;
      return isRemoved ? others : { ...holder, [step]: change(old, rest) };
    }
    // The way to a rule that was left out is made.
    if (holder === undefined && typeof step === "string")
      return { [step]: change(undefined, rest) };
    throw new RangeError(`applyPatch: ${patch.path.join(".")} leads nowhere`);
  };
  return change(config, patch.path) as Config;
}
