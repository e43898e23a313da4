import { expect, test } from "vitest";
import { type Catalogues, describe } from "./message.js";

interface Table {
  late: { readonly minutes: number };
}
const catalogues: Catalogues<Table> = {
  en: { late: ({ minutes }) => `${minutes} minutes late` },
  id: { late: ({ minutes }) => `terlambat ${minutes} menit` },
};

test("says a reason in the language asked for", () => {
  const reason = { code: "late", data: { minutes: 5 } } as const;
  expect(describe(reason, "en", catalogues)).toBe("5 minutes late");
  expect(describe(reason, "id", catalogues)).toBe("terlambat 5 menit");
});

test("a code without words is the programmer's mistake, also when Object has one of that name", () => {
  const unknown = { code: "constructor", data: {} } as never;
  expect(() => describe(unknown, "en", catalogues)).toThrow(
    'describe: no message for the code "constructor"',
  );
  const reason = { code: "late", data: { minutes: 5 } } as const;
  expect(() => describe(reason, "fr" as never, catalogues)).toThrow("describe: no message for");
});
