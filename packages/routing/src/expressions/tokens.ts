import {
  isDigit,
  isHyphened,
  isPathPart,
  isSpace,
  isTypographicQuote,
  isWordPart,
  isWordStart,
} from "./characters.js";
import { type RawProblem, signs, type Token, type TokenMeaning, words } from "./token.js";

const wholeNumber = /^\d+$/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * Cuts a source into tokens in one pass. A slip that leaves no doubt about what is meant (`=`, `&&`,
 * a hyphen in a key) is reported and read on as meant, so that one slip is one problem.
 */
export function tokensOf(source: string, report: (problem: RawProblem) => void): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let isAfterProblem = false;

  while (at < source.length) {
    const start = at;
    const code = codeAt(start);
    const mark = source.charAt(start);
    if (isSpace(code)) at += 1;
    else if (isWordStart(code)) takeWord(start);
    else if ("()[],".includes(mark)) {
      at += 1;
      add(start, { kind: mark as "(" });
    } else if (isDigit(code) || (mark === "-" && isDigit(codeAt(start + 1)))) takeNumber(start);
    else if (mark === '"' || mark === "'" || isTypographicQuote(mark)) takeText(start, mark);
    else if (mark === "!" && source.charAt(start + 1) !== "=") {
      at += 1;
      add(start, { kind: "NOT" });
    } else if (!takeSign(start)) takeStrange(start);
  }
  add(at, { kind: "end" });
  return tokens;

  // Past the end it is a code that nothing begins with.
  function codeAt(position: number): number {
    return source.codePointAt(position) ?? 0;
  }

  function add(start: number, meaning: TokenMeaning): void {
    tokens.push({ meaning, start, end: at, isAfterProblem });
    isAfterProblem = false;
  }

  /** Goes on while the characters are of a kind and gives everything since `start`. */
  function takeWhile(isPart: (code: number) => boolean, start: number): string {
    for (let code = codeAt(at); at < source.length && isPart(code); code = codeAt(at)) {
      at += code > 0xffff ? 2 : 1;
    }
    return source.slice(start, at);
  }

  function takeWord(start: number): void {
    const head = takeWhile(isWordPart, start);
    const upper = head.toUpperCase();
    const meaning = Object.hasOwn(words, upper) ? words[upper] : undefined;
    if (meaning === undefined) takeReference(start, head);
    else add(start, meaning);
  }

  function takeReference(start: number, head: string): void {
    const path: [string, ...(string | number)[]] = [head];
    for (let mark = source.charAt(at); mark === "." || mark === "["; mark = source.charAt(at)) {
      if (mark === ".") takeKey(path);
      else takeIndex(path);
    }
    if (source.charAt(at) === "-") {
      const hyphen = at;
      const key = takeWhile(isHyphened, start);
      report({ code: "expression-hyphen", at: hyphen, data: { key } });
    }
    add(start, { kind: "reference", path });
  }

  function takeKey(path: (string | number)[]): void {
    const dot = at;
    at += 1;
    const isKey = isWordStart(codeAt(at));
    const found = takeWhile(isWordPart, dot);
    if (isKey) path.push(found.slice(1));
    else report({ code: "expression-key", at: dot, data: { found } });
  }

  function takeIndex(path: (string | number)[]): void {
    const bracket = at;
    at += 1;
    const found = takeWhile(
      (code) => code !== 93 && code !== 40 && code !== 41 && !isSpace(code),
      bracket,
    );
    if (source.charAt(at) === "]") at += 1;
    const digits = found.slice(1);
    if (source.charAt(at - 1) === "]" && wholeNumber.test(digits)) path.push(Number(digits));
    else {
      const text = source.slice(bracket, at);
      report({ code: "expression-index", at: bracket, data: { found: text } });
    }
  }

  /** Zeros may lead, as in the documented `0800`; no signs but a minus, no exponents. */
  function takeNumber(start: number): void {
    at += 1;
    const found = takeWhile(isPathPart, start);
    const value = plainNumber.test(found) ? Number(found) : Number.NaN;
    if (!Number.isFinite(value)) report({ code: "expression-number", at: start, data: { found } });
    add(start, { kind: "constant", value });
  }

  /** Text up to the same quote; a backslash before a quote or a backslash takes it as it is. */
  function takeText(start: number, opening: string): void {
    const isTypographic = isTypographicQuote(opening);
    if (isTypographic) {
      report({ code: "expression-spelling", at: start, data: { found: opening, instead: '"' } });
    }
    const parts: string[] = [];
    let from = start + 1;
    let isOpen = true;
    for (at = from; isOpen && at < source.length; at += 1) {
      const mark = source.charAt(at);
      const next = source.charAt(at + 1);
      if (mark === opening || (isTypographic && isTypographicQuote(mark))) {
        parts.push(source.slice(from, at));
        isOpen = false;
      } else if (mark === "\\" && (next === '"' || next === "'" || next === "\\")) {
        parts.push(source.slice(from, at));
        at += 1;
        from = at;
      }
    }
    if (isOpen) report({ code: "expression-quote", at: start, data: { quote: opening } });
    add(start, { kind: "constant", value: parts.join("") });
  }

  function takeSign(start: number): boolean {
    const found = longestSign(source, start);
    if (found === undefined) return false;
    at += found.length;
    const meant = signs[found] ?? "==";
    if (found !== meant) {
      report({ code: "expression-spelling", at: start, data: { found, instead: meant } });
    }
    add(
      start,
      meant === "AND" || meant === "OR" ? { kind: meant } : { kind: "operator", operator: meant },
    );
    return true;
  }

  function takeStrange(start: number): void {
    const isNumber = source.charAt(start) === "." && isDigit(codeAt(start + 1));
    at += 1;
    const found = takeWhile(isNumber ? isPathPart : isStrange, start);
    isAfterProblem = true;
    report({
      code: isNumber ? "expression-number" : "expression-character",
      at: start,
      data: { found },
    });
  }
}

function longestSign(source: string, start: number): string | undefined {
  for (let length = 3; length > 0; length -= 1) {
    const text = source.slice(start, start + length);
    if (text.length === length && Object.hasOwn(signs, text)) return text;
  }
  return undefined;
}

// A run of these is one problem, so that a text of another kind does not give one for each character.
const isStrange = (code: number): boolean => {
  const mark = String.fromCodePoint(code);
  return !(
    isSpace(code) ||
    isWordPart(code) ||
    `()[],"'=!<>&|-`.includes(mark) ||
    isTypographicQuote(mark)
  );
};
