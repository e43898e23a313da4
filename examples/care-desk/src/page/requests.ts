import type { Locale } from "@ramah/core";
import type { CaseCommand, CaseView, DeskView, Line } from "../desk/view.js";

/** What the desk answered: a value, or what is wrong, in words. `status` is 0 when nobody answered. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: number; readonly lines: readonly Line[] };

/** What came of a mail. */
export interface Taken {
  readonly caseId: string;
  readonly isNew: boolean;
}

export const getDesk = (locale: Locale): Promise<Answer<DeskView>> => ask(`desk?lang=${locale}`);

export const getCase = (caseId: string, locale: Locale): Promise<Answer<CaseView>> =>
  ask(`cases/${encodeURIComponent(caseId)}?lang=${locale}`);

export const sendMail = (content: BodyInit, locale: Locale): Promise<Answer<Taken>> =>
  ask(`mails?lang=${locale}`, { method: "POST", body: content });

export const sendCommand = (
  caseId: string,
  expected: number,
  command: CaseCommand,
  locale: Locale,
): Promise<Answer<CaseView>> =>
  ask(`cases/${encodeURIComponent(caseId)}/commands?lang=${locale}`, {
    method: "POST",
    body: JSON.stringify({ expected, command }),
  });

/** The raw bytes of a mail that came with the desk. */
export async function getSample(name: string): Promise<Answer<ArrayBuffer>> {
  try {
    const response = await fetch(`/api/samples/${encodeURIComponent(name)}`);
    if (!response.ok) return refusalOf(response);
    return { ok: true, value: await response.arrayBuffer() };
  } catch {
    return nobody;
  }
}

const nobody = { ok: false, status: 0, lines: [] } as const;

async function ask<Value>(path: string, init?: RequestInit): Promise<Answer<Value>> {
  try {
    const response = await fetch(`/api/${path}`, init);
    if (!response.ok) return refusalOf(response);
    return { ok: true, value: await response.json() };
  } catch {
    return nobody;
  }
}

async function refusalOf(response: Response): Promise<Answer<never>> {
  const told: unknown = await response.json().catch(() => undefined);
  const { issues } = (told ?? {}) as { issues?: readonly Line[] };
  return { ok: false, status: response.status, lines: issues ?? [] };
}
