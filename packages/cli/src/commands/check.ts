import { createMatcher } from "@ramah/glossary";
import { type CheckOptions, checkDraft, type Finding, type Report } from "@ramah/netiquette";
import type { Invocation } from "../arguments.js";
import { draftLines } from "../check/draft-lines.js";
import { findingJson } from "../check/finding-json.js";
import { findingText } from "../check/finding-text.js";
import { fixedDraft } from "../check/fixed.js";
import { type Outgoing, readOutgoing } from "../check/outgoing.js";
import { answerJson, type Context, complain, type ExitCode, type Told } from "../context.js";
import { shownPath } from "../files.js";
import { describe as describeMail } from "../mail/messages.js";
import { wordsIn } from "../messages/index.js";
import type { Counts } from "../messages/words.js";
import { careGlossary } from "../terms.js";
import { printable, printableLines } from "../text/printable.js";
import { styleFor } from "../text/style.js";

type CheckCall = Extract<Invocation, { command: "check" }>;

interface Checked {
  readonly outgoing: Outgoing;
  readonly report: Report;
}

/** Looks over mails before they go out. */
export async function check(call: CheckCall, context: Context): Promise<ExitCode> {
  const options: CheckOptions = { glossary: createMatcher(careGlossary()) };
  const checked: Checked[] = [];
  const issues: Told[] = [];
  for (const path of call.files) {
    const read = await readOutgoing(path, context);
    if (!read.ok) {
      issues.push(...read.issues.map(({ data: _, ...told }) => told));
      continue;
    }
    const outgoing = prepared(read.value, call, options);
    checked.push({ outgoing, report: checkDraft(outgoing.draft, options) });
  }
  complain(context, issues);
  if (context.isJson) {
    const files = checked.map((one) => fileJson(one, call, context));
    answerJson(context, { files, issues });
  } else if (call.isFixing) {
    for (const { outgoing, report } of checked) printFixed(outgoing, report, context);
  } else {
    printReport(checked, context);
  }
  if (issues.length > 0) return 2;
  return checked.some(({ report }) => report.findings.some(isGrave)) ? 1 : 0;
}

const isGrave = ({ severity }: Finding): boolean => severity !== "info";

function prepared(outgoing: Outgoing, call: CheckCall, options: CheckOptions): Outgoing {
  const draft = call.isComplaint
    ? { ...outgoing.draft, answers: { isComplaint: true } }
    : outgoing.draft;
  return { ...outgoing, draft: call.isFixing ? fixedDraft(draft, options) : draft };
}

function printReport(checked: readonly Checked[], context: Context): void {
  const { io, locale } = context;
  const words = wordsIn(locale);
  const style = styleFor(io);
  for (const { outgoing, report } of checked) {
    const { path, draft, warnings } = outgoing;
    const name = style.strong(printable(shownPath(path, context)));
    const { findings } = report;
    io.stdout(findings.length === 0 ? `${name}: ${words.nothingFound}\n` : `${name}\n`);
    for (const warning of warnings) {
      io.stdout(`  ${words.note}: ${printable(describeMail(warning, locale))}\n`);
    }
    io.stdout("\n");
    const lines = draftLines(draft);
    for (const finding of findings) io.stdout(`${findingText(finding, lines, locale, style)}\n`);
  }
  const findings = checked.flatMap(({ report }) => report.findings);
  if (findings.length > 0) io.stdout(`${words.summary(countsOf(findings), checked.length)}\n`);
}

/** The text alone goes to standard output, so that it can be put into a file. */
function printFixed({ draft }: Outgoing, { findings }: Report, { io, locale }: Context): void {
  const text = io.isTerminal.stdout ? printableLines(draft.body) : draft.body;
  io.stdout(/[\r\n]$/.test(text) ? text : `${text}\n`);
  if (findings.length > 0) io.stderr(`ramah: ${wordsIn(locale).fixed(countsOf(findings))}\n`);
}

function fileJson({ outgoing, report }: Checked, call: CheckCall, { locale }: Context): object {
  const { path, kind, draft, warnings } = outgoing;
  const lines = draftLines(draft);
  return {
    path,
    kind,
    subject: draft.subject ?? null,
    language: report.language ?? null,
    warnings: warnings.map((warning) => ({ ...warning, text: describeMail(warning, locale) })),
    findings: report.findings.map((finding) => findingJson(finding, lines, locale)),
    ...(call.isFixing ? { fixed: draft.body } : {}),
  };
}

function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), hints: count("info") };
}
