// Measures a check of one mail and of many, the parser on a long quote, and the matcher against one
// regular expression for each phrase. Ratios hold within a run; the times are those of the machine.
import { readdirSync, readFileSync } from "node:fs";
import { checkDraft, parseEmail } from "../dist/index.js";

const mail = `Dear Ms Lee,

Thank you for your letter about the lamp that you ordered in our shop in March. We have looked into what happened on its way to you, and we found that the parcel went to the wrong depot. The lamp is out of stock at the moment. You forgot to enter the number of the house, so the driver could not find the door. This is not covered by our agreement with you. You must fill in the form and send it back to the address at the end of this mail.

Our colleagues in the workshop have a similar lamp in green and in white, which many customers like as much as the red one. They last about ten years and use little power. If you would like to see them, the shop on the market square is open every day but Sunday, from nine in the morning to six in the evening, and there is always somebody there who knows the lamps well and can show you how they look in the dark.

I have attached the invoice for your records. We look forward to hearing from you and remain at your service for any other question that you may have about your order.

Kind regards,
Rina Putri
Customer care

On Mon, 3 Aug 2026 at 10:12, Ann Lee <ann@example.org> wrote:
> Where is my lamp? It was your mistake!!
`;

const median = (run, times) => {
  const taken = [];
  for (let round = 0; round < times; round += 1) {
    const start = process.hrtime.bigint();
    run();
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)];
};

const first = median(() => checkDraft({ body: mail }), 1);
for (let round = 0; round < 500; round += 1) checkDraft({ body: mail });
const each = median(() => checkDraft({ body: mail }), 500);
const words = mail.split(/\s+/).length;
console.log(`first check, with compiling: ${first.toFixed(1)} ms`);
console.log(`one mail of ${words} words: ${each.toFixed(3)} ms (median of 500)`);

const many = mail.replace(/\n-- [\s\S]*|\nKind regards[\s\S]*/, "\n").repeat(150);
const once = median(() => checkDraft({ body: many }), 5);
console.log(
  `${(many.length / 1e6).toFixed(2)} MB: ${once.toFixed(0)} ms, ${(many.length / 1e3 / once).toFixed(2)} MB/s`,
);

const quote = `Fine.\n\nOn Mon, 3 Aug 2026 at 10:12, Ann <ann@example.org> wrote:\n${"> On the other hand, nobody wrote:\n".repeat(21_920)}`;
console.log(
  `quote of ${(quote.length / 1e3).toFixed(0)} KB, parsed: ${median(() => parseEmail(quote), 9).toFixed(1)} ms`,
);

for (const unit of [
  "On ",
  "> ",
  "a.",
  "!",
  "On 3 Aug\n",
  "Salam,\n",
  "you ",
  '"a ',
  "You must ",
  "From: a@b.co\n",
  "AAA ",
  "habis. ",
  "\r\n",
]) {
  const small = unit.repeat(20_000);
  const large = unit.repeat(160_000);
  for (let round = 0; round < 3; round += 1) checkDraft({ body: large });
  const ratio =
    median(() => checkDraft({ body: large }), 3) / median(() => checkDraft({ body: small }), 3);
  console.log(`time(8n)/time(n) of ${JSON.stringify(unit)}: ${ratio.toFixed(1)}`);
}

// The naive peer: every pattern of the data as a regular expression of its own, run over the same text.
const data = new URL("../src/data/", import.meta.url);
const patterns = readdirSync(data)
  .filter((name) => !/examples|closings|frames|abbreviations|function-words/.test(name))
  .flatMap(
    (name) => readFileSync(new URL(name, data), "utf8").match(/"[a-z@*#][^"\n]* [^"\n]*"/g) ?? [],
  )
  .map((quoted) => quoted.slice(1, -1))
  .filter((pattern) => !/[A-Z:,.]/.test(pattern));
const step = (text) =>
  text.startsWith("*")
    ? `(?:\\w+\\s+){0,${text.slice(1)}}`
    : `(?:${text
        .replace(/[?+]$/, "")
        .replace("@you", "anda|bapak|ibu|saudara|kamu|kalian")
        .replace(/#[dy]?/g, "\\d+")
        .replaceAll("_", "\\s+")})${text.endsWith("?") ? "?" : ""}\\s*`;
const naive = patterns.map(
  (pattern) => new RegExp(`\\b${pattern.split(" ").map(step).join("")}`, "gi"),
);
const runNaive = (text) => {
  let found = 0;
  for (const pattern of naive) for (const _ of text.matchAll(pattern)) found += 1;
  return found;
};
runNaive(mail);
const naiveEach = median(() => runNaive(mail), 100);
console.log(
  `${naive.length} regular expressions on the same mail, matching only: ${naiveEach.toFixed(3)} ms, ${(naiveEach / each).toFixed(1)} times a whole check`,
);
