import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { json, ramah } from "./desk.js";

const example = (name: string): string =>
  readFileSync(new URL(`../examples/${name}`, import.meta.url), "utf8");
const answers = example("lost-ticket.answers");
const greeting = example("greeting.md");

test("the worked case of the course is played from answers to its end", async () => {
  const { code, out, errors } = await ramah(
    ["play", "lost-ticket", "--answers", "a", "--fact", "agent name=Ani"],
    { files: { a: answers } },
  );
  expect([code, errors]).toEqual([0, ""]);
  // Options of the same words stand for one thing: the open one is shown alone.
  expect(out).not.toContain("closed: ");
  expect(out).toContain("customer name: Siti Rahayu\n  Say: My name is Ani, Siti Rahayu.");
  expect(out).toContain("  Word for word: Siti Rahayu, the new ticket under booking code MRD7Q2");
  expect(out).toContain("Was it said and heard? (y/n) y\n");
  expect(out.endsWith("> 2\n  The call has ended.\n")).toBe(true);
});

test("the same in Indonesian, with what the records know", async () => {
  const { code, out } = await ramah(
    ["play", "lost-ticket", "--lang", "id", "--answers", "a", "--fact", "nilai pelanggan=tinggi"],
    { files: { a: answers } },
  );
  expect(code).toBe(0);
  expect(out).toContain("== Tiket baru dengan peningkatan\n");
  expect(out).toContain("  Dicatat: peningkatan kelas adalah gratis.");
  expect(out).toContain("  Ucapkan: Tiket baru Anda saya terbitkan sekarang, dengan peningkatan");
});

test("the transcript of a small script, line for line", async () => {
  const { code, out } = await ramah(["play", "g.md"], {
    files: { "g.md": greeting },
    input: "1\n\n# a comment\nSiti\nis CONTENT\n",
  });
  expect(code).toBe(0);
  expect(out).toBe(`A short greeting for the shop

== Greeting
  Guide: Smile before you pick up: it is heard.
  Say: Good morning, Meridian Shop. How may I help you?
    1  Asks about an order
    2  Thanks us
> 1

== Order
  Ask: And may I ask your name?
customer name: Siti
  Say: Thank you, Siti. I will look it up and call you back before five o'clock.
    1  Is content
> is CONTENT

== Goodbye
  Say: Thank you for calling. Have a good day.
  The call has ended.
`);
});

test("an answer that does not fit ends with 1 and names its line", async () => {
  const { code, errors } = await ramah(["play", "g.md", "--answers", "a"], {
    files: { "g.md": greeting, a: "# first\n\n7\n" },
  });
  expect(code).toBe(1);
  expect(errors).toBe(
    'ramah: a, line 3: "7" is not offered here. Write a number from 1 to 2, or the words beside it.\n',
  );
});

test("answers that end before the call does end with 1 and say where", async () => {
  const { code, errors } = await ramah(["play", "g.md", "--answers", "a"], {
    files: { "g.md": greeting, a: "1\n" },
  });
  expect(code).toBe(1);
  expect(errors).toContain('The answers end at "Order", before the call does.');
  const empty = await ramah(["play", "g.md", "--answers", "a"], {
    files: { "g.md": greeting, a: "" },
  });
  expect(empty.errors).toContain('The answers end at "Greeting"');
});

test("answers that are left when the call has ended are told, so that a changed script is noticed", async () => {
  const files = { "g.md": greeting, a: "2\n# more\nSiti\n" };
  const { code, errors } = await ramah(["play", "g.md", "--answers", "a"], { files });
  expect(code).toBe(1);
  expect(errors).toMatch(/^ramah: a, line 3: The call has ended, but the answer "Siti" is left\./);
  const piped = await ramah(["play", "g.md"], { files, input: "2\nmore\n" });
  expect(piped.code).toBe(0);
});

test("a person is asked again, may go back, ask for help and stop", async () => {
  const { code, out, errors, prompts } = await ramah(["play", "g.md"], {
    files: { "g.md": greeting },
    environment: { NO_COLOR: "1" },
    typed: ["b", "7", "?", "1", "b", "1", "", "q"],
  });
  expect([code, errors]).toEqual([0, ""]);
  expect(out).toContain("There is no step to go back to.");
  expect(out).toContain('"7" is not offered here.');
  expect(out).toContain("go back one step");
  expect(out).toContain('  Back at "Greeting".\n');
  expect(out.match(/== Greeting/g)).toHaveLength(2);
  // What does not fit is asked again without showing everything again, and typed words are not repeated.
  expect(out.match(/1 {2}Asks about an order/g)).toHaveLength(2);
  expect(out).not.toContain("> 7");
  expect(out.endsWith('\nStopped at "Order".\n')).toBe(true);
  // The name was not told: the words that need it are not shown.
  expect(out).not.toContain("Thank you, ");
  expect(prompts).toEqual([
    "> ",
    "> ",
    "> ",
    "> ",
    "customer name: ",
    "> ",
    "customer name: ",
    "> ",
  ]);
});

test("an answer of q stops the call, and what stands after it does not matter", async () => {
  const files = { "g.md": greeting, a: "1\nq\nSiti\n" };
  const { code, out, errors } = await ramah(["play", "g.md", "--answers", "a"], { files });
  expect([code, errors]).toEqual([0, ""]);
  expect(out).toContain('Stopped at "Order".');
});

test("the answers may stand on standard input by name", async () => {
  const { code } = await ramah(["play", "g.md", "--answers", "-"], {
    files: { "g.md": greeting },
    input: "2\n",
  });
  expect(code).toBe(0);
});

test("a person who closes the input has stopped", async () => {
  const { code, out } = await ramah(["play", "g.md", "--lang", "id"], {
    files: { "g.md": greeting },
    typed: [],
  });
  expect(code).toBe(0);
  expect(out).toContain('Berhenti di "Salam".');
});

const mustSay = `---
script: s
languages: en
start: One
facts:
  seats: 1..9
  member: yes | no
  class: economy | business
  refund: 0..10000000 IDR
---
# Booking
## One
Ask seats
Ask member
Ask class
Ask refund

> Seats: {seats}, refund: {refund}. (if seats is known and refund is known)

MUST SAY promise before Two
> You will get {refund}.

- Goes on -> Two
## Two
> Goodbye.

End
`;

test("yes and no, whole numbers, money and lists are read as people write them", async () => {
  const { code, out } = await ramah(["play", "s.md"], {
    files: { "s.md": mustSay },
    input: "3\nyes\n2\nRp 1.500.000\ny\n1\n",
  });
  expect(code).toBe(0);
  expect(out).toContain("    1  yes\n    2  no\n");
  expect(out).toContain("    1  economy\n    2  business\n");
  expect(out).toContain("Say: Seats: 3, refund: IDR\u00a01,500,000.");
});

test("a value outside its range, a word that is neither yes nor no, an unknown item do not fit", async () => {
  const fault = async (input: string): Promise<string> =>
    (await ramah(["play", "s.md"], { files: { "s.md": mustSay }, input })).errors;
  expect(await fault("12\n")).toContain("Write a whole number from 1 to 9.");
  expect(await fault("3\nperhaps\n")).toContain('"perhaps" is neither yes nor no.');
  expect(await fault("3\nno\nfirst\n")).toContain('"first" is not offered here.');
  expect(await fault("3\nno\n1\n1.50\n")).toContain("Write a whole number from 0 to 10000000.");
  expect(await fault("3\nno\n1\n1.500,000\n")).toContain("Write a whole number");
});

const early = `---
script: e
languages: en
start: One
facts:
  name: text
  floor: 2 | 1
---
# Early
## One
> Welcome, {name}.

Ask name
Ask floor
> Which floor?

- Goes on -> Two
## Two
- Comes back -> One (if floor is 2)
End
`;

test("words wait for the question that completes them; the name of a value comes before its number", async () => {
  const { code, out } = await ramah(["play", "e.md"], {
    files: { "e.md": early },
    input: "Siti\n2\n1\n2\n",
  });
  expect([code, out.includes("[name]")]).toEqual([0, false]);
  expect(out).toContain("name: Siti\n  Say: Welcome, Siti.\n");
  // Floor "2" is the first in the list and was chosen by its name.
  expect(out).toContain("    1  Comes back\n    2  End the call\n");
});

test("an end does not come by itself while another way may still open", async () => {
  const { code, out } = await ramah(["play", "e.md"], {
    files: { "e.md": early },
    input: "-\n-\n1\n1\n",
  });
  expect(code).toBe(0);
  expect(out).toContain("    1  End the call\n    closed: Comes back (");
});

test("what must be said stays closed until it is said; a fact told at any time opens it", async () => {
  const { code, out } = await ramah(["play", "s.md"], {
    files: { "s.md": mustSay },
    input: "-\n-\n-\n-\nrefund = 20000\nn\nb\n",
  });
  expect(out).toContain("refund: -\n  Word for word: You will get [refund].");
  expect(out).toContain("The words cannot be said yet: refund not known.");
  expect(out).toContain("closed: Goes on (");
  expect(out).toContain("Word for word: You will get IDR\u00a020,000.");
  expect(out).toContain('The customer would not hear "promise".');
  expect(out).toContain("No way on from here");
  expect(code).toBe(1);
});

test("a script with errors is shown with its places and ends with 1", async () => {
  const files = { "bad.md": greeting.replace("-> Goodbye", "-> Godbye") };
  const { code, out, errors } = await ramah(["play", "bad.md"], { files });
  expect([code, out]).toEqual([1, ""]);
  expect(errors).toContain(
    'bad.md:22:16 error: There is no step "Godbye". Did you mean "Goodbye"?',
  );
  expect(errors).toContain("  22 | - Thanks us -> Godbye\n     |                ^^^^^^\n");
  expect(errors).toContain('ramah: "bad.md" has errors and cannot be played.');
  const outcome = await ramah(["play", "bad.md", "--json", "--lang", "id"], { files });
  expect(outcome.code).toBe(1);
  expect(json(outcome)).toMatchObject({
    diagnostics: [{ code: "undefined-step", line: 22, column: 16, severity: "error" }],
    issues: [{ code: "script-faulty", path: "bad.md" }],
  });
});

test("an unknown script offers the library", async () => {
  const { code, errors } = await ramah(["play", "lost-tiket"]);
  expect(code).toBe(2);
  expect(errors).toContain('There is no script "lost-tiket". Did you mean "lost-ticket"?');
  expect((await ramah(["play", "x.md"], { files: { "x.md": "file-is-directory" } })).errors).toBe(
    'ramah: "x.md" is a folder. Name a file in it.\n',
  );
});

test("facts that do not fit the script are all told and end with 2", async () => {
  const facts = ["x", "custmer name=Siti", "customer value=big"].flatMap((fact) => [
    "--fact",
    fact,
  ]);
  const { code, errors } = await ramah(["play", "lost-ticket", ...facts]);
  expect(code).toBe(2);
  expect(errors.split("\n").slice(0, 3)).toEqual([
    'ramah: "x" is not a fact. Write --fact "name=value", such as --fact "customer name=Siti".',
    'ramah: The script has no fact "custmer name". Did you mean "customer name"?',
    'ramah: customer value: "big" is not offered here. Write a number from 1 to 2, or the words beside it.',
  ]);
});

test("--json: how the call went, nothing else on standard output", async () => {
  const outcome = await ramah(["play", "lost-ticket", "--json", "--answers", "a"], {
    files: { a: answers },
  });
  expect(outcome.code).toBe(0);
  const answer = json(outcome);
  expect(Object.keys(answer)).toEqual([
    ...["script", "status", "step", "facts", "mustSays", "transcript", "diagnostics", "issues"],
  ]);
  expect(answer).toMatchObject({
    script: { id: "lost-ticket" },
    status: "ended",
    mustSays: [{ id: "janji-tiket", status: "said", locale: "en" }],
    issues: [],
  });
  expect(answer.facts["kode pemesanan"]).toMatchObject({ value: "MRD7Q2", source: "asked" });
  expect(answer.transcript[0]).toEqual({
    kind: "title",
    text: "Ticket not arrived, flight tomorrow",
  });
});

test("with --json nobody can be asked", async () => {
  const outcome = await ramah(["play", "lost-ticket", "--json"], { typed: [] });
  expect(outcome.code).toBe(2);
  expect(json(outcome).issues[0].code).toBe("json-without-answers");
});

test("the example of the package is free of errors and warnings in both languages", async () => {
  for (const lang of ["en", "id"]) {
    const { errors, code } = await ramah(["play", "g.md", "--lang", lang], {
      files: { "g.md": greeting },
      input: "2\n",
    });
    expect([code, errors]).toEqual([0, ""]);
  }
});
