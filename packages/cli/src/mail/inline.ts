/** What a part of a mail says about its place. */
interface Part {
  readonly mimeType: string;
  readonly disposition: string | null;
  /** In angle brackets. */
  readonly contentId?: string | undefined;
}

/**
 * Tells whether a part is shown within an HTML text: the text names its Content-ID (RFC 2392), or it
 * is a picture that says so itself. A document that says so is a file all the same: Apple's Mail
 * marks every attachment as inline.
 */
export function inlineIn(html: string): (part: Part) => boolean {
  const named = new Set(
    [...html.matchAll(/\bcid:([^\s"'<>)]+)/gi)].map(([, id = ""]) => decoded(id)),
  );
  return ({ mimeType, disposition, contentId }) =>
    (contentId !== undefined && named.has(contentId.replace(/^<|>$/g, ""))) ||
    (disposition === "inline" && mimeType.startsWith("image/"));
}

/** A Content-ID in an address has its special signs escaped; broken escapes stay as they are. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
