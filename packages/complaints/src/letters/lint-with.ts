import type { Source } from "@ramah/core";
import { checkExpectations } from "./check-expectations.js";
import type { LetterPack } from "./find-marks.js";
import type { Finding } from "./finding.js";
import { type FoundLetter, findIn } from "./found-letter.js";
import type { ForbiddenElement, LetterDecision, LetterExpectations, LetterKind } from "./letter.js";
import { otherLanguageOf } from "./letter-language.js";
import { isEarly } from "./paragraphs.js";
import {
  type FindingSeverity,
  type LetterRegime,
  type LetterRequirement,
  pizzaSource,
  principleSource,
  requirementsOf,
  solvingSource,
} from "./requirements.js";

/**
 * Checks a letter with the patterns of one language, so that a bundle carries no other: for who writes in
 * one language only. `lintLetter` chooses by locale.
 *
 * @param pack `englishLetters` or `indonesianLetters`
 * @param kind what the letter is for
 * @param text the letter as it will be sent
 * @param regime the rules that bind the complaint; left out, only the house's are asked
 * @param expects what the case says, so that the letter must say the same
 * @returns what is missing, wrong or better left out: first what is missing, then in the order of the text
 * @example
 * import { englishLetters, lintLetterWith } from "@ramah/complaints";
 *
 * const letter = "I am sorry for the wait. My name is Sari Dewi. I am looking into your complaint, which we received today.";
 * lintLetterWith(englishLetters, "acknowledgement", letter).map(({ code }) => code); // => ["element-missing"]
 */
export function lintLetterWith(
  pack: LetterPack,
  kind: LetterKind,
  text: string,
  regime?: LetterRegime,
  expects: LetterExpectations = {},
): readonly Finding[] {
  const found = findIn(text, pack, regime);
  const other = otherLanguageOf(found.letter);
  if (other !== undefined) {
    const data = { expected: pack.locale, found: other };
    const fix = { code: "write-in-language", data: { language: pack.locale } } as const;
    return [{ code: "other-language", data, ...house(kind, "language"), severity: "error", fix }];
  }
  const asked = requirementsOf(kind, regime).flatMap((requirement) =>
    missing(requirement, kind, found, expects),
  );
  const said = checkExpectations(kind, found, expects);
  return [...onceEach(asked, said), ...forbiddenIn(kind, found, expects)];
}

/** What both the rules and the case ask for is told once: by the law if it asks, with what the case says. */
function onceEach(asked: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const isSame = (one: Finding, other: Finding): boolean =>
    one.code === "element-missing" &&
    other.code === "element-missing" &&
    one.data.element === other.data.element;
  const merged = asked.map((one) => {
    const other = said.find((each) => isSame(one, each));
    if (one.code !== "element-missing" || other?.code !== "element-missing") return one;
    const data = { ...one.data, ...other.data };
    const fix = { code: "add-sentence", data: { ...one.data, ...other.data } } as const;
    return one.severity === "error" ? { ...one, data, fix } : { ...other, data, fix };
  });
  return [...merged, ...said.filter((each) => !asked.some((one) => isSame(one, each)))];
}

const house = (kind: LetterKind, element: string) => ({
  severity: "warning" as const,
  rule: `house/${kind}/${element}`,
  source: principleSource,
});

function missing(
  { element, ...because }: LetterRequirement,
  kind: LetterKind,
  found: FoundLetter,
  expects: LetterExpectations,
): readonly Finding[] {
  if (element === "apologises-early") return lateApology(because, found);
  if (element === "gives-remedy" && (expects.decision ?? found.decision) === "not-upheld")
    return [];
  if (element === "may-refer" && found.otherScheme !== undefined) {
    const { name, span } = found.otherScheme;
    const data = { expected: found.scheme?.scheme ?? "", found: name };
    const fix = { code: "write-instead", data: { text: data.expected } } as const;
    return [{ code: "names-other-scheme", data, ...because, span, fix }];
  }
  if (found.has(element)) return [];
  const add = { element, letter: found.letter.locale, ...found.scheme };
  const fix = { code: "add-sentence", data: add } as const;
  return [{ code: "element-missing", data: { ...add, kind }, ...because, fix }];
}

/** Sorry belongs into the first paragraph; that there is none at all is told by `apologises`. */
function lateApology(
  because: Omit<LetterRequirement, "element">,
  { marks, body, spanOf }: FoundLetter,
): readonly Finding[] {
  const apologies = marks.get("apologises") ?? [];
  const [first] = apologies;
  if (first === undefined || isEarly(body, first.sentence)) return [];
  const paragraph = 1 + (body.paragraphs[first.sentence] ?? 0) - body.firstParagraph;
  const fix = { code: "move-apology-up", data: {} } as const;
  return [{ code: "apology-late", data: { paragraph }, ...because, span: spanOf(first), fix }];
}

// Beyond our control is a ground that ASIC and OJK name for more time, not an excuse.
const maySayBeyondControl: readonly LetterKind[] = ["delay-notice", "extension-notice"];

function forbiddenIn(
  kind: LetterKind,
  found: FoundLetter,
  { decision }: LetterExpectations,
): readonly Finding[] {
  const meanings = forbiddenMeanings(kind, found.decision, decision);
  const hits = meanings.flatMap(([meaning, code]) =>
    (found.marks.get(meaning) ?? [])
      .filter((mark) => !found.isSupposed(mark))
      .map((mark) => ({ code, span: found.spanOf(mark) })),
  );
  const letter = found.letter.locale;
  return hits
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ code, span }) => ({
      code,
      data: { phrase: found.letter.text.slice(span.start, span.end) },
      span,
      rule: `house/${kind}/${code}`,
      ...grounds[code],
      fix: { code: fixes[code], data: { letter } },
    }));
}

/** Which patterns are faults in this letter: what was decided may be told, what is not known yet may not. */
function forbiddenMeanings(
  kind: LetterKind,
  own: LetterDecision | undefined,
  decided: LetterDecision | undefined,
): readonly (readonly [meaning: string, code: ForbiddenElement])[] {
  const isAccepted = decided === "upheld" || decided === "partly-upheld";
  const isRepaired = kind === "summary-resolution" || (own !== undefined && own !== "not-upheld");
  const always = [
    ["makes-excuse", "makes-excuse"],
    ["blames-customer", "blames-customer"],
  ] as const;
  return [
    ...always,
    ...(isAccepted ? [] : [["admits-liability", "admits-liability"] as const]),
    ...(isAccepted || isRepaired ? [] : [["soft-admission", "admits-liability"] as const]),
    ...(maySayBeyondControl.includes(kind) ? [] : [["soft-excuse", "makes-excuse"] as const]),
  ];
}

const grounds: Readonly<
  Record<ForbiddenElement, { readonly severity: FindingSeverity; readonly source: Source }>
> = {
  "admits-liability": { severity: "error", source: principleSource },
  "makes-excuse": { severity: "warning", source: solvingSource },
  "blames-customer": { severity: "error", source: pizzaSource },
};

const fixes = {
  "admits-liability": "sympathise-only",
  "makes-excuse": "say-what-follows",
  "blames-customer": "say-what-was-found",
} as const;
