import { expect, test } from "vitest";
import { agent, config, contact, tell } from "../world.js";

// Defects that other engines published; none may come back here.

test("an agent who is away does not stop the line (FreeSWITCH 1216)", () => {
  const story = tell(config([agent("sari"), agent("budi"), agent("citra")]));
  story.ready(0, "sari", "budi", "citra");
  story.go(0, { type: "not-ready", agentId: "citra", because: "break" });
  story.go(1000, {
    type: "offer-contact",
    contact: contact("c1", 1000, { preferredAgent: "citra" }),
  });
  expect(story.holder("c1")).toBe("sari");
});

test("those who wait longest are served first, also in a long line (FreeSWITCH 2511)", () => {
  const story = tell(config([agent("sari")]));
  for (let number = 1; number <= 12; number++) {
    const waiting = contact(`c${number}`, number);
    story.go(100, { type: "offer-contact", contact: waiting });
  }
  story.ready(100, "sari");
  const order: string[] = [];
  for (let at = 200; order.length < 12; at += 100) {
    const held = story.state.roster[0]?.holding[0]?.contact.id ?? "";
    order.push(held);
    story.go(at, { type: "accept", agentId: "sari", contactId: held });
    story.go(at, { type: "complete", agentId: "sari", contactId: held });
  }
  expect(order).toEqual(order.map((_, index) => `c${index + 1}`));
});

test("a weighty line without free agents holds back no other (Asterisk 1561)", () => {
  const english = agent("maya", { languages: { en: 5 } });
  const story = tell(config([agent("sari"), english]));
  story.ready(0, "sari");
  for (let number = 1; number <= 5; number++) {
    const waiting = contact(`en${number}`, number, { language: "en", priority: 9 });
    story.go(100, { type: "offer-contact", contact: waiting });
  }
  story.go(200, { type: "offer-contact", contact: contact("plain", 200) });
  expect(story.holder("plain")).toBe("sari");
  expect(story.log.at(-1)).toMatchObject({ decision: { passedOver: 5, waitedMs: 0 } });
});

test("an agent who becomes free gets the oldest who waits (Chatwoot 10583)", () => {
  const story = tell(config([agent("sari")]));
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(0, { type: "accept", agentId: "sari", contactId: "c1" });
  for (const id of ["old", "young"]) {
    story.go(2000, { type: "offer-contact", contact: contact(id, id === "old" ? 1000 : 2000) });
  }
  const events = story.go(3000, { type: "complete", agentId: "sari", contactId: "c1" });
  expect(events.map(({ type }) => type)).toEqual(["contact-completed", "agent-reserved"]);
  expect(story.holder("old")).toBe("sari");
});

test("calls of one moment go to different agents (OpenACD 5, OpenSIPS 2974)", () => {
  const story = tell(config([agent("sari"), agent("budi"), agent("citra")]));
  story.ready(0, "sari", "budi", "citra");
  const holders = ["c1", "c2", "c3"].map((id) => {
    story.go(1000, { type: "offer-contact", contact: contact(id, 1000) });
    return story.holder(id);
  });
  expect(holders).toEqual(["sari", "budi", "citra"]);
});

test("twelve days of idling are as good as any (Asterisk least recent)", () => {
  const story = tell(config([agent("sari"), agent("budi")]));
  const day = 86_400_000;
  story.ready(0, "sari");
  story.ready(3 * day, "budi");
  story.go(15 * day, { type: "offer-contact", contact: contact("c1", 15 * day) });
  expect(story.holder("c1")).toBe("sari");
});

test("a caller whom one agent refused does not hold back those behind", () => {
  const story = tell(config([agent("sari")]));
  story.ready(0, "sari");
  story.go(0, { type: "offer-contact", contact: contact("c1", 0) });
  story.go(100, { type: "offer-contact", contact: contact("c2", 100) });
  story.go(200, { type: "reject", agentId: "sari", contactId: "c1" });
  expect(story.holder("c2")).toBe("sari");
});
