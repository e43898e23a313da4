import type { Diagnostic, DiagnosticProblems, Place, Severity } from "../reasons.js";
import type { Span } from "./lines.js";

/** Collects what is wrong, with its place. */
export interface Report {
  readonly diagnostics: Diagnostic[];
  readonly error: <Code extends keyof DiagnosticProblems>(
    code: Code,
    span: Span,
    data: DiagnosticProblems[Code],
  ) => void;
  readonly warning: <Code extends keyof DiagnosticProblems>(
    code: Code,
    span: Span,
    data: DiagnosticProblems[Code],
  ) => void;
}

/** Begins an empty report. */
export function createReport(): Report {
  const diagnostics: Diagnostic[] = [];
  const add = (severity: Severity, code: string, span: Span, data: unknown): void => {
    diagnostics.push({ code, data, severity, ...placeOf(span) } as Diagnostic);
  };
  return {
    diagnostics,
    error: (code, span, data) => add("error", code, span, data),
    warning: (code, span, data) => add("warning", code, span, data),
  };
}

/** Lines and columns count from 1, as editors show them. */
function placeOf({ text, start, line }: Span): Place {
  return {
    line: line.number,
    column: start - line.start + 1,
    start,
    end: start + text.length,
  };
}
