import { expect, test } from "vitest";
import { json, ramah } from "./desk.js";

const eml = (...lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;
const blaming = eml(
  "From: Ani <care@example.id>",
  "To: Siti <siti@example.com>",
  "Subject: Re: My ticket",
  "",
  "Dear Mrs Rahayu,",
  "",
  "You failed to send the code.",
  "",
  "> It has STILL not arrived!!!",
);
const attached = eml(
  "From: care@example.id",
  "MIME-Version: 1.0",
  "Content-Type: multipart/mixed; boundary=b",
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "Please find attached the form.",
  "--b",
  "Content-Type: application/pdf",
  'Content-Disposition: attachment; filename="form.pdf"',
  "",
  "x",
  "--b--",
);

test("a finding is shown with its frame, reason, better wording and source, and ends with 1", async () => {
  const { code, out, errors } = await ramah(["check", "reply.eml"], {
    files: { "reply.eml": blaming },
  });
  expect(code).toBe(1);
  expect(errors).toBe("");
  expect(out).toBe(`reply.eml

error: No blame (blame), in the text, line 3, column 1
  3 | You failed to send the code.
    | ^^^^^^^^^^^^^
  “You failed to” puts the customer in the wrong.
  Better: Say what is still needed, not who is at fault.
    → To help you, we still need {what is missing}.
  Source: The Call Centre Customer Care (course, six modules), Module 4, Netiquette.

1 error, 0 warnings and 0 hints in 1 file.
`);
});

test("the same in Indonesian, whatever the language of the mail", async () => {
  const { code, out } = await ramah(["check", "reply.eml"], {
    files: { "reply.eml": blaming },
    environment: { LANG: "id_ID.UTF-8" },
  });
  expect(code).toBe(1);
  expect(out).toContain("kesalahan: Tidak menyalahkan (blame), pada teks, baris 3, kolom 1");
  expect(out).toContain("  3 | You failed to send the code.\n    | ^^^^^^^^^^^^^\n");
  expect(out).toContain("menempatkan pelanggan di pihak yang salah");
  expect(out).toContain("1 kesalahan, 0 peringatan, dan 0 saran dalam 1 berkas.");
});

test("a clean mail ends with 0, and hints alone do not count", async () => {
  const files = {
    "clean.txt": "Thank you for your letter. I will call you tomorrow at nine.",
    "hint.txt": "You must send the form by Friday.",
  };
  const clean = await ramah(["check", "clean.txt"], { files });
  expect(clean).toMatchObject({ code: 0, out: "clean.txt: nothing found\n\n" });
  const hint = await ramah(["check", "hint.txt"], { files });
  expect(hint.code).toBe(0);
  expect(hint.out).toContain("hint: ");
});

test("a word of the house is found by the glossary, in the subject too", async () => {
  const file = eml("From: a@example.id", "Subject: Ask the CST", "", "Thank you.");
  const { code, out } = await ramah(["check", "a.eml"], { files: { "a.eml": file } });
  expect(code).toBe(1);
  expect(out).toContain("(internal-label), in the subject\n  1 | Ask the CST\n    |         ^^^\n");
  expect(out).toContain("→ Ask the Motor insurance team");
});

test("a promised attachment that is there is no finding, one that is not there is", async () => {
  const files = { "with.eml": attached, "without.txt": "Please find attached the form." };
  expect((await ramah(["check", "with.eml"], { files })).code).toBe(0);
  const without = await ramah(["check", "without.txt"], { files });
  expect(without.code).toBe(1);
  expect(without.out).toContain("(promised-attachment)");
});

test("a logo in the signature is not the file that was promised", async () => {
  const logo = eml(
    ...["From: care@example.id", "To: a@example.com", "Subject: Form", "MIME-Version: 1.0"],
    ...["Content-Type: multipart/related; boundary=b", "", "--b", "Content-Type: text/plain", ""],
    ...["Please find attached the form.", "--b", "Content-Type: image/png; name=logo.png"],
    ...["Content-Disposition: inline", "Content-Transfer-Encoding: base64", "", "SGVsbG8="],
    ...["--b--", ""],
  );
  const { code, out } = await ramah(["check", "a.eml"], { files: { "a.eml": logo } });
  expect(out).toContain("(promised-attachment)");
  expect(code).toBe(1);
});

test("--complaint asks for an apology, a name and a next step", async () => {
  const files = { "a.txt": "Thank you for your letter." };
  expect((await ramah(["check", "a.txt"], { files })).code).toBe(0);
  const complaint = await ramah(["check", "--complaint", "a.txt"], { files });
  expect(complaint.code).toBe(1);
  expect(complaint.out).toContain("(apology-and-next-step), in the mail as a whole");
});

test("the name of the recipient is not taken for the author's", async () => {
  const to = (name: string): string =>
    eml(
      ...["From: care@example.id", `To: ${name} <a@example.com>`, "Subject: Re: Parcel", ""],
      ...["We are sorry. I will call you tomorrow at nine.", "", "Siti Rahayu"],
    );
  const codes = async (name: string): Promise<readonly string[]> => {
    const files = { "a.eml": to(name) };
    const outcome = await ramah(["check", "--json", "--complaint", "a.eml"], { files });
    return json(outcome).files[0].findings.map(
      (one: { reason: { code: string } }) => one.reason.code,
    );
  };
  expect(await codes("Agus Salim")).not.toContain("name-missing");
  expect(await codes("Siti Rahayu")).toContain("name-missing");
});

test("--fix prints the text with its quotes and all safe fixes, and tells what is left", async () => {
  const files = { "a.txt": "You failed to pay!!\nAsk the CST!!\n> WHY!!\n" };
  const { code, out, errors } = await ramah(["check", "--fix", "a.txt"], { files });
  expect(out).toBe("You failed to pay.\nAsk the Motor insurance team.\n> WHY!!\n");
  expect(errors).toBe("ramah: After the safe fixes: 1 error, 0 warnings and 0 hints left.\n");
  expect(code).toBe(1);
  const whole = await ramah(["check", "--fix", "b.txt"], { files: { "b.txt": "Thank you!!" } });
  expect(whole).toMatchObject({ code: 0, out: "Thank you.\n", errors: "" });
});

test("--json: the stable shape, nothing else on standard output", async () => {
  const files = { "reply.eml": blaming, "a.txt": "Ask the CST." };
  const outcome = await ramah(["check", "--json", "--lang", "id", "reply.eml", "a.txt", "no.eml"], {
    files,
  });
  expect(outcome.code).toBe(2);
  const answer = json(outcome);
  expect(Object.keys(answer)).toEqual(["files", "issues"]);
  expect(answer.issues).toEqual([
    {
      code: "file-missing",
      text: 'Berkas "no.eml" tidak ada. Periksa namanya dan folder tempat Anda berada.',
      path: "no.eml",
    },
  ]);
  const [first, second] = answer.files;
  expect(first).toMatchObject({
    path: "reply.eml",
    kind: "mail",
    subject: "Re: My ticket",
    language: "en",
    warnings: [],
  });
  expect(second).toMatchObject({ path: "a.txt", kind: "text", subject: null });
  expect(first.findings).toHaveLength(1);
  expect(Object.keys(first.findings[0]).sort()).toEqual(
    [
      ...["rule", "severity", "part", "range", "line", "column"],
      ...["reason", "source", "fixes", "fingerprint"],
    ].sort(),
  );
  expect(first.findings[0]).toMatchObject({
    rule: "blame",
    line: 3,
    column: 1,
    reason: { code: "blames-reader", text: expect.stringContaining("di pihak yang salah") },
  });
  const fixed = await ramah(["check", "--json", "--fix", "a.txt"], { files });
  expect(json(fixed).files[0]).toMatchObject({
    fixed: "Ask the Motor insurance team.",
    findings: [],
  });
});

test("standard input is a mail when it has headers, else a draft", async () => {
  const text = await ramah(["check", "--json", "-"], { input: "You failed to pay." });
  expect(json(text).files[0]).toMatchObject({ path: "-", kind: "text" });
  const mail = await ramah(["check", "--json", "-"], { input: blaming });
  expect(json(mail).files[0]).toMatchObject({ path: "-", kind: "mail" });
  const shown = await ramah(["check", "-", "--lang", "id"], { input: "Terima kasih." });
  expect(shown.out).toBe("(masukan standar): tidak ada temuan\n\n");
});

test("a draft that a mail program saved without a sender is checked all the same", async () => {
  const file = eml("To: a@example.com", "Subject: Hello", "", "You failed to pay.");
  const { code } = await ramah(["check", "a.eml"], { files: { "a.eml": file } });
  expect(code).toBe(1);
});

test("a mail of HTML alone is checked, and says so", async () => {
  const file = eml("From: a@example.id", "Content-Type: text/html", "", "<p>Thank you.</p>");
  const { code, out } = await ramah(["check", "a.eml"], { files: { "a.eml": file } });
  expect(code).toBe(0);
  expect(out).toContain("Note: The mail has no plain text");
  expect(out).not.toContain("Message-ID");
});

test("what cannot be read is told in one sentence with what to do, and ends with 2", async () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["a.eml", "file-is-directory", /"a\.eml" is a folder\. Name/],
    ["a.eml", "file-forbidden", /may not be read\. Ask/],
    ["a.eml", "file-too-large", /larger than 20 MB\. Remove/],
    ["a.eml", "file-unreadable", /could not be read\. Check/],
    ["a.eml", new Uint8Array(), /a\.eml: The file is empty\. Save/],
    ["a.eml", "Dear reader, no header here", /a\.eml: This is no mail/],
    ["a.txt", new Uint8Array([0xe9, 0x20]), /not text in UTF-8\. Save/],
    ["a.txt", " \n", /holds no words\. Write/],
  ];
  for (const [path, file, words] of cases) {
    const { code, out, errors } = await ramah(["check", path], { files: { [path]: file } });
    expect([code, out]).toEqual([2, ""]);
    expect(errors).toMatch(/^ramah: /);
    expect(errors).toMatch(words);
  }
});

test("one file that cannot be read does not keep the others from being checked", async () => {
  const files = { "a.txt": "You failed to pay." };
  const { code, out, errors } = await ramah(["check", "no.eml", "a.txt"], { files });
  expect(code).toBe(2);
  expect(errors).toContain("no.eml");
  expect(out).toContain("(blame)");
});

test("escape sequences in a mail do not reach the terminal", async () => {
  const files = { "a.txt": "You failed to pay \u001b]0;x\u0007!!" };
  const { out } = await ramah(["check", "a.txt"], { files });
  expect(out).toContain("You failed to pay ·]0;x·!!");
  expect([...out].some((sign) => sign === "\u001b" || sign === "\u0007")).toBe(false);
});

test("a person at a terminal sees colours", async () => {
  const files = { "a.txt": "You failed to pay." };
  const { out } = await ramah(["check", "a.txt"], { files, typed: [] });
  expect(out).toContain("\u001b[31merror\u001b[39m");
});
