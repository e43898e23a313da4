import { attempt, createRandom } from "@ramah/core";
import { expect, test } from "vitest";
import { estimateWait } from "./estimate-wait.js";
import { noEstimate } from "./no-estimate.js";
import type { WaitEstimate } from "./wait-estimate.js";

const waitOf = (ahead: number, agents: number, patienceMs?: number): WaitEstimate =>
  estimateWait({
    ahead,
    agents,
    meanHandleMs: 300,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });

const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

test("with n ahead the wait is Erlang's: mean (n + 1) / (s mu), sd its root over s mu (R-07)", () => {
  const wait = estimateWait({ ahead: 8, agents: 3, meanHandleMs: 240_000 });
  expect(wait).toMatchObject({ position: 9, ahead: 8, mean: 720_000, sd: 240_000, method: "ql" });
});

test("the next in line waits an exponential time", () => {
  const wait = estimateWait({ ahead: 0, agents: 4, meanHandleMs: 240_000 });
  for (const p of [1e-12, 0.2, 0.5, 0.9, 0.999999]) {
    expect(relative(wait.quantile(p), -60_000 * Math.log1p(-p))).toBeLessThan(1e-12);
  }
});

test("patience shortens the wait of those behind, not of the next one", () => {
  const asked = { agents: 3, meanHandleMs: 240_000, patienceMs: 300_000 };
  expect(estimateWait({ ...asked, ahead: 0 }).mean).toBe(80_000);
  const wait = estimateWait({ ...asked, ahead: 2 });
  // 1 / (s mu + i theta): 1/80 s, then 1/300 s more each.
  const rates = [1 / 80, 1 / 80 + 1 / 300, 1 / 80 + 2 / 300];
  expect(relative(wait.mean, 1000 * rates.reduce((sum, rate) => sum + 1 / rate, 0))).toBeLessThan(
    1e-14,
  );
  const variance = rates.reduce((sum, rate) => sum + 1 / rate ** 2, 0);
  expect(relative(wait.sd, 1000 * Math.sqrt(variance))).toBeLessThan(1e-14);
});

// By SciPy (gamma.ppf; betaincinv of the tail that is the smaller one). Handling takes 300 in all rows; after
// ahead, agents and patience come the quantiles of 1e-6, 0.5, 0.9 and 0.999999.
test.each([
  [0, 1, 60, [0.0003000001500001, 207.94415416798356, 690.7755278982138, 4144.653167380656]],
  [8, 3, undefined, [98.5568956729474, 866.895118437037, 1299.4711541318604, 3095.711335808965]],
  [8, 3, 300, [46.046783726283316, 433.4498017781335, 676.785827464587, 1891.0472584488764]],
  [100, 50, 60, [79.2471135371803, 146.07740389954304, 171.57045372268678, 265.1983829240278]],
  [100, 1, 3, [8.03495292718276, 223.48188135756874, 706.3132550877988]],
  [1000, 50, 300, [739.5560681916818, 915.4563148657425, 970.452136374322, 1139.3322349184566]],
  [10000, 1000, 60, [217.12208604722971, 236.0115527225076, 241.48404116185293, 257.2128931967855]],
  [
    10000,
    3,
    1000000000,
    [952804.8102809765, 999566.9666475868, 1012431.2473940561, 1047834.6650780407],
  ],
  [
    10000,
    1000,
    undefined,
    [2859.8434055138277, 3000.2000005925547, 3038.812134410165, 3145.0754790469878],
  ],
  [1, 1, 3, [0.042317088385749886, 210.92925342393409, 693.7606271541644]],
] as const)(
  "ahead %d, agents %d, patience %s: the quantiles by SciPy",
  (ahead, agents, patience, quantiles) => {
    const { quantile } = waitOf(ahead, agents, patience);
    for (const [index, wanted] of quantiles.entries()) {
      expect(relative(quantile([1e-6, 0.5, 0.9, 0.999999][index] ?? 0), wanted)).toBeLessThan(1e-9);
    }
  },
);

/** P(sum of exponential times <= time) by uniformisation: a chain that is looked at at random moments. */
function byUniformisation(rates: readonly number[], time: number): number {
  const pace = Math.max(...rates);
  const mean = pace * time;
  let chances: readonly number[] = rates.map((_, stage) => (stage === 0 ? 1 : 0));
  let weight = Math.exp(-mean);
  let waiting = weight;
  for (let looks = 1; looks < mean + 12 * Math.sqrt(mean) + 60; looks++) {
    chances = chances.map((chance, stage) => {
      const stays = chance * (1 - (rates[stage] ?? 0) / pace);
      return (
        stays + (stage === 0 ? 0 : ((chances[stage - 1] ?? 0) * (rates[stage - 1] ?? 0)) / pace)
      );
    });
    weight *= mean / looks;
    waiting += weight * chances.reduce((sum, chance) => sum + chance, 0);
  }
  return 1 - waiting;
}

test("a quantile is where uniformisation, which knows nothing of beta and gamma, finds its chance", () => {
  for (const patienceMs of [undefined, 20, 300, 90_000]) {
    for (const ahead of [0, 1, 5, 40]) {
      const rates = Array.from(
        { length: ahead + 1 },
        (_, left) => 7 / 300 + (patienceMs === undefined ? 0 : left / patienceMs),
      );
      const wait = waitOf(ahead, 7, patienceMs);
      for (const p of [0.05, 0.5, 0.8, 0.95]) {
        expect(Math.abs(byUniformisation(rates, wait.quantile(p)) - p)).toBeLessThan(1e-9);
      }
    }
  }
});

test("drawn sums of exponential times stay below the quantiles as often as they should", () => {
  const random = createRandom("sums");
  const wait = waitOf(12, 4, 200);
  const draws = 40_000;
  const within = [0.2, 0.5, 0.8, 0.9].map((p) => ({ p, until: wait.quantile(p), count: 0 }));
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    let time = 0;
    for (let left = 0; left <= 12; left++)
      time -= Math.log1p(-random.float()) / (4 / 300 + left / 200);
    sum += time;
    for (const one of within) if (time <= one.until) one.count++;
  }
  expect(Math.abs(sum / draws - wait.mean)).toBeLessThan((4 * wait.sd) / Math.sqrt(draws));
  for (const { p, count } of within) {
    expect(Math.abs(count / draws - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
  }
});

test("patience without end is no patience at all", () => {
  const asked = { ahead: 500, agents: 20, meanHandleMs: 300_000 };
  const endless = estimateWait({ ...asked, patienceMs: 1e18 });
  const plain = estimateWait(asked);
  for (const p of [0.01, 0.5, 0.99]) {
    expect(relative(endless.quantile(p), plain.quantile(p))).toBeLessThan(1e-9);
  }
});

test("the ends: no time with chance 0, no end with chance 1, and nothing else is a chance", () => {
  const wait = estimateWait({ ahead: 3, agents: 2, meanHandleMs: 1 });
  expect([wait.quantile(0), wait.quantile(1)]).toEqual([0, Number.POSITIVE_INFINITY]);
  for (const p of [-0.1, 1.1, Number.NaN, "0.5" as never]) {
    expect(() => wait.quantile(p)).toThrow(RangeError);
  }
});

test("every wrong figure is listed with its path", () => {
  const wrong = attempt(() =>
    estimateWait({ ahead: 1.5, agents: 0, meanHandleMs: Number.NaN, patienceMs: -1 }),
  );
  expect(wrong).toMatchObject({
    ok: false,
    issues: [
      { code: "bad-figure", path: ["ahead"], data: { expected: "count", received: "1.5" } },
      { code: "bad-figure", path: ["agents"], data: { expected: "above-zero", received: "0" } },
      { path: ["meanHandleMs"], data: { received: "NaN" } },
      { path: ["patienceMs"], data: { received: "-1" } },
    ],
  });
  for (const nonsense of [null, undefined, 7, "8", []]) {
    expect(() => estimateWait(nonsense as never)).toThrow(RangeError);
  }
  expect(() => estimateWait({} as never)).toThrow(/ahead.*agents.*meanHandleMs/);
  const endless = { ahead: 1, agents: 1, meanHandleMs: Number.POSITIVE_INFINITY };
  expect(() => estimateWait(endless)).toThrow(RangeError);
});

test("without agents there is no time to tell, only the place", () => {
  const none = noEstimate(4);
  expect(none).toMatchObject({
    position: 5,
    ahead: 4,
    method: "none",
    mean: Number.POSITIVE_INFINITY,
  });
  expect(none.quantile(0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(() => noEstimate(-1)).toThrow(RangeError);
  expect(() => none.quantile(2)).toThrow(RangeError);
});

test("patience far shorter than the time between two who are served leaves only the service (far tails)", () => {
  const { quantile } = estimateWait({
    ahead: 0,
    agents: 1,
    meanHandleMs: 8 * 3_600_000,
    patienceMs: 60_000,
  });
  // Nobody is ahead: an exponential time.
  for (const p of [0.5, 0.9, 0.99, 0.9999]) {
    expect(quantile(p) / (-Math.log1p(-p) * 8 * 3_600_000)).toBeCloseTo(1, 9);
  }
  const tiny = estimateWait({ ahead: 0, agents: 0.3, meanHandleMs: 240_000, patienceMs: 3 });
  expect(tiny.quantile(0.5) / (Math.LN2 * 800_000)).toBeCloseTo(1, 9);
});
