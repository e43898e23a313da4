// One worker against HAS + HAS + >= + (== OR ==), 1,000 workers: compiled closures against CEL in the
// same run, by CPU time. Both must answer alike for every worker before anything is timed.
import { Environment, parse } from "@marcbachmann/cel-js";
import { expression } from "../dist/index.js";

const workers = Array.from({ length: 1000 }, (_, index) => ({
  // Three in four have the skill, so that most comparisons are made.
  skills: index % 4 === 0 ? ["loans"] : ["loans", "billing", "cards"].slice(index % 2),
  languages: index % 5 === 0 ? ["id"] : ["id", "en", "jv"].slice(index % 2),
  level: 1 + (index % 5),
  site: ["JKT", "SBY", "DPS"][index % 3],
}));

const ours = expression(
  "skills HAS 'billing' AND languages HAS 'en' AND level >= 3 AND (site == 'JKT' OR site == 'SBY')",
).evaluate;

const source =
  "'billing' in skills && 'en' in languages && level >= 3.0 && (site == 'JKT' || site == 'SBY')";
const cel = parse(source);
const celWithTypes = new Environment()
  .registerVariable("skills", "list<string>")
  .registerVariable("languages", "list<string>")
  .registerVariable("level", "double")
  .registerVariable("site", "string")
  .parse(source);

const byHand = (worker) =>
  worker.skills.includes("billing") &&
  worker.languages.includes("en") &&
  worker.level >= 3 &&
  (worker.site === "JKT" || worker.site === "SBY");

const answers = workers.map(byHand);
for (const [index, worker] of workers.entries()) {
  if ([ours, cel, celWithTypes].some((evaluate) => evaluate(worker) !== answers[index])) {
    throw new Error(`worker ${index} is answered differently`);
  }
}

function perSecond(evaluate, rounds) {
  let best = 0;
  for (let repeat = 0; repeat < 5; repeat += 1) {
    let yes = 0;
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) {
      for (const worker of workers) if (evaluate(worker)) yes += 1;
    }
    const { user, system } = process.cpuUsage(start);
    if (yes !== rounds * answers.filter(Boolean).length) throw new Error("wrong count");
    best = Math.max(best, (rounds * workers.length * 1e6) / (user + system));
  }
  return best;
}

const closures = perSecond(ours, 2000);
const peer = perSecond(cel, 300);
const typed = perSecond(celWithTypes, 500);
const hand = perSecond(byHand, 5000);
const millions = (value) => `${(value / 1e6).toFixed(2)} M`;
console.log(`compiled closures   ${millions(closures)} evaluations per CPU second (goal 8 M)`);
console.log(
  `cel-js              ${millions(peer)}, closures are ${(closures / peer).toFixed(1)} x as fast (goal 3 x)`,
);
console.log(
  `cel-js, typed       ${millions(typed)}, closures are ${(closures / typed).toFixed(1)} x as fast (goal 3 x; every variable declared with its type)`,
);
console.log(
  `written by hand     ${millions(hand)}, ${(hand / closures).toFixed(1)} x as fast as closures`,
);
console.log(`${answers.filter(Boolean).length} of ${workers.length} workers match`);
