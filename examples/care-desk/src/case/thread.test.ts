import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hourMs, type Instant, minuteMs, toInstant } from "@ramah/core";
import { beforeEach, expect, test } from "vitest";
import { letter, type Made } from "../../test/process/support/letters.js";
import { createDesk } from "../desk/create-desk.js";
import type { Desk, Ingested } from "../desk/desk.js";
import type { CaseCommand, CaseView } from "../desk/view.js";
import type { EventStore } from "../store/event-store.js";
import { openStore } from "../store/open-store.js";
import { loadWorld } from "../world/load-world.js";
import { caseIdOf } from "./streams.js";

const folder = fileURLToPath(new URL("../../", import.meta.url));
const start = toInstant("2026-11-20T09:00:00Z") ?? 0;
const loaded = loadWorld(folder, start);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const world = loaded.value;

let now: Instant;
let store: EventStore;
let desk: Desk;

beforeEach(() => {
  now = start;
  const opened = openStore(join(mkdtempSync(join(tmpdir(), "care-desk-")), "desk.db"));
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  store = opened.value;
  desk = createDesk(store, world, () => now);
});

const send = async (content: Uint8Array): Promise<Ingested> => {
  const ingested = await desk.ingest(content, "en");
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.issues));
  return ingested.value;
};
const view = (caseId: string): CaseView => {
  const seen = desk.view(caseId, "en");
  if (!seen.ok) throw new Error(JSON.stringify(seen.issues));
  return seen.value;
};
const take = async (made: Made): Promise<CaseView> => view((await send(letter(made))).caseId);
const ask = (seen: CaseView, command: CaseCommand): CaseView => {
  const answered = desk.command(seen.id, seen.version, command, "en");
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.value;
};
const answered = (seen: CaseView): CaseView =>
  ask(ask(seen, { type: "accept" }), {
    type: "reply",
    text: "Yth. Ibu Nadia,\n\nSaya mohon maaf. Koper baru sudah saya kirim hari ini.\n\nHormat saya,\nDewi",
  });
const actions = (seen: CaseView): readonly string[] => seen.case.actions.map(({ type }) => type);
const types = (seen: CaseView): readonly string[] => seen.timeline.map(({ type }) => type);

const first: Made = { id: "n-1@surel.example" };
const second: Made = {
  id: "n-2@surel.example",
  subject: "Re: Koper saya rusak",
  answers: ["n-1@surel.example"],
  text: "Koper yang baru juga rusak.",
};

test("a second mail of a thread joins its case, taken twice or not, and so does a third that answers only the second", async () => {
  const opened = await take(first);
  expect(opened.customer).toMatchObject({ kind: "unknown", title: "Nadia Putri" });
  expect(await send(letter(second))).toEqual({ caseId: opened.id, isNew: true });
  expect(await send(letter(second))).toEqual({ caseId: opened.id, isNew: false });
  const third = letter({ ...second, id: "n-3@surel.example", answers: ["n-2@surel.example"] });
  expect(await send(third)).toEqual({ caseId: opened.id, isNew: true });
  const joined = view(opened.id);
  expect(joined.mail.subject).toBe("Re: Koper saya rusak");
  expect(types(joined).filter((type) => type === "mail-received")).toHaveLength(3);
  expect(types(joined)).not.toContain("reopened");
  expect(joined.case.clock.dueAt).toBe(opened.case.clock.dueAt);
  expect(desk.overview("en").cases).toHaveLength(1);
});

test("a mail after the answer reopens the complaint with a new clock and asks its agent first (K-02)", async () => {
  const done = answered(await take(first));
  const agent = done.case.owner;
  expect(actions(done)).toEqual(["close"]);
  expect(done.case.clock.state).toBe("met");
  now += 3 * hourMs;
  const reopened = await take(second);
  expect(reopened.case).toMatchObject({ status: "reopened", owner: agent });
  expect(reopened.case.clock).toMatchObject({ state: "running", dueAt: now + 24 * hourMs });
  expect(reopened.routing.agent?.name).toBe(agent);
  expect(reopened.routing.lines.map(({ text }) => text).join(" ")).toContain("own contact person");
  expect(actions(reopened)).toEqual(["accept"]);
  const early = desk.command(reopened.id, reopened.version, { type: "reply", text: "Halo" }, "en");
  expect(early.ok ? "" : early.issues[0].data.lines[0]?.code).toBe("not-accepted");
  const priorities = store
    .read("router")
    .filter(({ type }) => type === "contact.offered")
    .map(({ data }) => (data as { contact: { priority: number } }).contact.priority);
  expect(priorities).toEqual([0, 1]);
  const again = answered(reopened);
  expect(again.case).toMatchObject({ status: "answered", owner: agent });
  expect(again.case.clock.state).toBe("met");
  expect(types(again).filter((type) => type === "contact-completed")).toHaveLength(2);
});

test("a closed complaint is reopened too, and another agent can take it over", async () => {
  const closed = ask(answered(await take(first)), { type: "close" });
  expect(closed.case.status).toBe("closed");
  const former = closed.case.owner;
  // Whoever knows the case has both hands full by now.
  for (let number = 1; number <= 20; number++) {
    const busy = await take({ id: `busy-${number}@surel.example` });
    if (busy.routing.agent?.name === former) ask(busy, { type: "accept" });
  }
  now += minuteMs;
  const reopened = await take(second);
  expect(reopened.case.status).toBe("reopened");
  if (reopened.routing.agent !== undefined) {
    expect(reopened.routing.agent.name).not.toBe(former);
    expect(ask(reopened, { type: "accept" }).case.owner).toBe(reopened.routing.agent.name);
  } else {
    expect(reopened.routing.lines.length).toBeGreaterThan(0);
  }
});

test("who asks for no answer leaves an answered case as it stands", async () => {
  const done = answered(await take(first));
  const thanks = await take({
    ...second,
    text: "Terima kasih, sudah sampai. Tidak perlu dibalas.",
  });
  expect(thanks.case.status).toBe("answered");
  expect(types(thanks).filter((type) => type === "mail-received")).toHaveLength(2);
  expect(thanks.version).toBe(done.version + 1);
});

test("an answered question is open again when the customer asks again", async () => {
  const question: Made = { ...first, subject: "Jam buka", text: "Jam berapa toko buka?" };
  const done = answered(await take(question));
  expect(done.case.status).toBe("answered");
  now += hourMs;
  const again = await take({ ...second, subject: "Re: Jam buka", text: "Dan hari Minggu?" });
  expect(again.case).toMatchObject({ status: "received", owner: done.case.owner });
  expect(again.case.clock).toMatchObject({ state: "running", dueAt: now + 24 * hourMs });
  expect(answered(again).case.status).toBe("answered");
});

test("a complaint in the thread of a question becomes a case of its own, and the thread goes on there", async () => {
  const question = await take({ ...first, subject: "Jam buka", text: "Jam berapa toko buka?" });
  const complaint = await take(second);
  expect(complaint.id).not.toBe(question.id);
  expect(complaint.matter.isComplaint).toBe(true);
  expect(complaint.matter.lines[0]?.text).toContain(question.id);
  const answers = ["n-1@surel.example", "n-2@surel.example"];
  const third = await send(letter({ ...second, id: "n-3@surel.example", answers }));
  expect(third.caseId).toBe(complaint.id);
});

const automatic = {
  id: "auto-1@surel.example",
  subject: "Automatic reply: Koper saya rusak",
  headers: ["Auto-Submitted: auto-replied"],
  text: "I am away. My suitcase has not arrived, I am very disappointed.",
};

test("what a machine wrote is noted: no clock, no agent, no answer, until a person takes it up (RFC 3834)", async () => {
  const noted = await take(automatic);
  expect(noted.case).toMatchObject({ status: "noted", statusText: "noted" });
  expect(noted.case.clock.state).toBe("none");
  expect(noted.matter).toMatchObject({ isComplaint: false, classText: "Automatic mail" });
  expect(noted.routing.agent).toBeUndefined();
  expect(types(noted)).not.toContain("contact-queued");
  expect(actions(noted)).toEqual(["reopen"]);
  now += 48 * hourMs;
  expect(view(noted.id).case.clock.state).toBe("none");
  const taken = ask(view(noted.id), { type: "reopen" });
  expect(taken.case.clock).toMatchObject({ state: "running", dueAt: now + 24 * hourMs });
  expect(actions(taken)).toEqual(["accept"]);
});

test("a person who writes in the thread of a machine's mail is answered", async () => {
  const noted = await take(automatic);
  const answers = ["auto-1@surel.example"];
  const asked = await take({
    ...second,
    text: "Jam berapa toko buka?",
    subject: "Jam buka",
    answers,
  });
  expect(asked.id).toBe(noted.id);
  expect(asked.case).toMatchObject({ status: "received" });
  expect(asked.mail.subject).toBe("Jam buka");
  expect(actions(asked)).toEqual(["accept"]);
});

test("an out-of-office note in a thread is filed there and wakes nothing", async () => {
  const done = answered(await take(first));
  const away = await take({ ...automatic, answers: ["n-1@surel.example"] });
  expect(away.id).toBe(done.id);
  expect(away.case.status).toBe("answered");
  expect(away.mail.subject).toBe("Koper saya rusak");
  expect(types(away).filter((type) => type === "mail-received")).toHaveLength(2);
});

test("a thread goes on at its newest message, whatever the older ones say", async () => {
  const one = await take({ id: "a@surel.example" });
  const other = await take({ id: "b@surel.example" });
  const answers = ["a@surel.example", "b@surel.example"];
  expect((await take({ ...second, answers })).id).toBe(other.id);
  expect(one.id).not.toBe(other.id);
});

test("an offer that nobody took up passes on, and the case can still be accepted", async () => {
  now = start - 6 * hourMs;
  const opened = await take(first);
  now += 31 * minuteMs;
  const later = view(opened.id);
  expect(later.routing.agent).toBeDefined();
  expect(later.routing.agent?.name).not.toBe(opened.routing.agent?.name);
  const taken = ask(later, { type: "accept" });
  expect(taken.case.owner).toBe(later.routing.agent?.name);
  expect(types(taken)).toContain("reservation-expired");
});

test("when only one agent could take it and did not, the case waits and comes back to them", async () => {
  const opened = await take(first);
  now += 31 * minuteMs;
  expect(view(opened.id).routing.agent).toBeUndefined();
  const refused = desk.command(opened.id, opened.version, { type: "accept" }, "en");
  expect(refused.ok ? "" : refused.issues[0].data.lines[0]?.code).toBe("nobody-chosen");
  now += 10 * minuteMs;
  expect(ask(view(opened.id), { type: "accept" }).case.owner).toBe(opened.routing.agent?.name);
});

test("a mail that somebody else was storing at the same moment is not new", async () => {
  const racing: EventStore = {
    ...store,
    append: (writes, at) => {
      store.append(writes, at);
      return store.append(writes, at);
    },
  };
  const ingested = await createDesk(racing, world, () => now).ingest(letter(first), "en");
  expect(ingested.ok && ingested.value.isNew).toBe(false);
  expect(desk.overview("en").cases).toHaveLength(1);
});

test("tomorrow is the day after the mail was written, whenever it is taken in", async () => {
  now += 48 * hourMs;
  const late = await send(readFileSync(join(folder, "mails", "01-ticket-not-arrived.eml")));
  const told = view(late.caseId).matter.urgency.map(({ text }) => text);
  expect(told.join()).toContain("Saturday 21 November 2026");
  expect(new Set(told).size).toBe(told.length);
});

test("somebody without a name is called by the address", async () => {
  const nameless = await take({ ...first, from: "nadia@surel.example" });
  expect(nameless.customer).toMatchObject({ kind: "unknown", title: "nadia@surel.example" });
});

test("two mails whose short ids meet are two cases", async () => {
  // Found by trying: the first six digits of both digests are the same.
  const ids = meetingIds();
  const cases = [await take({ id: ids[0] }), await take({ id: ids[1] })].map(({ id }) => id);
  expect(cases[0]?.slice(0, 8)).toBe(cases[1]?.slice(0, 8));
  expect(new Set(cases).size).toBe(2);
  expect(desk.overview("en").cases).toHaveLength(2);
});

function meetingIds(): readonly [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const id = `m-${number}@surel.example`;
    const short = caseIdOf(`<${id}>`);
    const earlier = seen.get(short);
    if (earlier !== undefined) return [earlier, id];
    seen.set(short, id);
  }
}

test("words that look like HTML or script stay words in everything that is shown", async () => {
  const name = `<img src=x onerror="alert(1)">`;
  const seen = await take({
    id: "x@surel.example",
    from: `"${name.replaceAll('"', "'")}" <x@surel.example>`,
    subject: "<script>alert(1)</script> rusak",
    text: "<b>Koper</b> saya rusak & pecah.",
  });
  expect(seen.mail.subject).toBe("<script>alert(1)</script> rusak");
  expect(seen.mail.from).toContain("<img src=x onerror='alert(1)'>");
  expect(seen.mail.parts[0]?.text).toBe("<b>Koper</b> saya rusak & pecah.");
  expect(JSON.stringify(seen)).not.toContain("&lt;");
});
