import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import { json, ramah } from "./desk.js";

test("(G-02) a term is explained: plain words, definition, other names, source", async () => {
  const { code, out, errors } = await ramah(["explain", "cst"]);
  expect([code, errors]).toEqual([0, ""]);
  expect(out).toContain("CST (customer service team)\n");
  expect(out).toContain("  In plain words: The people who look after the insurance of your car.\n");
  expect(out).toContain("  With customers say: Motor insurance team\n");
  expect(out).toContain(
    "  Source: The Call Centre Customer Care (course, six modules), module 5\n",
  );
});

test("several words need no quotation marks, and the answer comes in the language asked for", async () => {
  const { code, out } = await ramah(["explain", "--lang", "id", "waktu", "tunggu"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^waktu tunggu\n {2}Dengan kata sederhana: /);
  expect(out).toContain("  Dalam bahasa Inggris: waiting time");
});

test("an unknown term ends with 1 and offers near names", async () => {
  const { code, out, errors } = await ramah(["explain", "cros", "seling"]);
  expect([code, out]).toEqual([1, ""]);
  expect(errors).toBe(
    'ramah: The term "cros seling" is not known. Did you mean "cross-selling"?\n',
  );
  const indonesian = await ramah(["explain", "qqqqqq", "--lang", "id"]);
  expect(indonesian.errors).toContain('Istilah "qqqqqq" tidak dikenal. Lihat istilah yang ada');
});

test("--list lists every term in the order of its letters", async () => {
  const { code, out } = await ramah(["explain", "--list", "--lang", "id"]);
  expect(code).toBe(0);
  const lines = out.split("\n\n")[0]?.split("\n") ?? [];
  const terms = lines.map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
  expect(terms.length).toBeGreaterThan(50);
  expect(terms).toEqual([...terms].sort());
  expect(out).toContain(`${lines.length} istilah.`);
});

test("--json: concepts, suggestions, issues", async () => {
  const found = json(await ramah(["explain", "--json", "CRM"]));
  expect(Object.keys(found)).toEqual(["concepts", "suggestions", "issues"]);
  expect(found.concepts[0]).toMatchObject({ concept: "crm", locale: "en", term: "CRM" });
  expect(found.concepts[0].related.length).toBeGreaterThan(0);
  const unknown = await ramah(["explain", "--json", "cros seling"]);
  expect(unknown.code).toBe(1);
  expect(json(unknown)).toMatchObject({
    concepts: [],
    suggestions: ["cross-selling"],
    issues: [{ code: "term-unknown" }],
  });
  expect(json(await ramah(["explain", "--json", "--list"])).concepts.length).toBeGreaterThan(50);
});

test("help names every command and option in both languages, in lines that fit a terminal", async () => {
  for (const lang of locales) {
    for (const topic of ["", "check", "play", "explain"]) {
      const { code, out } = await ramah([
        ...(topic === "" ? [] : [topic]),
        "--help",
        "--lang",
        lang,
      ]);
      expect(code).toBe(0);
      expect(out).toContain("--lang");
      expect(out).toContain("--json");
      expect(out).toMatch(/(?:Examples|Contoh):\n {2}ramah /);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  }
  expect((await ramah([])).out).toMatch(/^ramah: friendly/);
  expect((await ramah([], { environment: { LC_ALL: "id_ID" } })).out).toContain("Pemakaian:");
});

test("the version, and help and version for programs", async () => {
  expect(await ramah(["--version"])).toMatchObject({ code: 0, out: "1.2.3\n" });
  expect(json(await ramah(["--version", "--json"]))).toEqual({ version: "1.2.3", issues: [] });
  expect(json(await ramah(["help", "check", "--json"])).help).toMatch(/^ramah check: /);
});

test("misuse ends with 2, on standard error, and for programs as JSON too", async () => {
  const people = await ramah(["chek"], { environment: { LANG: "id_ID.UTF-8" } });
  expect(people).toMatchObject({
    code: 2,
    out: "",
    errors:
      'ramah: Perintah "chek" tidak ada. Mungkin maksud Anda "check"? Lihat daftarnya dengan "ramah --help".\n',
  });
  const programs = await ramah(["check", "--json", "--fx", "a"]);
  expect(programs.code).toBe(2);
  expect(json(programs)).toEqual({
    issues: [
      {
        code: "option-unknown",
        text: 'There is no option "--fx". Did you mean "--fix"? "ramah --help" lists them.',
      },
    ],
  });
});
