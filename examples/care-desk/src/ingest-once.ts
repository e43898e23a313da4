import type { Desk } from "./desk/desk.js";
import type { CaseView, Line } from "./desk/view.js";
import { refuse, tell, type Voice } from "./voice.js";

/** Takes one mail in and prints what came of it: the same path as on the page, once. */
export async function ingestOnce(desk: Desk, mail: Uint8Array, voice: Voice): Promise<number> {
  const { locale, json, print } = voice;
  const ingested = await desk.ingest(mail, locale);
  if (!ingested.ok) return refuse(voice, linesIn(ingested.issues), 1);
  const { caseId, isNew } = ingested.value;
  const view = desk.view(caseId, locale);
  if (!view.ok) return refuse(voice, linesIn(view.issues), 1);
  if (json) {
    print(JSON.stringify({ isNew, case: view.value }, null, 2));
    return 0;
  }
  const code = isNew ? "ingested" : "ingested-before";
  const told = tell(voice, [{ code, data: { caseId } }]).map(({ text }) => text);
  print([...told, ...paragraphs(view.value)].join("\n"));
  return 0;
}

const linesIn = (
  issues: readonly { readonly data: { readonly lines: readonly Line[] } }[],
): Line[] => issues.flatMap(({ data }) => data.lines);

/** A case in a few paragraphs for a terminal. */
function paragraphs(view: CaseView): string[] {
  const { customer, matter, case: status, routing, script } = view;
  return [
    "",
    `${customer.title}${customer.value === undefined ? "" : `. ${customer.value.text}`}`,
    ...customer.sections.slice(0, 1).flatMap(({ lines }) => lines.map(({ text }) => `  ${text}`)),
    ...view.mail.warnings.map(({ text }) => `! ${text}`),
    "",
    `${matter.classText} (${matter.language})`,
    ...[...matter.lines, ...matter.urgency].map(({ text }) => `  ${text}`),
    "",
    `${status.statusText}, ${status.owner}. ${status.clock.text}`,
    "",
    `${routing.agent?.name ?? "–"}`,
    ...routing.lines.map(({ text }) => `  ${text}`),
    ...routing.others.flatMap(({ name, lines }) => lines.map(({ text }) => `  ${name}: ${text}`)),
    "",
    `${script.title}: ${script.stepTitle}`,
    ...script.say.map((text) => `  > ${text}`),
    "",
    ...view.timeline.map(({ atText, text }) => `${atText}  ${text}`),
  ];
}
