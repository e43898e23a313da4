import { expect, test } from "vitest";
import { newText } from "./new-text.js";
import { parseEmail } from "./parse-email.js";

const shape = (text: string) =>
  parseEmail(text).blocks.map(({ kind, level, start, end }) => [
    level === undefined ? kind : `${kind}${level}`,
    text.slice(start, end).trim(),
  ]);
const kinds = (text: string) => shape(text).map(([kind]) => kind);

test("Gmail's Indonesian line announces a quote, also when it is wrapped over three lines", () => {
  expect(
    kinds("Baik.\n\nPada Sen, 3 Agu 2026 pukul 10.12 Siti <siti@contoh.id> menulis:\n> Halo"),
  ).toEqual(["new", "attribution", "quote1"]);
  expect(
    kinds(
      "Baik.\n\nPada tanggal Sen, 3 Agu 2026 pukul 10.12\nSiti Nurhaliza Rahmawati\n<siti@contoh.id> menulis:\n\n> Halo",
    ),
  ).toEqual(["new", "attribution", "quote1"]);
});

test("English lines in both orders announce a quote", () => {
  expect(kinds("Yes.\nOn Mon, Aug 3, 2026 at 10:12 AM Ann <ann@example.org> wrote:\n> Hi")).toEqual(
    ["new", "attribution", "quote1"],
  );
  expect(kinds("Yes.\nAnn Lee <ann@example.org> wrote:\n> Hi")).toEqual([
    "new",
    "attribution",
    "quote1",
  ]);
  expect(kinds("Yes.\nAnn Lee wrote on 3 August 2026 10:12:\n> Hi")).toEqual([
    "new",
    "attribution",
    "quote1",
  ]);
  expect(kinds("Ya.\nBudi menulis di 3/8/2026 10:12:\n> Hai")).toEqual([
    "new",
    "attribution",
    "quote1",
  ]);
});

test("a short line with the verb announces a quote when the quote is there", () => {
  expect(kinds("Ya.\nBudi Santoso menulis:\n> Hai")).toEqual(["new", "attribution", "quote1"]);
});

test("a line that only begins like an announcement is prose", () => {
  for (const text of [
    "Pada dasarnya kami setuju dengan Anda.\nKami akan mengirimnya.",
    "On Monday we will send it.\nYou wrote: it is late.",
    "On 3 August 2026 you wrote:\nit is late.",
    "Pada dasarnya kami\nsetuju.",
    "  > indented text is space-stuffed, no quote",
  ]) {
    expect(kinds(text), text).toEqual(["new"]);
  }
});

test("a long line without a date is prose even above a quote", () => {
  const line =
    "On the whole we agree with what your colleague in the depot so kindly and so clearly wrote:";
  expect(kinds(`${line}\n> Hi`)).toEqual(["new", "quote1"]);
});

test("without quote marks an address or a time of day is needed, and then the rest is the quote", () => {
  expect(kinds("Ya.\n\nPada 3 Agu 2026 10.12, siti@contoh.id menulis:\n\nHalo.\nDi mana?")).toEqual(
    ["new", "attribution", "quote1"],
  );
});

test("separators of mail programs announce a quote with its copied header", () => {
  expect(
    shape(
      "Ya.\n\n-------- Pesan Asli --------\nDari: Siti\nTanggal: 3 Agu 2026\nKepada: CS\nPerihal: Pesanan\n\nHalo.\n> lama",
    ),
  ).toEqual([
    ["new", "Ya."],
    [
      "attribution",
      "-------- Pesan Asli --------\nDari: Siti\nTanggal: 3 Agu 2026\nKepada: CS\nPerihal: Pesanan",
    ],
    ["quote1", "Halo."],
    ["quote2", "> lama"],
  ]);
  expect(
    kinds(
      "Yes.\n-----Original Message-----\nFrom: Ann\nSent: Monday\nTo: Us\nSubject: Hi\n\nHello",
    ),
  ).toEqual(["new", "attribution", "quote1"]);
});

test("Outlook's bare header announces a quote in both languages", () => {
  expect(
    kinds(
      "Yes.\n________________________________\nFrom: Ann <ann@example.org>\nSent: Monday, 3 August 2026 10:12\nTo: Us\nCc: Them\nSubject: Hi\n\nHello",
    ),
  ).toEqual(["new", "attribution", "quote1"]);
  expect(
    kinds(
      "Ya.\n\nDari: Siti\nDikirim: 3 Agustus 2026\nKepada: CS\nTembusan: Budi\nSubjek: Pesanan\n\nHalo",
    ),
  ).toEqual(["new", "attribution", "quote1"]);
  expect(kinds("Yes.\n\n*From:* Ann\n*Date:* Monday\n*To:* Us\n*Subject:* Hi\n\nHello")).toEqual([
    "new",
    "attribution",
    "quote1",
  ]);
});

test("a header ends where a field comes again", () => {
  expect(
    shape("Ya.\n\nDari: Siti\nDikirim: Senin\nKepada: CS\nSubjek: Pesanan\nDari: Jakarta")[2],
  ).toEqual(["quote1", "Dari: Jakarta"]);
});

test("an itinerary looks like a header and is the author's own", () => {
  expect(
    kinds("Jadwal Anda:\n\nDari: Jakarta\nKe: Bandung\nTanggal: 3 Mei 2026\n\nSelamat jalan."),
  ).toEqual(["new"]);
});

test("a forwarded message is no quote", () => {
  for (const mark of [
    "---------- Forwarded message ---------",
    "-------- Pesan Diteruskan --------",
    "Begin forwarded message:",
  ]) {
    expect(kinds(`FYI\n\n${mark}\nFrom: Ann\nSubject: Hi\nTo: Us\n\nHello\n> old`), mark).toEqual([
      "new",
      "forwarded",
    ]);
  }
});

test("answers between quotes are the author's, and levels are told apart", () => {
  expect(shape("> Kapan?\nSelasa.\n\n>> Dulu?\n> Dan yang lain?\nJuga.\n")).toEqual([
    ["quote1", "> Kapan?"],
    ["new", "Selasa."],
    ["quote2", ">> Dulu?"],
    ["quote1", "> Dan yang lain?"],
    ["new", "Juga."],
  ]);
});

test("a signature begins with its mark or with a farewell and a name", () => {
  expect(shape("Baik.\n-- \nSiti\nLayanan Pelanggan\n> lama")).toEqual([
    ["new", "Baik."],
    ["signature", "-- \nSiti\nLayanan Pelanggan"],
    ["quote1", "> lama"],
  ]);
  for (const closing of ["Salam,", "Hormat kami,", "Terima kasih,", "Kind regards,", "Thanks"]) {
    expect(
      shape(`Sudah dikirim.\n\n${closing}\n\nSiti Aminah\nLayanan Pelanggan`)[1]?.[0],
      closing,
    ).toBe("signature");
  }
});

test("a farewell is no signature without a name, before prose, or far from the end", () => {
  expect(kinds("Sudah dikirim.\n\nTerima kasih,")).toEqual(["new"]);
  expect(kinds("Thanks,\n\nwe got your order and it will leave the house on Tuesday.")).toEqual([
    "new",
  ]);
  expect(kinds("Baik.\n\nThanks,\nBudi\nP.S. The parcel will be there on Tuesday.")).toEqual([
    "new",
  ]);
  expect(kinds(`Salam,\nBudi\n${"Baris\n".repeat(12)}`)).toEqual(["new"]);
  expect(kinds("Kami -- seperti biasa -- siap.\nSalam -- Budi sudah tiba.")).toEqual(["new"]);
});

test("farewells vary, and a disclaimer may follow the name", () => {
  for (const closing of [
    "Warmest regards,",
    "BR,",
    "Terima kasih 🙏",
    "Wassalamu’alaikum warahmatullahi wabarakatuh,",
  ]) {
    expect(kinds(`Sudah dikirim.\n\n${closing}\nSiti Aminah`), closing).toEqual([
      "new",
      "signature",
    ]);
  }
  for (const disclaimer of [
    `This e-mail is confidential. ${"If it is not for you, delete it. ".repeat(8)}`,
    "Surel ini bersifat rahasia.\nJika salah terima, mohon dihapus.",
  ]) {
    expect(kinds(`Baik.\n\nSalam,\nSiti Aminah\n\n${disclaimer}`), disclaimer).toEqual([
      "new",
      "signature",
    ]);
  }
});

test("a mail program's footer is signature, a sentence that begins like it is not", () => {
  expect(kinds("Baik.\n\nDikirim dari iPhone saya")).toEqual(["new", "signature"]);
  expect(kinds("Ok.\n\nSent from my iPhone\n")).toEqual(["new", "signature"]);
  expect(kinds("Ok.\n\nSent from my Galaxy phone.")).toEqual(["new", "signature"]);
  expect(kinds("Dikirim dari gudang kami besok pagi")).toEqual(["new"]);
});

test("offsets count CRLF as two and an emoji as two", () => {
  const text = "Ya 🙂\r\n\r\nOn 3 Aug 2026, ann@example.org wrote:\r\n> Hi\r\nMore\r\n";
  expect(parseEmail(text).blocks).toEqual([
    { kind: "new", start: 0, end: 9 },
    { kind: "attribution", start: 9, end: 48 },
    { kind: "quote", level: 1, start: 48, end: 54 },
    { kind: "new", start: 54, end: 60 },
  ]);
  expect(newText(parseEmail(text))).toEqual({
    text: "Ya 🙂\r\n\r\nMore\r\n",
    pieces: [
      { start: 0, end: 9, at: 0 },
      { start: 54, end: 60, at: 9 },
    ],
  });
});

test("an empty text has no blocks, a blank one is the author's", () => {
  expect(parseEmail("").blocks).toEqual([]);
  expect(kinds("\n \n")).toEqual(["new"]);
});
