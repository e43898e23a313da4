import { execute, replay } from "@ramah/core";
import { given } from "@ramah/core/testing";
import {
  lostTicketScript,
  type ScriptCommand,
  type ScriptEvent,
  type Session,
  scriptSession,
  step,
  view,
} from "@ramah/scripting";
import { describe } from "@ramah/scripting/messages";
import { expect, test } from "vitest";
import { scriptOf } from "../sample.js";

const script = scriptOf(lostTicketScript);

/** What the records know of the caller when the telephone rings. */
const machineFor = (value: string) =>
  scriptSession(script, { at: 0, facts: { "customer value": value, "agent name": "Josh" } });

const story: readonly ScriptCommand[] = [
  { type: "said", line: 1 },
  { type: "answer", fact: "customer name", value: "Ibu Sari" },
  { type: "choose", option: "tiket-belum-sampai-dan-besok-harus-terbang" },
  { type: "answer", fact: "kode pemesanan", value: "ABC123" },
];

function play(value: string, more: readonly ScriptCommand[]): Session {
  const machine = machineFor(value);
  let session = machine.initial;
  for (const command of [...story, ...more]) {
    const result = execute(machine, session, command, session.logLength * 1000);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    session = result.value.state;
  }
  return session;
}

test("the department comes first, the name in exchange for the caller's (S-02)", () => {
  const before = machineFor("normal").initial;
  expect(view(script, before, "id").say.map(({ text }) => text)).toEqual([
    "Layanan Tiket, selamat datang. Ada yang bisa saya bantu?",
  ]);
  const told = replay(machineFor("normal"), [
    { type: "answer", fact: "nama pelanggan", value: "Ibu Sari", at: 1 },
  ]);
  expect(view(script, told, "id").say[1]?.text).toBe(
    "Nama saya Josh, Ibu Sari. Saya sendiri yang akan menangani hal ini.",
  );
  expect(view(script, told, "en").say[1]?.text).toBe(
    "My name is Josh, Ibu Sari. I will handle this personally.",
  );
});

test("the passenger is calmed first, with an early apology (S-03)", () => {
  const calm = view(script, play("high", []), "en");
  expect(calm.stepTitle).toBe("Calm");
  expect(calm.say[0]?.text).toContain("I am sorry");
  expect(calm.guidance[0]).toContain("no excuses");
});

test("a passenger of high value gets a new ticket with a free upgrade (S-03)", () => {
  const agreed: ScriptCommand = { type: "choose", option: "setuju-diterbitkan-tiket-baru" };
  const calm = view(script, play("high", []), "id");
  expect(calm.guidance).toContain(
    "Tanda nilai tinggi: terbitkan tiket baru dengan peningkatan kelas tanpa biaya.",
  );
  const issued = play("high", [agreed]);
  expect(issued.step).toBe("tiket-baru-dengan-peningkatan");
  expect(issued.facts["peningkatan kelas"]).toMatchObject({ value: "gratis", source: "noted" });
  expect(view(script, issued, "en").say[0]?.text).toContain("an upgrade at no charge");
});

test("a passenger of normal value gets a new ticket (S-03)", () => {
  expect(view(script, play("normal", []), "id").guidance).toHaveLength(1);
  const issued = play("normal", [{ type: "choose", option: "setuju-diterbitkan-tiket-baru-2" }]);
  expect(issued.facts["peningkatan kelas"]?.value).toBe("tidak ada");
  expect(issued.facts["tiket"]?.value).toBe("diterbitkan ulang");
});

const events = (...commands: readonly ScriptCommand[]): readonly ScriptEvent[] =>
  [...story, ...commands].map((command, index) => ({ ...command, at: index }));

test("the normal ticket is not for a passenger of high value", () => {
  given(machineFor("high"), ...events())
    .when({ type: "choose", option: "setuju-diterbitkan-tiket-baru-2" }, 9)
    .thenRefused("earlier-option-applies");
  given(machineFor("normal"), ...events())
    .when({ type: "choose", option: "setuju-diterbitkan-tiket-baru" }, 9)
    .thenRefused("guard-false");
});

test("the spoken promise is read word for word before goodbye, and kept (S-08)", () => {
  const confirm = events(
    { type: "choose", option: "setuju-diterbitkan-tiket-baru" },
    { type: "choose", option: "ya" },
  );
  const machine = machineFor("high");
  given(machine, ...confirm)
    .when({ type: "choose", option: "sudah-jelas" }, 9)
    .thenRefused("must-say-first");
  const result = step(script, replay(machine, confirm), {
    type: "said",
    obligation: "janji-tiket",
    locale: "en",
    at: 9,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.value.effects[0]?.data).toMatchObject({
    text: "Ibu Sari, the new ticket under booking code ABC123 is valid for your flight tomorrow. The old ticket is no longer valid.",
  });
  given(machine, ...confirm, { type: "said", obligation: "janji-tiket", at: 9 })
    .when({ type: "choose", option: "sudah-jelas" }, 10)
    .thenState((session) => expect(session.step).toBe("penutup"));
});

test("a transfer is explained by what it brings and carries what was told (R-09)", () => {
  const away = play("normal", [{ type: "choose", option: "ingin-bicara-dengan-orang-lain" }]);
  expect(view(script, away, "en").say[0]?.text).toContain("help you faster");
  const result = step(script, away, { type: "transfer", at: 99 });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const [effect] = result.value.effects;
  expect(effect?.code === "handed-over" && effect.data.facts.map(({ fact }) => fact)).toEqual(
    ["nilai pelanggan", "nama petugas", "nama pelanggan", "tiket", "kode pemesanan"].sort(
      (a, b) => Object.keys(away.facts).indexOf(a) - Object.keys(away.facts).indexOf(b),
    ),
  );
  expect(effect && describe(effect, "id")).toBe(
    "Dialihkan ke petugas khusus beserta 5 fakta yang diketahui.",
  );
});

test("back at the calm step the booking code is not asked again (S-06)", () => {
  const again = play("normal", [
    { type: "choose", option: "ingin-bicara-dengan-orang-lain" },
    { type: "choose", option: "tidak-berkenan" },
  ]);
  const shown = view(script, again, "id");
  expect(shown.asks).toEqual([]);
  expect(shown.skipped.map((reason) => describe(reason, "id"))).toEqual([
    "kode pemesanan tidak ditanyakan: sudah diketahui dari pelanggan (ABC123).",
  ]);
});
