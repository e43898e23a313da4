import type { Line } from "../text/lines.js";

type Field = "from" | "sent" | "to" | "copy" | "subject";

const fields: Readonly<Record<string, Field>> = {
  from: "from",
  dari: "from",
  sent: "sent",
  date: "sent",
  dikirim: "sent",
  terkirim: "sent",
  tanggal: "sent",
  to: "to",
  kepada: "to",
  ke: "to",
  untuk: "to",
  cc: "copy",
  tembusan: "copy",
  subject: "subject",
  perihal: "subject",
  subjek: "subject",
  hal: "subject",
};

const mostLines = 12;

/**
 * Counts the lines of a header as Outlook, Apple and Gmail copy it into an answer, `From:` or `Dari:`
 * first. An itinerary ("Dari: Jakarta, Ke: Bandung, Tanggal: 3 Mei") looks alike, so the header must
 * also hold a subject or an address.
 *
 * @returns the number of lines, 0 when there is no header at `index`
 */
export function headerLinesAt(text: string, lines: readonly Line[], index: number): number {
  if (fieldAt(text, lines[index]) !== "from") return 0;
  const found = new Set<Field>();
  let last = 0;
  let hasAddress = false;
  for (let count = 0; count < mostLines; count += 1) {
    const line = lines[index + count];
    if (line === undefined || isBlank(text, line)) break;
    const field = fieldAt(text, line);
    if (field === undefined) {
      // A long list of addressees wraps, at most over two lines.
      if (count - last > 1) break;
      continue;
    }
    if (found.has(field)) break;
    found.add(field);
    hasAddress ||= text.slice(line.start, Math.min(line.end, line.start + 500)).includes("@");
    last = count;
  }
  const isHeader =
    (found.has("sent") || found.has("to")) &&
    found.size >= 3 &&
    (found.has("subject") || hasAddress);
  return isHeader ? last + 1 : 0;
}

function fieldAt(text: string, line: Line | undefined): Field | undefined {
  if (line === undefined) return undefined;
  const head = text.slice(line.start, Math.min(line.end, line.start + 16)).trimStart();
  const colon = head.indexOf(":");
  if (colon < 0) return undefined;
  const name = head.slice(0, colon).replaceAll("*", "").trim().toLowerCase();
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isBlank(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).trim() === "";
}
