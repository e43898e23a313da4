// Reads a document of 2,000 steps and one five times as long. The naive peer splits lines and matches
// regular expressions, with neither places nor checks: the floor for any reader of this format.
import { parseScript } from "../dist/index.js";

function documentOf(steps) {
  const parts = ["---", "script: long", "languages: en, id", "facts:"];
  parts.push(
    "  value / nilai: normal / biasa | high / tinggi",
    "  amount due / tagihan: 0..1000000 IDR",
  );
  parts.push("---", "# Long", "id: Panjang", "");
  for (let at = 0; at < steps; at++) {
    const next = Math.min(at + 1, steps - 1);
    parts.push(
      `## Step ${at}`,
      `id: Langkah ${at}`,
      `> You owe {amount due} at step ${at}.`,
      `> id: Tagihan Anda {tagihan} di langkah ${at}.`,
      "",
      "Ask value",
      `- Goes on -> Step ${next} (if value is high and amount due > ${at})`,
      "  id: Lanjut",
      `- Waits -> Step ${(at * 7919) % steps}`,
      "  id: Menunggu",
      ...(at === steps - 1 ? ["End"] : []),
      "",
    );
  }
  return parts.join("\n");
}

function naive(source) {
  const steps = [];
  for (const line of source.split("\n")) {
    const heading = /^##\s+(.*)$/.exec(line);
    const option = /^-\s+(.*?)\s*->\s*(.*?)(?:\s+\((?:if|jika)\s+(.*)\))?$/.exec(line);
    const said = /^>\s*(?:(en|id):\s*)?(.*)$/.exec(line);
    if (heading) steps.push({ title: heading[1], options: [], say: [] });
    else if (option) steps.at(-1)?.options.push(option.slice(1));
    else if (said) steps.at(-1)?.say.push(said.slice(1));
  }
  return steps;
}

function best(work) {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 9; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  return milliseconds;
}

const short = documentOf(2000);
const long = documentOf(10000);
const problems = parseScript(short).diagnostics;
if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));

const shortMs = best(() => parseScript(short));
const longMs = best(() => parseScript(long));
const naiveMs = best(() => naive(short));
console.log(`2,000 steps, ${Math.round(short.length / 1024)} KiB: ${shortMs.toFixed(1)} ms CPU`);
console.log(
  `10,000 steps: ${longMs.toFixed(1)} ms CPU, ${(longMs / shortMs).toFixed(1)} times as long for 5 times the text`,
);
console.log(
  `naive split and match, no checks: ${naiveMs.toFixed(1)} ms; checked reading costs ${(shortMs / naiveMs).toFixed(1)} times that`,
);
