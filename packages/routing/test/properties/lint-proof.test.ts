import { attempt, type Path } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoutingConfig } from "../../src/config/config.js";
import type { Queue, Route } from "../../src/config/queue.js";
import { createRouter, type Router } from "../../src/engine/create-router.js";
import type { RoutingEffect } from "../../src/engine/effect.js";
import type { RoutingEvent } from "../../src/engine/event.js";
import { applyPatch } from "../../src/lint/apply-patch.js";
import type { Finding } from "../../src/lint/finding.js";
import { lintRouting } from "../../src/lint/lint-routing.js";
import { compileRequirements } from "../../src/requirements/compile.js";
import type { Requirement } from "../../src/requirements/requirement.js";
import { agentOf, config } from "../lint-arbitraries.js";

type Move =
  | { readonly kind: "offer"; readonly queue: string | null; readonly attributes: object }
  | { readonly kind: "accept" | "reject" | "complete"; readonly pick: number }
  | { readonly kind: "sign-out"; readonly pick: number }
  | { readonly kind: "wait" };
type Moment = Move & { readonly afterMs: number };

const pick = fc.nat({ max: 9 });
const move: fc.Arbitrary<Moment> = fc
  .tuple(
    fc.oneof<fc.Arbitrary<Move>[]>(
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant("offer" as const),
          queue: fc.constantFrom("a", "b", "c", null),
          attributes: fc.constantFrom({}, { kind: "a" }, { kind: "b", value: 7 }),
        }),
      } as never,
      fc.record({
        kind: fc.constantFrom("accept" as const, "reject" as const, "complete" as const),
        pick,
      }),
      fc.record({ kind: fc.constant("sign-out" as const), pick }),
      fc.constant({ kind: "wait" as const }),
    ),
    fc.constantFrom(0, 1, 500, 14_000, 25_000, 70_000, 400_000),
  )
  .map(([made, afterMs]) => ({ ...made, afterMs }));
const story = fc.array(move, { minLength: 5, maxLength: 25 });

/** At the door everything counts that could ever happen, so that a wait in vain is refused at once. */
const letIn = (given: RoutingConfig): RoutingConfig => ({
  ...given,
  queues: (given.queues as readonly Queue[]).map((queue) => ({
    ...queue,
    joinWhen: "always" as const,
  })),
});

const people = ["agent0", "agent1", "agent2"];

/** Plays a story: everybody is ready at first and comes back, contacts ask for nothing themselves. */
function play(
  router: Router,
  moves: readonly Moment[],
): readonly (readonly [number, RoutingEffect])[] {
  const told: (readonly [number, RoutingEffect])[] = [];
  const offers: string[] = [];
  const talking: string[] = [];
  let at = 0;
  const apply = (event: RoutingEvent): void => {
    for (const effect of router.apply(at, event)) {
      told.push([at, effect]);
      if (effect.type === "reserve") offers.push(effect.reservation.id);
      if (effect.type === "connect") talking.push(effect.contact);
    }
  };
  const ready = (): void => {
    for (const id of people) apply({ type: "agent.updated", agent: { id, presence: "ready" } });
  };
  ready();
  for (const [index, made] of moves.entries()) {
    at += made.afterMs;
    if (made.kind === "offer") {
      const { queue, attributes } = made;
      const contact = {
        id: `c${index}`,
        channel: "phone",
        attributes,
        ...(queue && { queue }),
      } as const;
      apply({ type: "contact.offered", contact: contact as never });
    } else if (made.kind === "sign-out") {
      const id = people[made.pick % people.length] ?? "";
      apply({ type: "agent.updated", agent: { id, presence: "signed-out" } });
    } else if (made.kind === "wait") ready();
    else {
      const list = made.kind === "complete" ? talking : offers;
      const id = list[made.pick % Math.max(1, list.length)] ?? "";
      const type = (
        {
          accept: "reservation.accepted",
          reject: "reservation.rejected",
          complete: "contact.completed",
        } as const
      )[made.kind];
      apply({ type, id });
    }
  }
  at += 3_600_000;
  apply({ type: "tick" });
  return told;
}

/** What a host would notice: who is offered what and when, who leaves, who is refused. */
const noticed = (told: ReturnType<typeof play>): readonly string[] =>
  told.flatMap(([at, effect]) => {
    switch (effect.type) {
      case "reserve": {
        const { id, contact, agent, at: since, until } = effect.reservation;
        return [JSON.stringify([at, "reserve", id, contact, agent, since, until])];
      }
      case "rescind":
        return [JSON.stringify([at, "rescind", effect.id])];
      case "timed-out":
        return [JSON.stringify([at, "timed-out", effect.contact, effect.waitedMs])];
      case "refused":
        return [JSON.stringify([at, "refused", effect.code])];
      default:
        return [];
    }
  });

/** Findings which say that a part of the configuration does nothing: without it, all goes on as before. */
const idle =
  /^(?:step-(?:changes-nothing|too-late|unasked|lowers-nothing)|widen-adds-nobody|stop-(?:unreachable|too-late)|expression-mixes-and-or)$/;

function without(
  given: RoutingConfig,
  { code, path, apply, data }: Finding,
): RoutingConfig | undefined {
  if (!idle.test(code)) return undefined;
  if (apply !== undefined) return applyPatch(given, apply);
  if (code !== "stop-too-late") return undefined;
  const [, route = 0] = path;
  const { stop } = data as { readonly stop: number };
  const routes = (given.routes as readonly Route[]).map((way, index) =>
    index === route ? { ...way, steps: way.steps.slice(0, stop) } : way,
  );
  return { ...given, routes };
}

test("what is told to do nothing can be taken away, and no host notices", () => {
  const proved = new Map<string, number>();
  fc.assert(
    fc.property(config.map(letIn), story, (given, moves) => {
      const before = noticed(play(createRouter(given), moves));
      for (const found of lintRouting(given)) {
        const better = without(given, found);
        if (better === undefined) continue;
        proved.set(found.code, (proved.get(found.code) ?? 0) + 1);
        expect([found, noticed(play(createRouter(better), moves))]).toEqual([found, before]);
      }
    }),
    { numRuns: 400 },
  );
  expect([...proved.keys()].sort()).toEqual([
    "expression-mixes-and-or",
    "step-changes-nothing",
    "step-lowers-nothing",
    "step-too-late",
    "step-unasked",
    "stop-too-late",
    "stop-unreachable",
    "widen-adds-nobody",
  ]);
});

test("a queue that is told to starve never offers anything, even where everybody is let in to wait", () => {
  let starving = 0;
  fc.assert(
    fc.property(config.map(letIn), story, (given, moves) => {
      const told = play(createRouter(given), moves);
      const offered = new Set(
        told.flatMap(([, effect]) => (effect.type === "reserve" ? [effect.reservation.queue] : [])),
      );
      for (const { code, data } of lintRouting(given)) {
        if (!/^queue-(?:without-members|nobody-able|fits-nothing)$/.test(code)) continue;
        starving++;
        expect(offered).not.toContain((data as { readonly queue: string }).queue);
      }
    }),
    { numRuns: 200 },
  );
  expect(starving).toBeGreaterThan(30);
});

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);

test("what contradicts itself is met by nobody, and where no route is left a contact is refused", () => {
  let impossible = 0;
  let unrouted = 0;
  const anybody = fc.array(agentOf(0), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(config, anybody, (given, agents) => {
      for (const { code, path } of lintRouting(given)) {
        if (code === "need-contradicts") {
          impossible++;
          const need = valueAt(given, path) as Requirement;
          const { test: meets } = compileRequirements(
            [need].flat(),
            {},
            { minimumLanguageLevel: 3 },
          );
          expect(agents.some((agent) => meets(agent as never))).toBe(false);
        }
        if (code === "routes-without-fallback") {
          unrouted++;
          const contact = { id: "c", channel: "phone" } as const;
          const effects = createRouter(given).apply(0, { type: "contact.offered", contact });
          expect(effects).toMatchObject([{ type: "refused", code: "no-route" }]);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(impossible).toBeGreaterThan(10);
  expect(unrouted).toBeGreaterThan(10);
});

test("an error is exactly what createRouter refuses", () => {
  fc.assert(
    fc.property(
      config,
      fc.constantFrom("agents", "queues", "rules", "routes"),
      fc.jsonValue({ maxDepth: 2 }),
      (given, field, junk) => {
        const broken = { ...given, [field]: junk } as RoutingConfig;
        const errors = lintRouting(broken).filter(({ severity }) => severity === "error");
        const made = attempt(() => createRouter(broken));
        const refused = made.ok ? [] : made.issues;
        expect(errors.map(({ code, path, data }) => ({ code, path, data }))).toEqual(refused);
      },
    ),
    { numRuns: 200 },
  );
});
