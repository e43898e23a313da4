import { expect, test } from "vitest";
import { messagesFor, obey } from "./obey.mjs";
import { impurities } from "./purity.mjs";

/** @param {string} text @param {string} [name] */
const faults = (text, name = "routing") => messagesFor(impurities, text, { name });

test.each([
  "const f = () => Date.now();",
  "const f = () => new Date();",
  "const f = () => Date();",
  "const f = () => new Date(2026, 1, 1);",
  'const f = () => new Date("2026-01-01T00:00");',
  'const f = () => Date.parse("x");',
  "const clock = Date;",
  "const f = () => Math.random();",
  "const { random } = Math;",
  'const f = () => Math["random"]();',
  "const f = () => performance.now();",
  "const f = () => crypto.randomUUID();",
  "const f = () => process.env.X;",
  "const f = () => globalThis.x;",
  "const f = () => typeof window;",
  "const f = () => ({ document });",
  "const f = () => navigator.language;",
  "const f = () => console.log(1);",
  "const f = () => setTimeout(() => {}, 1);",
  "const f = () => queueMicrotask(() => {});",
  "const f = () => fetch('x');",
  "const f = () => localStorage.x;",
  "const f = () => Buffer.from('');",
  "const f = () => require('fs');",
  "const f = () => eval('1');",
  "const f = () => new Function('1');",
  "const f = (a: string) => a.localeCompare('b');",
  "const f = (a: Date) => a.toLocaleDateString();",
  "const f = (a: Date) => a.getHours();",
  "const f = () => new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' });",
  "const f = () => import.meta.url;",
  "const f = (now = Date.now()) => now;",
])("catches `%s`", (text) => {
  expect(faults(text)).toHaveLength(1);
});

test.each([
  "const f = (document: { title: string }) => document.title;",
  "const f = () => { const process = { env: 1 }; return process.env; };",
  "const f = (a: { performance: number }) => a.performance;",
  "const f = () => ({ fetch: 1, window: 2 });",
  "type Window = typeof window; interface Clock { now(): Date; document: Document }",
  "const f = (at: number) => new Date(at).toISOString();",
  "const f = (at: unknown) => at instanceof Date;",
  "const f = (a: string) => a.toLowerCase();",
  "function crypto() { return 1; } const f = () => crypto();",
  "const f = ({ window: name }: { window: string }) => name;",
  'const f = (a: Date) => Date.UTC(2026, 1) + Math.floor(a.getTime() * a["getUTCDay"]());',
  'import { fetch } from "./fetch.js"; export const f = () => fetch();',
])("passes `%s`", (text) => {
  expect(faults(text)).toEqual([]);
});

test("a name of an inner scope does not hide the global outside it", () => {
  expect(faults("const f = (document: string) => document;\nconst g = () => document;")).toEqual([
    "2: document is declared nowhere here; what is outside comes in as an argument",
  ]);
});

test("calendar may format dates, with a fixed locale and a zone", () => {
  const good = 'const f = (timeZone: string) => new Intl.DateTimeFormat("en-US", { timeZone });';
  expect(faults(good, "calendar")).toEqual([]);
  expect(faults("const f = () => new Intl.DateTimeFormat();", "calendar")).toHaveLength(1);
  expect(
    faults('const f = () => new Intl.DateTimeFormat("id", { timeZone: "UTC" });', "calendar"),
  ).toHaveLength(1);
  expect(faults('const f = () => new Intl.DateTimeFormat("en-US", {});', "calendar")).toHaveLength(
    1,
  );
  expect(faults('const f = () => new Intl.NumberFormat("en-US");', "calendar")).toHaveLength(1);
});

test("the command may do anything", () => {
  expect(faults("console.log(Date.now());", "cli")).toEqual([]);
});

obey("is pure: no clock, chance, environment or locale", impurities);
