import fc from "fast-check";
import type { Router, RouterOptions, RoutingConfig } from "../../src/index.js";

/** What is under test. */
export type MakeRouter = (config: RoutingConfig, options?: RouterOptions) => Router;

/** One law, as a property of whatever makes routers, so that one with a fault can be held against it too. */
export type Law = (make: MakeRouter) => fc.IProperty<never>;

export const law = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (make: MakeRouter, ...values: Values) => void,
): Law => {
  const all = fc.tuple(...(arbitraries as fc.Arbitrary<unknown>[]));
  return (make) =>
    fc.property(all, (values) =>
      holds(make, ...(values as Values)),
    ) as unknown as fc.IProperty<never>;
};

export const json = (value: unknown): string => JSON.stringify(value);

/** How many stories: as usual in a test run, or as many as `bench/laws.mjs` asks for. */
export const storiesOf = (usual: number): { readonly numRuns: number } => ({
  numRuns: Number(process.env["RAMAH_LAW_RUNS"] ?? usual),
});
