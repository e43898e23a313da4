import { given } from "@ramah/core/testing";
import { createRouter } from "@ramah/routing";
import { describe } from "@ramah/routing/messages";
import { expect, test } from "vitest";
import { agent, config, contact, needs, rules, shifts, tell } from "../world.js";

const hour = 3_600_000;

test("at a bilingual desk the caller's language decides who answers (R-04)", () => {
  const sari = agent("sari", { languages: { id: 5 } });
  const budi = agent("budi", { languages: { id: 5, en: 2 } });
  const maya = agent("maya", { languages: { id: 4, "en-GB": 4 } });
  const story = tell(config([sari, budi, maya]));
  story.ready(1000, "sari");
  story.ready(2000, "budi");
  story.ready(3000, "maya");
  story.go(60_000, { type: "offer-contact", contact: contact("c1", 60_000, { language: "en" }) });
  expect(story.holder("c1")).toBe("maya");
  const explanation = story.router.explain(story.state, "c1", 60_000);
  expect(explanation?.basis).toBe("decision");
  const said = explanation?.agents
    .flatMap(({ blocks }) => blocks)
    .map((one) => describe(one, "id"));
  expect(said).toEqual([
    "Sari: tidak menguasai bahasa Inggris (perlu tingkat 3).",
    "Budi: penguasaan bahasa Inggris baru tingkat 2 (perlu tingkat 3).",
  ]);
  const remedies = explanation?.agents.flatMap(({ remedy }) =>
    remedy ? [describe(remedy, "en")] : [],
  );
  expect(remedies).toEqual([
    "Sari could take it with level 3 in English.",
    "Budi could take it with level 3 in English.",
  ]);
  // The one who waited longest takes the Indonesian caller.
  story.go(61_000, {
    type: "offer-contact",
    contact: contact("c2", 61_000, { language: "id-ID" }),
  });
  expect(story.holder("c2")).toBe("sari");
  const other = story.router.explain(story.state, "c2", 61_000);
  expect(other?.because.map((one) => describe(one, "en"))).toEqual([
    "Sari was chosen out of 2 agents as the one idle longest (1 minute), 1 second ahead of Budi.",
  ]);
  expect(other?.agents.map(({ agentId, outcome }) => `${agentId} ${outcome}`)).toEqual([
    "sari chosen",
    "budi eligible",
    "maya blocked",
  ]);
});

test("behind one number the specialists answer what is theirs (R-01)", () => {
  const story = tell(
    config([
      agent("ani", { skills: { loans: 2 } }),
      agent("dewi", { skills: { loans: 4 } }),
      agent("joko", { skills: { cards: 3 } }),
    ]),
  );
  story.ready(0, "ani", "dewi", "joko");
  story.go(1000, {
    type: "offer-contact",
    contact: contact("loan", 1000, { requires: needs("loans", 3) }),
  });
  story.go(2000, {
    type: "offer-contact",
    contact: contact("card", 2000, { requires: needs("cards", 1) }),
  });
  expect([story.holder("loan"), story.holder("card")]).toEqual(["dewi", "joko"]);
});

test("a valuable customer comes sooner, and nobody starves (R-01, R-11)", () => {
  const story = tell(config([agent("sari")]));
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("first", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "first" });
  story.go(10_000, { type: "offer-contact", contact: contact("plain", 10_000) });
  const valued = (id: string, at: number) =>
    story.go(at, { type: "offer-contact", contact: contact(id, at, { priority: 1 }) });
  valued("gold", 69_000);
  // A minute of head start is used up: whoever comes now comes after.
  valued("late", 70_001);
  const order = [];
  let holding = "first";
  for (let at = 80_000; order.length < 3; at += 1000) {
    story.go(at, { type: "complete", agentId: "sari", contactId: holding });
    holding = story.state.roster[0]?.holding[0]?.contact.id ?? "";
    order.push(holding);
    story.go(at, { type: "accept", agentId: "sari", contactId: holding });
  }
  expect(order).toEqual(["gold", "plain", "late"]);
});

test("at exactly the same turn the one who came first is first", () => {
  const story = tell(config([agent("sari")]));
  story.go(100_000, { type: "offer-contact", contact: contact("plain", 40_000) });
  story.go(100_000, { type: "offer-contact", contact: contact("gold", 100_000, { priority: 1 }) });
  expect(story.router.explain(story.state, "gold", 100_000)?.ahead).toBe(1);
  story.ready(100_000, "sari");
  expect(story.holder("plain")).toBe("sari");
});

test("who rejects goes behind, and the caller keeps the place", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(0, "sari", "budi");
  story.go(5000, { type: "offer-contact", contact: contact("c1", 5000) });
  expect(story.holder("c1")).toBe("sari");
  const events = story.go(8000, { type: "reject", agentId: "sari", contactId: "c1" });
  expect(events.map(({ type }) => type)).toEqual(["contact-rejected", "agent-reserved"]);
  expect(story.holder("c1")).toBe("budi");
  story.go(9000, { type: "accept", agentId: "budi", contactId: "c1" });
  story.go(10_000, { type: "complete", agentId: "budi", contactId: "c1" });
  story.go(11_000, { type: "offer-contact", contact: contact("c2", 11_000) });
  // Sari passed on at 8 s, Budi finished at 10 s: Sari is idle longer again.
  expect(story.holder("c2")).toBe("sari");
});

test("the only one who can is asked again after the hold, not before and not never", () => {
  const story = tell(config([agent("sari")]));
  story.ready(0, "sari");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  story.go(2000, { type: "reject", agentId: "sari", contactId: "c1" });
  expect(story.router.wakeAt(story.state, 2000)).toBe(32_000);
  // Overslept: what is due is due now.
  expect(story.router.wakeAt(story.state, 40_000)).toBe(40_000);
  const waiting = story.router.explain(story.state, "c1", 12_000);
  expect(waiting?.agents[0]?.blocks.map((one) => describe(one, "id"))).toEqual([
    "Sari: menolak kontak ini; paling cepat ditawari lagi dalam 20 detik.",
  ]);
  story.go(31_999, { type: "tick" });
  expect(story.holder("c1")).toBeUndefined();
  story.go(32_000, { type: "tick" });
  expect(story.holder("c1")).toBe("sari");
});

test("who does not answer is taken for absent, and the call rings on at another desk", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(0, "sari", "budi");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  expect(story.router.wakeAt(story.state, 1000)).toBe(16_000);
  expect(story.refused(16_000, { type: "accept", agentId: "sari", contactId: "c1" })).toEqual([
    "reservation-over",
  ]);
  story.go(16_000, { type: "tick" });
  expect(story.holder("c1")).toBe("budi");
  const sari = story.router.queueView(story.state, 16_000).agents[0];
  expect(sari?.status).toBe("not-ready");
});

test("at night the site that is open in another zone answers (R-02)", () => {
  const day = 24 * hour;
  // Jakarta opens 8 to 17 at UTC+7, Makassar 8 to 17 at UTC+8.
  const hours = { jkt: shifts(day, 9 * hour, hour), mks: shifts(day, 9 * hour, 0) };
  const agents = [agent("sari"), agent("andi", { site: "mks" })];
  const story = tell(config(agents, { hours }));
  story.ready(30 * 60_000, "sari", "andi");
  const early = 40 * 60_000;
  story.go(early, { type: "offer-contact", contact: contact("c1", early) });
  expect(story.holder("c1")).toBe("andi");
  const others = story.router.explain(story.state, "c1", early)?.agents.at(-1);
  expect(others?.blocks.map((one) => describe(one, "id"))).toEqual([
    "Sari: Jakarta sedang tutup dan buka dalam 20 menit.",
  ]);
  // Andi talks: the next caller waits for Jakarta to open, and is told so.
  story.go(early, { type: "accept", agentId: "andi", contactId: "c1" });
  story.go(early, { type: "offer-contact", contact: contact("c2", early) });
  const nobody = story.router.explain(story.state, "c2", early);
  expect(nobody?.because.map((one) => describe(one, "id"))).toEqual([
    "Belum ada yang bisa menerima; dari 2 agen: 1 sedang sibuk dan 1 berada di lokasi yang tutup.",
    "Yang paling mendekati adalah Sari, dengan 1 hambatan.",
    "Lokasi berikutnya yang memiliki agen untuk ini adalah Jakarta, buka dalam 20 menit.",
  ]);
  expect(story.router.wakeAt(story.state, early)).toBe(hour);
  story.go(hour, { type: "tick" });
  expect(story.holder("c2")).toBe("sari");
});

test("a transfer keeps what was said and the time already waited (R-09)", () => {
  const story = tell(
    config([agent("sari"), agent("dewi", { skills: { loans: 4 } }), agent("budi")]),
  );
  const handover = { collected: [{ name: "name", value: "Ibu Rina" }] };
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0, { handover }) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  story.go(90_000, {
    type: "offer-contact",
    contact: contact("c2", 90_000, { requires: needs("loans", 3) }),
  });
  const transfer = { type: "transfer", agentId: "sari", contactId: "c1" } as const;
  const requires = needs("loans", 3);
  const account = { name: "account", value: "0017" };
  // The name was told already: leaving it out is not a slip of the hand.
  expect(
    story.refused(100_000, {
      ...transfer,
      requires,
      note: { reason: "loan", collected: [account] },
    }),
  ).toEqual(["facts-dropped"]);
  const collected = [...handover.collected, account];
  story.go(100_000, { ...transfer, requires, note: { reason: "loan", collected } });
  expect(story.router.explain(story.state, "c1", 100_000)?.ahead).toBe(0);
  story.ready(110_000, "dewi");
  expect(story.holder("c1")).toBe("dewi");
  const held = story.state.roster.find(({ agentId }) => agentId === "dewi")?.holding[0]?.contact;
  expect(held?.handover).toEqual({ collected, reason: "loan", from: "sari" });
});

test("what cannot be carried is owed an apology until it is known again (R-09)", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  const collected = [{ name: "account number", value: "0017" }];
  story.ready(0, "sari", "budi");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0, { handover: { collected } }) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  const note = { reason: "billing", collected: [], dropped: ["account number"] };
  story.go(1000, { type: "transfer", agentId: "sari", contactId: "c1", note });
  const because = story.router.explain(story.state, "c1", 1000)?.because ?? [];
  expect(because.map((one) => describe(one, "id"))).toContain(
    "Sampaikan permohonan maaf sebelum bertanya lagi: account number tidak dapat diteruskan.",
  );
  story.go(2000, { type: "accept", agentId: "budi", contactId: "c1" });
  const again = { reason: "back", collected };
  story.go(3000, { type: "transfer", agentId: "budi", contactId: "c1", note: again });
  // Only the last giver is left out, so that nobody waits for a third who is not there.
  expect(story.holder("c1")).toBe("sari");
  const held = story.state.roster[0]?.holding[0]?.contact;
  expect(held?.handover).toEqual({ collected, reason: "back", from: "budi" });
});

test("a caller is told at once that nobody speaks the language, not at the end of the line (R-07)", () => {
  const router = createRouter(config([agent("sari")]));
  given(router)
    .when({ type: "offer-contact", contact: contact("c1", 0, { language: "fr" }) }, 0)
    .thenRefused("nobody-qualified");
});

test("who was called back keeps the place of the first call (R-12)", () => {
  const story = tell(config([agent("sari")]));
  story.go(60_000, { type: "offer-contact", contact: contact("new", 60_000) });
  story.go(61_000, { type: "offer-contact", contact: contact("called-back", 30_000) });
  story.ready(62_000, "sari");
  expect(story.holder("called-back")).toBe("sari");
});

test("an agent who leaves the desk leaves nothing ringing there", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(0, "sari", "budi");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  const events = story.go(2000, { type: "not-ready", agentId: "sari", because: "break" });
  expect(events.map(({ type }) => type)).toEqual([
    "reservation-released",
    "agent-not-ready",
    "agent-reserved",
  ]);
  expect(story.holder("c1")).toBe("budi");
});

test("a caller who hangs up while it rings costs the agent no place", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(0, "sari", "budi");
  story.go(1000, { type: "offer-contact", contact: contact("c1", 1000) });
  story.go(2000, { type: "abandon", contactId: "c1" });
  story.go(3000, { type: "offer-contact", contact: contact("c2", 3000) });
  expect(story.holder("c2")).toBe("sari");
});

test("chats share an agent, and the least loaded gets the next (R-03)", () => {
  const weights = { phone: 4 };
  const story = tell(
    config([agent("sari", { capacity: 4, weights }), agent("budi", { capacity: 2 })]),
  );
  story.ready(0, "sari", "budi");
  const holders = [1, 2, 3, 4, 5, 6, 7].map((number) => {
    const id = `chat${number}`;
    story.go(number, { type: "offer-contact", contact: contact(id, number, { channel: "chat" }) });
    return story.holder(id);
  });
  expect(holders).toEqual(["sari", "budi", "sari", "sari", "budi", "sari", undefined]);
  const loaded = story.router.explain(story.state, "chat6", 6)?.agents;
  expect(loaded?.map(({ agentId, outcome }) => `${agentId} ${outcome}`)).toEqual([
    "sari chosen",
    "budi blocked",
  ]);
});

test("after-call work counts until it is done or its time is over", () => {
  const story = tell(config([agent("sari")], { rules: { ...rules, wrapUpMs: 10_000 } }));
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(0, { type: "offer-contact", contact: contact("c2", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  story.go(5000, { type: "complete", agentId: "sari", contactId: "c1" });
  expect(story.holder("c2")).toBeUndefined();
  expect(story.router.wakeAt(story.state, 5000)).toBe(15_000);
  story.go(14_999, { type: "tick" });
  expect(story.holder("c2")).toBeUndefined();
  // The button is pressed at the very moment the time is over: granted, not scolded.
  story.go(15_000, { type: "wrap-up-done", agentId: "sari", contactId: "c1" });
  expect(story.holder("c2")).toBe("sari");
});

test("a rejection costs the place among the idle", () => {
  const story = tell(config([agent("sari"), agent("budi"), agent("citra")]));
  story.ready(0, "sari", "budi", "citra");
  story.go(5000, { type: "offer-contact", contact: contact("c1", 5000) });
  story.go(8000, { type: "reject", agentId: "sari", contactId: "c1" });
  story.go(9000, { type: "offer-contact", contact: contact("c2", 9000) });
  expect([story.holder("c1"), story.holder("c2")]).toEqual(["budi", "citra"]);
});

test("after-call work ends when its time is over, however late somebody looks", () => {
  const story = tell(
    config([agent("sari"), agent("budi")], { rules: { ...rules, wrapUpMs: 10_000 } }),
  );
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  story.go(5000, { type: "complete", agentId: "sari", contactId: "c1" });
  story.go(14_000, { type: "sign-in", agentId: "budi" });
  story.go(14_000, { type: "not-ready", agentId: "budi", because: "break" });
  // Budi is idle since 14 s, Sari since 15 s, though the router looks again only at 40 s.
  story.go(40_000, { type: "ready", agentId: "budi" });
  const sari = story.router.queueView(story.state, 40_000).agents[0];
  expect(sari?.idleMs).toBe(25_000);
  expect(story.state.counts.completed).toBe(1);
});

test("what is over ends in the order in which it was over, not in the order of the desks", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  story.ready(0, "budi", "sari");
  const offer = (id: string, at: number, preferredAgent: string) =>
    story.go(at, { type: "offer-contact", contact: contact(id, at, { preferredAgent }) });
  offer("c1", 1000, "sari");
  offer("c2", 2000, "budi");
  const events = story.go(60_000, { type: "tick" });
  const ended = events.flatMap((one) =>
    one.type === "reservation-expired" ? [one.contactId] : [],
  );
  expect(ended).toEqual(["c1", "c2"]);
});

test("with as much in hand, the next chat goes to who took the last one earlier", () => {
  const story = tell(config([agent("sari", { capacity: 2 }), agent("budi", { capacity: 2 })]));
  story.ready(0, "sari", "budi");
  const chat = (id: string, at: number) =>
    story.go(at, { type: "offer-contact", contact: contact(id, at, { channel: "chat" }) });
  chat("c1", 500);
  chat("c2", 600);
  story.go(1000, { type: "accept", agentId: "budi", contactId: "c2" });
  story.go(2000, { type: "accept", agentId: "sari", contactId: "c1" });
  chat("c3", 3000);
  expect(story.holder("c3")).toBe("budi");
});

test("of several closed sites the one that opens first is named (R-02)", () => {
  const day = 24 * hour;
  const hours = { jkt: shifts(day, hour, 9 * hour), mks: shifts(day, hour, 8 * hour) };
  const agents = [agent("sari"), agent("andi", { site: "mks" }), agent("budi")];
  const story = tell(config(agents, { hours }));
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  expect(story.router.explain(story.state, "c1", 0)?.because.at(-1)).toEqual({
    code: "next-opening",
    data: { site: "Makassar", opensAt: 8 * hour, opensInMs: 8 * hour },
  });
});
