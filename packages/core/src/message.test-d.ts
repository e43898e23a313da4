import { expectTypeOf, test } from "vitest";
import { type Catalogues, describe } from "./message.js";
import type { ReasonOf } from "./reason.js";

interface Table {
  late: { readonly minutes: number };
  closed: { readonly site: string };
}
declare const catalogues: Catalogues<Table>;
const late = ({ minutes }: Table["late"]): string => `${minutes}`;
const closed = ({ site }: Table["closed"]): string => site;

test("a catalogue that lacks a language does not compile", () => {
  // @ts-expect-error TS2741: the property `id` is missing
  const english: Catalogues<Table> = { en: { late, closed } };
  expectTypeOf(english).toEqualTypeOf<Catalogues<Table>>();
});

test("a catalogue that lacks a code does not compile", () => {
  // @ts-expect-error TS2741: the property `closed` is missing in `id`
  const half: Catalogues<Table> = { en: { late, closed }, id: { late } };
  expectTypeOf(half).toEqualTypeOf<Catalogues<Table>>();
});

test("the parameters of a message are typed by its code", () => {
  expectTypeOf(catalogues.en.late).parameter(0).toEqualTypeOf<{ readonly minutes: number }>();
  // @ts-expect-error TS2345: `late` needs minutes, not a site
  describe({ code: "late", data: { site: "Jakarta" } }, "en", catalogues);
  // @ts-expect-error TS2345: no such code
  describe({ code: "early", data: {} }, "en", catalogues);
});

test("a reason is told apart by its code", () => {
  const site = (reason: ReasonOf<Table>): string =>
    reason.code === "closed" ? reason.data.site : String(reason.data.minutes);
  expectTypeOf(site).returns.toBeString();
});
