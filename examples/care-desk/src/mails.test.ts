import { readdirSync, readFileSync } from "node:fs";
import { readMail } from "@ramah/cli/mail";
import { expect, test } from "vitest";

const folder = new URL("../mails/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));

test("there are at least eight sample mails, and each is read without a warning of its encoding", async () => {
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) {
    const read = await readMail(readFileSync(new URL(file, folder)));
    expect(read.ok ? "" : `${file}: ${JSON.stringify(read.issues)}`).toBe("");
    const codes = read.ok ? read.value.warnings.map(({ code }) => code) : [];
    expect(codes).not.toContain("mail-charset-unknown");
  }
});
