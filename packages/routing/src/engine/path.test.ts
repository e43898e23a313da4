import { expect, test } from "vitest";
import type { Attributes } from "../config/agent.js";
import type { Requirement } from "../requirements/requirement.js";
import { createRouter } from "./create-router.js";

const mine: Requirement = { where: "worker.team == task.team" };

function desk(config: Parameters<typeof createRouter>[0]): {
  whoGets: (id: string, attributes: Attributes, needs?: Requirement) => string;
} {
  const router = createRouter(config);
  for (const { id } of config.agents) {
    router.apply(0, { type: "agent.updated", agent: { id, presence: "ready" } });
  }
  return {
    whoGets: (id, attributes, needs) => {
      const contact = {
        id,
        channel: "phone" as const,
        attributes,
        ...(needs && { needs: [needs] }),
      };
      const effects = router.apply(0, { type: "contact.offered", contact });
      const [effect] = effects.filter(({ type }) => type === "reserve" || type === "refused");
      if (effect?.type === "refused") return effect.code;
      return effect?.type === "reserve" ? effect.reservation.agent : "nobody yet";
    },
  };
}

const agents = ["red", "blue", "green"].map((team) => ({ id: team, attributes: { team } }));

test("contacts share a way only where everything that requirements read of them is the same", () => {
  const { whoGets } = desk({ agents, queues: [{ id: "all", needs: [mine] }] });
  expect(whoGets("one", { team: "red", caller: 1 })).toBe("red");
  expect(whoGets("two", { team: "blue", caller: 1 })).toBe("blue");
  expect(whoGets("three", { team: "red", caller: 3 })).toBe("nobody yet");
});

test("what a contact's own requirements read keeps it apart from others with the same requirements", () => {
  const { whoGets } = desk({ agents });
  expect(whoGets("one", { team: "green" }, mine)).toBe("green");
  expect(whoGets("two", { team: "red" }, mine)).toBe("red");
  expect(whoGets("three", {}, { not: mine })).toBe("blue");
});

test("routes are chosen by attributes that no requirement reads", () => {
  const { whoGets } = desk({
    agents: agents.map((agent) => ({ ...agent, queues: [{ queue: agent.id }] })),
    queues: agents.map(({ id }) => ({ id })),
    routes: [
      { id: "first", when: "kind == 'a'", steps: [{ queue: "red" }] },
      { id: "second", when: "task.kind IN ['b', 'c']", steps: [{ queue: "blue" }] },
    ],
  });
  expect(whoGets("one", { kind: "b" })).toBe("blue");
  expect(whoGets("two", { kind: "a" })).toBe("red");
  expect(whoGets("three", { kind: "d" })).toBe("no-route");
});
