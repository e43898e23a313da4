import type { Options } from "./arguments.js";
import type { Desk } from "./desk/desk.js";
import type { CaseView, Line } from "./desk/view.js";
import { sayMain } from "./words/main.js";

/** Where words go: results to one side, troubles to the other. */
export interface Voice {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Takes one mail in and prints what came of it: the same path as on the page, once. */
export async function ingestOnce(
  desk: Desk,
  mail: Uint8Array,
  { locale, json }: Pick<Options, "locale" | "json">,
  { print, complain }: Voice,
): Promise<number> {
  const refused = (lines: readonly Line[]): number => {
    if (json) print(JSON.stringify({ issues: lines }, null, 2));
    for (const { text } of lines) complain(text);
    return 1;
  };
  const ingested = await desk.ingest(mail, locale);
  if (!ingested.ok) return refused(ingested.issues.flatMap(({ data }) => data.lines));
  const { caseId, isNew } = ingested.value;
  const view = desk.view(caseId, locale);
  if (!view.ok) return refused(view.issues.flatMap(({ data }) => data.lines));
  if (json) {
    print(JSON.stringify({ isNew, case: view.value }, null, 2));
    return 0;
  }
  const code = isNew ? "ingested" : "ingested-before";
  print([sayMain({ code, data: { caseId } }, locale), ...tell(view.value)].join("\n"));
  return 0;
}

/** A case in a few paragraphs for a terminal. */
function tell(view: CaseView): string[] {
  const { customer, matter, case: status, routing, script } = view;
  return [
    "",
    `${customer.title}${customer.value === undefined ? "" : ` — ${customer.value.text}`}`,
    ...customer.sections.slice(0, 1).flatMap(({ lines }) => lines.map(({ text }) => `  ${text}`)),
    "",
    `${matter.classText} (${matter.language})`,
    ...[...matter.lines, ...matter.urgency].map(({ text }) => `  ${text}`),
    "",
    `${status.statusText}, ${status.owner}. ${status.clock.text}`,
    "",
    `${routing.agent?.name ?? "–"}`,
    ...routing.lines.map(({ text }) => `  ${text}`),
    ...routing.others.map(
      ({ name, lines }) => `  ${name}: ${lines.map(({ text }) => text).join(" ")}`,
    ),
    "",
    `${script.title}: ${script.stepTitle}`,
    ...script.say.map((text) => `  > ${text}`),
    "",
    ...view.timeline.map(({ atText, text }) => `${atText}  ${text}`),
  ];
}
