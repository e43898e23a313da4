// Index of 100,000 customers against a scan of them, and the price of reading a phone number.
// Build first (`npm run build` here), then: node bench/lookup.mjs
import { createRandom } from "@ramah/core";
import { createLookup, find, normalisePhone } from "../dist/index.js";

const size = 100_000;
const random = createRandom([1, 2, 3, 4]);
const digits = (count) =>
  Array.from({ length: count }, () => String(random.uint32() % 10)).join("");

const said = (field, value) => ({
  field,
  value,
  source: { kind: "import", ref: "bench" },
  method: "stated",
  collectedAt: 0,
  confidentiality: "internal",
});
const profiles = Array.from({ length: size }, (_, nth) => ({
  id: `p${nth}`,
  claims: [
    said("phone", { number: `0812-${digits(4)}-${digits(4)}` }),
    said("email", `customer${nth}@example.com`),
    said("plate", `B ${1 + (nth % 9999)} ${"ABC"[nth % 3]}${"XYZ"[(nth % 7) % 3]}`),
  ],
}));

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const best = (times, run) => {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const start = cpuMs();
    run();
    least = Math.min(least, cpuMs() - start);
  }
  return least;
};

const build = best(3, () => createLookup(profiles, { at: 1, region: "ID" }));
const lookup = createLookup(profiles, { at: 1, region: "ID" });
const asked = Array.from({ length: 20_000 }, () => {
  const number = profiles[random.uint32() % size].claims[0].value.number;
  return { kind: "phone", text: `+62${number.slice(1)}` };
});
const indexed = best(5, () => {
  for (const key of asked) find(lookup, [key]);
});

// The scan that a program without an index makes: numbers stored in one spelling, compared in turn.
const stored = profiles.map(({ id, claims }) => ({
  id,
  phone: `+62${claims[0].value.number.slice(1).replaceAll("-", "")}`,
}));
const few = asked.slice(0, 200);
const scanned = best(3, () => {
  for (const { text } of few) {
    const phone = text.replaceAll("-", "");
    stored.filter((one) => one.phone === phone);
  }
});
const forms = [
  "0812-3456-7890",
  "+62 812 3456 7890",
  "(021) 555-1234",
  "6281234567890",
  "0274 512345",
];
const reading = best(5, () => {
  for (let time = 0; time < 100_000; time += 1) {
    normalisePhone(forms[time % forms.length], { region: "ID" });
  }
});

const perFind = indexed / asked.length;
const perScan = scanned / few.length;
const rate = (milliseconds) => Math.round(1000 / milliseconds).toLocaleString("en");
console.log(
  `keys indexed        ${lookup.size.toLocaleString("en")} from ${size.toLocaleString("en")} customers`,
);
console.log(
  `build               ${build.toFixed(0)} ms CPU, ${((build * 1e6) / (3 * size)).toFixed(0)} ns a key`,
);
console.log(`find by phone       ${rate(perFind)} a second (normalising included)`);
console.log(`linear scan         ${rate(perScan)} a second`);
console.log(
  `ratio               ${Math.round(perScan / perFind).toLocaleString("en")} times the scan`,
);
console.log(`normalisePhone      ${((reading * 1e6) / 100_000).toFixed(0)} ns each`);
