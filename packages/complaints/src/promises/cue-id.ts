import type { Token } from "../words.js";
import type { Cue } from "./cue.js";
import { afterFillers } from "./cue-en.js";
import {
  fillers,
  indonesianDeeds,
  indonesianDoings,
  indonesianHedges,
  indonesianPassives,
  indonesianPleasantries,
} from "./cue-words.js";

const authors = ["saya", "kami", "kita"];
const customers = ["anda", "bapak", "ibu", "saudara", "kakak"];
const denials = ["tidak", "tak", "bukan", "belum", "nggak", "gak"];
const finished = ["sudah", "telah", "yang", "pernah", "barusan", "belum", "tidak", "bisa", "dapat"];

/** Reads the Indonesian commitment that begins at a token, such as "saya akan" or "akan kami kirim". */
export function indonesianCue(
  tokens: readonly Token[],
  from: number,
  end: number,
): Cue | undefined {
  const text = tokens[from]?.text ?? "";
  if (text === "akan") return future(tokens, from, end);
  return authors.includes(text) ? present(tokens, from, end) : undefined;
}

const cue = (from: number, to: number, more: Partial<Cue> = {}): Cue => ({
  locale: "id",
  from,
  to,
  isPassive: false,
  needsTime: false,
  ...more,
});

function future(tokens: readonly Token[], at: number, end: number): Cue | undefined {
  const word = (place: number): string => (place < end ? (tokens[place]?.text ?? "") : "");
  if (denials.includes(word(at - 1))) return undefined;
  const before = beforeFillers(tokens, at - 1);
  const next = afterFillers(tokens, at + 1, end);
  if (indonesianPleasantries.has(word(next))) return undefined;
  if (authors.includes(word(next))) {
    const verb = afterFillers(tokens, next + 1, end);
    return cue(at, next + 1, { isPassive: true, ...hedged(word(verb)) });
  }
  if (authors.includes(word(before))) return cue(before, next, hedged(word(next)));
  // The verb belongs to the cue, since "sampai" alone would be read as "until".
  if (indonesianPassives.has(word(next))) return cue(at, next + 1, { isPassive: true });
  if (indonesianHedges.has(word(next)))
    return cue(at, next, { isPassive: true, ...hedged(word(next)) });
  const isGiven = ["menerima", "mendapat", "mendapatkan", "memperoleh"].includes(word(next));
  return customers.includes(word(before)) && isGiven
    ? cue(before, next, { isPassive: true })
    : undefined;
}

function present(tokens: readonly Token[], at: number, end: number): Cue | undefined {
  const word = (place: number): string => (place < end ? (tokens[place]?.text ?? "") : "");
  const before = word(at - 1);
  if (finished.includes(before) || before === "akan") return undefined;
  const verb = afterFillers(tokens, at + 1, end);
  const text = word(verb);
  // "kami akan" and "kami janji akan" are read at "akan".
  if (text === "akan") return undefined;
  if (indonesianHedges.has(text)) return cue(at, verb, { hedge: text });
  if (text === "janji" || text === "berjanji") {
    return word(verb + 1) === "akan" ? undefined : cue(at, verb + 1);
  }
  // "Kami mengirim paket itu tanggal 12" tells what was; "sedang" and "segera" what is to come.
  const isUnderWay = verb > at + 1 && indonesianDoings.has(text.replace(/nya$/, ""));
  if (!isUnderWay && !indonesianDeeds.has(text)) return undefined;
  return cue(at, verb, { needsTime: before !== "nanti" });
}

function beforeFillers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at > from - 3 &&
    (fillers.has(tokens[at]?.text ?? "") || ["janji", "berjanji"].includes(tokens[at]?.text ?? ""))
  ) {
    at -= 1;
  }
  return at;
}

const hedged = (word: string): Partial<Cue> => (indonesianHedges.has(word) ? { hedge: word } : {});
