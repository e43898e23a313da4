import { expect, test } from "vitest";
import { abroadEnv } from "./abroad.mjs";

test.runIf(process.env["RAMAH_ABROAD"])("the run abroad is in Kiritimati and in Turkish", () => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect({ locale, timeZone }).toEqual({ locale: "tr-TR", timeZone: abroadEnv.TZ });
  expect((1234.5).toLocaleString()).toBe("1.234,5");
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-14 * 60);
});
