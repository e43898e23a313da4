import type { Term } from "@ramah/glossary";

/** What brute force found at a place: every term that could rightly be reported there. */
export interface OracleHit {
  readonly start: number;
  readonly end: number;
  readonly isInflected: boolean;
  readonly terms: readonly Term[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

const wordOrSign =
  /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\p{Zs}\t\n\v\f\r\u0085\u2028\u2029\u00ad\u2010\u2011-]/gu;
const isWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}_]/u.test(text);
const joins =
  /^(?:[\p{Zs}\t]*(?:\r\n|[\n\v\f\r\u0085\u2028])?[\p{Zs}\t]*|[\u00ad\u2010\u2011-](?:[\p{Zs}\t]*(?:\r\n|[\n\v\f\r\u0085\u2028])[\p{Zs}\t]*)?)$/u;
const isHyphen = (text: string): boolean => /^[\u00ad\u2010\u2011-]$/.test(text);

function piecesOf(text: string): readonly Piece[] {
  let last = 0;
  return [...text.matchAll(wordOrSign)].map((match) => {
    const before = text.slice(last, match.index);
    last = match.index + match[0].length;
    return { text: match[0], start: match.index, end: last, before };
  });
}

/** Good enough for the letters of the test's words. */
const fold = (text: string): string => {
  const folded = text.normalize("NFC").toUpperCase().toLowerCase().replaceAll("\u03c2", "\u03c3");
  return folded === "and" || folded === "dan" ? "&" : folded === "\u2019" ? "'" : folded;
};

const clitics = ["nya", "ku", "mu"];
const particles = ["lah", "kah", "pun"];
const allClitics = [
  ...clitics,
  ...particles,
  ...clitics.flatMap((a) => particles.map((b) => a + b)),
];

interface Form {
  /** The words of the text, folded. */
  readonly words: readonly string[];
  /** Length of the suffix at the end of the last word of the core. */
  readonly suffixLength: number;
  /** Words at the end that are tail only: a hyphened clitic, or an apostrophe and s. */
  readonly tail: "none" | "clitic" | "possessive" | "mark";
  readonly isDoubled: boolean;
  readonly isInflected: boolean;
  /** What the suffix replaced. */
  readonly restored: string;
}

/** Every way a term may stand in a text, generated forwards. */
function formsOf(term: Term, keys: readonly string[]): readonly Form[] {
  const base = { suffixLength: 0, restored: "", isDoubled: false, isInflected: false } as const;
  const last = keys.at(-1) ?? "";
  const head = keys.slice(0, -1);
  const forms: Form[] = [{ ...base, words: keys, tail: "none" }];
  const canTakeSuffix = isWordKey(last);
  const isEnglish = term.locale === "en" || term.type === "acronym";
  const ending = (suffix: string, tail: Form["tail"] = "none", cut = "", spelled = last): void => {
    const stem = spelled.slice(0, spelled.length - cut.length);
    if (stem.length + cut.length < 2 || stem.length < 2) return;
    forms.push({
      words: [...head, stem + suffix],
      suffixLength: suffix.length,
      tail,
      isDoubled: false,
      isInflected: true,
      restored: cut,
    });
  };
  const spellings = last === "&" ? ["and", "dan"] : canTakeSuffix ? [last] : [];
  for (const spelled of spellings) {
    if (isEnglish && isWord(spelled)) {
      for (const tail of ["none", "mark"] as const) {
        ending("s", tail, "", spelled);
        if (/(?:[sxzo]|ch|sh)$/.test(spelled)) ending("es", tail, "", spelled);
        if (/[^aeiou]y$/.test(spelled)) ending("ies", tail, "y", spelled);
      }
    }
    for (const clitic of allClitics) ending(clitic, "none", "", spelled);
  }
  const whole = { ...base, words: keys, isInflected: true };
  // The sign & is no word and takes nothing after itself; and and dan are.
  if (canTakeSuffix) forms.push({ ...whole, tail: "clitic" });
  if (canTakeSuffix && isEnglish) forms.push({ ...whole, tail: "possessive" });
  const [first = ""] = keys;
  const plain = [...forms];
  for (const form of plain) {
    if (form.restored !== "" || !isWordKey(first)) continue;
    const isForeign =
      keys.length === 1 && form.suffixLength > 0 && !allClitics.includes(suffixOf(form));
    if (isForeign) continue;
    forms.push({ ...form, words: [first, ...form.words], isDoubled: true, isInflected: true });
  }
  return forms;
}

const isWordKey = (key: string): boolean => isWord(key) || key === "&";

const suffixOf = (form: Form): string => {
  const last = form.words.at(-1) ?? "";
  return last.slice(last.length - form.suffixLength);
};

/** Finds terms by trying every form of every term at every place. */
export function oracleFind(terms: readonly Term[], text: string): readonly OracleHit[] {
  const pieces = piecesOf(text);
  const isShouted = !/\p{Ll}/u.test(text) && /\p{L}{6}/u.test(text);
  const ready = terms.map((term) => {
    const keys = piecesOf(term.text).map((piece) => fold(piece.text));
    return { term, forms: formsOf(term, keys) };
  });
  const hits: OracleHit[] = [];
  let from = 0;
  for (let index = 0; index < pieces.length; index++) {
    if ((pieces[index]?.start ?? 0) < from) continue;
    let best: OracleHit | undefined;
    for (const { term, forms } of ready) {
      for (const form of forms) {
        const end = endOf(term, form, pieces, index, text, isShouted);
        if (end === undefined) continue;
        const start = pieces[index]?.start ?? 0;
        const found: OracleHit = { start, end, isInflected: form.isInflected, terms: [term] };
        if (best === undefined || isBetter(found, best)) best = found;
        else if (end === best.end && form.isInflected === best.isInflected) {
          best = { ...best, terms: [...best.terms, term] };
        }
      }
    }
    if (best === undefined) continue;
    hits.push({ ...best, terms: best.isInflected ? best.terms : preferredOf(best.terms) });
    from = best.end;
  }
  return hits;
}

const isBetter = (found: OracleHit, best: OracleHit): boolean =>
  found.end > best.end || (found.end === best.end && best.isInflected && !found.isInflected);

/** Of terms that stand as they are: shown, strict, preferred, first. */
function preferredOf(terms: readonly Term[]): readonly Term[] {
  const rank = (term: Term): string =>
    [
      term.hidden === true ? 1 : 0,
      ["exact", "acronym", "insensitive"].indexOf(ruleOf(term)),
      term.status === "preferred" ? 0 : 1,
    ].join("");
  const [least] = [...terms].map(rank).sort();
  return terms.filter((term) => rank(term) === least).slice(0, 1);
}

function ruleOf(term: Term): string {
  if (term.caseRule !== undefined) return term.caseRule;
  const letters = term.text.match(/[\p{L}\p{N}]/gu) ?? [];
  const isCapitals = letters.some((letter) => /\p{Lu}/u.test(letter)) && !/\p{Ll}/u.test(term.text);
  // Counted in units, as the rule for short capitals is.
  return isCapitals && letters.join("").length <= 5 ? "acronym" : "insensitive";
}

function endOf(
  term: Term,
  form: Form,
  pieces: readonly Piece[],
  index: number,
  text: string,
  isShouted: boolean,
): number | undefined {
  const taken = pieces.slice(index, index + form.words.length);
  if (taken.length < form.words.length) return undefined;
  for (const [position, piece] of taken.entries()) {
    const isLast = position === taken.length - 1;
    const key = isLast && form.suffixLength > 0 ? piece.text.normalize("NFC") : fold(piece.text);
    const wanted = form.words[position];
    if (isLast && form.suffixLength > 0 ? fold(key) !== wanted : key !== wanted) return undefined;
    if (position === 0) continue;
    if (form.isDoubled && position === 1) {
      if (!isHyphen(piece.before) || !isWord(piece.text)) return undefined;
    } else if (!joins.test(piece.before)) return undefined;
  }
  const last = taken.at(-1);
  const first = taken[form.isDoubled ? 1 : 0];
  if (last === undefined || first === undefined) return undefined;
  if (form.suffixLength > 0 && !isSoundPlural(form, last, isShouted)) return undefined;
  const suffix = last.text.slice(last.text.length - form.suffixLength);
  const coreTexts = taken
    .slice(form.isDoubled ? 1 : 0)
    .map((piece) =>
      piece === last ? piece.text.slice(0, piece.text.length - form.suffixLength) : piece.text,
    );
  if (!caseFits(term, coreTexts, form.restored, suffix, isShouted)) return undefined;
  if (form.tail === "none") return last.end;
  if (!isWord(last.text)) return undefined;
  const next = pieces[index + form.words.length];
  if (next === undefined) return undefined;
  if (form.tail === "clitic") {
    const isTail = isHyphen(next.before) && allClitics.includes(next.text.toLowerCase());
    return isTail ? next.end : undefined;
  }
  if (next.before !== "" || !["'", "\u2019"].includes(next.text)) return undefined;
  const after = pieces[index + form.words.length + 1];
  if (form.tail === "possessive") {
    return after?.before === "" && /^s$/i.test(after.text) ? after.end : undefined;
  }
  if (after?.before === "" && isWord(after.text)) return undefined;
  return isQuotedAt(text, taken[0]?.start ?? 0) ? undefined : next.end;
}

/** A plain s after a hiss or a consonant and y is for abbreviations in capitals only. */
function isSoundPlural(form: Form, last: Piece, isShouted: boolean): boolean {
  const suffix = suffixOf(form);
  if (suffix !== "s") return true;
  const stem = last.text.slice(0, -1);
  const isHard = /(?:[sxz]|ch|sh|[^aeiou]y)$/i.test(stem);
  return (
    !isHard ||
    (stem === stem.toUpperCase() && stem !== stem.toLowerCase()) ||
    (isShouted && !isHard)
  );
}

function caseFits(
  term: Term,
  core: readonly string[],
  restored: string,
  suffix: string,
  isShouted: boolean,
): boolean {
  const rule = ruleOf(term);
  const spelled = (text: string): string => (fold(text) === "&" ? "&" : text.normalize("NFC"));
  if (rule === "insensitive") return true;
  if (rule === "exact") {
    const wanted = piecesOf(term.text).map((piece) => spelled(piece.text));
    const found = core.map((text, index) =>
      spelled(index === core.length - 1 ? text + restored : text),
    );
    return found.join(" ") === wanted.join(" ");
  }
  if (isShouted) return true;
  const hasSmall = core.some((text) => /\p{Ll}/u.test(spelled(text))) || restored !== "";
  return !hasSmall && !/\p{Lu}/u.test(suffix);
}

/** Whether a single quotation mark is open before a place, counted on its line from the left. */
function isQuotedAt(text: string, end: number): boolean {
  let isOpen = false;
  for (let at = 0; at < end; at++) {
    const unit = text[at] ?? "";
    if (/[\n\v\f\r\u0085\u2028\u2029]/.test(unit)) isOpen = false;
    if (!/['\u2018\u2019]/.test(unit)) continue;
    const previous = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
    const next = [...text.slice(at + 1, at + 3)][0] ?? "";
    if (!isWord(previous)) isOpen = true;
    else if (!isWord(next)) isOpen = false;
  }
  return isOpen;
}
