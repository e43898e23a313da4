// How many false alarms the scanner raises where nothing ever changes, against what it says it will raise.
// A history of weekly counts in 200 categories, whose means lie evenly between 0.5 and 50 on a log scale and
// whose exposure wobbles by a fifth, is scanned week by week against the 52 weeks before. Prints a table and
// ends with a failure when a rate is more than 10 % off. Pass a number of counts to take another than a million.
import { createRandom } from "@ramah/core";
import { chart, scanIssues } from "../dist/index.js";

const counts = Number(process.argv[2] ?? 1_000_000);
const categories = 200;
const baseline = 52;
const perPeriod = 0.5;
const tolerance = 0.1;

/** A gamma value of this shape and scale 1 (Marsaglia and Tsang, 2000). */
function gamma(random, shape) {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.float()) ** (1 / shape);
  const third = shape - 1 / 3;
  const slope = 1 / Math.sqrt(9 * third);
  for (;;) {
    const normal =
      Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
    const cube = (1 + slope * normal) ** 3;
    if (cube <= 0) continue;
    const bar = 0.5 * normal * normal + third - third * cube + third * Math.log(cube);
    if (Math.log(1 - random.float()) < bar) return third * cube;
  }
}

/** A Poisson count: for great means the first part of the arrivals is leapt over. */
function poisson(random, mean) {
  if (mean > 30) {
    const leap = Math.floor((mean * 7) / 8);
    const time = gamma(random, leap);
    if (time <= mean) return leap + poisson(random, mean - time);
    let inside = 0;
    for (let arrival = 1; arrival < leap; arrival++) if (random.float() * time < mean) inside++;
    return inside;
  }
  const bar = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > bar || count < 0; count++) {
    product *= 1 - random.float();
    if (product <= bar) return count + 1;
  }
  return count;
}

/** A count whose variance is sigmaZ squared times its mean. */
const countOf = (random, mean, sigmaZ) =>
  sigmaZ === 1
    ? poisson(random, mean)
    : poisson(random, gamma(random, mean / (sigmaZ ** 2 - 1)) * (sigmaZ ** 2 - 1));

function historyOf(random, periods, sigmaZ) {
  return Array.from({ length: categories }, (_, index) => {
    const mean = 0.5 * 100 ** (index / (categories - 1));
    const exposures = Array.from({ length: periods }, () => 0.8 + 0.4 * random.float());
    return {
      category: `category ${index}`,
      exposures,
      counts: exposures.map((exposure) => countOf(random, mean * exposure, sigmaZ)),
    };
  });
}

const windowAt = (history, week) =>
  history.map(({ category, counts: all, exposures }) => ({
    category,
    counts: all.slice(week - baseline, week + 1),
    exposures: exposures.slice(week - baseline, week + 1),
  }));

function simulate({ sigmaZ, method, share }) {
  const weeks = Math.round((counts * share) / categories);
  const history = historyOf(createRandom(`${sigmaZ} ${method}`), weeks + baseline, sigmaZ);
  let [alarms, said, limits] = [0, 0, 0];
  for (let week = baseline; week < weeks + baseline; week++) {
    const window = windowAt(history, week);
    const scan = scanIssues(window, { perPeriod, method, baseline });
    alarms += scan.findings.length;
    said += scan.expectedFalseAlarms;
    if (week % 10 !== 0) continue;
    for (const { counts: x, exposures: n } of window) {
      const { signals } = chart({ kind: "uPrime", x, n, phase1: baseline, rules: ["WE1"] });
      const { statistic, upper } = chart({ kind: "uPrime", x, n, phase1: baseline, rules: [] });
      if (signals.some(({ index }) => index === baseline && statistic[index] > upper[index]))
        limits += 10;
    }
  }
  return { weeks, alarms, said, limits };
}

const scenarios = [
  { name: "Poisson, u-prime", sigmaZ: 1, method: "u-prime", share: 0.4 },
  { name: "sigma z = 2, u-prime", sigmaZ: 2, method: "u-prime", share: 0.4 },
  { name: "Poisson, poisson", sigmaZ: 1, method: "poisson", share: 0.2 },
];
const rows = scenarios.map(({ name, ...scenario }) => {
  const { weeks, alarms, said, limits } = simulate(scenario);
  const nominal = weeks * perPeriod;
  return {
    counts: name,
    "category weeks": weeks * categories,
    nominal: Number((nominal / weeks).toFixed(4)),
    said: Number((said / weeks).toFixed(4)),
    actual: Number((alarms / weeks).toFixed(4)),
    "actual / nominal": Number((alarms / nominal).toFixed(3)),
    "actual / said": Number((alarms / said).toFixed(3)),
    "u' chart, 3 sigma up": Number((limits / weeks).toFixed(3)),
  };
});
console.log(`false alarms a week over ${categories} categories, budget ${perPeriod} a week`);
console.table(rows);
const off = rows.filter((row) => Math.abs(row["actual / nominal"] - 1) > tolerance);
if (off.length > 0) {
  console.log(`more than ${tolerance * 100} % off: ${off.map((row) => row.counts).join("; ")}`);
  process.exitCode = 1;
}
