import { type Diagnostic, parseScript, type Script, startSession } from "@ramah/scripting";
import type { Invocation } from "../arguments.js";
import {
  answerJson,
  type Context,
  complain,
  type ExitCode,
  refuse,
  type Told,
  tell,
} from "../context.js";
import { readText, shownPath } from "../files.js";
import { wordsIn } from "../messages/index.js";
import { type Answers, personAnswers, pipedAnswers, writtenAnswers } from "../play/answers.js";
import { diagnosticJson, diagnosticLines } from "../play/diagnostic-text.js";
import { loadScript } from "../play/load-script.js";
import { type Played, playCall } from "../play/player.js";
import { readStartFacts } from "../play/start-facts.js";
import { type Entry, entryText } from "../play/transcript.js";
import { linesOf } from "../text/lines.js";
import { styleFor } from "../text/style.js";

type PlayCall = Extract<Invocation, { command: "play" }>;

/** Goes through a call script, with a person or with answers that were written before. */
export async function play(call: PlayCall, context: Context): Promise<ExitCode> {
  const { io, locale, isJson } = context;
  const isAsking = call.answers === undefined && io.isTerminal.stdin;
  if (isJson && isAsking) {
    return refuse(context, [tell({ code: "json-without-answers", data: {} }, locale)]);
  }
  if (call.script === "-" && call.answers === undefined) {
    return refuse(context, [tell({ code: "input-named-twice", data: {} }, locale)]);
  }
  const source = await loadScript(call.script, context);
  if (!source.ok) return refuse(context, [tell(source.issues[0], locale, call.script)]);
  const answers = await answersFor(call, context, isAsking);
  if ("code" in answers) return refuse(context, [answers]);

  const { script, diagnostics } = parseScript(source.value);
  showDiagnostics(diagnostics, call.script, source.value, context);
  if (script === undefined) return refuseScript(call, diagnostics, context);
  const { facts, issues } = readStartFacts(script, call.facts, locale);
  if (issues.length > 0) return refuse(context, issues);

  const transcript: Entry[] = [];
  const show = showWith(context, transcript, answers);
  show({ kind: "title", text: script.title[locale] ?? script.title[script.locales[0]] ?? "" });
  const session = startSession(script, { at: io.now(), facts });
  const played = await playCall({ script, session, locale, answers, now: io.now, show });
  return finish(call, { script, diagnostics, transcript, played, answers }, context);
}

async function answersFor(
  { answers }: PlayCall,
  context: Context,
  isAsking: boolean,
): Promise<Answers | Told> {
  const { io, locale } = context;
  if (answers === undefined) return isAsking ? personAnswers(io) : pipedAnswers(io);
  const read = await readText(answers, context);
  if (read.ok) return writtenAnswers(read.value);
  // A file without an answer is a file all the same: the call then tells where it stops.
  const [issue] = read.issues;
  return issue.code === "text-empty" ? writtenAnswers("") : tell(issue, locale, answers);
}

/** Everything is kept; what a person has typed stands on their screen already. */
function showWith(
  { io, locale, isJson }: Context,
  transcript: Entry[],
  answers: Answers,
): (entry: Entry) => void {
  const style = styleFor(io);
  return (entry) => {
    transcript.push(entry);
    if (isJson || (entry.kind === "answer" && answers.isPerson)) return;
    io.stdout(entryText(entry, locale, style));
  };
}

function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  path: string,
  source: string,
  context: Context,
): void {
  const { io, locale } = context;
  const style = styleFor(io);
  const lines = linesOf(source);
  for (const diagnostic of diagnostics) {
    io.stderr(diagnosticLines(diagnostic, shownPath(path, context), lines, locale, style));
  }
}

/** A script with errors was read, and something was found in it: 1, not 2. */
function refuseScript(
  call: PlayCall,
  diagnostics: readonly Diagnostic[],
  context: Context,
): ExitCode {
  const { locale, isJson } = context;
  const path = shownPath(call.script, context);
  const issues = [tell({ code: "script-faulty", data: { path } }, locale, call.script)];
  complain(context, issues);
  const told = diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale));
  if (isJson) answerJson(context, { diagnostics: told, issues });
  return 1;
}

interface Finished {
  readonly script: Script;
  readonly diagnostics: readonly Diagnostic[];
  readonly transcript: readonly Entry[];
  readonly played: Played;
  readonly answers: Answers;
}

function finish(call: PlayCall, finished: Finished, context: Context): ExitCode {
  const { io, locale, isJson } = context;
  const { played } = finished;
  const issues = issuesOf(call, finished, context);
  if (played.ending === "stopped" && !isJson) {
    io.stdout(`\n${wordsIn(locale).stoppedAt(played.stepTitle)}\n`);
  }
  complain(context, issues);
  if (isJson) answerJson(context, playedJson(finished, issues, context));
  return issues.length === 0 ? 0 : 1;
}

function issuesOf(
  call: PlayCall,
  { played, answers }: Finished,
  context: Context,
): readonly Told[] {
  const { locale } = context;
  const path = call.answers ?? "-";
  const at = (line: number, { code, text }: Told): Told => ({
    code,
    text: wordsIn(locale).inAnswers(shownPath(path, context), line, text),
    path,
  });
  if (played.unfit !== undefined) return [at(played.unfit.answer.line, played.unfit)];
  if (played.ending === "answers-ended") {
    return [tell({ code: "answers-ended", data: { step: played.stepTitle } }, locale, path)];
  }
  const [left] = played.ending === "over" ? answers.rest() : [];
  if (left === undefined) return [];
  const data = { answer: left.text };
  return [at(left.line, tell({ code: "answers-left-over", data }, locale))];
}

function playedJson(
  { script, diagnostics, transcript, played }: Finished,
  issues: readonly Told[],
  { locale }: Context,
): object {
  const { session } = played;
  return {
    script: { id: script.id, title: script.title, contentHash: script.contentHash },
    status: session.status,
    step: { id: session.step, title: played.stepTitle },
    facts: session.facts,
    mustSays: session.obligations,
    transcript,
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, locale)),
    issues,
  };
}
