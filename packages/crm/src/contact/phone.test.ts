import { expect, test } from "vitest";
import { normalisePhone, phoneText } from "./phone.js";
import type { Region } from "./region.js";

const read = (raw: string, region: Region = "ID"): string => {
  const phone = normalisePhone(raw, { region });
  return phone.ok ? `${phone.value.kind} ${phoneText(phone.value)}` : phone.issues[0].code;
};

test.each([
  ["0812 3456 7890", "mobile +6281234567890"],
  ["0812.3456.7890", "mobile +6281234567890"],
  ["+62 812-3456-7890", "mobile +6281234567890"],
  ["+62 (0)812-3456-7890", "mobile +6281234567890"],
  ["+620812 3456 7890", "mobile +6281234567890"],
  ["(+62) 812 3456 7890", "mobile +6281234567890"],
  ["6281234567890", "mobile +6281234567890"],
  ["81234567890", "mobile +6281234567890"],
  ["０８１２３４５６７８９０", "mobile +6281234567890"],
  ["＋62 812‑3456‑7890", "mobile +6281234567890"],
  ["tel:+62-812-3456-7890", "mobile +6281234567890"],
  ["\u202a+62 812 3456 7890\u202c", "mobile +6281234567890"],
  ["08123456789", "mobile +628123456789"],
  ["0811234567", "mobile +62811234567"],
  ["(021) 555-1234", "fixed +62215551234"],
  ["021-5551-2345", "fixed +622155512345"],
  ["0274 512345", "fixed +62274512345"],
  ["0401 312345", "fixed +62401312345"],
  ["(021) 555-1234 ext. 12", "fixed +62215551234;ext=12"],
  ["021 5551234 pes 12", "fixed +62215551234;ext=12"],
  ["021 5551234 pesawat: 12", "fixed +62215551234;ext=12"],
  ["+62215551234;ext=12", "fixed +62215551234;ext=12"],
  ["021 5551234 x12", "fixed +62215551234;ext=12"],
  ["0800 123 4567", "toll-free +628001234567"],
  ["0804 1 123456", "shared-cost +628041123456"],
  ["0807 1 123456", "universal +628071123456"],
  ["1500-123", "universal +621500123"],
  ["0809 1234567", "premium +628091234567"],
  ["110", "short-code 110"],
  ["112", "short-code 112"],
  ["14045", "short-code 14045"],
  ["+44 7911 123456", "mobile +447911123456"],
  ["+65 6123 4567", "foreign +6561234567"],
])("reads %s in Indonesia as %s (C-13)", (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test.each([
  ["07911 123456", "mobile +447911123456"],
  ["+44 (0)20 7946 0018", "fixed +442079460018"],
  ["020 7946 0018", "fixed +442079460018"],
  ["01632 960001", "fixed +441632960001"],
  ["016977 3555", "fixed +44169773555"],
  ["0044 20 7946 0018", "fixed +442079460018"],
  ["0062 812 3456 7890", "mobile +6281234567890"],
  ["447911123456", "mobile +447911123456"],
  ["0800 1111", "toll-free +448001111"],
  ["0808 157 0123", "toll-free +448081570123"],
  ["0345 123 4567", "universal +443451234567"],
  ["0843 123 4567", "shared-cost +448431234567"],
  ["0909 879 0123", "premium +449098790123"],
  ["07012 345678", "personal +447012345678"],
  ["056 1234 5678", "internet +445612345678"],
  ["07640 123456", "pager +447640123456"],
  ["07624 123456", "mobile +447624123456"],
  ["999", "short-code 999"],
  ["118500", "short-code 118500"],
])("reads %s in the United Kingdom as %s (C-13)", (raw, expected) => {
  expect(read(raw, "GB")).toBe(expected);
});

test.each([
  ["", "phone-empty"],
  ["ext. 12", "phone-empty"],
  ["no number", "phone-sign"],
  ["0812 3456 7890 / 0813 1111 2222", "phone-sign"],
  ["021 5551234, 5551235", "phone-sign"],
  ["0812+3456", "phone-sign"],
  ["++62 812 3456 7890", "phone-sign"],
  ["0062 812 3456 7890", "phone-abroad-prefix"],
  ["555 1234", "phone-local"],
  ["5551 2345", "phone-local"],
  ["0812 345", "phone-no-number"],
  ["0812 3456 7890 123", "phone-no-number"],
  ["0841 2345 6789", "phone-no-number"],
  ["021 5551 23456", "phone-no-number"],
  ["+62 14045", "phone-no-number"],
  ["+0 812 3456 7890", "phone-no-number"],
  ["+1234", "phone-no-number"],
  ["14045 ext 1", "phone-local"],
  ["62812345678", "phone-ambiguous"],
  ["62215551234", "phone-ambiguous"],
  [`0812${" ".repeat(90)}`, "phone-no-number"],
])("refuses %s in Indonesia: %s", (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test("an ambiguous number is refused with both readings, never guessed", () => {
  expect(normalisePhone("62215551234", { region: "ID" })).toEqual({
    ok: false,
    issues: [{ code: "phone-ambiguous", data: { readings: ["+62215551234", "+6262215551234"] } }],
  });
});
