import { createRandom } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { binomial, countQuantiles, poisson } from "../../src/analysis/numerics/count-quantiles.js";
import { upperTail } from "../../src/analysis/scanner/upper-tail.js";
import {
  type ChartInput,
  callBackSample,
  chart,
  estimateShare,
  falseDiscoveryRates,
  scanIssues,
  wilson,
} from "../../src/index.js";

const counts = fc.array(fc.nat(60), { minLength: 4, maxLength: 40 });
const sized = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 400 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    {
      minLength: 4,
      maxLength: 30,
    },
  )
  .map((periods) => ({
    n: periods.map(({ size }) => size),
    x: periods.map(({ size, part }) => Math.floor(size * part)),
  }));
const near = (one: number, other: number): void => {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(one), Math.abs(other)),
  );
};

test("limits enclose the centre line and stay within what can be", () => {
  fc.assert(
    fc.property(sized, fc.constantFrom("p", "np", "u", "pPrime", "uPrime"), (data, kind) => {
      const found = chart({ kind, ...data });
      found.lower.forEach((lower, index) => {
        const [upper, centre] = [found.upper[index] ?? 0, found.centreLine[index] ?? 0];
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(centre);
        expect(upper).toBeGreaterThanOrEqual(centre * (1 - 1e-15));
        if (kind === "p" || kind === "pPrime") expect(upper).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test("np is p times the size, with the same signals of single points", () => {
  fc.assert(
    fc.property(sized, ({ x, n }) => {
      const [share, number] = (["p", "np"] as const).map((kind) =>
        chart({ kind, x, n, rules: ["WE1"] }),
      );
      n.forEach((size, index) => {
        near((share?.upper[index] ?? 0) * size, number?.upper[index] ?? 1);
        near((share?.lower[index] ?? 0) * size, number?.lower[index] ?? 1);
      });
      expect(share?.signals).toEqual(number?.signals);
    }),
  );
});

test("a unit of exposure may be chosen freely: rates scale, signals stay", () => {
  fc.assert(
    fc.property(
      sized,
      fc.constantFrom("u", "uPrime"),
      fc.constantFrom(0.25, 8, 1024),
      (data, kind, unit) => {
        const one = chart({ kind, ...data });
        const other = chart({ kind, x: data.x, n: data.n.map((size) => size * unit) });
        one.upper.forEach((upper, index) => {
          near(upper, (other.upper[index] ?? 0) * unit);
        });
        expect(other.signals).toEqual(one.signals);
      },
    ),
  );
});

test("gaps anywhere change neither limits nor signals of the other periods", () => {
  const kind = fc.constantFrom("c", "g", "t", "cusum", "ewma");
  fc.assert(
    fc.property(counts, kind, fc.array(fc.nat(40), { maxLength: 6 }), (x, kind, places) => {
      const padded: (number | null)[] = [...x];
      for (const place of places) padded.splice(place % (padded.length + 1), 0, null);
      const at = padded.flatMap((value, index) => (value === null ? [] : [index]));
      const options: Partial<ChartInput> = kind === "cusum" ? { centre: 20, sigma: 4 } : {};
      const [whole, gaps] = [x, padded].map((series) => chart({ kind, x: series, ...options }));
      expect(at.map((index) => gaps?.upper[index])).toEqual(whole?.upper);
      expect(gaps?.signals).toEqual(
        whole?.signals.map(({ rule, index }) => ({ rule, index: at[index] })),
      );
    }),
  );
});

test("a chart turned upside down signals at the same points", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 }),
      (points) => {
        const signals = (sign: number) =>
          chart({ kind: "c", x: points.map((point) => 100 + sign * point), centre: 100 }).signals;
        expect(signals(-1)).toEqual(signals(1));
        const sums = (sign: number) =>
          chart({ kind: "cusum", x: points.map((point) => sign * point), centre: 0, sigma: 10 });
        expect(sums(-1).positive).toEqual(sums(1).negative?.map((sum) => (sum === 0 ? 0 : -sum)));
      },
    ),
  );
});

test("rules are asked one by one: what each says does not hang on the others", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -35, max: 35 }), { minLength: 1, maxLength: 60 }),
      (points) => {
        const x = points.map((point) => 100 + point);
        const all = chart({ kind: "c", x, centre: 100 }).signals;
        const one = chart({ kind: "c", x, centre: 100, rules: ["N6"] }).signals;
        expect(all.filter(({ rule }) => rule === "N6")).toEqual(one);
        expect(all.map(({ index }) => index)).toEqual(
          all.map(({ index }) => index).sort((a, b) => a - b),
        );
      },
    ),
  );
});

test("exact limits leave no more outside on either side than they promise, and could not be narrower", () => {
  const tail = fc.double({ min: 1e-6, max: 0.4, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      tail,
      (size, share, part) => {
        const chances = [(1 - share) ** size];
        for (let k = 0; k < size; k++) {
          chances.push(((chances[k] ?? 0) * (size - k) * share) / ((k + 1) * (1 - share)));
        }
        const { lower, upper } = countQuantiles(binomial(size, share), part);
        const add = (from: number, to: number): number =>
          chances.slice(from, to).reduce((sum, chance) => sum + chance, 0);
        const hair = 1e-12;
        expect(add(0, lower)).toBeLessThan(part + hair);
        expect(add(0, lower + 1)).toBeGreaterThanOrEqual(part - hair);
        expect(add(upper + 1, size + 1)).toBeLessThanOrEqual(part + hair);
        if (upper > 0) expect(add(upper, size + 1)).toBeGreaterThan(part - hair);
      },
    ),
  );
  expect(countQuantiles(poisson(3), 0.5)).toEqual({ lower: 3, upper: 3 });
});

test("Wilson's interval lies within 0 and 1, holds the share, narrows with more answers and mirrors", () => {
  const asked = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  const confidence = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(asked, confidence, ([successes, n], sure) => {
      const { low, high } = wilson(successes, n, sure);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / n + 1e-15);
      expect(high).toBeGreaterThanOrEqual(successes / n - 1e-15);
      const more = wilson(successes * 4, n * 4, sure);
      expect(more.high - more.low).toBeLessThan(high - low);
      near(wilson(n - successes, n, sure).low, 1 - high);
    }),
  );
});

test("a sample is the same in whatever order the cases come, complete and in proportion", () => {
  const cases = fc.uniqueArray(
    fc.record({ id: fc.string(), part: fc.constantFrom("a", "b", "c") }),
    {
      selector: ({ id }) => id,
      minLength: 3,
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(
      cases,
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.integer(),
      (list, share, seed) => {
        const size = Math.max(3, Math.round(list.length * share));
        const options = {
          size,
          seed,
          idOf: ({ id }: { id: string }) => id,
          stratumOf: ({ part }: { part: string }) => part,
        };
        const sample = callBackSample(list, options);
        expect(callBackSample(createRandom(seed).shuffle(list), options)).toEqual(sample);
        expect(sample.cases).toHaveLength(size);
        expect(new Set(sample.cases.map(({ id }) => id)).size).toBe(size);
        const quotas = callBackSample(list, { ...options, minimum: 0 }).strata;
        for (const { population, sampled } of quotas) {
          expect(Math.abs(sampled - (size * population) / list.length)).toBeLessThan(1);
        }
        for (const { stratum, sampled, population } of sample.strata) {
          expect(sampled).toBeGreaterThanOrEqual(1);
          expect(sampled).toBeLessThanOrEqual(population);
          expect(sample.cases.filter(({ part }) => part === stratum)).toHaveLength(sampled);
        }
      },
    ),
  );
});

test("an estimate and its interval lie within the bounds of those who did not answer, and one part alone is itself", () => {
  const part = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40), fc.nat(400))
    .map(([sampled, answered, positive, rest]) => {
      const heard = Math.min(sampled, Math.max(1, answered));
      return {
        population: sampled + rest,
        sampled,
        answered: heard,
        positive: Math.min(heard, positive),
      };
    });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const found = estimateShare(parts.map((one, index) => ({ ...one, stratum: `${index}` })));
      const share = found.share ?? Number.NaN;
      expect(share).toBeGreaterThanOrEqual(found.bounds.low - 1e-12);
      expect(share).toBeLessThanOrEqual(found.bounds.high + 1e-12);
      expect(found.interval.low).toBeLessThanOrEqual(share + 1e-12);
      expect(found.interval.high).toBeGreaterThanOrEqual(share - 1e-12);
    }),
  );
});

test("false discovery rates never fall for a greater chance, are no less than the chance, and know no order", () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(chances, fc.constantFrom("independent", "any"), (pValues, dependence) => {
      const rates = falseDiscoveryRates(pValues, dependence);
      rates.forEach((rate, index) => {
        expect(rate).toBeGreaterThanOrEqual(pValues[index] ?? 1);
        expect(rate).toBeLessThanOrEqual(1);
        rates.forEach((other, place) => {
          if ((pValues[index] ?? 0) < (pValues[place] ?? 0))
            expect(rate).toBeLessThanOrEqual(other);
        });
      });
      expect(falseDiscoveryRates(pValues.toReversed(), dependence)).toEqual(rates.toReversed());
    }),
  );
});

test("a greater newest count is never likelier, and exposure may be told in any unit", () => {
  const periods = fc.array(
    fc.record({ count: fc.nat(30), exposure: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 3, maxLength: 20 },
  );
  const method = fc.constantFrom("u-prime", "poisson");
  fc.assert(
    fc.property(periods, fc.nat(40), method, (list, newest, method) => {
      const chance = (count: number, unit = 1): number =>
        scanIssues(
          [
            {
              category: "x",
              counts: [...list.map((one) => one.count), count],
              exposures: [...list.map((one) => one.exposure * unit), 5 * unit],
            },
          ],
          { method },
        ).tests[0]?.pValue ?? Number.NaN;
      const now = chance(newest);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(now).toBeLessThanOrEqual(1);
      near(now, chance(newest, 4));
      if (method === "poisson") expect(chance(newest + 1)).toBeLessThanOrEqual(now * (1 + 1e-9));
    }),
    { numRuns: 60 },
  );
});

test("the chances of a split are those of Pólya's urn, drawn ball by ball", () => {
  const ratio = fc.constantFrom(1, 1.5, 3, 9);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(10),
      ratio,
      (baselineCount, count, width) => {
        const comparison = { count, exposure: 2, baselineCount, baselineExposure: 6 };
        const total = count + baselineCount;
        const [mean, rest, extra] = [2 * 0.7, 6 * 0.7, width - 1];
        // chances[k]: k of the balls drawn so far are of the newest period.
        let chances = [1];
        for (let drawn = 0; drawn < total; drawn++) {
          const next = new Array<number>(drawn + 2).fill(0);
          chances.forEach((chance, k) => {
            const all = mean + rest + drawn * extra;
            next[k + 1] = (next[k + 1] ?? 0) + (chance * (mean + k * extra)) / all;
            next[k] = (next[k] ?? 0) + (chance * (rest + (drawn - k) * extra)) / all;
          });
          chances = next;
        }
        const tail = upperTail(comparison, { ratios: [width], weights: [1], rate: 0.7 });
        tail.chances.forEach((chance, index) => {
          const wanted = chances.slice(tail.from + index).reduce((sum, one) => sum + one, 0);
          expect(Math.abs(chance - wanted)).toBeLessThan(1e-12);
        });
      },
    ),
  );
});

test("false alarms come as often as the scan says, for Poisson counts and for twice as restless ones", () => {
  const random = createRandom("false alarms");
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
  const poissonOf = (mean: number): number => {
    const bar = Math.exp(-mean);
    let count = 0;
    for (let product = random.float(); product > bar; count++) product *= random.float();
    return count;
  };
  /** A gamma value of a whole or half shape: half the sum of squares. */
  const gammaOf = (halves: number): number => {
    let sum = 0;
    for (let one = 0; one < halves; one++) sum += normal() ** 2;
    return sum / 2;
  };
  // Variance over mean is 1 + scale: of a gamma of shape mean / 3 and scale 3 it is 4, and sigma z is 2.
  const restless = (mean: number): number => poissonOf(3 * gammaOf(Math.round((2 * mean) / 3)));
  const means = [1.5, 3, 6, 12, 24];
  for (const draw of [poissonOf, restless]) {
    const periods = 26;
    const history = Array.from({ length: 40 }, (_, category) =>
      Array.from({ length: periods + 60 }, () => draw(means[category % means.length] ?? 1)),
    );
    let [alarms, said] = [0, 0];
    for (let week = 0; week < 60; week++) {
      const scan = scanIssues(
        history.map((all, category) => ({
          category: `${category}`,
          counts: all.slice(week, week + periods + 1),
        })),
        { perPeriod: 4 },
      );
      alarms += scan.findings.length;
      said += scan.expectedFalseAlarms;
      expect(scan.expectedFalseAlarms).toBeLessThanOrEqual(4);
    }
    expect(said).toBeGreaterThan(60 * 4 * 0.95);
    // About 240 alarms: chance alone moves them by 7 %; a limit of 3 sigma of u' is far outside.
    expect(alarms / said).toBeGreaterThan(0.8);
    expect(alarms / said).toBeLessThan(1.2);
  }
});
