// How far estimates of the wait are off, against the least that is possible: the standard deviation of the
// wait, given how many are ahead. A line with exponential handling (and patience) is run; for everybody who has to
// wait, each estimate made on joining is compared with what came true. Prints a table and ends with a failure
// when the estimate from the length misses by more than 2 % above that floor, or covers a quantile more
// than a point wrongly. Pass a number of events to run other than four million per line.
import { createRandom } from "@ramah/core";
import { estimateWait, headOfLineEstimate, lastEnteredEstimate } from "../dist/index.js";

const events = Number(process.argv[2] ?? 4_000_000);
const lines = [
  { name: "M/M/100, load 0.95", agents: 100, handle: 300, load: 0.95 },
  { name: "M/M/10, load 0.90", agents: 10, handle: 300, load: 0.9 },
  { name: "M/M/100+M, load 1.1, patience 180", agents: 100, handle: 300, load: 1.1, patience: 180 },
  { name: "M/M/20+M, load 1.0, patience 180", agents: 20, handle: 300, load: 1, patience: 180 },
];

/** Runs a line; customers who gave up are judged by when they would have been served. */
function run({ agents, handle, load, patience = Number.POSITIVE_INFINITY }, judge) {
  const random = createRandom(`${agents} ${load}`);
  const arrivals = (load * agents) / handle;
  let row = [];
  let first = 0;
  let present = 0;
  let busy = 0;
  let time = 0;
  let last = 0;
  const skip = () => {
    for (; first < row.length && row[first].isGone; first++) judge(row[first], time);
    if (first > 100_000) {
      row = row.slice(first);
      first = 0;
    }
  };
  for (let event = 0; event < events; event++) {
    const served = busy / handle;
    const left = present / patience;
    const rate = arrivals + served + left;
    time -= Math.log1p(-random.float()) / rate;
    const which = random.float() * rate;
    if (which < served) {
      skip();
      const next = row[first];
      if (next === undefined) busy--;
      else {
        first++;
        present--;
        judge(next, time);
        last = time - next.joined;
      }
    } else if (which < served + left) {
      let leaving;
      do leaving = row[random.integer(first, row.length - 1)];
      while (leaving.isGone);
      leaving.isGone = true;
      present--;
    } else if (busy < agents) busy++;
    else {
      let head = first;
      while (head < row.length && row[head].isGone) head++;
      row.push({
        joined: time,
        isGone: false,
        ahead: present,
        head: head < row.length ? time - row[head].joined : undefined,
        last,
      });
      present++;
    }
  }
}

const rows = [];
let isFine = true;
for (const line of lines) {
  const shared = { agents: line.agents, meanHandleMs: line.handle };
  const patience = line.patience === undefined ? {} : { patienceMs: line.patience };
  const known = new Map();
  const byLength = (ahead, more) => {
    const key = more === patience ? ahead : -1 - ahead;
    let found = known.get(key);
    if (found === undefined) {
      const estimate = estimateWait({ ...shared, ...more, ahead });
      found = {
        mean: estimate.mean,
        sd: estimate.sd,
        p80: estimate.quantile(0.8),
        p90: estimate.quantile(0.9),
      };
      known.set(key, found);
    }
    return found;
  };
  const sums = { floor: 0, ql: 0, qlm: 0, hol: 0, les: 0, both: 0 };
  const within = { p80: 0, p90: 0, hol80: 0, hol90: 0, les80: 0, les90: 0, both80: 0, both90: 0 };
  let count = 0;
  let sampled = 0;
  run(line, ({ joined, ahead, head, last }, time) => {
    // Without a head there is nothing to compare; every method is judged by the same contacts.
    if (head === undefined) return;
    const waited = time - joined;
    count++;
    const best = byLength(ahead, patience);
    sums.floor += best.sd ** 2;
    sums.qlm += (waited - best.mean) ** 2;
    sums.ql += (waited - byLength(ahead, {}).mean) ** 2;
    if (waited <= best.p80) within.p80++;
    if (waited <= best.p90) within.p90++;
    sums.hol += (waited - head) ** 2;
    sums.les += (waited - last) ** 2;
    if (count % 20 !== 0) return;
    sampled++;
    const betweenArrivalsMs = line.handle / (line.load * line.agents);
    const both = headOfLineEstimate({
      ...shared,
      ...patience,
      betweenArrivalsMs,
      ahead,
      headWaitedMs: head,
    });
    sums.both += (waited - both.mean) ** 2;
    if (waited <= both.quantile(0.8)) within.both80++;
    if (waited <= both.quantile(0.9)) within.both90++;
    const hol = headOfLineEstimate({ ...shared, ...patience, ahead, headWaitedMs: head });
    if (waited <= hol.quantile(0.8)) within.hol80++;
    if (waited <= hol.quantile(0.9)) within.hol90++;
    const les = lastEnteredEstimate({
      ...shared,
      ...patience,
      ahead,
      lastWaitedMs: last,
    });
    if (waited <= les.quantile(0.8)) within.les80++;
    if (waited <= les.quantile(0.9)) within.les90++;
  });
  const root = (sum) => Math.sqrt(sum / count).toFixed(1);
  const share = (of, all) => `${((100 * of) / all).toFixed(1)} %`;
  const ratio = Math.sqrt(sums.qlm / sums.floor);
  if (Math.abs(ratio - 1) > 0.02) isFine = false;
  if (Math.abs(within.p80 / count - 0.8) > 0.01 || Math.abs(within.p90 / count - 0.9) > 0.01)
    isFine = false;
  rows.push({
    line: line.name,
    judged: count,
    "exact sd": root(sums.floor),
    QL_m: root(sums.qlm),
    "/ exact": ratio.toFixed(4),
    QL: root(sums.ql),
    HOL: root(sums.hol),
    LES: root(sums.les),
    "(HOL/best)^2": (sums.hol / sums.qlm).toFixed(2),
    "(LES/best)^2": (sums.les / sums.qlm).toFixed(2),
    "p80, p90": `${share(within.p80, count)}, ${share(within.p90, count)}`,
    "HOL p80, p90": `${share(within.hol80, sampled)}, ${share(within.hol90, sampled)}`,
    "HOL with arrivals known": Math.sqrt(sums.both / sampled).toFixed(1),
    "its p80, p90": `${share(within.both80, sampled)}, ${share(within.both90, sampled)}`,
    "LES p80, p90": `${share(within.les80, sampled)}, ${share(within.les90, sampled)}`,
  });
}
for (const row of rows) console.log(row);

for (const asked of [
  { ahead: 100 },
  { ahead: 100, patienceMs: 180 },
  { ahead: 10_000, patienceMs: 180 },
]) {
  const begun = process.cpuUsage().user;
  for (let again = 0; again < 5000; again++) {
    estimateWait({ agents: 100, meanHandleMs: 300 + again / 1e6, ...asked }).quantile(0.8);
  }
  const microseconds = (process.cpuUsage().user - begun) / 5000;
  console.log(
    JSON.stringify(asked),
    `${microseconds.toFixed(1)} microseconds of CPU for an estimate and a quantile`,
  );
}
if (!isFine) {
  console.error("wait-estimators: an estimate misses by more than it may");
  process.exitCode = 1;
}
