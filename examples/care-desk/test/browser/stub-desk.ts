import { readFileSync, readdirSync } from "node:fs";
import { serve } from "@hono/node-server";
import { fail, succeed } from "@ramah/core";
import type { Desk } from "../../src/desk/desk.js";
import type { CaseView } from "../../src/desk/view.js";
import { createApp } from "../../src/server/app.js";
import { readPage } from "../../src/server/page-files.js";

let version = 1, step = 0, sent: string | undefined, accepted = false;
const base = new URL("../", import.meta.url);
const view = (locale: "en" | "id"): CaseView => {
  const t = (en: string, id: string) => (locale === "en" ? en : id);
  return {
    locale, id: "c-1", version,
    mail: { from: "Siti Rahayu <siti.rahayu@surel.example>", subject: "Re: Pesanan tiket Anda RM-20417", dateText: t("Friday 20 November 2026, 09:15", "Jumat, 20 November 2026 pukul 09.15"),
      parts: [{ kind: "new", title: t("New", "Baru"), text: "Selamat pagi,\n\nTiket saya ke Makassar belum sampai juga, padahal besok saya harus terbang pukul 06.30. Saya sudah menelepon dua kali dan hanya diminta menunggu.\n\nMohon dibantu hari ini juga. Nomor pelanggan saya RM-20417.\n<script>alert(1)</script>" }, { kind: "signature", title: t("Signature", "Tanda tangan"), text: "Siti Rahayu" }, { kind: "quote", title: t("Quoted mail", "Kutipan"), text: "> Terima kasih atas pesanan Ibu." }],
      attachments: [{ name: "koper-sudut.png", text: t("picture, 1 kB", "gambar, 1 kB") }], warnings: [{ code: "w", text: t("The mail has a part that could not be read.", "Ada bagian surel yang tidak terbaca."), tone: "attention" }] },
    customer: { kind: "known", title: "Siti Rahayu, RM-20417", value: { code: "v", text: t("High value: 7 purchases in two years.", "Bernilai tinggi: 7 pembelian dalam dua tahun."), tone: "good" },
      sections: [{ title: t("Recognised by", "Dikenali dari"), lines: [{ code: "a", text: t("Customer number RM-20417 in the text", "Nomor pelanggan RM-20417 dalam teks"), tone: "good" }, { code: "b", text: t("E-mail address on file", "Alamat surel terdaftar"), tone: "good" }] }, { title: t("Before you offer anything", "Sebelum menawarkan apa pun"), lines: [{ code: "c", text: t("Last bought on 12 November 2026.", "Terakhir membeli pada 12 November 2026.") }, { code: "d", text: t("An open promise: call back by noon.", "Janji terbuka: menelepon balik sebelum tengah hari."), tone: "attention" }, { code: "e", text: t("No consent to marketing.", "Tidak ada persetujuan pemasaran."), tone: "bad" }] }] },
    matter: { language: "id", classText: t("Delivery: something has not arrived", "Pengiriman: kiriman belum sampai"), isComplaint: true, lines: [{ code: "x", text: t("“belum sampai” weighs 3.", "“belum sampai” berbobot 3.") }], urgency: [{ code: "u", text: t("“besok saya harus terbang” names a deadline of 21 November.", "“besok saya harus terbang” menyebut tenggat 21 November."), tone: "attention" }] },
    case: { status: "received", statusText: accepted ? t("acknowledged", "diakui") : t("received", "diterima"), owner: accepted ? "Dewi Lestari" : "Ratna (lead)", clock: { state: sent ? "met" : "running", dueAt: Date.UTC(2026, 10, 22, 9), text: sent ? t("answered in time", "dijawab tepat waktu") : t("3 hours left", "sisa 3 jam"), lines: [{ code: "l", text: t("24 hours from receipt, as promised to every customer.", "24 jam sejak diterima, seperti dijanjikan kepada setiap pelanggan.") }] },
      principles: ["Anticipate", "Apologise", "Analyse", "Answer"].map((name, i) => ({ name, isMet: sent !== undefined || i === 0, text: t("The customer need not ask again.", "Pelanggan tidak perlu bertanya lagi.") })),
      actions: accepted ? (sent ? [{ type: "close", label: t("Close the case", "Tutup kasus") }] : []) : [{ type: "accept", label: t("Take on this case", "Terima kasus ini") }] },
    routing: { agent: { id: "a1", name: "Dewi Lestari" }, lines: [{ code: "r", text: t("Speaks Indonesian at level 5 and knows tickets.", "Berbahasa Indonesia tingkat 5 dan menguasai tiket."), tone: "good" }, { code: "s", text: t("Idle the longest: 40 minutes.", "Paling lama menganggur: 40 menit.") }], others: [{ name: "James Miller", lines: [{ code: "n", text: t("Does not speak Indonesian.", "Tidak berbahasa Indonesia."), tone: "bad" }] }, { name: "Agus Santoso", lines: [{ code: "n", text: t("Off shift until Monday.", "Di luar jadwal sampai Senin."), tone: "bad" }] }] },
    script: step === 0 ? { title: t("Ticket not arrived, flight tomorrow", "Tiket belum sampai, besok berangkat"), stepTitle: t("Greeting", "Salam"), say: [t("Ticket Services, welcome. How may I help you?", "Layanan Tiket, selamat datang. Ada yang bisa saya bantu?")], guidance: [t("Say the department first; your own name follows.", "Sebut bagian lebih dahulu; nama Anda menyusul.")], mustSay: [], asks: [{ fact: "booking code", label: t("May I have your booking code?", "Boleh saya minta kode pemesanan Anda?") }, { fact: "v", label: t("Customer value", "Nilai pelanggan"), choices: [{ value: "n", label: "normal" }, { value: "h", label: "high" }] }], options: [{ index: 0, label: t("The ticket has not arrived and the flight is tomorrow", "Tiket belum sampai dan besok harus terbang"), isAvailable: true }, { index: 1, label: t("Something else", "Hal lain"), isAvailable: false, text: t("The booking code is not known yet.", "Kode pemesanan belum diketahui.") }], isEnd: false, canGoBack: false }
      : { title: "x", stepTitle: t("Confirm", "Pastikan"), say: [], guidance: [], mustSay: [{ id: "m", text: t("The new ticket is valid for your flight tomorrow.", "Tiket baru berlaku untuk penerbangan Anda besok."), isSaid: step > 1 }], asks: [], options: [], isEnd: step > 1, canGoBack: true },
    reply: { to: "Siti Rahayu <siti.rahayu@surel.example>", draft: t("Yth. Ibu Siti Rahayu,\n\n", "Yth. Ibu Siti Rahayu,\n\n"), isComplaint: true, ...(sent ? { sent: { text: sent, atText: "10:12", by: "Dewi Lestari" } } : {}) },
    promises: sent ? [{ id: "p", what: "menelepon Ibu", state: "open", text: t("2 hours left to keep it", "sisa 2 jam"), tone: "attention" }] : [],
    timeline: [{ at: Date.UTC(2026, 10, 21, 2), atText: t("Saturday 21 November 2026, 09:00", "Sabtu, 21 November 2026 pukul 09.00"), text: t("The mail came in.", "Surel masuk."), type: "received", stream: "case-c-1" }, { at: Date.UTC(2026, 10, 21, 2, 1), atText: t("Saturday 21 November 2026, 09:01", "Sabtu, 21 November 2026 pukul 09.01"), text: t("Routed to Dewi Lestari.", "Disalurkan ke Dewi Lestari."), type: "contact-offered", stream: "router" }],
  };
};
const no = (kind: "invalid" | "stale" | "missing", text: string) => fail({ code: kind, data: { kind, lines: [{ code: kind, text, tone: "bad" as const }] } });
let cases = 0;
const desk: Desk = {
  ingest: async (content) => (content.length < 30 ? no("invalid", "This is no mail.") : (cases = 1, succeed({ caseId: "c-1", isNew: true }))),
  overview: (locale) => ({ locale, cases: cases ? [{ id: "c-1", customer: "Siti Rahayu", subject: "Re: Pesanan tiket Anda RM-20417", matter: "Delivery", status: "received", clock: view(locale).case.clock }] : [], agents: [{ id: "a", name: "Dewi Lestari", text: "Tickets, Indonesian; free" }, { id: "b", name: "James Miller", text: "Refunds, English; busy with one case" }], samples: readdirSync(new URL("mails/", base)) }),
  view: (_, locale) => succeed(view(locale)),
  command: (_, expected, command, locale) => {
    if (expected !== version) return no("stale", "stale");
    if (command.type === "reply") { if (command.text.includes("fault")) return no("invalid", "“your fault” puts the customer in the wrong."); sent = command.text; }
    if (command.type === "accept") accepted = true;
    if (command.type.startsWith("script")) step += 1;
    version += 1;
    return succeed(view(locale));
  },
};
const page = readPage(new URL("dist/page", base).pathname);
const app = createApp(desk, page, new Map(readdirSync(new URL("mails/", base)).map((name) => [name, new Uint8Array(readFileSync(new URL(`mails/${name}`, base)))])));
serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 4199), hostname: "127.0.0.1" });
