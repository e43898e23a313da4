import { toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { findPromises } from "./find-promises.js";

// Saturday 21 November 2026, 09:00 in Jakarta.
const at = toInstant("2026-11-21T09:00:00+07:00") ?? 0;
const read = (text: string) =>
  findPromises(text, { at, offsetMinutes: 420 }).map(({ kind, what, dueAt, reasons }) => [
    kind,
    what,
    dueAt === undefined
      ? reasons.at(-1)?.code
      : new Date(dueAt + 420 * 60_000).toISOString().slice(0, 19),
  ]);

test.each([
  ["I will call you by 5 pm.", ["promise", "call you", "2026-11-21T17:00:00"]],
  [
    "We will send the new ticket tomorrow.",
    ["promise", "send the new ticket", "2026-11-22T23:59:59"],
  ],
  ["Saya akan menelepon Bapak dalam 2 jam.", ["promise", "menelepon Bapak", "2026-11-21T11:00:00"]],
  [
    "Kami kirim penggantinya paling lambat hari Jumat.",
    ["promise", "kirim penggantinya", "2026-11-27T23:59:59"],
  ],
  ["Kami akan hubungi Ibu besok pukul 10.00.", ["promise", "hubungi Ibu", "2026-11-22T10:00:00"]],
  ["We'll refund you on 25 November 2026.", ["promise", "refund you", "2026-11-25T23:59:59"]],
  ["I'll call you back within 24 hours.", ["promise", "call you back", "2026-11-22T09:00:00"]],
  ["We will refund you in two working days.", ["promise", "refund you", "needs-calendar"]],
  [
    "Kami akan memproses dana Ibu dalam 3 hari kerja.",
    ["promise", "memproses dana Ibu", "needs-calendar"],
  ],
  ["I will look into it.", ["promise", "look into it", "no-time"]],
  ["I will try to call you by 5 pm.", ["hedge", "try to call you", "2026-11-21T17:00:00"]],
  ["Besok akan saya usahakan.", ["hedge", "akan saya usahakan", "2026-11-22T23:59:59"]],
  ["By 5 p.m. I will call you.", ["promise", "call you", "2026-11-21T17:00:00"]],
  ["Besok pagi kami kirim tiketnya.", ["promise", "kirim tiketnya", "2026-11-22T10:59:59"]],
  [
    "Tiket baru akan kami kirim besok.",
    ["promise", "Tiket baru akan kami kirim", "2026-11-22T23:59:59"],
  ],
  [
    "Your refund will be processed by Friday.",
    ["promise", "Your refund will be processed", "2026-11-27T23:59:59"],
  ],
  ["Kami akan menjawab maksimal 2x24 jam.", ["promise", "menjawab", "2026-11-23T09:00:00"]],
  ["I will call you at 5.", ["promise", "call you", "ambiguous-time"]],
  ["Saya akan telepon jam 5 sore.", ["promise", "telepon", "2026-11-21T17:00:00"]],
  ["We will call on Saturday.", ["promise", "call", "ambiguous-day"]],
  ["I will call you by 8 am.", ["promise", "call you", "time-passed"]],
  ["Kami akan mengirimnya sebelum hari Jumat.", ["promise", "mengirimnya", "2026-11-26T23:59:59"]],
  ["We will send it on 31 November 2026.", ["promise", "send it", "no-such-date"]],
  ["We will send it on Friday 28 November 2026.", ["promise", "send it", "ambiguous-day"]],
  [
    "We will send it on Friday, 27 November 2026 at 10:30.",
    ["promise", "send it", "2026-11-27T10:30:00"],
  ],
  [
    "Once we have the form, we will pay within 24 hours.",
    ["promise", "pay", "starts-with-condition"],
  ],
  ["We will call you today on Monday.", ["promise", "call you", "several-times"]],
  ["We will get back to you as soon as possible.", ["promise", "get back to you", "vague-time"]],
  ["Saya akan menelepon pukul 10.00 WITA.", ["promise", "menelepon", "time-passed"]],
  ["Saya akan menelepon pukul 11.00 WITA.", ["promise", "menelepon", "2026-11-21T10:00:00"]],
  ["I will call you at 12 pm.", ["promise", "call you", "2026-11-21T12:00:00"]],
  ["I will call you by 12:30 p.m. today.", ["promise", "call you", "2026-11-21T12:30:00"]],
  ["We will pay on 03/12/2026.", ["promise", "pay", "ambiguous-day"]],
  ["We will pay on 13/12/2026.", ["promise", "pay", "2026-12-13T23:59:59"]],
  ["We will pay on 2026-12-03.", ["promise", "pay", "2026-12-03T23:59:59"]],
  ["Kami akan transfer tanggal 03/12/2026.", ["promise", "transfer", "2026-12-03T23:59:59"]],
  ["Kami akan telepon hari Minggu.", ["promise", "telepon", "2026-11-22T23:59:59"]],
  ["Kami akan telepon minggu depan.", ["promise", "telepon", "vague-time"]],
  ["Kami akan telepon Senin depan.", ["promise", "telepon", "ambiguous-day"]],
  [
    "Kami akan mengganti tiket Minggu Ibu besok.",
    ["promise", "mengganti tiket Minggu Ibu", "2026-11-22T23:59:59"],
  ],
  [
    "We will call you about the visit last Friday.",
    ["promise", "call you about the visit last Friday", "no-time"],
  ],
  ["We will call you by the end of the month.", ["promise", "call you", "2026-11-30T23:59:59"]],
  ["We will call you by the end of the day.", ["promise", "call you", "2026-11-21T23:59:59"]],
  ["We will call you by the end of Monday.", ["promise", "call you", "2026-11-23T23:59:59"]],
  ["We will call you by the end of the week.", ["promise", "call you", "vague-time"]],
  [
    "Kami akan telepon paling lambat akhir bulan ini.",
    ["promise", "telepon", "2026-11-30T23:59:59"],
  ],
  ["Kami akan telepon 30 menit lagi.", ["promise", "telepon", "2026-11-21T09:30:00"]],
  ["Kami akan telepon nanti sore.", ["promise", "telepon", "2026-11-21T17:59:59"]],
  ["We will answer in 3 to 5 days.", ["promise", "answer", "2026-11-26T23:59:59"]],
  [
    "Our technician will visit you on Monday at 10:30.",
    ["promise", "Our technician will visit you", "2026-11-23T10:30:00"],
  ],
  ["Mudah-mudahan kami akan kirim besok.", ["hedge", "kirim", "2026-11-22T23:59:59"]],
  ["I am sending it today.", ["promise", "sending it", "2026-11-21T23:59:59"]],
  [
    "I'm sending the new ticket this afternoon.",
    ["promise", "sending the new ticket", "2026-11-21T17:59:59"],
  ],
  [
    "The technician is coming on Tuesday at 10 am.",
    ["promise", "The technician is coming", "2026-11-24T10:00:00"],
  ],
  [
    "A fresh pizza will be with you by 8 pm.",
    ["promise", "A fresh pizza will be with you", "2026-11-21T20:00:00"],
  ],
  ["It will be with you by Friday.", ["promise", "It will be with you", "2026-11-27T23:59:59"]],
  [
    "The parcel will reach you on Monday.",
    ["promise", "The parcel will reach you", "2026-11-23T23:59:59"],
  ],
  [
    "You will have your money back by 27 November.",
    ["promise", "You will have your money back", "2026-11-27T23:59:59"],
  ],
  ["You will receive a confirmation.", ["promise", "You will receive a confirmation", "no-time"]],
  [
    "Kami sedang mengirim penggantinya hari ini.",
    ["promise", "mengirim penggantinya", "2026-11-21T23:59:59"],
  ],
  [
    "Kami pastikan tiketnya sampai besok pagi.",
    ["promise", "pastikan tiketnya", "2026-11-22T10:59:59"],
  ],
  ["Kami sedang mengirimnya hari ini.", ["promise", "mengirimnya", "2026-11-21T23:59:59"]],
  ["Barang akan sampai hari Senin.", ["promise", "Barang akan sampai", "2026-11-23T23:59:59"]],
  ["akan kami kabari besok siang", ["promise", "akan kami kabari", "2026-11-22T14:59:59"]],
  ["Nanti saya kabari, Kak.", ["promise", "kabari, Kak", "no-time"]],
  [
    "Kami hubungi Bapak paling lambat Senin pukul 10.00.",
    ["promise", "hubungi Bapak", "2026-11-23T10:00:00"],
  ],
  ["We'll be in touch by 5 pm.", ["promise", "be in touch", "2026-11-21T17:00:00"]],
  ["We'll call you tomorrow morning.", ["promise", "call you", "2026-11-22T11:59:59"]],
  ["We'll deliver it on 24/11.", ["promise", "deliver it", "2026-11-24T23:59:59"]],
  ["Kami akan kirim tanggal 3/12.", ["promise", "kirim", "2026-12-03T23:59:59"]],
  ["We will pay on 3/12.", ["promise", "pay", "ambiguous-day"]],
  ["We will call you tomorrow, and then", ["promise", "call you", "2026-11-22T23:59:59"]],
  [
    "Prosesnya mudah dan akan kami selesaikan besok.",
    ["promise", "akan kami selesaikan", "2026-11-22T23:59:59"],
  ],
])("%s", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "Will we call you tomorrow?",
  "Apakah kami akan menelepon besok?",
  'You wrote "I will call my lawyer tomorrow" and we understand.',
  "> We will wait until Friday\nThank you for your message.",
  "Barangnya sudah kami kirim kemarin.",
  "Barangnya sudah kami kirim hari ini.",
  "Thank you.\n\n--- Original Message ---\nI will call my lawyer tomorrow.",
  "Kami kirim setiap pesanan dengan asuransi.",
  "Akan tetapi, kami memahami kekecewaan Ibu.",
  "We will need your order number.",
  "We would have called you tomorrow.",
  "Thank you for your letter of 21 November 2026.",
  "Kami tidak akan menagih Ibu lagi besok.",
  "I am writing to you today about your order.",
  "I am sending it.",
  "I am sending this e-mail because you asked today.",
  "We are closed today and open on Monday.",
  "I'm going on holiday tomorrow.",
  "The technician is coming.",
  "We are not sending it today.",
  "The parcel will be with the courier.",
  "Kami mengirim pesanan setiap hari Senin.",
  "Kami kirim pesanan setiap hari Senin.",
  "Kami mengirim paket Ibu pada tanggal 12 November.",
  "Kami belum mengirim penggantinya hari ini.",
  "Saya menelepon Ibu kemarin.",
  "You will have many questions.",
])("finds no promise in: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("a stray quotation mark hides nothing of the next paragraph", () => {
  expect(
    read('The 5" cable is lost.\n\nWe will send another tomorrow. The 3" one fits.'),
  ).toHaveLength(1);
});

test("two promises in one sentence are two, each with its own time", () => {
  expect(read("I will call you by 5 pm and we will send the ticket tomorrow.")).toEqual([
    ["promise", "call you", "2026-11-21T17:00:00"],
    ["promise", "send the ticket", "2026-11-22T23:59:59"],
  ]);
});

test("a range points at the commitment with its time", () => {
  const text = "Dear Ibu Sari,\n\nBy 5 pm I will call you. Regards";
  const [found] = findPromises(text, { at, offsetMinutes: 420 });
  expect(text.slice(found?.start, found?.end)).toBe("By 5 pm I will call you");
});

test("a language can be left out", () => {
  expect(findPromises("I will call you.", { at, locale: "id" })).toEqual([]);
  expect(findPromises("Saya akan menelepon.", { at, locale: "en" })).toEqual([]);
});
