import { meant, type Report, type Token, type TokenMeaning, words } from "./token.js";
import type { ComparisonOperator } from "./tree.js";
import { plainNumber } from "./values.js";

// One pattern for each place of the grammar, tried where the last one ended.
const piece =
  /\s+|([\p{L}_][\p{L}\p{M}\p{N}_]*)|(-?\d[.\p{L}\p{M}\p{N}_]*)|(["'“”„«»‘’‚])|([()[\],])|(===?|!==?|[<>]=|<>|&&|\|\||[=<>&|!])/uy;
/** A key or an index, and what was meant as one. */
const step = /\.([\p{L}_][\p{L}\p{M}\p{N}_]*)|\[(\d+)\]|\.[\p{L}\p{M}\p{N}_]*|\[[^\]()\s]*\]?/uy;
const hyphened = /-[-.\p{L}\p{M}\p{N}_]*/uy;
/** A run is one problem, so that a text of another kind does not give one for each character. */
const strange = /(\.\d[.\p{L}\p{M}\p{N}_]*)|[\s\S][^\s\p{L}\p{M}\p{N}_()[\],"'=!<>&|\-“”„«»‘’‚]*/uy;
const quoteOrEscape = /\\["'\\]|["'“”„«»‘’‚]/g;

/**
 * Cuts a source into tokens in one pass. A slip that leaves no doubt about what is meant (`=`, `&&`,
 * a hyphen in a key) is reported and read on as meant, so that one slip is one problem.
 */
export function tokensOf(source: string, report: Report): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let isAfterProblem = false;

  while (at < source.length) {
    const start = at;
    const found = take(piece);
    if (found === null) takeStrange(start);
    else {
      const [, word, number, quote, mark, sign] = found;
      if (word !== undefined) takeWord(start, word);
      else if (number !== undefined) takeNumber(start, number);
      else if (quote !== undefined) takeText(start, quote);
      else if (mark !== undefined) add(start, [mark as "("]);
      else if (sign !== undefined) takeSign(start, sign);
    }
  }
  add(at, ["end"]);
  return tokens;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }

  function add(start: number, meaning: TokenMeaning): void {
    tokens.push({ meaning, start, end: at, isAfterProblem });
    isAfterProblem = false;
  }

  function takeWord(start: number, word: string): void {
    const small = word.toLowerCase();
    const meaning = Object.hasOwn(words, small) ? words[small] : undefined;
    add(start, meaning ?? ["reference", pathFrom(start, word)]);
  }

  function pathFrom(start: number, head: string): [string, ...(string | number)[]] {
    const path: [string, ...(string | number)[]] = [head];
    for (let from = at, found = take(step); found !== null; from = at, found = take(step)) {
      const [text, key, index] = found;
      if (key !== undefined) path.push(key);
      else if (index !== undefined) path.push(Number(index));
      else {
        const code = text.startsWith(".") ? "expression-key" : "expression-index";
        report(code, from, { found: text });
      }
    }
    const hyphen = at;
    if (take(hyphened) !== null) {
      report("expression-hyphen", hyphen, { key: source.slice(start, at) });
    }
    return path;
  }

  function takeNumber(start: number, found: string): void {
    const value = plainNumber.test(found) ? Number(found) : Number.NaN;
    if (!Number.isFinite(value)) report("expression-number", start, { found });
    add(start, ["constant", value]);
  }

  /** Text up to the same quote; a backslash before a quote or a backslash takes it as it is. */
  function takeText(start: number, quote: string): void {
    const isTypographic = quote > "~";
    if (isTypographic) {
      report("expression-spelling", start, { found: quote, instead: '"' });
    }
    const from = at;
    let closing: RegExpExecArray | null;
    quoteOrEscape.lastIndex = at;
    do closing = quoteOrEscape.exec(source);
    while (closing !== null && closing[0] !== quote && !(isTypographic && closing[0] > "~"));
    if (closing === null) report("expression-quote", start, { quote });
    const end = closing?.index ?? source.length;
    at = end + (closing === null ? 0 : 1);
    const text = source.slice(from, end).replace(/\\(["'\\])/g, "$1");
    add(start, ["constant", interned(text)]);
  }

  function takeSign(start: number, found: string): void {
    const instead = meant[found];
    if (instead !== undefined) {
      report("expression-spelling", start, { found, instead });
    }
    const sign = instead ?? (found as ComparisonOperator | "!");
    if (sign === "AND" || sign === "OR") add(start, [sign]);
    else add(start, sign === "!" ? ["NOT"] : ["operator", sign]);
  }

  function takeStrange(start: number): void {
    const [found, number] = take(strange) as RegExpExecArray;
    const code = number === undefined ? "expression-character" : "expression-number";
    isAfterProblem = true;
    report(code, start, { found });
  }
}

/** The same text as engines keep the names of properties: a tenth more evaluations a second. */
const interned = (text: string): string => Object.keys({ [text]: 0 })[0] as string;
