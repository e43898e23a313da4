import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import {
  contactSchema,
  parseRoutingConfig,
  parseRoutingEvent,
  routingConfigSchema,
} from "./schemas.js";

const issuesOf = (input: unknown): readonly string[] => {
  const parsed = parseRoutingConfig(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
};

test("first the shape is told, and only of what has its shape the meaning", () => {
  const broken = { agents: [{ id: "a", site: "jkt", queues: [{ queue: "x" }] }] };
  expect(issuesOf({ ...broken, rulez: {} })).toEqual(["input-unknown-keys "]);
  expect(issuesOf(broken)).toEqual([
    "config-unknown agents/0/site",
    "config-unknown agents/0/queues/0/queue",
  ]);
  expect(parseInput(routingConfigSchema, broken).ok).toBe(false);
});

test("the type of an event decides what it must have", () => {
  expect(
    parseRoutingEvent({ type: "contact.offered", contact: { id: "c", channel: "phone" } }).ok,
  ).toBe(true);
  expect(parseRoutingEvent({ type: "reservation.accepted" }).ok).toBe(false);
  expect(parseRoutingEvent({ type: "tick", at: 5 }).ok).toBe(false);
  const patch = { id: "sari", presence: "not-ready", because: "break" };
  expect(parseRoutingEvent({ type: "agent.updated", agent: patch }).ok).toBe(true);
  expect(parseRoutingEvent({ type: "agent.updated", agent: { ...patch, site: "jkt" } }).ok).toBe(
    false,
  );
});

test("a contact with a need of no kind, a fraction of a priority or no channel is none", () => {
  const contact = { id: "c", channel: "phone" };
  expect(parseInput(contactSchema, { ...contact, needs: [{ any: [{ language: "id" }] }] }).ok).toBe(
    true,
  );
  for (const more of [
    { needs: { any: [5] } },
    { priority: 0.5 },
    { channel: "telegram" },
    { id: "" },
  ]) {
    expect(parseInput(contactSchema, { ...contact, ...more }).ok).toBe(false);
  }
});
