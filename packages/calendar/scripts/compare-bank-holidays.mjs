// Compares the lists in `facts/` with the file that GOV.UK publishes, and tells when a calendar is about to end:
//   node scripts/compare-bank-holidays.mjs bank-holidays.json 2026-11-21
// The file is https://www.gov.uk/bank-holidays.json, downloaded before; the date is today's.
// Ends with 0 when all is well, 1 when something is to be done, 2 when it was called wrongly.
import { readFileSync } from "node:fs";
import { families, readFacts } from "./lib/facts.mjs";

const divisions = {
  "england-and-wales": "GB-ENG",
  scotland: "GB-SCT",
  "northern-ireland": "GB-NIR",
};
const leastDays = 60;

const [file, today = ""] = process.argv.slice(2);
if (file === undefined || !/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
  stop("usage: node scripts/compare-bank-holidays.mjs bank-holidays.json YYYY-MM-DD");
}
const published = read(file);
const found = [
  ...Object.entries(divisions).flatMap(([division, layer]) => differences(division, layer)),
  ...Object.values(families).flat().flatMap(ending),
];
for (const line of found) console.log(line);
if (found.length === 0) console.log("The lists agree, and no calendar ends soon.");
process.exitCode = found.length === 0 ? 0 : 1;

function read(path) {
  try {
    const content = JSON.parse(readFileSync(path, "utf8"));
    for (const division of Object.keys(divisions)) {
      const events = content[division]?.events;
      if (!Array.isArray(events) || events.length === 0) stop(`${path}: no events of ${division}`);
    }
    return content;
  } catch (error) {
    return stop(`${path}: ${error.message}`);
  }
}

/** GOV.UK drops past years: only the years that both have are compared, and new ones are told. */
function differences(division, layer) {
  const { published: years, days } = readFacts(layer);
  const ours = new Map(
    days
      .filter(({ knownUntil }) => knownUntil === undefined)
      .map(({ date, name }) => [date, name.endsWith("-substitute")]),
  );
  const theirs = new Map(
    published[division].events.map(({ date, notes }) => [date, /substitute/i.test(notes ?? "")]),
  );
  const firstYear = [...theirs.keys()].sort()[0].slice(0, 4);
  const covered = new Set(years.map(({ year }) => year).filter((year) => year >= firstYear));
  const news = new Set([...theirs.keys()].map(yearOf).filter((year) => year > years.at(-1).year));
  return [
    ...[...news].map((year) => `${layer}: GOV.UK has ${year}, facts/${layer}.txt has not`),
    ...[...theirs].flatMap(([date, isSubstitute]) => {
      if (!covered.has(yearOf(date))) return [];
      if (!ours.has(date)) return [`${layer}: ${date} is missing here`];
      const isSame = ours.get(date) === isSubstitute;
      return isSame ? [] : [`${layer}: ${date} is ${isSubstitute ? "a" : "no"} substitute day`];
    }),
    ...[...ours.keys()]
      .filter((date) => covered.has(yearOf(date)) && !theirs.has(date))
      .map((date) => `${layer}: ${date} is not in the list of GOV.UK`),
  ];
}

function ending(layer) {
  const end = `${readFacts(layer).published.at(-1).year}-12-31`;
  const days = (Date.parse(end) - Date.parse(today)) / 86_400_000;
  return days >= leastDays ? [] : [`${layer}: ends on ${end}, ${days} days from ${today}`];
}

function yearOf(date) {
  return date.slice(0, 4);
}

function stop(text) {
  console.error(text);
  process.exit(2);
}
