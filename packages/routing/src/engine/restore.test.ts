import { expect, test } from "vitest";
import { desk, refusals, told, toldInFull } from "../../test/desk.js";

const agents = [{ id: "ani" }];

const two = [{ id: "ani" }, { id: "budi" }];

const loans = { id: "q", joinWhen: "always", needs: { skill: "loans" } } as const;

test("who has learnt what was missing is asked at the first event after a restore", () => {
  const { ready, offer, under } = desk({ agents, queues: [loans] });
  ready(0, "ani");
  offer(0, "c");
  const learnt = under({ agents: [{ id: "ani", skills: { loans: 3 } }], queues: [loans] });
  expect(toldInFull(learnt.tick(1))).toEqual(["c to ani", "wake at 15001"]);
  const easier = under({ agents, queues: [{ id: "q" }] });
  expect(toldInFull(easier.tick(1))).toEqual(["c to ani", "wake at 15001"]);
});

test("a maximum wait that was shortened ends the wait, and the new moment to wake is told", () => {
  const waiting = (maximumWaitMs: number) => ({ agents, queues: [{ id: "q", maximumWaitMs }] });
  const { offer, tick, under } = desk(waiting(90_000));
  expect(toldInFull(offer(0, "c"))).toEqual(["c offered in q/0", "wake at 90000"]);
  tick(20_000);
  expect(toldInFull(under(waiting(10_000)).tick(20_000))).toEqual(["c maximum-wait"]);
  expect(toldInFull(under(waiting(40_000)).tick(20_000))).toEqual(["wake at 40000"]);
  const endless = under({ agents, queues: [{ id: "q" }] });
  expect(toldInFull(endless.tick(90_000))).toEqual([]);
});

test("a queue that is deserted since the restore is left in time, and one that is not is not", () => {
  const open = { agents, queues: [{ id: "q" }] };
  const leaveWithout = { staffing: "signed-in", afterMs: 5_000 } as const;
  const leaving = { agents, queues: [{ id: "q", leaveWithout }] };
  const before = desk(open);
  before.offer(0, "c");
  const empty = before.under(leaving);
  expect(toldInFull(empty.tick(0))).toEqual(["wake at 5000"]);
  expect(toldInFull(empty.tick(5_000))).toEqual(["c no-staff"]);
  const left = desk(leaving);
  left.offer(0, "c");
  expect(toldInFull(left.under(open).tick(5_000))).toEqual([]);
  const staffed = desk(open);
  staffed.be(0, "ani", "not-ready");
  staffed.offer(0, "c");
  expect(toldInFull(staffed.under(leaving).tick(5_000))).toEqual([]);
});

test("a shorter wait for somebody to come begins with the restore at the latest", () => {
  const leaving = (afterMs: number) => {
    return { agents, queues: [{ id: "q", leaveWithout: { staffing: "ready", afterMs } }] } as const;
  };
  const { offer, tick, under } = desk(leaving(60_000));
  expect(toldInFull(offer(0, "c"))).toEqual(["c offered in q/0", "wake at 60000"]);
  tick(10_000);
  expect(toldInFull(under(leaving(5_000)).tick(10_000))).toEqual(["wake at 15000"]);
  expect(toldInFull(under(leaving(90_000)).tick(60_000))).toEqual(["c no-staff"]);
});

test("who has left is missed only where something is in hand, or somebody is there", () => {
  const queues = [{ id: "q", strategy: "round-robin" as const }];
  const { be, ready, offer, under } = desk({ agents: two, queues });
  const one = { agents, queues };
  ready(1, "budi");
  offer(1, "c");
  const missed = refusals(() => under(one)).map(({ code, path }) => [code, path.join(".")]);
  expect(missed).toEqual([
    ["unknown-agent", "options.restore.agents.0.id"],
    ["unknown-agent", "options.restore.contacts.0.hands.0.agent"],
  ]);
  be(2, "budi", "signed-out");
  const without = under(one);
  expect(without.router().snapshot().agents).toEqual([]);
  expect(without.router().snapshot().queues[0]?.lastOffered).toEqual([]);
  expect(toldInFull(without.ready(3, "ani"))).toEqual(["c to ani", "wake at 15003"]);
});

test("who came by an event stays, and what events said of others; name and site are as configured", () => {
  const sites = ["jkt", "mks"].map((id) => ({ id, name: id }));
  const { go, under } = desk({ agents: [{ id: "ani", name: "Ani", site: "jkt" }], sites });
  go(0, { type: "agent.added", agent: { id: "nia", name: "Nia", site: "mks" } });
  go(0, { type: "agent.updated", agent: { id: "ani", languages: { id: 5 } } });
  const { router, offer } = under({
    agents: [{ id: "ani", name: "Ani S.", site: "mks", skills: { loans: 2 } }],
    sites: sites.slice(1),
  });
  offer(1, "c", { language: "id" });
  const verdicts = router()
    .explain("c")
    ?.agents.map(({ name, blocks }) => [name, blocks.length]);
  expect(verdicts).toEqual([
    ["Ani S.", 1],
    ["Nia", 2],
  ]);
  expect(router().snapshot().agents).toEqual([
    expect.objectContaining({ id: "ani", agent: { id: "ani", languages: { id: 5 } } }),
    expect.objectContaining({ id: "nia", hasJoined: true }),
  ]);
});

test("a queue that is gone takes its memory along, and nobody who stands in it", () => {
  const both = { agents, queues: [{ id: "x" }, { id: "y" }] };
  const only = { agents, queues: [{ id: "x" }] };
  const named = desk(both);
  expect(refusals(() => named.under(only))).toEqual([]);
  named.offer(0, "c", { queue: "y" });
  expect(refusals(() => named.under(only))).toMatchObject([
    { code: "config-unknown", path: ["options", "restore", "contacts", 0, "contact", "queue"] },
  ]);
  const nameless = desk(both);
  nameless.offer(0, "c");
  expect(refusals(() => nameless.under({ agents, queues: [{ id: "y" }] }))).toMatchObject([
    { code: "unknown-queue", path: ["options", "restore", "contacts", 0, "queue"] },
  ]);
});

test("a queue that rings all at once now asks everybody for a contact that rings alone", () => {
  const { ready, offer, under } = desk({ agents: two, queues: [{ id: "q" }] });
  ready(0, "ani", "budi");
  offer(0, "c");
  const all = under({ agents: two, queues: [{ id: "q", strategy: "ring-all" }] });
  expect(toldInFull(all.tick(1))).toEqual(["c to budi"]);
});

test("a queue that rang one after the other asks nobody more once it rings alone", () => {
  const strategy = { name: "ring-progressively", everyMs: 4_000 } as const;
  const progressive = { agents: two, queues: [{ id: "q", strategy }] };
  const { ready, offer, under } = desk(progressive);
  ready(0, "ani", "budi");
  expect(toldInFull(offer(0, "c"))).toEqual(["c offered in q/0", "c to ani", "wake at 4000"]);
  const alone = { agents: two, queues: [{ id: "q" }] };
  expect(toldInFull(under(alone).tick(4_000))).toEqual(["wake at 15000"]);
  expect(toldInFull(under(progressive).tick(4_000))).toEqual(["c to budi", "wake at 8000"]);
  // Due to ring with one more already, when there was nobody more.
  const late = desk(progressive);
  late.ready(0, "ani");
  late.offer(0, "c");
  late.tick(4_000);
  expect(told(late.under(alone).ready(5_000, "budi"))).toEqual([]);
  expect(told(late.under(progressive).ready(5_000, "budi"))).toEqual(["c to budi"]);
});

test("what an agent has in hand counts by the units of now", () => {
  const chatting = (chat: number) => {
    return { agents: [{ id: "ani", capacity: { units: 100 } }], rules: { units: { chat } } };
  };
  const { ready, offer, under } = desk(chatting(100));
  ready(0, "ani");
  offer(0, "c1", { channel: "chat" });
  offer(0, "c2", { channel: "chat" });
  expect(toldInFull(under(chatting(50)).tick(1))).toEqual(["c2 to ani"]);
});
