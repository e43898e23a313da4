import { expect, test } from "vitest";
import { readArguments } from "./arguments.js";
import { localeFrom } from "./language.js";

const asked = (...args: readonly string[]): unknown => {
  const call = readArguments(args, "en").asked;
  return call.ok ? call.value : call.issues.map(({ code, data }) => [code, data]);
};

test("a call is taken apart, options before and after the words", () => {
  expect(asked("check", "--complaint", "a.eml", "b.txt")).toEqual({
    command: "check",
    files: ["a.eml", "b.txt"],
    isComplaint: true,
    isFixing: false,
  });
  expect(
    asked("--lang", "id", "play", "--fact", "a=1", "lost-ticket", "--fact=b=-2", "--answers", "x"),
  ).toEqual({ command: "play", script: "lost-ticket", answers: "x", facts: ["a=1", "b=-2"] });
  expect(asked("play", "x", "--answers=-a")).toMatchObject({ answers: "-a" });
  expect(asked("play", "x", "--answers", "-")).toMatchObject({ answers: "-" });
  expect(asked("explain", "click", "and", "mortar")).toEqual({
    command: "explain",
    term: "click and mortar",
  });
  expect(asked("explain", "--", "--list")).toEqual({ command: "explain", term: "--list" });
});

test("help is there for everything, and for nothing at all", () => {
  expect(asked()).toEqual({ command: "help" });
  expect(asked("-h")).toEqual({ command: "help" });
  expect(asked("check", "--help")).toEqual({ command: "help", topic: "check" });
  expect(asked("help", "play")).toEqual({ command: "help", topic: "play" });
  expect(asked("-v")).toEqual({ command: "version" });
});

test("each misuse has its own code", () => {
  expect(asked("--json")).toEqual([["command-missing", {}]]);
  expect(asked("chek")).toEqual([["command-unknown", { command: "chek", nearest: "check" }]]);
  expect(asked("help", "ply")).toEqual([["command-unknown", { command: "ply", nearest: "play" }]]);
  expect(asked("help", "play", "x")).toEqual([["argument-left-over", { argument: "x" }]]);
  expect(asked("send")).toEqual([["command-unknown", { command: "send" }]]);
  expect(asked("check", "--fx", "a")).toEqual([
    ["option-unknown", { option: "--fx", nearest: "--fix" }],
  ]);
  expect(asked("check", "-x", "a")).toEqual([["option-unknown", { option: "-x" }]]);
  expect(asked("explain", "--fix", "CRM")).toEqual([
    ["option-elsewhere", { option: "--fix", command: "explain", belongs: "check" }],
  ]);
  expect(asked("check", "a", "--lang")).toEqual([["option-without-value", { option: "--lang" }]]);
  expect(asked("play", "--answers", "--json", "x")).toEqual([
    ["option-without-value", { option: "--answers" }],
  ]);
  expect(asked("check", "--fix=no", "a")).toEqual([["option-with-value", { option: "--fix" }]]);
  expect(asked("check", "a", "--lang", "fr")).toEqual([["language-unknown", { language: "fr" }]]);
  expect(asked("check")).toEqual([["file-not-named", {}]]);
  expect(asked("play")).toEqual([["script-not-named", {}]]);
  expect(asked("play", "a", "b")).toEqual([["argument-left-over", { argument: "b" }]]);
  expect(asked("explain")).toEqual([["term-not-named", {}]]);
  expect(asked("explain", "--list", "CRM")).toEqual([["argument-left-over", { argument: "CRM" }]]);
  expect(asked("check", "--fix", "a", "b")).toEqual([["fix-one-file", { files: 2 }]]);
  expect(asked("check", "-", "-")).toEqual([["input-named-twice", {}]]);
});

test("several misuses are all told", () => {
  expect(asked("check", "--fx", "--lang", "fr")).toHaveLength(2);
});

test("names of the machine's own objects are no options and no commands", () => {
  expect(asked("constructor")).toEqual([["command-unknown", { command: "constructor" }]]);
  expect(asked("check", "--constructor", "a")).toEqual([
    ["option-unknown", { option: "--constructor" }],
  ]);
});

test("the language comes from the option, else from the environment as POSIX reads it", () => {
  expect(readArguments(["--lang", "id-ID", "-v"], "en").locale).toBe("id");
  expect(readArguments(["-v", "--lang=en"], "id").locale).toBe("en");
  expect(readArguments(["--lang", "fr"], "id").locale).toBe("id");
  expect(localeFrom({ LANG: "id_ID.UTF-8" })).toBe("id");
  expect(localeFrom({ LANG: "id_ID.UTF-8", LC_ALL: "", LC_MESSAGES: "en_GB" })).toBe("en");
  expect(localeFrom({ LANG: "en_US.UTF-8", LC_MESSAGES: "en", LC_ALL: "id.UTF-8" })).toBe("id");
  expect(localeFrom({ LANG: "C" })).toBe("en");
  expect(localeFrom({})).toBe("en");
});
