import { expect, test } from "vitest";
import { desk, finds } from "../../test/lint-desk.js";
import type { Route } from "../config/queue.js";

test("routes must take in even a contact that says nothing", () => {
  const steps = [{ queue: "q" }];
  // What is not there differs from everything.
  const open = "info routes-without-fallback routes";
  const routed = (...routes: readonly Route[]): readonly string[] => finds(desk({ routes }));
  expect(routed()).toEqual([open]);
  expect(
    routed({ id: "r", when: "kind == 'a'", steps }, { id: "s", when: "kind != 'a'", steps }),
  ).toEqual([]);
  expect(routed({ id: "r", when: "kind == 'a'", isFallback: true, steps })).toEqual([open]);
  expect(
    routed({ id: "r", when: "kind == 'a'", steps }, { id: "s", isFallback: true, steps }),
  ).toEqual([]);
  expect(routed({ id: "r", when: "1 == 1", steps })).toEqual([]);
});

test("a stop comes too late only where the wait is over for certain", () => {
  const late = (first: object, more: object = {}): readonly string[] =>
    finds(
      desk({
        queues: [{ id: "q", maximumWaitMs: 30_000, ...more }, { id: "r" }],
        routes: [{ id: "r", steps: [{ queue: "q", ...first }, { queue: "r" }] }],
      }),
    );
  expect(late({ lastsMs: 30_001 })).toEqual(["warning stop-too-late routes/0/steps/1"]);
  // At exactly that time there may be time; a stop may be skipped; a step may lead elsewhere.
  expect(late({ lastsMs: 30_000 })).toEqual([]);
  expect(late({ lastsMs: 30_001, skipIf: "workers.available == 0" })).toEqual([]);
  const relax = [{ afterMs: 5, instead: { queue: "r" } }];
  expect(late({ lastsMs: 30_001 }, { relax })).toEqual([]);
});
