import { expect, test, vi } from "vitest";
import type { Mail } from "./mail.js";
import { describe } from "./messages.js";
import { readMail } from "./read-mail.js";

const bytes = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);

const codes = async (content: Uint8Array, limit?: number): Promise<readonly string[]> => {
  const read = await readMail(content, limit);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};

const mail = async (content: Uint8Array): Promise<Mail> => {
  const read = await readMail(content);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

test("reads who, to whom, when, the words, the thread and the attachments", async () => {
  const read = await mail(
    bytes(
      "Received: from b.example by c.example; Sat, 21 Nov 2026 10:02:00 +0700 (WIB)",
      "Received: from a.example by b.example; Sat, 21 Nov 2026 10:01:00 +0700",
      "From: =?utf-8?B?U2l0aSBSYWhheXU=?= <siti@example.com>",
      "To: Care <care@example.id>, =?utf-8?Q?Budi?= <budi@example.id>",
      "Cc: Team: ani@example.id, ina@example.id;",
      "Subject: =?utf-8?Q?Tiket_belum_sampai?=",
      "Date: Sat, 21 Nov 2026 10:00:00 +0700",
      "Message-ID: <2@example.com>",
      "In-Reply-To: <1@example.id>",
      "References: <0@example.id> <1@example.id>",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Tiket saya =E2=80=9Cbelum=E2=80=9D sampai.",
      "--b",
      "Content-Type: application/pdf",
      'Content-Disposition: attachment; filename="order.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      "SGVsbG8=",
      "--b--",
    ),
  );
  expect(read).toEqual({
    messageId: "<2@example.com>",
    from: { name: "Siti Rahayu", address: "siti@example.com" },
    to: [
      { name: "Care", address: "care@example.id" },
      { name: "Budi", address: "budi@example.id" },
    ],
    cc: [
      { name: "", address: "ani@example.id" },
      { name: "", address: "ina@example.id" },
    ],
    subject: "Tiket belum sampai",
    date: Date.UTC(2026, 10, 21, 3),
    receivedAt: Date.UTC(2026, 10, 21, 3, 2),
    text: "Tiket saya “belum” sampai.\n",
    attachments: [{ name: "order.pdf", mediaType: "application/pdf", bytes: 5, isInline: false }],
    references: ["<0@example.id>", "<1@example.id>"],
    isAutomatic: false,
    warnings: [],
  });
});

test("a mail of HTML alone becomes words: nothing hidden, nothing run", async () => {
  const read = await mail(
    bytes(
      "From: a@example.com",
      "Date: Sat, 21 Nov 2026 10:00:00 +0700",
      "Message-ID: <h@example.com>",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<style>p{color:red}</style><script>alert(1)</script><p>Where is <b>my</b> order?</p>",
      "<img src=x onerror=alert(1)><ul><li>one<li>two</ul><blockquote>We wrote</blockquote>",
    ),
  );
  expect(read.text).toContain("Where is my order?");
  expect(read.text).toContain("* one");
  expect(read.text).toContain("> We wrote");
  expect(read.text).not.toMatch(/alert|color|<|onerror/);
  expect(read.warnings).toEqual([{ code: "mail-only-html", data: {} }]);
});

test("a picture that the words show is no file that was sent along", async () => {
  const part = (...headers: readonly string[]): readonly string[] => [
    "--b",
    ...headers,
    "Content-Transfer-Encoding: base64",
    "",
    "SGVsbG8=",
  ];
  const read = await mail(
    bytes(
      ...["From: a@example.com", "Content-Type: multipart/related; boundary=b", ""],
      ...["--b", "Content-Type: text/html", "", '<p>Hello</p><img src="cid:logo%40example.com">'],
      ...part("Content-Type: image/png; name=logo.png", "Content-ID: <logo@example.com>"),
      ...part("Content-Type: image/png; name=sign.png", "Content-Disposition: inline"),
      ...part("Content-Type: image/png; name=photo.png", "Content-ID: <photo@example.com>"),
      ...part(
        "Content-Type: image/png; name=seal.png",
        "Content-Disposition: attachment",
        "Content-ID: <logo@example.com>",
      ),
      ...part("Content-Type: application/pdf; name=form.pdf", "Content-Disposition: inline"),
      "--b--",
    ),
  );
  expect(read.attachments.map(({ name, isInline }) => [name, isInline])).toEqual([
    ["logo.png", true],
    ["sign.png", true],
    ["photo.png", false],
    ["seal.png", true],
    ["form.pdf", false],
  ]);
});

test("a mail nested too deeply is refused in words of each language alone", async () => {
  const levels = Array.from({ length: 60 }, (_, level) => [
    `Content-Type: multipart/mixed; boundary=b${level}`,
    "",
    `--b${level}`,
  ]);
  const read = await readMail(bytes("From: a@example.com", ...levels.flat(), "", "Hello"));
  const [issue] = read.ok ? [] : read.issues;
  expect(issue?.code).toBe("mail-broken");
  expect(issue && describe(issue, "en")).toMatch(/^The mail is too broken to read\. .*\.$/);
  expect(issue && describe(issue, "id")).toMatch(/^Surel ini terlalu rusak untuk dibaca\. .*\.$/);
  expect(issue && describe(issue, "id")).not.toContain("Error");
});

test("words of HTML beyond what is read are told to be missing, by us alone", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const long = await mail(
    bytes("From: a@example.com", "Content-Type: text/html", "", "<p>Hello</p>".repeat(400_000)),
  );
  expect(long.warnings.map(({ code }) => code)).toContain("mail-html-cut");
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test("an empty file, a picture and a text are no mails, and say so", async () => {
  expect(await codes(new Uint8Array())).toEqual(["mail-empty"]);
  expect(await codes(bytes("", "  ", ""))).toEqual(["mail-empty"]);
  expect(await codes(new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]))).toEqual([
    "mail-not-a-message",
  ]);
  expect(await codes(bytes("Dear reader,", "this is a letter."))).toEqual(["mail-not-a-message"]);
});

test("a mail larger than the limit is refused before it is parsed", async () => {
  expect(await codes(new Uint8Array(20_000_000))).toEqual(["mail-too-large"]);
  expect(await codes(bytes("From: a@example.com", "", "hi"), 10)).toEqual(["mail-too-large"]);
});

test("every reason is listed, not only the first", async () => {
  expect(await codes(bytes("From: undisclosed", "Subject: x", "", ""))).toEqual([
    "mail-no-sender",
    "mail-no-text",
  ]);
});

test("an unknown character set is a warning, and the words that can be read are read", async () => {
  const read = await mail(
    bytes("From: a@example.com", 'Content-Type: text/plain; charset="x-klingon"', "", "Halo"),
  );
  expect(read.text).toBe("Halo\n");
  expect(read.warnings.map(({ code }) => code)).toEqual([
    "mail-charset-unknown",
    "mail-no-date",
    "mail-no-message-id",
  ]);
});

test("the same bytes without an id get the same id, others another", async () => {
  const first = await mail(bytes("From: a@example.com", "", "one"));
  const again = await mail(bytes("From: a@example.com", "", "one"));
  const other = await mail(bytes("From: a@example.com", "", "two"));
  expect(again.messageId).toBe(first.messageId);
  expect(other.messageId).not.toBe(first.messageId);
});

test("a machine's mail is known by its headers (RFC 3834)", async () => {
  const from = "From: a@example.com";
  expect((await mail(bytes(from, "Auto-Submitted: auto-replied", "", "Away"))).isAutomatic).toBe(
    true,
  );
  expect((await mail(bytes(from, "Precedence: bulk", "", "News"))).isAutomatic).toBe(true);
  expect((await mail(bytes(from, "Auto-Submitted: no", "", "Hello"))).isAutomatic).toBe(false);
});

test("a message cut off in the middle is read as far as it goes", async () => {
  const read = await mail(
    bytes(
      "From: a@example.com",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Where is my",
    ),
  );
  expect(read.text.trim()).toBe("Where is my");
});

test("what is wrong is said in both languages", () => {
  const issue = {
    code: "mail-too-large",
    path: [],
    data: { bytes: 20_000_001, limit: 10_000_000 },
  } as const;
  expect(describe(issue, "en")).toContain("20.1 MB");
  expect(describe(issue, "id")).toContain("paling besar 10 MB");
});
