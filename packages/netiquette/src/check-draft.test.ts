import { expect, test } from "vitest";
import {
  applyFix,
  applySafeFixes,
  checkDraft,
  type Draft,
  type TermHit,
  type TermLookup,
} from "./index.js";

const codes = (body: string, more: Partial<Draft> = {}) =>
  checkDraft({ body, ...more }).findings.map(({ reason }) => reason.code);
const fixed = (body: string) => applySafeFixes(body, checkDraft({ body }).findings);
const firstFix = (body: string) => {
  const fix = checkDraft({ body }).findings[0]?.fixes[0];
  return fix === undefined ? undefined : applyFix(body, fix);
};

test("the course's own sentences decide as the course does (N-09, N-11)", () => {
  expect(codes("Ini tidak tercakup dalam perjanjian kami dengan Anda")).toEqual([
    "denies-liability",
  ]);
  expect(codes("This is not covered by our agreement with you")).toEqual(["denies-liability"]);
  expect(codes("Item itu habis")).toEqual(["says-only-what-is-missing"]);
  expect(codes("Kami akan menyediakannya pada hari Selasa")).toEqual([]);
  expect(codes("We will have it on Tuesday")).toEqual([]);
});

test("blame passes when it is denied, supposed, asked or quoted (N-02, K-11)", () => {
  for (const body of [
    "Ini bukan kesalahan Anda.",
    "This is not your fault.",
    "We do not blame you.",
    "Kami tidak menyalahkan Anda.",
    "If you forgot your password, use this page.",
    "Jika Anda lupa kata sandi, gunakan halaman ini.",
    "Apakah Anda lupa kata sandi?",
    'The page says "your mistake" in red.',
    "Layar menampilkan “kesalahan Anda” dengan warna merah.",
    "You wrote that it was your mistake.",
    "Anda tidak salah.",
    "You forgot the code?",
    "Anda lupa kodenya?",
    "This is for you. Forgot the code: 4711.",
    "Ibu saya lupa membawa kartu.",
    "You are not mistaken.",
    "Bapak tidak perlu membayar apa pun.",
    "You did not have to pay.",
    "Anda sama sekali tidak lupa.",
    "We never said that you were lying.",
  ]) {
    expect(codes(body), body).toEqual([]);
  }
});

test("a negation reaches to the end of its clause and no further", () => {
  expect(codes("It did not arrive, it was your mistake.")).toEqual(["blames-reader"]);
  expect(codes("Paket itu tidak tiba karena kesalahan Anda.")).toEqual(["blames-reader"]);
  expect(codes("It did not arrive because of your mistake.")).toEqual(["blames-reader"]);
});

test("a liar is a liar, even politely asked (K-11)", () => {
  expect(codes("Anda mengaku sudah membayar.")).toEqual(["doubts-reader"]);
  expect(codes("You claim to have paid.")).toEqual(["doubts-reader"]);
  expect(codes("You can claim the refund.")).toEqual([]);
});

test("a refusal of liability stays one after a negation (N-09)", () => {
  expect(codes("There is no doubt that this is not covered by our agreement.")).toEqual([
    "denies-liability",
  ]);
});

test("sorry passes, liability does not (N-09)", () => {
  expect(codes("We are sorry for our mistake.")).toEqual([]);
  expect(codes("Mohon maaf atas kesalahan kami.")).toEqual([]);
  expect(codes("Kami menanggung semua kerugian.")).toEqual(["admits-liability"]);
  expect(codes("We pay this as a gesture, without admitting liability.")).toEqual([]);
  expect(codes("Ini kami berikan tanpa mengakui kewajiban hukum.")).toEqual([]);
});

test("marks in a row are calmed, and one is calmed in an answer to a complaint (N-07)", () => {
  expect(fixed("Sudah kami jawab!!! Belum dibaca??")).toBe("Sudah kami jawab. Belum dibaca?");
  expect(codes("Selamat pagi! Pesanan sudah tiba!")).toEqual([]);
  const complaint = checkDraft({
    body: "Good morning! It is here!",
    answers: { isComplaint: true },
  });
  expect(
    complaint.findings.filter(({ rule }) => rule === "emotion").map(({ range }) => range),
  ).toEqual([{ start: 24, end: 25 }]);
});

test("capitals shout, abbreviations and firms do not (N-07)", () => {
  expect(codes("KAMI TIDAK PERNAH BERJANJI.")).toEqual(["shouts"]);
  expect(codes("Barang itu SUDAH ADA di sini.")).toEqual(["shouts"]);
  expect(codes('You wrote "help!!" and "NOW OR NEVER" to us.')).toEqual([]);
  expect(codes('The note says "help!!" in red.')).toEqual([]);
  expect(firstFix("SUDAH KAMI KIRIM KE ANDA.")).toBe("Sudah kami kirim ke Anda.");
  expect(codes("WE DID NOT promise that.")).toEqual(["shouts"]);
  for (const body of [
    "Bawa KTP NPWP SIM.",
    "PT BANK UNTUK KITA sudah tutup.",
    "IT and HR know.",
    "OK",
  ]) {
    expect(codes(body), body).toEqual([]);
  }
});

test("what is missing passes with a date, an alternative or a next step (N-11)", () => {
  for (const body of [
    "The lamp is out of stock until Tuesday.",
    "Lampu itu habis sampai hari Selasa.",
    "Stok habis. Kami akan mengirimnya besok.",
    "It is sold out. You can choose the blue one.",
    "Barang habis, tetapi kami dapat mengirim warna biru.",
    "We cannot wait to see you.",
    "Jika stok habis, hubungi toko lain ya, terima kasih.",
    "Apakah stoknya habis?",
  ]) {
    expect(codes(body), body).toEqual([]);
  }
  expect(codes("Stok habis. Kami tidak akan mengirimnya.")).toEqual(["says-only-what-is-missing"]);
  expect(codes("It is sold out. We will not get more.")).toEqual(["says-only-what-is-missing"]);
  expect(codes("It is sold out. You can not order it.")).toEqual([
    "says-only-what-is-missing",
    "says-only-what-is-impossible",
  ]);
  expect(codes("> Ada?\nItem itu habis.\n> Kapan rapatnya?\nKami akan datang besok.")).toEqual([
    "says-only-what-is-missing",
  ]);
  expect(codes("It is sold out, but we can not say why.")).toEqual(["says-only-what-is-missing"]);
  expect(codes("Stok habis. Toko kami luas.")).toEqual(["says-only-what-is-missing"]);
});

test("a refused date is no date (N-11)", () => {
  expect(codes("We cannot deliver on Tuesday.")).toEqual(["says-only-what-is-impossible"]);
  expect(codes("Kami tidak bisa mengirim pada hari Selasa.")).toEqual([
    "says-only-what-is-impossible",
  ]);
  expect(codes("We cannot deliver on Tuesday, it comes on Friday.")).toEqual([]);
});

test("the frame takes the thing from the sentence and leaves the date open (N-11)", () => {
  expect(firstFix("Item itu habis.")).toBe("Item itu akan tersedia pada {tanggal}.");
  expect(firstFix("Stok lampu sudah habis.")).toBe("Stok lampu akan tersedia pada {tanggal}.");
  expect(firstFix("The red lamp is currently out of stock.")).toBe(
    "We will have the red lamp on {date}.",
  );
  expect(firstFix("We ran out of lamps.")).toBe("We will have {item} on {date}.");
  expect(firstFix("- They are sold out.")).toBe("- We will have them on {date}.");
});

test("a ban becomes thanks (N-11)", () => {
  expect(fixed("No smoking in the lobby.")).toBe("Thank you for not smoking in the lobby.");
  expect(fixed("Dilarang merokok di lobi.")).toBe("Terima kasih karena tidak merokok di lobi.");
  expect(checkDraft({ body: "In the lobby no smoking." }).findings[0]?.fixes[0]).toMatchObject({
    kind: "needs-input",
    edits: [],
  });
});

test("orders become requests (N-13)", () => {
  expect(fixed("You must fill in the form.")).toBe("Please fill in the form.");
  expect(fixed("Before Friday, you have to send it.")).toBe("Before Friday, please send it.");
  expect(fixed("Bapak/Ibu harus mengisi formulir.")).toBe("Mohon mengisi formulir.");
  expect(fixed("Untuk itu, Anda wajib mengisi formulir.")).toBe(
    "Untuk itu, mohon mengisi formulir.",
  );
  expect(fixed("Isilah formulir ini.")).toBe("Mohon isilah formulir ini.");
  expect(codes("The form that you must fill in is here.")).toEqual(["orders"]);
  expect(fixed("The form that you must fill in is here.")).toBe(
    "The form that you must fill in is here.",
  );
});

test("requests, feelings, cases and lists below a request are no orders (N-13)", () => {
  for (const body of [
    "You must be very upset.",
    "Anda harus selalu merasa aman.",
    "If you must return the lamp, we pay the postage.",
    "Mohon lengkapi data, isi formulir, dan simpan salinannya.",
    "Fill in the form, please.",
    "Silakan ikuti langkah ini:\n1. Isi formulir.\n2. Kirim bukti pembayaran.",
    "Isi paket itu lengkap.",
    "You don't have to send the form.",
  ]) {
    expect(codes(body), body).toEqual([]);
  }
});

const aht = (text: string, replacement?: TermHit["replacement"]): readonly TermHit[] =>
  [...text.matchAll(/\b(?:aht|wrap-up)\b/gi)].map(([surface, ...rest], index, all) => ({
    start: all[index]?.index ?? rest.length,
    end: (all[index]?.index ?? 0) + surface.length,
    surface,
    concept: surface,
    audience: "internal" as const,
    explanation: { en: "handling time", id: "waktu penanganan" },
    ...(replacement === undefined ? {} : { replacement }),
  }));

test("labels of the house become the customers' words in the language of the sentence (N-14)", () => {
  const replacement = { en: "handling time", id: "waktu penanganan" };
  const glossary = { find: (text: string) => aht(text, replacement) };
  const body = "AHT kami naik. Our AHT went up. It was an AHT of six.";
  expect(applySafeFixes(body, checkDraft({ body }, { glossary }).findings)).toBe(
    "Waktu penanganan kami naik. Our handling time went up. It was a handling time of six.",
  );
  const noWord = checkDraft(
    { body: "Our AHT went up." },
    { glossary: { find: (text) => aht(text) } },
  );
  expect(noWord.findings[0]?.fixes).toEqual([
    { kind: "needs-input", edits: [], label: { code: "explain-word", data: {} } },
  ]);
});

test("a customers' word that holds a label itself is left to the author (N-14)", () => {
  const glossary = {
    find: (text: string) => aht(text, { en: "AHT of a call", id: "AHT panggilan" }),
  };
  expect(checkDraft({ body: "Our AHT went up." }, { glossary }).findings[0]?.fixes[0]?.kind).toBe(
    "needs-input",
  );
});

test("a label that is also an ordinary word is only proposed, since it may mean something else (N-14)", () => {
  const glossary: TermLookup = {
    find: (text) =>
      [...text.matchAll(/shrinkage|trouble ticket/g)].map(({ 0: surface, index }) => ({
        start: index,
        end: index + surface.length,
        surface,
        concept: surface,
        audience: "internal",
        explanation: { en: "paid time off the phone", id: "waktu kerja di luar telepon" },
        replacement: { en: "your report", id: "laporan Anda" },
      })),
  };
  const [found] = checkDraft({ body: "The shirt shows no shrinkage." }, { glossary }).findings;
  expect(found?.fixes[0]).toMatchObject({ kind: "needs-input", edits: [{ text: "your report" }] });
  const [phrase] = checkDraft({ body: "We have opened a trouble ticket." }, { glossary }).findings;
  expect(phrase?.fixes[0]?.kind).toBe("safe");
});

test("a gap that a fix left is an error, one in a quote or with nothing in it is not (N-05)", () => {
  const rules = (body: string): readonly string[] =>
    checkDraft({ body }).findings.map(({ rule }) => rule);
  expect(checkDraft({ body: "Barangnya tiba pada {tanggal}." }).findings).toMatchObject([
    { rule: "unfilled-gap", severity: "error", range: { start: 20, end: 29 } },
  ]);
  expect(rules("It is here.\n\n> You will have it on {date}.\n")).toEqual([]);
  expect(rules("It is here {} and { \n } there.")).toEqual([]);
  const [first] = checkDraft({ body: "Item itu habis." }).findings;
  const fix = first?.fixes[0];
  expect(fix === undefined ? [] : rules(applyFix("Item itu habis.", fix))).toEqual([
    "unfilled-gap",
  ]);
});

test("a customers' word that says whose it is takes the article's place (N-14)", () => {
  const replacement = { en: "our handling time", id: "waktu penanganan kami" };
  const glossary = { find: (text: string) => aht(text, replacement) };
  const body = "The AHT is six minutes. We keep the AHT. This AHT is short.";
  expect(applySafeFixes(body, checkDraft({ body }, { glossary }).findings)).toBe(
    "Our handling time is six minutes. We keep our handling time. Our handling time is short.",
  );
});

test("quoted labels, customers' words and overlapping hits are handled (N-14)", () => {
  const replacement = { en: "handling time", id: "waktu penanganan" };
  const glossary = { find: (text: string) => aht(text, replacement) };
  const found = (body: string, lookup = glossary) =>
    checkDraft({ body }, { glossary: lookup }).findings.map(({ rule }) => rule);
  expect(found('The screen says "AHT" in red.')).toEqual([]);
  expect(found("We measure KPI DAN AHT and more.")).toEqual(["internal-label"]);
  expect(
    found("Our AHT rose.", {
      find: (text) => aht(text, replacement).map((hit) => ({ ...hit, audience: "both" as const })),
    }),
  ).toEqual([]);
  const twice = {
    find: (text: string) =>
      aht(text, replacement).flatMap((hit) => [{ ...hit, end: hit.end - 1 }, hit]),
  };
  expect(found("Our AHT rose.", twice)).toEqual(["internal-label"]);
  const body = "Our Wrap-up rose.";
  expect(applySafeFixes(body, checkDraft({ body }, { glossary }).findings)).toBe(
    "Our Handling time rose.",
  );
});

test("of two safe fixes at the same place the first is made", () => {
  const [hit] = aht("AHT", { en: "Contents", id: "Muatan" }) as [TermHit];
  const glossary = { find: (text: string) => (text.startsWith("ISI") ? [hit] : []) };
  const body = "ISI formulir ini.";
  const { findings } = checkDraft({ body }, { glossary });
  expect(findings.map(({ fixes }) => fixes[0]?.kind)).toEqual(["safe", "safe"]);
  expect(applySafeFixes(body, findings)).toBe("Mohon ISI formulir ini.");
});

const complaint = { answers: { isComplaint: true } };

test("an answer to a complaint owes an apology, a name and a step with a time (N-15, K-03)", () => {
  expect(codes("Dear Ann,\n\nThe parcel was sent again.", complaint)).toEqual([
    "apology-missing",
    "name-missing",
    "next-step-missing",
  ]);
  expect(codes("Yth. Ibu Ani,\n\nPaket sudah dikirim ulang.", complaint)).toEqual([
    "apology-missing",
    "name-missing",
    "next-step-missing",
  ]);
  expect(
    codes("We are sorry. We will send a new one.\n\nKind regards,\nRina Putri", complaint),
  ).toEqual(["time-missing"]);
  expect(
    codes(
      "Kami mohon maaf. Besok kami akan mengirim gantinya.\n\nHormat kami,\nRina Putri",
      complaint,
    ),
  ).toEqual([]);
  expect(
    codes("Maaf. Kami akan mengirim gantinya. Jadwalnya hari Selasa.\n\nSalam,\nRina", complaint),
  ).toEqual([]);
  expect(codes("The parcel was sent again.")).toEqual([]);
});

test("the apology belongs at the beginning, and a denied one is none (N-15)", () => {
  expect(
    codes(
      "Halo,\n\nPaket tiba. Paket rusak. Kami tahu. Maaf. Besok kami akan mengirim gantinya.\n\nSalam,\nRina",
      complaint,
    ),
  ).toEqual(["apology-late"]);
  expect(codes("We are not sorry. We will call you today.\n\nThanks,\nRina", complaint)).toEqual([
    "apology-missing",
  ]);
});

test("the recipient's name under the mail is not the author's (N-15)", () => {
  const body = "Maaf. Besok kami akan mengirim gantinya.\n\nSalam,\nRina Putri";
  expect(codes(body, { ...complaint, recipients: [{ name: "Rina Putri" }] })).toEqual([
    "name-missing",
  ]);
});

test("excuses look back (K-05)", () => {
  expect(
    codes("Sorry, our system was down. I will call you today.\n\nThanks,\nRina", complaint),
  ).toEqual(["makes-excuse"]);
  expect(
    codes(
      "Maaf, kami sedang sibuk. Maaf karena kami sibuk. Besok kami akan menelepon.\n\nSalam,\nRina",
      complaint,
    ),
  ).toEqual(["makes-excuse"]);
});

test("a missing apology is proposed after the salutation, in the language of the mail (N-15)", () => {
  const body = "Yth. Ibu Ani,\n\nPaket sudah dikirim ulang.";
  const fix = checkDraft({ body, ...complaint }).findings[0]?.fixes[0];
  expect(fix && applyFix(body, fix)).toBe(
    "Yth. Ibu Ani,\n\nKami mohon maaf atas {ketidaknyamanan yang dialami}. Paket sudah dikirim ulang.",
  );
});

test("an announced file must be there (N-05)", () => {
  for (const body of [
    "Please find attached the invoice.",
    "Bersama ini kami lampirkan faktur.",
    "Lampirannya ada dua.",
    "Mohon periksa lampiran.",
  ]) {
    expect(codes(body), body).toEqual(["attachment-missing"]);
    expect(codes(body, { attachments: [{ name: "faktur.pdf" }] }), body).toEqual([]);
  }
  for (const body of [
    "No attachment is needed.",
    "Surat ini tanpa lampiran.",
    "Please attach a photo as an attachment.",
    "Mohon kirim foto sebagai lampiran.",
    "Thank you for your attachment.",
    "Lampiran Anda sudah kami terima.",
    "The label is attached to the box.",
    "Did the attachment arrive?",
    'The file is called "attachment".',
  ]) {
    expect(codes(body), body).toEqual([]);
  }
  expect(codes("Halo.", { subject: "Lampiran faktur" })).toEqual(["attachment-missing"]);
});

test("quotes, forwards, signatures and the subject of an answer are not judged", () => {
  const bad = "It was your mistake!!";
  expect(codes(`Baik.\n\n> ${bad}`)).toEqual([]);
  expect(codes(`Baik.\n\n-------- Pesan Diteruskan --------\n${bad}`)).toEqual([]);
  expect(codes(`Baik.\n-- \n${bad}`)).toEqual([]);
  expect(codes("Baik.", { subject: `Re: ${bad}` })).toEqual([]);
  expect(codes("Baik.", { subject: `Bls: ${bad}` })).toEqual([]);
  expect(
    checkDraft({ subject: bad, body: "Baik." }).findings.map(({ part, rule }) => [part, rule]),
  ).toEqual([
    ["subject", "blame"],
    ["subject", "emotion"],
  ]);
});

test("in a mixed mail every sentence is judged in its own language", () => {
  const { findings, language } = checkDraft({
    body: "Kami sudah menerima surat Anda dengan baik. It was your mistake. Anda lupa membayar.",
  });
  expect(language).toBe("id");
  expect(findings.map(({ rule, range }) => [rule, range?.start])).toEqual([
    ["blame", 51],
    ["blame", 65],
  ]);
  expect(findings.map(({ fixes }) => fixes[0]?.edits[0]?.text.slice(0, 4))).toEqual([
    "To h",
    "Agar",
  ]);
});

test("a team sets the severity of a rule or switches it off", () => {
  const body = "You must fill in the form!!";
  const { findings } = checkDraft(
    { body },
    { rules: { emotion: "off", "instruction-tone": "error" } },
  );
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["instruction-tone", "error"],
  ]);
});

test("findings come by place, those about the whole mail last", () => {
  const { findings } = checkDraft({
    subject: "Item habis!!",
    body: "Wait!! Your mistake.",
    ...complaint,
  });
  expect(findings.map(({ part, range }) => `${part}${range?.start ?? "-"}`)).toEqual([
    "subject0",
    "subject10",
    "body4",
    "body7",
    "body-",
    "body-",
    "body-",
  ]);
});

test("a fingerprint stays when text elsewhere changes, and tells two alike apart", () => {
  const [one] = checkDraft({ body: "Your mistake." }).findings;
  const [two, three] = checkDraft({ body: "Hello there. YOUR  mistake. Your mistake." }).findings;
  expect(two?.fingerprint).toBe(one?.fingerprint);
  expect(three?.fingerprint).not.toBe(one?.fingerprint);
});

test("a fix of another text is refused", () => {
  const [finding] = checkDraft({ body: "Hello there. No smoking." }).findings;
  expect(() => applySafeFixes("Hi", finding === undefined ? [] : [finding])).toThrow(/^applyFix: /);
});
