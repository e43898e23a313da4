import { expect, test } from "vitest";
import { incomeOver } from "./income.js";

const over = { currency: "GBP", amountMinor: 2_000_000, period: "year" } as const;
const band = (lowerMinor?: number, upperMinor?: number) => ({
  currency: "GBP",
  period: "year" as const,
  ...(lowerMinor === undefined ? {} : { lowerMinor }),
  ...(upperMinor === undefined ? {} : { upperMinor }),
});

test("income over 20,000 a year: yes, no, or unknown when the band straddles it (C-03)", () => {
  expect(incomeOver(band(2_000_000, 3_000_000), over).verdict).toBe(true);
  expect(incomeOver(band(2_000_000), over).verdict).toBe(true);
  expect(incomeOver(band(1_999_999, 3_000_000), over).verdict).toBe("unknown");
  expect(incomeOver(band(1_000_000, 2_000_000), over).verdict).toBe(false);
  expect(incomeOver(band(undefined, 2_000_001), over).verdict).toBe("unknown");
  expect(incomeOver(band(1_000_000), over).reason.code).toBe("income-straddles");
});

test("nothing is converted, and not knowing is not a no", () => {
  expect(incomeOver(undefined, over)).toEqual({
    verdict: "unknown",
    reason: { code: "income-unknown", data: {} },
  });
  expect(incomeOver({ ...band(9_000_000), currency: "IDR" }, over)).toEqual({
    verdict: "unknown",
    reason: { code: "income-other-currency", data: { held: "IDR", asked: "GBP" } },
  });
  expect(incomeOver({ ...band(9_000_000), period: "month" }, over).reason.code).toBe(
    "income-other-period",
  );
});
