import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hourMs, type Instant, toInstant } from "@ramah/core";
import { beforeEach, expect, test } from "vitest";
import type { EventStore } from "../store/event-store.js";
import { openStore } from "../store/open-store.js";
import { loadWorld } from "../world/load-world.js";
import { createDesk } from "./create-desk.js";
import type { Desk } from "./desk.js";
import type { CaseCommand, CaseView } from "./view.js";

const folder = fileURLToPath(new URL("../../", import.meta.url));
const noon = toInstant("2026-11-20T16:00:00Z") ?? 0;
const loaded = loadWorld(folder, noon);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
const world = loaded.value;

let now: Instant;
let store: EventStore;
let desk: Desk;
let file: string;

const reopen = (): void => {
  const opened = openStore(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  store = opened.value;
  desk = createDesk(store, world, () => now);
};

beforeEach(() => {
  now = noon;
  file = join(mkdtempSync(join(tmpdir(), "care-desk-")), "desk.db");
  reopen();
});

const take = async (name: string, locale: "en" | "id" = "en"): Promise<CaseView> => {
  const ingested = await desk.ingest(readFileSync(join(folder, "mails", name)), locale);
  if (!ingested.ok) throw new Error(JSON.stringify(ingested.issues));
  const view = desk.view(ingested.value.caseId, locale);
  if (!view.ok) throw new Error(JSON.stringify(view.issues));
  return view.value;
};

const ask = (view: CaseView, command: CaseCommand): CaseView => {
  const answered = desk.command(view.id, view.version, command, view.locale);
  if (!answered.ok) throw new Error(JSON.stringify(answered.issues));
  return answered.value;
};

test("the lost ticket: who, what, whose, by when, by whom and why not the others (S-03, K-01, C-14)", async () => {
  const view = await take("01-ticket-not-arrived.eml");
  expect(view.customer).toMatchObject({ kind: "known", title: "Margaret Brown" });
  expect(view.customer.value?.text).toContain("High value");
  expect(view.matter).toMatchObject({ language: "en", isComplaint: true });
  expect(view.matter.urgency.length).toBeGreaterThan(0);
  expect(view.case).toMatchObject({ status: "received", owner: "Ratna Kusuma" });
  expect(view.case.clock).toMatchObject({ state: "running", dueAt: noon + 24 * hourMs });
  expect(view.routing.agent).toBeDefined();
  expect(view.routing.others).toHaveLength(5);
  for (const other of view.routing.others) expect(other.lines.length).toBeGreaterThan(0);
  expect(view.script.title).toContain("Ticket");
});

test("the whole story in Indonesian: accepted, followed by the script, answered, promised, kept, closed", async () => {
  let view = await take("02-tiket-belum-sampai.eml", "id");
  expect(view.matter.language).toBe("id");
  view = ask(view, { type: "accept" });
  const agent = view.routing.agent?.name ?? "";
  expect(view.case.owner).toBe(agent);
  for (let turn = 0; turn < 20 && !view.script.isEnd; turn++) {
    const [must] = view.script.mustSay.filter(({ isSaid }) => !isSaid);
    const [question] = view.script.asks;
    const option = view.script.options.find(({ isAvailable }) => isAvailable);
    if (must !== undefined && option === undefined)
      view = ask(view, { type: "script-said", mustSay: must.id });
    else if (question !== undefined) {
      const value = question.choices?.[0]?.value ?? "AB12CD";
      view = ask(view, { type: "script-answer", fact: question.fact, value });
    } else if (option !== undefined)
      view = ask(view, { type: "script-choose", option: option.index });
    else throw new Error(`the script stands still at ${view.script.stepTitle}`);
  }
  expect(view.script.isEnd).toBe(true);
  view = ask(view, {
    type: "reply",
    text: `Yth. Ibu Siti,\n\nSaya mohon maaf atas kecemasan Ibu. Tiket baru sudah saya terbitkan. Saya akan menelepon Ibu dalam 2 jam.\n\nHormat saya,\n${agent}\n`,
  });
  expect(view.reply.sent?.by).toBe(agent);
  expect(view.promises).toHaveLength(1);
  expect(view.case.clock.state).toBe("met");
  const refused = desk.command(view.id, view.version, { type: "close" }, "id");
  expect(refused.ok).toBe(false);
  now += hourMs;
  view = ask(view, { type: "keep-promises" });
  view = ask(view, { type: "close" });
  expect(view.case.status).toBe("closed");
  expect(view.case.principles.every(({ isMet }) => isMet)).toBe(true);
});

test("a restart keeps everything", async () => {
  const before = ask(await take("01-ticket-not-arrived.eml"), { type: "accept" });
  store.close();
  reopen();
  const after = desk.view(before.id, "en");
  expect(after).toEqual({ ok: true, value: before });
});

test("a mail taken twice opens one case, and a command sent twice acts once", async () => {
  const view = await take("03-damaged-parcel.eml");
  const again = await desk.ingest(readFileSync(join(folder, "mails/03-damaged-parcel.eml")), "en");
  expect(again).toEqual({ ok: true, value: { caseId: view.id, isNew: false } });
  const accepted = ask(view, { type: "accept" });
  const stale = desk.command(view.id, view.version, { type: "accept" }, "en");
  expect(stale.ok ? "" : stale.issues[0].data.kind).toBe("stale");
  const reply: CaseCommand = {
    type: "reply",
    text: "Dear Mr Okafor,\n\nI am sorry about the suitcase. I will send you a new one by 24 November.\n\nKind regards,\nGrace Hughes",
  };
  const sent = ask(accepted, reply);
  const resent = desk.command(view.id, accepted.version, reply, "en");
  expect(resent.ok && resent.value.promises).toEqual(sent.promises);
  expect(desk.overview("en").cases).toHaveLength(1);
});

test("a reply that blames the customer does not go out, and nothing is half done (N-02, K-11)", async () => {
  const view = ask(await take("07-refund-still-waiting.eml"), { type: "accept" });
  const refused = desk.command(
    view.id,
    view.version,
    {
      type: "reply",
      text: "You failed to fill in the form correctly. I will call you within 2 hours.",
    },
    "en",
  );
  expect(
    refused.ok ? [] : refused.issues.flatMap(({ data }) => data.lines.map(({ code }) => code)),
  ).toContain("blame");
  expect(desk.view(view.id, "en")).toEqual({ ok: true, value: view });
});

test("a promise that is not on record cannot go out: a vague time is refused and told (K-04)", async () => {
  const view = ask(await take("03-damaged-parcel.eml"), { type: "accept" });
  const text =
    "Dear Mr Okafor,\n\nI am sorry. I will send you a new suitcase on Friday.\n\nGrace Hughes";
  const refused = desk.command(view.id, view.version, { type: "reply", text }, "en");
  const lines = refused.ok ? [] : refused.issues.flatMap(({ data }) => data.lines);
  expect(lines.map(({ code }) => code)).toEqual(["promise-without-due-time"]);
  expect(lines[0]?.text).toContain("suitcase");
  expect(desk.view(view.id, "en")).toEqual({ ok: true, value: view });
});

test("a reply with a gap that nobody filled does not go out (N-05)", async () => {
  const view = ask(await take("04-barang-rusak.eml", "id"), { type: "accept" });
  const text =
    "Kami mohon maaf atas {ketidaknyamanan yang dialami}. Saya menelepon Bapak dalam 2 jam.";
  const refused = desk.command(view.id, view.version, { type: "reply", text }, "id");
  const lines = refused.ok ? [] : refused.issues.flatMap(({ data }) => data.lines);
  expect(lines.map(({ code }) => code)).toEqual(["unfilled-gap"]);
  expect(lines[0]?.text).toContain("{ketidaknyamanan yang dialami}");
});

test("the script knows the complaint by the sentence that says it, not by the salutation (S-06)", async () => {
  const known = async (sample: string): Promise<string> =>
    (await take(sample)).script.guidance.join("\n");
  expect(await known("03-damaged-parcel.eml")).toContain("cracked shell and one wheel missing.");
  expect(await known("06-tagihan-ganda.eml")).toContain("Saya ditagih dua kali");
  expect(await known("08-janji-tidak-ditepati.eml")).not.toContain("Selamat sore");
});

test("when nobody can take a case, it is not offered to be accepted and the reply says so", async () => {
  now = toInstant("2026-11-21T22:30:00Z") ?? 0;
  for (const sample of world.samples) await take(sample);
  const waiting = desk
    .overview("en")
    .cases.map(({ id }) => desk.view(id, "en"))
    .flatMap((each) => (each.ok && each.value.routing.agent === undefined ? [each.value] : []));
  expect(waiting.length).toBeGreaterThan(0);
  for (const each of waiting) {
    expect(each.case.actions.map(({ type }) => type)).not.toContain("accept");
    const refused = desk.command(each.id, each.version, { type: "reply", text: "Hello" }, "en");
    const codes = refused.ok
      ? []
      : refused.issues.flatMap(({ data }) => data.lines.map(({ code }) => code));
    expect(codes).toEqual(["nobody-chosen"]);
  }
});

test("one phone and one address of a household are a choice, never silently the first (C-13)", async () => {
  const view = await take("07-refund-still-waiting.eml");
  expect(view.customer.kind).toBe("known");
  expect(view.customer.title).toBe("Tom Smith");
});

test("a question is no complaint, but has an owner and the same 24 hours", async () => {
  const view = await take("09-service-appointment.eml");
  expect(view.matter.isComplaint).toBe(false);
  expect(
    view.customer.sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"),
  ).toContain("Gareth");
  now += 24 * hourMs + 1;
  const late = desk.view(view.id, "en");
  expect(late.ok && late.value.case.clock.state).toBe("missed");
});

test("every sample mail walks the whole way in both languages", async () => {
  for (const sample of world.samples) {
    const view = await take(sample);
    const other = desk.view(view.id, "id");
    expect(other.ok && other.value.timeline).toHaveLength(view.timeline.length);
    expect(view.script.title).not.toBe("");
  }
  expect(desk.overview("id").cases).toHaveLength(world.samples.length);
});
