import type { RoutingConfig } from "./config.js";
import { defaultRules } from "./default-rules.js";
import type { RoutingRules } from "./rules.js";

/** The rules of a configuration: what differs, also inside of a rule; `undefined` counts as left out. */
export function rulesOf({ rules = {} }: RoutingConfig): RoutingRules {
  const { units, backOff, callback } = defaultRules;
  return {
    ...over(defaultRules, rules as Partial<RoutingRules>),
    units: over(units, rules.units),
    backOff: over(backOff, rules.backOff),
    callback: over(callback, rules.callback),
  };
}

const over = <Rules extends object>(defaults: Rules, given: Partial<Rules> = {}): Rules => ({
  ...defaults,
  ...Object.fromEntries(Object.entries(given).filter(([, rule]) => rule !== undefined)),
});
