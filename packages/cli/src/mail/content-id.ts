import { createHash } from "node:crypto";

/** An id for a mail that brings none: the same bytes give the same id, so that it is not taken twice. */
export function contentId(content: Uint8Array): string {
  return `<${createHash("sha256").update(content).digest("hex").slice(0, 32)}@content.invalid>`;
}
