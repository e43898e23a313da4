import { expect, test } from "vitest";
import { estimateWait } from "./estimate-wait.js";
import { headOfLineEstimate, lastEnteredEstimate } from "./history-estimates.js";

test("earlier waits give a mean at once, and arrivals let it follow the load", () => {
  const known = { ahead: 9, agents: 10, meanHandleMs: 300 };
  const hol = headOfLineEstimate({ ...known, headWaitedMs: 300 });
  expect(hol).toMatchObject({ mean: 360, position: 10, method: "hol" });
  // Ten services long: twenty of service and arrival, and two who stand there for certain.
  expect(hol.sd).toBeCloseTo(30 * Math.sqrt(22), 9);
  const slow = headOfLineEstimate({ ...known, headWaitedMs: 300, betweenArrivalsMs: 60 });
  expect(slow.mean).toBeCloseTo(30 * 7, 9);
  const les = lastEnteredEstimate({ ...known, lastWaitedMs: 300 });
  expect(les).toMatchObject({ mean: 360, method: "les" });
  expect(les.sd).toBeCloseTo(30 * Math.sqrt(23), 9);
});

test("the last one served leaves room for those who came since", () => {
  const known = { lastWaitedMs: 300, ahead: 9, agents: 10, meanHandleMs: 300 };
  // In 330 ms come five and a half, and the newcomer is one more.
  const les = lastEnteredEstimate({ ...known, betweenArrivalsMs: 60 });
  expect(les.mean).toBeCloseTo(30 * 6.5, 9);
});

test.each([10, 5000])(
  "with patience, %d who came and stayed are counted like those of a known line",
  (came) => {
    const known = { agents: 10, meanHandleMs: 300, patienceMs: 400 };
    // So long has the head waited, at an arrival every 3 ms, that so many have come and not given up.
    const between = came === 10 ? 3 : 0.01;
    const headWaitedMs = -400 * Math.log1p(-(came * between) / 400);
    const hol = headOfLineEstimate({
      ...known,
      ahead: 1,
      headWaitedMs,
      betweenArrivalsMs: between,
    });
    const line = estimateWait({ ...known, ahead: came + 1 });
    expect(Math.abs(hol.mean / line.mean - 1)).toBeLessThan(1e-7);
    const perHead = 1 / (10 / 300 + (came + 1) / 400);
    const wanted = Math.sqrt(line.sd ** 2 + came * perHead ** 2);
    expect(Math.abs(hol.sd / wanted - 1)).toBeLessThan(1e-7);
    // Without patience a long line is as wide as its services and its arrivals.
    const patient = headOfLineEstimate({
      agents: 10,
      meanHandleMs: 300,
      ahead: 1,
      headWaitedMs: came * 30,
    });
    expect(patient.mean).toBeCloseTo(30 * (came + 2), 6);
    expect(patient.sd).toBeCloseTo(30 * Math.sqrt(2 * came + 2), 6);
  },
);

test("a head that has only just come waits for two services at least", () => {
  const fresh = headOfLineEstimate({ headWaitedMs: 0, ahead: 1, agents: 10, meanHandleMs: 300 });
  expect(fresh.mean).toBe(60);
  expect(fresh.quantile(0.5)).toBeGreaterThan(0);
  const last = lastEnteredEstimate({ lastWaitedMs: 0, ahead: 0, agents: 10, meanHandleMs: 300 });
  expect(last.mean).toBe(60);
});

test("patience thins out those who came in behind the head", () => {
  const known = {
    ahead: 9,
    agents: 10,
    meanHandleMs: 300,
    headWaitedMs: 600,
    betweenArrivalsMs: 20,
  };
  const patient = headOfLineEstimate(known);
  const impatient = headOfLineEstimate({ ...known, patienceMs: 180 });
  expect(impatient.mean).toBeLessThan(patient.mean);
  expect(Number.isFinite(headOfLineEstimate({ ...known, patienceMs: 0.001 }).sd)).toBe(true);
  expect(() => headOfLineEstimate({ ...known, headWaitedMs: -1, agents: 0 })).toThrow(
    /agents.*headWaitedMs/,
  );
  expect(() => lastEnteredEstimate({ ...known, lastWaitedMs: -1 })).toThrow(/lastWaitedMs/);
});

test("a head that has waited for many patiences is taken at its word", () => {
  // Twenty thousand times as many came as are left; without all of them the wait would look shorter.
  const known = { ahead: 20, agents: 1000, meanHandleMs: 300_000, patienceMs: 60_000 };
  const hol = headOfLineEstimate({ ...known, headWaitedMs: 3_600_000 });
  expect(hol.mean / 3_600_000).toBeCloseTo(1, 3);
});
