import { expect, test } from "vitest";
import { readArguments } from "./arguments.js";
import { sayMain } from "./words/main.js";

const codes = (...args: readonly string[]): readonly string[] => {
  const { asked } = readArguments(args, {});
  return asked.ok ? [] : asked.issues.map(({ code }) => code);
};
const said = (...args: readonly string[]): readonly string[] => {
  const { asked, locale } = readArguments(args, {});
  return asked.ok ? [] : asked.issues.map((issue) => sayMain(issue, locale));
};

test("what is asked for is read, and the rest is as usual", () => {
  expect(readArguments([], {}).asked).toEqual({ ok: true, value: { port: 4173, help: false } });
  const args = ["--port", "0", "--store", "a.db", "--ingest=m.eml", "--json", "--lang", "id"];
  const call = readArguments([...args, "--now", "2026-11-20T16:00+07:00"], {});
  const now = Date.UTC(2026, 10, 20, 9);
  const value = { port: 0, store: "a.db", ingest: "m.eml", help: false, now };
  expect(call).toEqual({ locale: "id", json: true, asked: { ok: true, value } });
  expect(readArguments(["-h"], {}).asked).toMatchObject({ value: { help: true } });
});

test("the language is the one asked for, else that of the person's system, else English", () => {
  const locale = (environment: Record<string, string>, ...args: readonly string[]): string =>
    readArguments(args, environment).locale;
  expect(locale({})).toBe("en");
  expect(locale({ LANG: "id_ID.UTF-8" })).toBe("id");
  expect(locale({ LANG: "id_ID.UTF-8" }, "--lang", "en")).toBe("en");
  expect(locale({ LC_ALL: "", LANG: "id_ID@euro" })).toBe("id");
  expect(locale({ LC_ALL: "en_GB.UTF-8", LANG: "id_ID" })).toBe("en");
  expect(locale({ LC_MESSAGES: "id", LANG: "C" })).toBe("id");
  expect(locale({ LANG: "C.UTF-8" })).toBe("en");
  expect(locale({ LANG: "id_ID.UTF-8" }, "--bogus")).toBe("id");
});

test("an unknown option names the one that was probably meant, in the reader's language", () => {
  expect(said("--prot", "80")).toEqual([
    "There is no option --prot. Did you mean --port? Run with --help to see what can be asked.",
  ]);
  expect(said("--lang", "id", "--stroe=x")).toEqual([
    "Tidak ada pilihan --stroe. Mungkin maksud Anda --store? Jalankan dengan --help untuk melihat yang tersedia.",
  ]);
  expect(said("-x")).toEqual(["There is no option -x. Run with --help to see what can be asked."]);
  expect(codes("--constructor")).toEqual(["option-unknown"]);
  expect(codes("--__proto__")).toEqual(["option-unknown"]);
});

test("a value that is missing, empty or plainly the next option is asked for with an example", () => {
  for (const option of ["--port", "--store", "--ingest", "--lang", "--now"]) {
    expect([option, codes(option)]).toEqual([option, ["option-without-value"]]);
    expect([option, codes(option, "")]).toEqual([option, ["option-without-value"]]);
    expect([option, codes(`${option}=`)]).toEqual([option, ["option-without-value"]]);
  }
  expect(codes("--ingest", "--json")).toEqual(["option-without-value"]);
  expect(said("--store")[0]).toContain("--store desk.db");
  expect(readArguments(["--store=-x.db"], {}).asked).toMatchObject({ value: { store: "-x.db" } });
});

test("an option that takes no value, one given twice and a word too many are told", () => {
  expect(codes("--json=yes", "--ingest", "m")).toEqual(["option-with-value"]);
  expect(codes("--ingest", "a", "--ingest", "b")).toEqual(["option-twice"]);
  expect(said("a.eml")).toEqual([
    '"a.eml" belongs to no option. To take a mail in, write --ingest a.eml.',
  ]);
  expect(codes("--", "--port")).toEqual(["argument-left-over"]);
  expect(codes("--json")).toEqual(["argument-json-alone"]);
});

test("values that are none are told, all of them at once", () => {
  expect(codes("--lang", "fr", "--port", "99999", "--now", "never")).toEqual([
    "argument-language",
    "argument-port",
    "argument-moment",
  ]);
  for (const port of ["65536", "8o", "1e3", " 80", "٨٠"]) {
    expect([port, codes("--port", port)]).toEqual([port, ["argument-port"]]);
  }
  expect(codes("--port", "-1")).toEqual(["option-without-value"]);
  expect(codes("--port", "65535")).toEqual([]);
  expect(codes("--now", "2026-11-20T16:00")).toEqual(["argument-moment"]);
});
