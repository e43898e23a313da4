import { fail, type Result, succeed } from "@ramah/core";
import type { CrmReason } from "../reasons.js";

/** An e-mail address as it is written to, and as it is looked up. */
export interface Email {
  /** The part before the @ as its owner writes it, the domain in lower case. */
  readonly address: string;
  /** All in lower case: two addresses with the same key reach the same box nearly everywhere. */
  readonly key: string;
}

/**
 * Brings an e-mail address into one spelling.
 *
 * @param raw as typed
 * @returns the address to write to and the key to look it up by, or every fault
 * @example
 * import { normaliseEmail } from "@ramah/crm";
 *
 * normaliseEmail(" Sari.Dewi@Contoh.CO.ID "); // => { ok: true, value: { address: "Sari.Dewi@contoh.co.id", key: "sari.dewi@contoh.co.id" } }
 * normaliseEmail("sari.contoh.co.id").ok; // => false
 */
export function normaliseEmail(raw: string): Result<Email, CrmReason> {
  const text = raw.trim().normalize("NFC");
  const parts = text.split("@");
  if (parts.length !== 2) return fail({ code: "email-at", data: { count: parts.length - 1 } });
  const [local = "", written = ""] = parts;
  const domain = lower(written);
  const [first, ...more] = faults(local, domain);
  if (first !== undefined) return fail(first, ...more);
  return succeed({ address: `${local}@${domain}`, key: `${lower(local)}@${domain}` });
}

// RFC 5321: 64 octets before the @, 254 in all, because a path has 256 with its brackets.
const localLimit = 64;
const addressLimit = 254;

// RFC 5321 atoms with dots between them, and the letters of RFC 6531.
const localForm =
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const labelForm = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

function faults(local: string, domain: string): readonly CrmReason[] {
  const labels = domain.split(".");
  const isDomain =
    labels.length > 1 &&
    labels.every((label) => labelForm.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? "");
  const found: CrmReason[] = [];
  if (!localForm.test(local)) found.push({ code: "email-local", data: {} });
  if (!isDomain) found.push({ code: "email-domain", data: {} });
  if (octets(local) > localLimit) {
    found.push({ code: "email-long", data: { limit: localLimit } });
  }
  if (octets(local) + 1 + octets(domain) > addressLimit) {
    found.push({ code: "email-long", data: { limit: addressLimit } });
  }
  return found;
}

const lower = (text: string): string => text.toLowerCase().normalize("NFC");

/** Octets in UTF-8. */
function octets(text: string): number {
  let count = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}
