import { type ForbiddenElement, type LetterElement, lintLetter } from "@ramah/complaints";
import type { Locale } from "@ramah/core";
import { expect, test } from "vitest";
import { forbiddenSentences } from "./forbidden-sentences.js";
import { englishModels } from "./models-en.js";
import { indonesianModels } from "./models-id.js";
import { letterOf, type Model, type ModelLine, readModels } from "./read-models.js";

// Complete letters are spoilt in every way that matters; a mutant is killed when the finding names what was done.

interface Mutant {
  readonly name: string;
  readonly lines: readonly ModelLine[];
  readonly isKilledBy: (codes: readonly string[], missing: readonly LetterElement[]) => boolean;
}

const written: Readonly<Record<Locale, string>> = { en: englishModels, id: indonesianModels };

function omissions({ lines }: Model): readonly Mutant[] {
  const elements = new Set(lines.flatMap((line) => line.elements));
  elements.delete("apologises-early");
  return [...elements].map((element) => ({
    name: `without ${element}`,
    lines: lines.filter((line) => !line.elements.includes(element)),
    isKilledBy: (_, missing) => missing.includes(element),
  }));
}

/** The sentence is put before each paragraph in turn. */
function insertions({ lines }: Model, locale: Locale): readonly Mutant[] {
  const starts = lines.flatMap(({ text }, nth) => (text === "" && nth > 0 ? [nth] : []));
  return Object.entries(forbiddenSentences[locale]).flatMap(([element, sentences]) =>
    sentences.map((text, nth) => {
      const at = starts[nth % starts.length] ?? lines.length;
      return {
        name: `with “${text}”`,
        lines: lines.toSpliced(at, 0, { text: "", elements: [] }, { text, elements: [] }),
        isKilledBy: (codes: readonly string[]) => codes.includes(element as ForbiddenElement),
      };
    }),
  );
}

function lateApology({ lines }: Model): readonly Mutant[] {
  const apologies = lines.filter(({ elements }) => elements.includes("apologises-early"));
  const others = lines.filter(({ elements }) => !elements.includes("apologises-early"));
  const close = others.findLastIndex(({ text }) => text === "") + 1;
  const end = others.slice(0, close).findLastIndex(({ text }) => text === "");
  const at = end < 0 ? close : end;
  return [
    {
      name: "apology at the end",
      lines: others.toSpliced(at, 0, { text: "", elements: [] }, ...apologies),
      isKilledBy: (codes) => codes.includes("apology-late"),
    },
  ];
}

/** Wherever the handler is named, the department stands instead. */
function nameless({ lines }: Model, locale: Locale): readonly Mutant[] {
  const team = locale === "en" ? "the Customer Relations Team" : "Tim Layanan Pelanggan";
  const signature =
    lines.findLast(({ elements }) => elements.includes("names-handler"))?.text ?? "";
  const named = lines.filter(({ elements }) => elements.includes("names-handler"));
  const whole = signature.split(" ").length < 4 ? signature : (named[0]?.text ?? "");
  const names = [whole, ...whole.split(" "), "Budi Santoso", "Budi", "Priya"];
  return [
    {
      name: "without a person's name",
      lines: lines.map((line) => ({
        ...line,
        text: names.reduce(
          (text, name) => (name === "" ? text : text.replaceAll(name, team)),
          line.text,
        ),
      })),
      isKilledBy: (_, missing) => missing.includes("names-handler"),
    },
  ];
}

function survivorsOf(mutants: readonly Mutant[], model: Model, locale: Locale): readonly string[] {
  return mutants.flatMap(({ name, lines, isKilledBy }) => {
    const findings = lintLetter(model.kind, letterOf(lines), model.regime, locale);
    const missing = findings.flatMap(({ code, data }) =>
      code === "element-missing" ? [data.element] : [],
    );
    const codes = findings.map(({ code }) => code);
    return isKilledBy(codes, missing) ? [] : [`${locale} ${model.kind} ${model.regime}: ${name}`];
  });
}

test.each([
  ["an element is left out", omissions],
  ["liability, excuse or blame is put in", insertions],
  ["the apology comes last", lateApology],
  ["the department signs", nameless],
] as const)("at least 98 of 100 spoilt letters are told: %s", (what, mutate) => {
  let count = 0;
  const survivors = (["en", "id"] as const).flatMap((locale) =>
    readModels(written[locale]).flatMap((model) => {
      const mutants = mutate(model, locale);
      count += mutants.length;
      return survivorsOf(mutants, model, locale);
    }),
  );
  const killed = 1 - survivors.length / count;
  process.stdout.write(`${what}: ${count - survivors.length} of ${count} told\n`);
  for (const survivor of survivors) process.stdout.write(`  not told: ${survivor}\n`);
  expect(count).toBeGreaterThan(50);
  expect(killed).toBeGreaterThanOrEqual(0.98);
});
