import { describe } from "@ramah/complaints/messages";
import { expect, test } from "vitest";
import { letterPlan } from "./letter-plan.js";
import { lintLetter } from "./lint-letter.js";

const opening = "Dear Ms Carter,\n\nI am sorry for the worry this has caused you.";
const letter = (...paragraphs: readonly string[]): string =>
  [opening, ...paragraphs, "Yours sincerely,\nSari Dewi"].join("\n\n");
const acknowledgement = letter(
  "We received your complaint on 2 November 2026. I am looking into it.",
  "We will send you our answer by 28 December 2026. Your reference is CMP-2026-014.",
);
const codes = (text: string, expects = {}) =>
  lintLetter("acknowledgement", text, "uk-fca", "en", expects).map(({ code }) => code);
const missing = (text: string, kind: Parameters<typeof lintLetter>[0], regime: string) =>
  lintLetter(kind, text, regime, "en").flatMap(({ code, data }) =>
    code === "element-missing" ? [data.element] : [],
  );

test("the acknowledgement must state the time limit since 1 June 2026, and not before", () => {
  const text = acknowledgement.replace("We will send you our answer by 28 December 2026. ", "");
  expect(missing(`${text} Please call me.`, "acknowledgement", "uk-fca")).toEqual([
    "states-time-limit",
  ]);
  const before = {
    id: "uk-fca",
    milestones: [
      { letter: { kind: "acknowledgement", mustContain: ["says-received", "says-handled"] } },
    ],
    source: { document: "DISP", asOf: "2026-05-31", status: "verified" },
  } as const;
  expect(lintLetter("acknowledgement", `${text} Please call me.`, before, "en")).toEqual([]);
});

test("a finding says what asks for it, where it stands and what to write instead", () => {
  const text = `${acknowledgement.replace("I am looking", "It was entirely our fault. I am looking")}`;
  const [finding] = lintLetter("acknowledgement", text, "uk-fca", "en");
  expect(finding).toMatchObject({
    code: "admits-liability",
    severity: "error",
    rule: "house/acknowledgement/admits-liability",
    source: { section: "Module 4, Four principles" },
  });
  const { start = 0, end = 0 } = finding?.span ?? {};
  expect(text.slice(start, end)).toBe("entirely our fault");
  expect(finding && describe(finding, "id")).toContain("pengakuan tanggung jawab hukum");
  expect(finding && describe(finding.fix, "en")).toContain("I am sorry for the inconvenience");
});

test("liability may be admitted once the complaint was upheld (S3)", () => {
  const text = letter("We uphold your complaint, because our negligence led to the loss.");
  const faults = (decision: "upheld" | "not-upheld") =>
    lintLetter("final-response", text, "house", "en", { decision }).map(({ code }) => code);
  expect(faults("not-upheld")).toContain("admits-liability");
  expect(faults("upheld")).not.toContain("admits-liability");
});

test("what is denied is not said", () => {
  const refer = (sentence: string) =>
    missing(letter(sentence), "adr-letter", "uk-ofcom").includes("may-refer");
  expect(refer("You may refer your complaint to the Communications Ombudsman.")).toBe(false);
  expect(refer("You may not refer your complaint to the Communications Ombudsman.")).toBe(true);
  expect(refer("You can’t take this to the Communications Ombudsman.")).toBe(true);
  expect(refer("You cannot take this to the Communications Ombudsman yet.")).toBe(true);
  expect(refer("If you do not agree, you can take this to the Communications Ombudsman.")).toBe(
    false,
  );
  expect(codes(acknowledgement.replace("I am sorry", "We are not sorry"))).toContain(
    "element-missing",
  );
  expect(
    codes(acknowledgement.replace("I am looking", "We do not accept liability. I am looking")),
  ).toEqual([]);
  expect(codes(acknowledgement.replace("We received", "We have not received"))).toEqual([
    "element-missing",
  ]);
});

test("what the customer said, in quotation marks, is not the writer's", () => {
  const text = acknowledgement.replace(
    "I am looking",
    "You wrote: “you are liable, it was our fault”. I am looking",
  );
  expect(codes(text)).toEqual([]);
});

test("sorry after the first paragraph is late, in a letter without paragraphs after three sentences (S3)", () => {
  const late = acknowledgement
    .replace(
      "I am sorry for the worry this has caused you.",
      "Thank you for your letter of 1 November.",
    )
    .replace("Your reference", "I am sorry for the worry. Your reference");
  const finding = lintLetter("acknowledgement", late, "uk-fca", "en").find(
    ({ code }) => code === "apology-late",
  );
  expect(finding?.data).toEqual({ paragraph: 3 });
  const inOne =
    "We received your complaint. I, Sari Dewi, am looking into it. I am sorry for it all. We will answer by Friday.";
  expect(codes(inOne)).toEqual([]);
  const last =
    "We received your complaint. I, Sari Dewi, am looking into it. We will answer by Friday. I am sorry for it all.";
  expect(codes(last)).toEqual(["apology-late"]);
});

test("the letter says what the case says: date, name, reference, decision", () => {
  const expects = { owner: "Sari Dewi", reference: "CMP-2026-014", due: "2026-12-28" } as const;
  expect(codes(acknowledgement, expects)).toEqual([]);
  expect(codes(acknowledgement, { ...expects, due: "2026-12-29" })).toEqual(["states-other-date"]);
  expect(codes(acknowledgement, { ...expects, owner: "Budi Santoso" })).toEqual([
    "names-other-handler",
  ]);
  expect(codes(acknowledgement, { ...expects, reference: "CMP-2026-015" })).toEqual([
    "gives-other-reference",
  ]);
  expect(codes(acknowledgement.replace(" Your reference is CMP-2026-014.", ""), expects)).toEqual([
    "element-missing",
  ]);
  expect(codes(acknowledgement.replace("28 December 2026", "8 weeks"), expects)).toEqual([
    "element-missing",
  ]);
  const rejected = letter("We do not uphold your complaint because the fee was in the contract.");
  const other = lintLetter("final-response", `${rejected} Please call me.`, "house", "en", {
    decision: "upheld",
  });
  expect(other.map(({ code }) => code)).toEqual(["states-other-decision"]);
});

test.each([
  "28th of December 2026",
  "December 28, 2026",
  "Monday 28 Dec 2026",
  "28/12/2026",
  "2026-12-28",
  "28.12.2026",
  "28 December",
])("a date is the same however it is written: %s", (date) => {
  const text = acknowledgement.replace("28 December 2026", date);
  expect(codes(text, { due: "2026-12-28" })).toEqual([]);
  expect(codes(text, { due: "2026-12-27" })).toEqual(["states-other-date"]);
});

test("Indonesian dates and lengths of time are read", () => {
  const text = `Yth. Ibu Carter,\n\nKami mohon maaf atas kekhawatiran Ibu. Nama saya Sari Dewi dan pengaduan Ibu telah kami terima.
Saya sedang memeriksanya. Kami akan memberikan jawaban dalam 56 (lima puluh enam) hari, paling lambat 28 Des 2026.`;
  const lint = (due: "2026-12-28" | "2026-12-30") =>
    lintLetter("acknowledgement", text, "uk-fca", "id", { due }).map(({ code }) => code);
  expect(lint("2026-12-28")).toEqual([]);
  expect(lint("2026-12-30")).toEqual(["states-other-date"]);
});

test("the scheme of another trade is told as such, and another address is not its website", () => {
  const adr = letter(
    "You can take your complaint to the Financial Ombudsman Service, which is independent and free of charge.",
    "See www.commsombudsman.org.example.com. Please call me.",
  );
  const findings = lintLetter("adr-letter", adr, "uk-ofcom", "en");
  expect(findings.map(({ code }) => code)).toEqual(["names-other-scheme", "element-missing"]);
  expect(findings[0]?.data).toEqual({
    expected: "Communications Ombudsman",
    found: "Financial Ombudsman Service",
  });
});

test("a letter in the other language is told once, a bilingual one is read", () => {
  const indonesian =
    "Kami mohon maaf atas ketidaknyamanan yang Bapak alami dan akan menjawab pengaduan ini.";
  const findings = lintLetter("acknowledgement", indonesian, "uk-fca", "en");
  expect(findings.map(({ code, data }) => [code, data])).toEqual([
    ["other-language", { expected: "en", found: "id" }],
  ]);
  expect(codes(`${acknowledgement}\n\n${indonesian}`)).toEqual([]);
});

test("a department is nobody: somebody answers by name (S8)", () => {
  expect(codes(acknowledgement.replace("Sari Dewi", "Customer Relations Team"))).toEqual([
    "element-missing",
  ]);
});

test("an unknown regime is the programmer's mistake", () => {
  expect(() => lintLetter("acknowledgement", "", "uk-moon", "en")).toThrow("lintLetter");
  expect(() => letterPlan("acknowledgement", "uk-moon", "en")).toThrow("letterPlan");
});

test("an empty letter lacks everything", () => {
  const plan = letterPlan("final-response", "uk-fca", "id");
  expect(lintLetter("final-response", "", "uk-fca", "id")).toHaveLength(plan.length);
});

test("the plan of a letter, written down sentence by sentence, passes", () => {
  for (const [kind, regime, locale] of [
    ["acknowledgement", "uk-fca", "en"],
    ["final-response", "uk-fca", "en"],
    ["extension-notice", "id-ojk-written", "id"],
    ["adr-letter", "uk-ofcom", "id"],
  ] as const) {
    const filled = letterPlan(kind, regime, locale)
      .toSorted((one) => (one.principle === "apologise" ? -1 : 0))
      .map(({ sample }) =>
        sample
          .replace(/\{(?:nama|name)\}/, "Sari Dewi")
          .replace(
            /\{(?:date|tanggal|time limit|jangka waktu|date received|tanggal diterima)\}/g,
            "28 December 2026",
          )
          .replace(/\{we uphold[^}]*\}/, "we uphold")
          .replace(/\{[^}]*\}/g, "this"),
      )
      .join(" ");
    const text = locale === "id" ? filled.replaceAll("December", "Desember") : filled;
    expect.soft(lintLetter(kind, text, regime, locale).map(({ rule }) => rule)).toEqual([]);
  }
});

test("a megabyte of anything is read in a time in proportion to its length", () => {
  for (const [piece, locale] of [
    ["you may ", "en"],
    ["“not 20 - ", "en"],
    ["(", "id"],
    ["kami akan ", "id"],
    ["x", "en"],
    ["the Financial Ombudsman Service\n\n", "en"],
  ] as const) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(() => lintLetter("final-response", text, "uk-fca", locale)).not.toThrow();
  }
});

test("whoever rejects owes no remedy, whoever upholds does (Housing Ombudsman code)", () => {
  const answer = (decision: string) =>
    letter(
      `${decision} The reason is that the records show it. You can contact the Housing Ombudsman Service.`,
      "Please call me.",
    );
  expect(
    missing(answer("We do not uphold your complaint."), "final-response", "uk-housing-stage-1"),
  ).toEqual([]);
  expect(
    missing(answer("We uphold your complaint."), "final-response", "uk-housing-stage-1"),
  ).toEqual(["gives-remedy"]);
});

test("beyond our control is a ground in a notice of delay and an excuse elsewhere (K-05, S7)", () => {
  const text = letter("This was beyond our control.");
  const faults = (kind: "delay-notice" | "acknowledgement") =>
    lintLetter(kind, text, "house", "en").map(({ code }) => code);
  expect(faults("delay-notice")).not.toContain("makes-excuse");
  expect(faults("acknowledgement")).toContain("makes-excuse");
});

test("what the law asks weighs more than what the house asks", () => {
  const weights = (regime: string) =>
    lintLetter("acknowledgement", opening, regime, "en").flatMap(({ code, data, severity }) =>
      code === "element-missing" && data.element === "says-received" ? [severity] : [],
    );
  expect(weights("uk-fca")).toEqual(["error"]);
  expect(weights("house-acknowledgement")).toEqual(["warning"]);
});

test("the first word of a sentence is no name for its capital", () => {
  const unsigned = (sentence: string) =>
    missing(`${opening}\n\n${sentence} We will answer by Friday.`, "acknowledgement", "house");
  expect(unsigned("Work is being handled quickly; we received your complaint.")).toEqual([
    "names-handler",
  ]);
  expect(unsigned("Sari Dewi is handling it; we received your complaint.")).toEqual([]);
});

test("what both the rules and the case ask for is told once, with what the case says", () => {
  const bare = letter("We received your complaint. I am looking into it. Please call me.");
  const lint = (regime: string) =>
    lintLetter("acknowledgement", bare, regime, "en", {
      reference: "CMP-2026-014",
      due: "2026-12-28",
    }).map(({ rule, data, fix }) => [rule, "expected" in data && data.expected, fix.code]);
  expect(lint("house-acknowledgement")).toEqual([
    ["case/acknowledgement/gives-reference", "CMP-2026-014", "add-sentence"],
    ["case/acknowledgement/states-time-limit", "2026-12-28", "add-sentence"],
  ]);
  expect(lint("uk-fca")).toEqual([
    ["uk-fca/acknowledgement/states-time-limit", "2026-12-28", "add-sentence"],
    ["case/acknowledgement/gives-reference", "CMP-2026-014", "add-sentence"],
  ]);
});

test("the day may stand before the promise, and no later than it is a day too", () => {
  const due = "2026-12-11";
  for (const promise of [
    "By Friday 11 December 2026 you will have our final response.",
    "No later than 11 December 2026 we will write to you.",
    "My aim is to send you our decision no later than 11 December 2026.",
  ]) {
    const text = acknowledgement.replace(
      "We will send you our answer by 28 December 2026.",
      promise,
    );
    expect.soft(codes(text, { due }), promise).toEqual([]);
    expect.soft(codes(text, { due: "2026-12-12" }), promise).toEqual(["states-other-date"]);
  }
});

test("a fix ends in one full stop outside the quotation", () => {
  const text = acknowledgement.replace("I am looking", "It was our fault. I am looking");
  for (const language of ["en", "id"] as const) {
    const [finding] = lintLetter("acknowledgement", text, "uk-fca", "en");
    expect.soft(finding && describe(finding.fix, language)).toMatch(/[^.]”\.$/);
  }
});

test("a person may be named like a month", () => {
  const signed = (name: string) => acknowledgement.replace("Sari Dewi", name);
  expect(codes(signed("April Jones"))).toEqual([]);
  expect(codes(signed("Mei Tran"))).toEqual([]);
  expect(codes(signed("May 2026"))).toEqual(["element-missing"]);
  const since = `${opening}\n\nSince 12 May Sari Dewi is handling it; we received your complaint.`;
  const [other] = lintLetter("acknowledgement", since, "house", "en", {
    owner: "Budi Santoso",
  }).filter(({ code }) => code === "names-other-handler");
  expect(other?.data).toEqual({ expected: "Budi Santoso", found: "Sari Dewi" });
});

test("a kind, a language or a text that is none is refused, every one of them", () => {
  expect(() => lintLetter("greeting" as never, undefined as never, "house", "fr" as never)).toThrow(
    expect.objectContaining({
      code: "letter-argument",
      issues: [
        expect.objectContaining({ path: ["kind"] }),
        expect.objectContaining({ path: ["locale"] }),
        expect.objectContaining({ path: ["text"] }),
      ],
    }),
  );
});
