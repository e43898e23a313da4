import type { Line } from "../text/lines.js";

const originals: readonly string[] = ["original message", "pesan asli", "pesan awal"];
const forwards: readonly string[] = [
  "forwarded message",
  "original forwarded message",
  "pesan diteruskan",
  "pesan terusan",
  "pesan yang diteruskan",
];
const appleForwards: readonly string[] = [
  "begin forwarded message:",
  "mulai pesan yang diteruskan:",
  "awal pesan terusan:",
];
const footers: readonly string[] = [
  "sent from my ",
  "sent from outlook",
  "get outlook for ",
  "dapatkan outlook untuk ",
];
const device =
  /\b(?:iphone|ipad|android|samsung|galaxy|xiaomi|oppo|vivo|outlook|yahoo|gmail|ponsel)\b/;

/** What a client's own line between messages announces. */
export type Separator = "original" | "forwarded";

/** Reads "-----Original Message-----", "-------- Pesan Diteruskan --------" and Apple's sentence. */
export function separatorAt(text: string, line: Line): Separator | undefined {
  const words = shortLine(text, line);
  if (appleForwards.includes(words)) return "forwarded";
  if (!words.startsWith("--") || !words.endsWith("--")) return undefined;
  const inner = trimDashes(words);
  if (originals.includes(inner)) return "original";
  return forwards.includes(inner) ? "forwarded" : undefined;
}

/** Whether a mail program put the line there: "Sent from my iPhone", "Dikirim dari iPhone saya". */
export function isProgramFooter(text: string, line: Line): boolean {
  const words = shortLine(text, line);
  if (/[!?,:]$/.test(words)) return false;
  // "Dikirim dari gudang kami" is the author's: the program names itself or a device.
  if (words.startsWith("dikirim dari ")) return !words.endsWith(".") && device.test(words);
  return footers.some((footer) => words.startsWith(footer));
}

/** Whether the line is a rule drawn with underscores, as Outlook puts above its header. */
export function isRule(text: string, line: Line): boolean {
  const words = shortLine(text, line);
  return words.length >= 3 && words === "_".repeat(words.length);
}

function shortLine(text: string, line: Line): string {
  return line.end - line.start > 100 ? "" : text.slice(line.start, line.end).trim().toLowerCase();
}

function trimDashes(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && words[start] === "-") start += 1;
  while (end > start && words[end - 1] === "-") end -= 1;
  return words.slice(start, end).trim();
}
