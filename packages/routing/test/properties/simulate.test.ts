import { minuteMs } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLog, rehearse, replay, simulate, writeLog } from "../../src/index.js";
import { runAll, type Setting } from "../../src/simulate/run.js";
import { reportOf, settingOf } from "../../src/simulate/simulate.js";
import { coarseDesks, desks } from "../simulate/desks.js";

const untilMs = 40 * minuteMs;

test("the kernel and the public router start the same contacts with the same agents at the same moments", () => {
  let compared = 0;
  // Also later, so that nothing hangs on a clock that begins at 0.
  const from = fc.constantFrom(0, 3 * minuteMs);
  fc.assert(
    fc.property(
      fc.oneof(desks, coarseDesks),
      fc.integer(),
      from,
      ({ config, demand }, seed, start) => {
        const options = { seed, from: start, until: untilMs, replications: 2 };
        const setting = settingOf("test", config, demand, options);
        if (!("plan" in setting.choice)) return;
        compared++;
        const traceOf = (choice: Setting["choice"]): unknown => {
          const starts: string[] = [];
          const tally = runAll({ ...setting, choice }, (...told) => starts.push(told.join(" ")));
          return { starts, report: reportOf(setting, tally) };
        };
        expect(traceOf({ because: [] })).toEqual(traceOf(setting.choice));
      },
    ),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(250);
});

test("every contact that came was answered, gave up, or still waits, and Little's law holds exactly", () => {
  fc.assert(
    fc.property(desks, fc.integer(), ({ config, demand }, seed) => {
      const report = simulate(config, demand, { seed, until: untilMs });
      for (const one of [report.overall, ...report.classes]) {
        const { offered, answered, abandoned, timedOut, refused, stillWaiting } = one;
        expect(stillWaiting).toBeGreaterThanOrEqual(0);
        expect(offered).toBe(answered + abandoned + timedOut + refused + stillWaiting);
        if (stillWaiting > 0) continue;
        // Number in line times time is waits summed up: two ways of counting the same.
        const waitedMs = (one.waitMs?.mean ?? 0) * (answered + abandoned + timedOut);
        expect(one.meanWaiting * untilMs).toBeCloseTo(waitedMs, 3);
      }
    }),
    { numRuns: 200 },
  );
});

test("moving everything in time changes nothing but the moments", () => {
  const byMs = 1_795_251_600_000;
  const shift = <Stretch extends { readonly from: number; readonly to: number }>(
    one: Stretch,
  ): Stretch => ({
    ...one,
    from: one.from + byMs,
    to: one.to + byMs,
  });
  fc.assert(
    fc.property(desks, fc.integer(), ({ config, demand }, seed) => {
      const later = {
        ...demand,
        ...(demand.shifts && { shifts: demand.shifts.map(shift) }),
        classes: demand.classes.map((one) => ({
          ...one,
          arrivals:
            "at" in one.arrivals ? { at: one.arrivals.at.map((at) => at + byMs) } : one.arrivals,
        })),
      };
      // A Poisson process is summed up from its begin: to another begin it may round otherwise.
      fc.pre(demand.classes.every(({ arrivals }) => "at" in arrivals));
      const one = simulate(config, demand, { seed, until: untilMs });
      const other = simulate(config, later, { seed, from: byMs, until: byMs + untilMs });
      expect({ ...other, from: 0, countedFrom: 0, until: untilMs }).toEqual(one);
    }),
    { numRuns: 100 },
  );
});

test("a log is written and read back as it was, and under the same policy nothing changes", () => {
  fc.assert(
    fc.property(desks, fc.integer(), ({ config, demand }, seed) => {
      const log = rehearse(config, demand, { seed, until: untilMs });
      const { events, problems } = readLog(writeLog(log));
      expect(problems).toEqual([]);
      expect(events).toEqual(log);
      const { contacts, before, after } = replay(log, config);
      for (const contact of contacts) expect(contact.after).toEqual(contact.before);
      expect(after).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("lines of any kind lose nothing: each is an event, a problem or blank", () => {
  const line = fc.oneof(
    fc.string().map((text) => text.replace(/[\r\n]/g, " ")),
    fc.json().map((text) => text.replace(/[\r\n]/g, " ")),
    fc.integer({ min: -5, max: 5 }).map((at) => JSON.stringify({ at, type: "tick" })),
    fc.constant(""),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { events, problems } = readLog(lines.join("\n"));
      const filled = lines.filter((text) => text.replace(/^\uFEFF/, "").trim() !== "").length;
      expect(events.length + problems.filter(({ isKept }) => !isKept).length).toBe(filled);
      for (const { data, text } of problems) {
        expect(lines[data.line - 1]?.replace(/^\uFEFF/, "")).toBe(text);
      }
    }),
  );
});
