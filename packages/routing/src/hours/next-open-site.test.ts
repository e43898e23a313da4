import { expect, test } from "vitest";
import { nextOpenSite } from "./next-open-site.js";

const day = [["08:00", "17:00"]] as const;
const siteIn = (id: string, zone: string) => ({
  id,
  hours: { zone, weekly: { mon: day, tue: day } },
});
const jkt = siteIn("jkt", "Asia/Jakarta");
const dps = siteIn("dps", "Asia/Makassar");

test("contacts overflow to the first site that is open, else to the one that opens first", () => {
  const noon = Date.parse("2026-01-05T12:00+07:00");
  expect(nextOpenSite([jkt, dps], noon)).toEqual({ site: "jkt", opensAt: noon, opensInMs: 0 });
  const evening = Date.parse("2026-01-05T20:00+07:00");
  expect(nextOpenSite([jkt, dps], evening)?.site).toBe("dps");
  expect(nextOpenSite([jkt, { id: "machine" }], evening)?.site).toBe("machine");
  expect(
    nextOpenSite([{ id: "gone", hours: { zone: "UTC", weekly: {} } }], evening),
  ).toBeUndefined();
});

test("overflow is asked in whole milliseconds, and refused by its own name with the path of the site", () => {
  const noon = Date.parse("2026-01-05T12:00+07:00");
  expect(nextOpenSite([jkt], noon + 0.5)).toEqual({
    site: "jkt",
    opensAt: noon,
    opensInMs: 0,
  });
  const broken = [jkt, { id: "x", hours: { zone: "Mars", weekly: {} } }];
  expect(() => nextOpenSite(broken, noon)).toThrow(
    /^nextOpenSite: hours-zone at sites\[1\]\.hours\.zone/,
  );
});
