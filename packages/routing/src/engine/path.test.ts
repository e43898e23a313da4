import { expect, test } from "vitest";
import { desk, told } from "../../test/desk.js";
import type { Requirement } from "../requirements/requirement.js";

const mine: Requirement = { where: "worker.team == task.team" };

const agents = ["red", "blue", "green"].map((team) => ({ id: team, attributes: { team } }));

test("contacts share a way only where everything that requirements read of them is the same", () => {
  const { ready, offer } = desk({ agents, queues: [{ id: "all", needs: [mine] }] });
  ready(0, "red", "blue", "green");
  const one = offer(0, "one", { attributes: { team: "red", caller: 1 } });
  expect(told(one)).toEqual(["one offered in all/0", "one to red"]);
  const two = offer(0, "two", { attributes: { team: "blue", caller: 1 } });
  expect(told(two)).toEqual(["two offered in all/0", "two to blue"]);
  const three = offer(0, "three", { attributes: { team: "red", caller: 3 } });
  expect(told(three)).toEqual(["three offered in all/0"]);
});

test("what a contact's own requirements read keeps it apart from others with the same requirements", () => {
  const { ready, offer } = desk({ agents });
  ready(0, "red", "blue", "green");
  const one = offer(0, "one", { attributes: { team: "green" }, needs: [mine] });
  expect(told(one)).toEqual(["one offered in main/0", "one to green"]);
  const two = offer(0, "two", { attributes: { team: "red" }, needs: [mine] });
  expect(told(two)).toEqual(["two offered in main/0", "two to red"]);
  const three = offer(0, "three", { attributes: {}, needs: [{ not: mine }] });
  expect(told(three)).toEqual(["three offered in main/0", "three to blue"]);
});

test("routes are chosen by attributes that no requirement reads", () => {
  const { ready, offer } = desk({
    agents: agents.map((agent) => ({ ...agent, queues: [{ queue: agent.id }] })),
    queues: agents.map(({ id }) => ({ id })),
    routes: [
      { id: "first", when: "kind == 'a'", steps: [{ queue: "red" }] },
      { id: "second", when: "task.kind IN ['b', 'c']", steps: [{ queue: "blue" }] },
    ],
  });
  ready(0, "red", "blue", "green");
  const one = offer(0, "one", { attributes: { kind: "b" } });
  expect(told(one)).toEqual(["one offered in blue/0", "one to blue"]);
  const two = offer(0, "two", { attributes: { kind: "a" } });
  expect(told(two)).toEqual(["two offered in red/0", "two to red"]);
  expect(told(offer(0, "three", { attributes: { kind: "d" } }))).toEqual(["no-route"]);
});
