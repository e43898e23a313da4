import type { Locale } from "@ramah/core";
import { type FactValue, factNamed, readFacts, type Script } from "@ramah/scripting";
import { describe as describeScript } from "@ramah/scripting/messages";
import { type Told, tell } from "../context.js";
import { readFactValue } from "./fact-value.js";

/** What the records know before a call, and every `--fact` that does not fit the script. */
export interface StartFacts {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly issues: readonly Told[];
}

/** Reads facts written as `name=value`. */
export function readStartFacts(
  script: Script,
  written: readonly string[],
  locale: Locale,
): StartFacts {
  const facts: Record<string, FactValue> = {};
  const issues: Told[] = [];
  for (const text of written) {
    const at = text.indexOf("=");
    const name = text.slice(0, Math.max(0, at)).trim();
    const value = text.slice(at + 1).trim();
    if (at === -1 || name === "" || value === "") {
      issues.push(tell({ code: "fact-not-written", data: { text } }, locale));
      continue;
    }
    const fact = factNamed(script.facts, name);
    if (fact === undefined) {
      const refused = readFacts(script, { [name]: value });
      for (const issue of refused.ok ? [] : refused.issues) {
        issues.push({ code: issue.code, text: describeScript(issue, locale) });
      }
      continue;
    }
    const read = readFactValue(fact, value, locale);
    if (read.ok) facts[fact.key] = read.value;
    else {
      const told = tell(read.issues[0], locale);
      issues.push({ ...told, text: `${name}: ${told.text}` });
    }
  }
  return { facts, issues };
}
