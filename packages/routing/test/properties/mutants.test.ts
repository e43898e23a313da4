import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { WaitMemory } from "../../src/index.js";
import { estimateWait } from "../../src/waiting/estimate-wait.js";
import { roundWaitUp } from "../../src/waiting/round-up.js";
import { LawBroken } from "../model/broken.js";
import { callMutants } from "../model/call-mutants.js";
import { changing } from "../model/changing.js";
import { explanations } from "../model/explanations.js";
import { roundOfManyAgents } from "../model/large.js";
import type { Law, MakeRouter } from "../model/law.js";
import { independence, shifting } from "../model/likeness.js";
import type { Mutant } from "../model/mutant.js";
import { own } from "../model/own-mutants.js";
import { published } from "../model/published-mutants.js";
import { restoreMutants } from "../model/restore-mutants.js";
import { resuming, waking } from "../model/resuming.js";
import { rubbish } from "../model/rubbish.js";
import { relaxing, returning, stories, turnByTurn } from "../model/suite.js";
import { toldMutants } from "../model/told-mutants.js";
import { waitMutants } from "../model/wait-mutants.js";

// Always the same stories, so that a mutant is caught today if it was caught yesterday.
const seed = 20;
const mostStories = 4_000;

const changed: string[] = [];
afterEach(() => {
  for (const path of changed.splice(0)) vi.doUnmock(path);
  vi.resetModules();
});

/** A module, with one of those it stands on changed. */
async function changedModule<Module>(
  { module, change }: Pick<Mutant, "module" | "change">,
  load: () => Promise<Module>,
): Promise<Module> {
  const path = `../../src/${module}.js`;
  vi.resetModules();
  vi.doMock(path, async (importOriginal) => {
    const original = await importOriginal<object>();
    return { ...original, ...change(original as never) };
  });
  changed.push(path);
  return await load();
}

const routerWith = async (mutant: Pick<Mutant, "module" | "change">): Promise<MakeRouter> =>
  (await changedModule(mutant, () => import("../../src/engine/create-router.js"))).createRouter;

/** What the law says that notices, `undefined` when none of them does. */
function caughtBy(
  make: MakeRouter,
  laws: readonly Law[],
  numRuns: number = mostStories,
): string | undefined {
  for (const law of laws) {
    const { errorInstance } = fc.check(law(make), {
      seed,
      numRuns,
      endOnFailure: true,
    });
    if (errorInstance instanceof LawBroken) return errorInstance.message;
  }
  return undefined;
}

/** The law with what it says of other numbers left out. */
const onlyOf =
  (law: Law, number: string): Law =>
  (make) => {
    const property = law(make);
    const run = property.run.bind(property);
    return Object.assign(property, {
      run: (value: never) => {
        const failure = run(value);
        const broken = failure !== null && "error" in failure ? failure.error : undefined;
        return broken instanceof LawBroken && !broken.message.startsWith(number) ? null : failure;
      },
    });
  };

const lawWords = /^\((\d+|G11|R-07|H-04)\) /;

describe("the suite catches what others were reported for", () => {
  test.each(published)("$name: $breaks", async (mutant) => {
    const { breaks } = mutant;
    expect(caughtBy(await routerWith(mutant), [onlyOf(stories, breaks)])).toContain(breaks);
  });

  test("round robin starves a team of more than a thousand (app_queue, rrmemory)", async () => {
    type RoundRobin = typeof import("../../src/strategies/round-robin.js");
    const make = await routerWith({
      module: "strategies/round-robin",
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

  test("the announced wait rises again by itself (app_queue, hold time)", async () => {
    type Announcing = typeof import("../../src/waiting/announce-wait.js");
    const load = (): Promise<Announcing> => import("../../src/waiting/announce-wait.js");
    expect(risesByItself((await load()).announceWait)).toBe(false);
    const faulty = await changedModule(
      {
        module: "waiting/announce-wait",
        change: ({ announceWait }: Announcing) => ({
          // |average + 30 s - waited|, whatever was said before.
          announceWait: (...[, , options]: Parameters<typeof announceWait>) => {
            const { at } = options;
            const waitMs = Math.abs(150_000 - at);
            const until = at + waitMs;
            return {
              say: { code: "wait-time", data: { waitMs, position: null } },
              memory: { at, until, position: null, cause: null },
            };
          },
        }),
      },
      load,
    );
    expect(risesByItself(faulty.announceWait)).toBe(true);
  });
});

/** Somebody first in line, told every half minute: whether any promise is later than the one before. */
function risesByItself(
  announceWait: typeof import("../../src/waiting/announce-wait.js").announceWait,
): boolean {
  const estimate = estimateWait({ ahead: 0, agents: 1, meanHandleMs: 120_000 });
  let memory: WaitMemory | null = null;
  for (let at = 0; at <= 900_000; at += 30_000) {
    const leftMs: number = roundWaitUp((memory?.until ?? Number.POSITIVE_INFINITY) - at);
    const { say, memory: next } = announceWait(estimate, memory, { at });
    if (say?.code === "wait-time" && say.data.waitMs > leftMs) return true;
    memory = next;
  }
  return false;
}

describe("the suite catches", () => {
  test.each([...own, ...callMutants, ...waitMutants, ...toldMutants, ...restoreMutants])(
    "$name",
    async (mutant) => {
      const make = await routerWith(mutant);
      expect(caughtBy(make, [mutant.by ?? stories])).toMatch(lawWords);
    },
  );

  test("nothing in the router as it is", async () => {
    vi.resetModules();
    const { createRouter } = await import("../../src/engine/create-router.js");
    const all = [
      stories,
      returning,
      turnByTurn,
      relaxing,
      independence,
      resuming,
      waking,
      rubbish,
      shifting,
      explanations,
      changing,
    ];
    expect(caughtBy(createRouter, all, 100)).toBeUndefined();
    expect(() => roundOfManyAgents(createRouter, 1_100)).not.toThrow();
  });
});
