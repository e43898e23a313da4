import type { RoutingConfig } from "../src/config/config.js";
import type { Finding } from "../src/lint/finding.js";
import { type LintOptions, lintRouting } from "../src/lint/lint-routing.js";

/** Findings in short: how bad, what, and where. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join("/")}`);

/** What is found about a configuration, in short. */
export const finds = (config: RoutingConfig, options?: LintOptions): readonly string[] =>
  told(lintRouting(config, options));

/** Two agents and one queue, about which there is nothing to say. */
export const desk = (more: Partial<RoutingConfig>): RoutingConfig => ({
  agents: [{ id: "a", skills: { loans: 3 } }, { id: "b" }],
  queues: [{ id: "q" }],
  ...more,
});
