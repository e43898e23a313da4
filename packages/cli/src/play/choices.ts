import type { Locale } from "@ramah/core";
import type { ScriptCommand, View } from "@ramah/scripting";
import { describe } from "@ramah/scripting/messages";
import { wordsIn } from "../messages/index.js";

/** A way on from a step. */
export interface Choice {
  readonly label: string;
  readonly command: ScriptCommand;
}

/** The ways on that are open, in the order in which they are numbered. */
export function choicesOf(shown: View, locale: Locale): readonly Choice[] {
  const words = wordsIn(locale);
  return [
    ...shown.options
      .filter(({ available }) => available)
      .map(({ id, label }): Choice => ({ label, command: { type: "choose", option: id } })),
    ...(shown.transferTo === undefined
      ? []
      : [{ label: words.handOver(shown.transferTo), command: { type: "transfer" } as const }]),
    ...(shown.isEnd ? [{ label: words.endCall, command: { type: "end" } as const }] : []),
  ];
}

/** The ways on that may still open, with what is in the way; those that do not apply are left out. */
export function closedOf(shown: View, locale: Locale): readonly string[] {
  const open = shown.options.flatMap(({ available, label }) => (available ? [label] : []));
  return shown.options.flatMap(({ available, label, reasons }) => {
    const isIdle = reasons.some(
      ({ code }) => code === "guard-false" || code === "earlier-option-applies",
    );
    // Options of the same words stand for one thing that the customer does.
    if (available || isIdle || open.includes(label)) return [];
    return [`${label} (${reasons.map((reason) => describe(reason, locale)).join(" ")})`];
  });
}

/** The choice that was meant, by its number or its words. */
export function chosen<Named extends { readonly label: string }>(
  answer: string,
  choices: readonly Named[],
): Named | undefined {
  if (/^\d+$/.test(answer)) return choices[Number(answer) - 1];
  const wanted = fold(answer);
  return choices.find(({ label }) => fold(label) === wanted);
}

/** Case, spacing and Unicode form do not matter. */
const fold = (label: string): string =>
  label.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
