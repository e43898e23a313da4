import { expect, test } from "vitest";
import { finds, told } from "../../test/lint-desk.js";
import { sound } from "../../test/lint-slips.js";
import type { RoutingConfig } from "../config/config.js";
import { siteHours } from "../hours/site-hours.js";
import { lintRouting } from "./lint-routing.js";

test("hours are looked at in a span, by queue (R-02)", () => {
  const day = [["08:00", "17:00"]] as const;
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day };
  const config: RoutingConfig = {
    ...sound,
    hours: { jkt: siteHours({ zone: "Asia/Jakarta", weekly: week }) },
  };
  const span = (from: string, to: string) => ({
    during: { from: Date.parse(from), to: Date.parse(to) },
  });
  const monday = lintRouting(config, span("2026-11-23T00:00+07:00", "2026-11-24T00:00+07:00"));
  expect(told(monday).slice(0, 2)).toEqual([
    "info queue-hours-gap queues/0",
    "info queue-hours-gap queues/1",
  ]);
  expect(monday[0]?.data).toEqual({
    queue: "loans",
    gaps: 2,
    missingMs: 15 * 3_600_000,
    from: Date.parse("2026-11-23T00:00+07:00"),
    to: Date.parse("2026-11-23T08:00+07:00"),
  });
  expect(
    finds(config, span("2026-11-22T00:00+07:00", "2026-11-23T00:00+07:00")).slice(0, 2),
  ).toEqual(["warning queue-closed queues/0", "warning queue-closed queues/1"]);
  expect(finds(config, span("2026-11-23T09:00+07:00", "2026-11-23T10:00+07:00"))).toEqual([
    "info starvation-bound rules/secondsPerPriority",
  ]);
  expect(() => lintRouting(config, { during: { from: 5, to: 5 } })).toThrow(
    /^lintRouting: hours-span/,
  );
});
