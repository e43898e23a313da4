import type { Words } from "./words.js";

export const help: Words["help"] = {
  help: `ramah: friendly customer care, from the command line

Usage: ramah COMMAND [options]

Commands:
  check FILE...    look over a mail before it goes out
  play SCRIPT      go through a call script, step by step
  explain TERM     tell in plain words what a term means
  help COMMAND     tell more about a command

Options of every command:
  --lang en|id     the language to answer in (else that of LC_ALL, LC_MESSAGES or LANG)
  --json           answer for programs: JSON on standard output, nothing else
  -h, --help       tell how to use a command
  -v, --version    tell the version

Ends with 0 when all is well, 1 when something was found, 2 when it could not be done.

Examples:
  ramah check reply.eml
  ramah play lost-ticket
  ramah explain click and mortar
`,
  check: `ramah check: look over a mail before it goes out

Usage: ramah check [--complaint] [--fix] FILE...

Only your own words and the subject are judged, not quotes and signature. Each finding shows
where, why, what would be better, and the source of the rule. Nothing is changed or sent.

FILE:
  mail.eml         a mail with its headers and attachments
  draft.txt        a draft: text without headers
  -                standard input, either of the two

Options:
  --complaint      the mail answers a complaint: an apology, a name and a next step are due
  --fix            print the text with all safe fixes made; the file stays as it is
  --lang en|id     the language of the findings; the mail's own language is found out
  --json           { "files": [{ "path", "kind", "subject", "language", "warnings",
                   "findings", "fixed" }], "issues": [{ "code", "text", "path" }] }

Ends with 1 when there is an error or a warning (hints alone do not count), with 2 when a file
could not be read. Lines are those of the text of the mail, as a mail program shows it.

Examples:
  ramah check reply.eml
  ramah check --complaint --lang id balasan.eml
  ramah check --fix draft.txt > better.txt
  cat draft.txt | ramah check -
`,
  play: `ramah play: go through a call script, step by step

Usage: ramah play [--fact NAME=VALUE]... [--answers FILE] SCRIPT

SCRIPT is a file such as greeting.md, or a script of the library: lost-ticket, complaint-answer,
greeting. Its errors and warnings are shown with their places.

Options:
  --fact NAME=VALUE  what the records know before the call, as often as needed
  --answers FILE     answer from a file: one answer a line, lines with # and empty lines do not
                     count. Answers may also come through a pipe.
  --lang en|id       the language to play in
  --json             { "script", "status", "step", "facts", "mustSays", "transcript",
                     "diagnostics", "issues": [{ "code", "text", "path" }] }

In a call:
  1, 2, ...        choose what happens next, or write its words
  name=value       note a fact at any time
  -                leave a question unanswered (so does Enter)
  b, q, ?          back, stop, help

Ends with 0 when the call came to its end or you stopped it; with 1 when the script has errors,
an answer did not fit, or the answers ended before the call did; with 2 for misuse.

Examples:
  ramah play lost-ticket
  ramah play --fact "customer value=high" lost-ticket
  ramah play --answers calm.answers greeting.md
`,
  explain: `ramah explain: tell in plain words what a term means

Usage: ramah explain TERM
       ramah explain --list

TERM is an abbreviation or a name, in English or Indonesian. Several words need no quotation marks.

Options:
  --list           list every term
  --lang en|id     the language to explain in
  --json           { "concepts": [...], "suggestions": [...], "issues": [{ "code", "text" }] }

Ends with 1 when the term is not known; near names are offered.

Examples:
  ramah explain CRM
  ramah explain click and mortar
  ramah explain --lang id waktu tunggu
`,
};
