import { expect, test } from "vitest";
import * as routing from "../../src/index.js";
import { type Ask, flawsOf, testRefusals } from "./refusals.js";

const model = {
  classes: [
    { name: "id", arrivalRate: 2 },
    { name: "en", arrivalRate: 1 },
  ],
  groups: [
    { count: 3, serviceRate: 1, serves: ["id"] },
    { count: 2, serviceRate: 1, serves: ["id", "en"] },
  ],
};

/** Every function of these folders with arguments that are right, all options given. */
testRefusals({
  classesAndGroups: [
    [
      { agents: [{ id: "sari", languages: { id: 5 } }], queues: [{ id: "main", wrapUpMs: 100 }] },
      {
        classes: [
          {
            name: "id",
            arrivals: { perHour: 10 },
            handle: { type: "exponential", meanMs: 240_000 },
            contact: { language: "id" },
          },
        ],
        shifts: [{ agent: "sari", from: 0, to: 1000 }],
        speed: { sari: 1 },
      },
    ],
  ],
  cobham: [[{ agents: 10, serviceRate: 1, classes: [{ name: "a", arrivalRate: 2 }] }]],
  erlangA: [[{ agents: 10, arrivalRate: 9, serviceRate: 1, abandonRate: 1 }]],
  erlangB: [[2, 1]],
  erlangC: [[{ agents: 10, arrivalRate: 9, serviceRate: 1 }]],
  exactLoads: [[model]],
  exactServiceLevels: [[model, 0.5]],
  exactWaits: [[model]],
  fairness: [
    [
      [
        {
          id: "c1",
          class: "order",
          language: "id",
          site: "jkt",
          arrivedAt: 0,
          startedAt: 9,
          endedAt: 20,
          agent: "sari",
        },
      ],
      [{ id: "sari", signedInMs: 40 }],
    ],
  ],
  jainIndex: [[[2, 2, 2]]],
  stability: [[model]],
});

test("so does the service level in an answer", () => {
  const queue = routing.erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
  expect(flawsOf("serviceLevel", queue.serviceLevel as Ask, [0.5])).toEqual([]);
});
