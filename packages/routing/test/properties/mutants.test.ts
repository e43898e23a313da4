import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LawBroken } from "../model/broken.js";
import { type Mutant, own, published } from "../model/mutants.js";
import {
  independence,
  type Law,
  type MakeRouter,
  relaxation5,
  resuming,
  roundOfManyAgents,
  rubbish,
  stories,
} from "../model/suite.js";

const most = 4_000;

const changed: string[] = [];
afterEach(() => {
  for (const path of changed.splice(0)) vi.doUnmock(path);
  vi.resetModules();
});

/** The router with one module of it changed. */
async function routerWith({ module, change }: Mutant): Promise<MakeRouter> {
  const path = `../../src/${module}.js`;
  vi.resetModules();
  vi.doMock(path, async (importOriginal) => {
    const original = await importOriginal<object>();
    return { ...original, ...change(original as never) };
  });
  changed.push(path);
  return (await import("../../src/engine/create-router.js")).createRouter;
}

/** The first law that notices, by its words. */
function caughtBy(make: MakeRouter, laws: readonly Law[]): string | undefined {
  for (const law of laws) {
    const { errorInstance } = fc.check(law(make), { seed: 20, numRuns: most, endOnFailure: true });
    if (errorInstance instanceof LawBroken) return errorInstance.message;
  }
  return undefined;
}

const laws: readonly Law[] = [stories, resuming, relaxation5, independence, rubbish];

describe("the suite catches what others were reported for", () => {
  test.each(published)("$name", async (mutant) => {
    const m = caughtBy(await routerWith(mutant), laws); console.log(`${mutant.name} => ${m?.slice(0, 160)}`);
    expect(m).toMatch(/^\(\d+\) /);
  });

  test("round robin starves a team of more than a thousand (app_queue, rrmemory)", async () => {
    const name = "strategies/round-robin";
    type RoundRobin = typeof import("../../src/strategies/round-robin.js");
    const make = await routerWith({
      name,
      module: name,
      change: ({ roundRobin }: RoundRobin) => ({
        roundRobin: {
          ...roundRobin,
          compare: (...[one, other, { queue }]: Parameters<typeof roundRobin.compare>) => {
            const isPassed = ({ order }: typeof one): number =>
              Number(order <= queue.lastOrder % 1000);
            return isPassed(one) - isPassed(other) || one.order - other.order;
          },
        },
      }),
    });
    expect(() => roundOfManyAgents(make, 1_100)).toThrow(LawBroken);
  });
});

describe("the suite catches", () => {
  test.each(own)("$name", async (mutant) => {
    const by = mutant.by === undefined ? laws : [mutant.by];
    const m = caughtBy(await routerWith(mutant), by); console.log(`${mutant.name} => ${m?.slice(0, 160)}`);
    expect(m).toMatch(/^\(\d+\) /);
  });

  test("nothing in the router as it is", async () => {
    vi.resetModules();
    const { createRouter } = await import("../../src/engine/create-router.js");
    expect(caughtBy(createRouter, [stories])).toBeUndefined();
    expect(() => roundOfManyAgents(createRouter, 1_100)).not.toThrow();
  });
});
