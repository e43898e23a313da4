import type { PlainDate } from "@ramah/core";
import { wordsOf } from "../words.js";
import type { Finding } from "./finding.js";
import type { FoundLetter, Span } from "./found-letter.js";
import type { LetterElement, LetterExpectations, LetterKind } from "./letter.js";
import { solvingSource } from "./requirements.js";
import { isSameDay, readWrittenDate } from "./written-date.js";

/** Finds where a letter says something else than the case does. */
export function checkExpectations(
  kind: LetterKind,
  found: FoundLetter,
  { owner, reference, due, decision }: LetterExpectations,
): readonly Finding[] {
  return [
    ...(owner === undefined ? [] : checkOwner(kind, found, owner)),
    ...(reference === undefined ? [] : checkReference(kind, found, reference)),
    ...(due === undefined ? [] : checkDate(kind, found, due)),
    ...(decision === undefined || found.decision === undefined || found.decision === decision
      ? []
      : [
          {
            code: "states-other-decision",
            data: { expected: decision, found: found.decision },
            ...because(kind, "gives-decision"),
            ...spanOfFirst(found, `decision-${found.decision}`),
            fix: { code: "decide-which", data: { expected: decision, found: found.decision } },
          } as const,
        ]),
  ];
}

// A letter that says other than the record is wrong, whoever asks for the element.
const because = (kind: LetterKind, element: LetterElement) =>
  ({ severity: "error", rule: `case/${kind}/${element}`, source: solvingSource }) as const;

function spanOfFirst(found: FoundLetter, meaning: string): { readonly span?: Span } {
  const [mark] = found.marks.get(meaning) ?? [];
  return mark === undefined ? {} : { span: found.spanOf(mark) };
}

function lacks(
  kind: LetterKind,
  { letter }: FoundLetter,
  element: LetterElement,
  expected: string,
): Finding {
  const add = { element, letter: letter.locale, expected };
  return {
    code: "element-missing",
    data: { ...add, kind },
    ...because(kind, element),
    fix: { code: "add-sentence", data: add },
  };
}

function checkOwner(kind: LetterKind, found: FoundLetter, owner: string): readonly Finding[] {
  if (says(found, owner)) return [];
  const { handler } = found;
  // That nobody is named at all is told by the element.
  if (handler === undefined) return [];
  return [
    {
      code: "names-other-handler",
      data: { expected: owner, found: handler.name },
      ...because(kind, "names-handler"),
      span: handler.span,
      fix: { code: "write-instead", data: { text: owner } },
    },
  ];
}

function checkReference(
  kind: LetterKind,
  found: FoundLetter,
  reference: string,
): readonly Finding[] {
  if (says(found, reference)) return [];
  const [mark] = found.marks.get("gives-reference") ?? [];
  if (mark === undefined) return [lacks(kind, found, "gives-reference", reference)];
  const span = found.spanOf(mark);
  return [
    {
      code: "gives-other-reference",
      data: { expected: reference, found: found.letter.text.slice(span.start, span.end) },
      ...because(kind, "gives-reference"),
      span,
      fix: { code: "write-instead", data: { text: reference } },
    },
  ];
}

/** Tells whether the letter says these words in this order, whatever the case and the marks between. */
function says({ letter }: FoundLetter, wanted: string): boolean {
  const parts = wordsOf(wanted).map(({ text }) => text);
  const { words } = letter;
  return words.some((_, at) => parts.every((part, nth) => words[at + nth]?.text === part));
}

/** The first letter sets the day, later ones a new one. */
const dateElement = (kind: LetterKind): LetterElement =>
  kind === "acknowledgement" ? "states-time-limit" : "gives-new-date";

interface FoundDate {
  readonly span: Span;
  readonly isDue: boolean;
}

/** Of the sentences that promise an answer, each that names a day must name the day of the case. */
function checkDate(kind: LetterKind, found: FoundLetter, due: PlainDate): readonly Finding[] {
  const promises = found.marks.get("states-time-limit") ?? [];
  const dates = promises.map(({ sentence }) => datesIn(found, sentence, due));
  const wrong = dates.find((all) => all.length > 0 && !all.some(({ isDue }) => isDue))?.at(-1);
  if (wrong !== undefined) {
    const { start, end } = wrong.span;
    return [
      {
        code: "states-other-date",
        data: { expected: due, found: found.letter.text.slice(start, end) },
        ...because(kind, dateElement(kind)),
        span: wrong.span,
        fix: { code: "write-date", data: { date: due, letter: found.letter.locale } },
      },
    ];
  }
  const isSaid = dates.some((all) => all.length > 0);
  return isSaid ? [] : [lacks(kind, found, dateElement(kind), due)];
}

function datesIn(found: FoundLetter, sentence: number, due: PlainDate): readonly FoundDate[] {
  const { words, sentences, locale } = found.letter;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  const dates: FoundDate[] = [];
  let at = from;
  while (at < to) {
    const date = readWrittenDate(words, at, to, locale);
    if (date !== undefined) {
      dates.push({ span: found.spanOf({ from: at, to: date.to }), isDue: isSameDay(date, due) });
    }
    at = date?.to ?? at + 1;
  }
  return dates;
}
