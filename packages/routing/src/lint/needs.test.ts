import { expect, test } from "vitest";
import { desk, finds } from "../../test/lint-desk.js";
import type { RoutingConfig } from "../config/config.js";
import type { Queue } from "../config/queue.js";

test("an impossible requirement is told once, at the smallest part that is impossible by itself", () => {
  const asking = (needs: NonNullable<Queue["needs"]>): readonly string[] =>
    finds(desk({ queues: [{ id: "q", needs }] })).filter((text) => text.includes("contradicts"));
  const impossible = [
    { skill: "x", level: 4 },
    { skill: "x", maximum: 3 },
  ] as const;
  const at = (path: string, severity = "warning"): readonly string[] => [
    `${severity} need-contradicts queues/0/needs${path}`,
  ];
  expect(asking({ all: impossible })).toEqual(at(""));
  expect(asking(impossible)).toEqual(at(""));
  expect(asking([{ language: "id" }, { all: impossible }])).toEqual(at("/1"));
  expect(asking({ any: [{ all: impossible }, { skill: "y" }] })).toEqual(at("/any/0", "info"));
  expect(asking({ any: [{ all: impossible }, { agents: [] }] })).toEqual(at(""));
  expect(asking({ any: [] })).toEqual(at(""));
  expect(asking({ not: { all: [] } })).toEqual(at(""));
  expect(asking([{ where: "worker.a == 1" }, { not: { where: "worker.a == 1" } }])).toEqual(at(""));
  expect(asking([{ skill: "s" }, { agents: ["a"] }, { not: { agents: ["a", "b"] } }])).toEqual(
    at(""),
  );
  expect(asking([{ language: "zh-Hant", level: 4 }, { not: { language: "zh" } }])).toEqual(at(""));
  // Close by, but somebody could be like this.
  expect(
    asking([
      { skill: "x", level: 3 },
      { skill: "x", maximum: 3 },
    ]),
  ).toEqual([]);
  expect(asking([{ language: "zh" }, { not: { language: "zh-Hant" } }])).toEqual([]);
  expect(asking([{ language: "id" }, { not: { language: "id", level: 5 } }])).toEqual([]);
  expect(asking([{ agents: ["a", "b"] }, { not: { agents: ["a"] } }])).toEqual([]);
});

test("an alternative that nobody meets is a note, since another one may be met", () => {
  const config: RoutingConfig = {
    agents: [
      { id: "a", languages: { id: 3 } },
      { id: "b", languages: { id: 3 } },
    ],
    queues: [{ id: "q", needs: { any: [{ language: "id" }, { language: "en" }] } }],
  };
  expect(finds(config)[0]).toBe("info level-out-of-reach queues/0/needs/any/1");
});

test("what depends on a contact that is not known is let be", () => {
  const agents = [{ id: "a", attributes: { region: "bali" } }, { id: "b" }];
  const needs = [{ where: "worker.region == task.region" }, { not: { where: "task.vip == true" } }];
  const config: RoutingConfig = { agents, queues: [{ id: "q", needs }] };
  expect(finds(config)).toEqual([]);
  const expected = [
    { channel: "phone", attributes: { region: "java" } },
    { channel: "phone", attributes: { region: "bali", vip: true } },
  ] as const;
  expect(finds(config, { expected }).slice(0, 2)).toEqual([
    "warning need-nobody-meets expected/0",
    "warning need-nobody-meets expected/1",
  ]);
});
