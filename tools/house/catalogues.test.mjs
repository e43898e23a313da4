import { expect, test } from "vitest";
import { badBilinguals } from "./bilingual.mjs";
import { badMessages, missingMessages } from "./catalogues.mjs";
import { messagesFor, obey } from "./obey.mjs";

const reasons = `
export interface BaseReasons { "too-late": { minutes: number } }
export interface RoutingReasons extends BaseReasons { closed: NoData }
export type RoutingReason = ReasonOf<RoutingReasons>;
`;
/** @param {string} body */
const catalogue = (body) => `export const messages: Catalogue<RoutingReasons> = {\n${body}\n};`;
const english = catalogue(
  `"too-late": ({ minutes }) => \`Late by \${minutes} min.\`,\nclosed: () => "Closed.",`,
);
const indonesian = catalogue(
  `"too-late": ({ minutes }) => \`Terlambat \${minutes} menit.\`,\nclosed: () => "Tutup.",`,
);

/** @param {import("./obey.mjs").Rule} rule @param {string} id @param {string} [en] */
const faults = (rule, id, en = english) =>
  messagesFor(rule, reasons, {
    path: "src/reasons.ts",
    more: { "src/messages/en.ts": en, "src/messages/id.ts": id },
  });

test("passes catalogues that say every code in both languages", () => {
  expect(faults(missingMessages, indonesian)).toEqual([]);
  expect(faults(badMessages, indonesian)).toEqual([]);
});

test("catches a code without a message, an inherited one too, and a message without a code", () => {
  const half = catalogue('closed: () => "Tutup.", opened: () => "Buka.",');
  expect(faults(missingMessages, half)).toEqual([
    '2: "too-late" has no message in id',
    '1: "opened" is no code of src/reasons.ts',
  ]);
});

test("catches a missing catalogue or file of reasons", () => {
  expect(faults(missingMessages, "")).toEqual(["1: has no `Catalogue<...>`"]);
  expect(messagesFor(missingMessages, "")).toEqual(["1: is missing: list the codes there"]);
});

test("a catalogue may be put together from others, as long as they say everything", () => {
  const part = 'const late: Catalogue<BaseReasons> = { "too-late": () => "Terlambat." };\n';
  const whole = catalogue('...late, closed: () => "Tutup.",');
  expect(faults(missingMessages, part + whole)).toEqual([]);
  expect(faults(missingMessages, whole)).toHaveLength(1);
});

test("catches empty messages, in a branch too, but not the empty glue of a list", () => {
  expect(faults(badMessages, indonesian.replace("Tutup.", " "))).toEqual(["3: an empty message"]);
  expect(faults(badMessages, indonesian.replace('"Tutup."', 'late ? "" : "x"'))).toHaveLength(1);
  expect(
    faults(badMessages, indonesian.replace('"Tutup."', `\`\${all.join("")} tutup.\``)),
  ).toEqual([]);
});

test("catches a message left in English, but not a word both languages share", () => {
  expect(faults(badMessages, indonesian.replace("Tutup.", "Closed."))[0]).toMatch(
    /^3: the same text/,
  );
  expect(
    faults(badMessages, indonesian.replace("Tutup.", "SMS"), english.replace("Closed.", "SMS")),
  ).toEqual([]);
});

test("catches a table of words that one language lacks", () => {
  expect(faults(badMessages, indonesian, `${english}\nexport const units = {};`)[0]).toContain(
    "no units",
  );
});

test("catches data in two languages that is empty or a sentence left in English", () => {
  expect(messagesFor(badBilinguals, 'const a = { en: "CRM", id: "CRM" };')).toEqual([]);
  expect(messagesFor(badBilinguals, 'const a = { en: "Yes", id: "" };')).toHaveLength(1);
  expect(
    messagesFor(badBilinguals, 'const a = { en: "We call you back", id: "We call you back" };'),
  ).toHaveLength(1);
});

obey("says every code in both languages", missingMessages);
obey("has no empty message and none left in English", badMessages);
obey("has no data left in English", badBilinguals);
