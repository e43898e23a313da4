import type { CalendarIssue } from "@ramah/calendar";
import { describe as sayCalendar } from "@ramah/calendar/messages";
import { type Catalogues, type InputIssue, pathText, type ReasonOf } from "@ramah/core";
import { describe as sayInput } from "@ramah/core/messages";
import type { Finding } from "@ramah/routing";
import { describe as sayRouting } from "@ramah/routing/messages";

/** What can be wrong with the files of the business: codes and the data of each. */
export interface WorldProblems {
  "data-missing": { readonly file: string };
  "data-unreadable": { readonly file: string; readonly detail: string };
  "data-no-json": { readonly file: string; readonly detail: string };
  "data-unsound": { readonly file: string; readonly issue: InputIssue };
  "data-plan": { readonly file: string; readonly issue: Finding };
  "data-hours": { readonly file: string; readonly place: string; readonly issue: CalendarIssue };
}

export type WorldIssue = ReasonOf<WorldProblems>;

export const worldMessages: Catalogues<WorldProblems> = {
  en: {
    "data-missing": ({ file }) =>
      `${file} is missing, which the desk cannot do without. Fetch it again from the repository.`,
    "data-unreadable": ({ file, detail }) => `${file} cannot be read: ${detail}.`,
    "data-no-json": ({ file, detail }) => `${file} is no JSON: ${detail}.`,
    "data-unsound": ({ file, issue }) => `${file}, ${sayInput(issue, "en")}`,
    "data-plan": ({ file, issue }) =>
      `${file}, ${pathText(["plan", ...issue.path])}: ${sayRouting(issue, "en")}`,
    "data-hours": ({ file, place, issue }) => `${file}, ${place}: ${sayCalendar(issue, "en")}`,
  },
  id: {
    "data-missing": ({ file }) =>
      `${file} tidak ada, padahal meja memerlukannya. Ambil kembali dari repositori.`,
    "data-unreadable": ({ file, detail }) => `${file} tidak dapat dibaca: ${detail}.`,
    "data-no-json": ({ file, detail }) => `${file} bukan JSON: ${detail}.`,
    "data-unsound": ({ file, issue }) => `${file}, ${sayInput(issue, "id")}`,
    "data-plan": ({ file, issue }) =>
      `${file}, ${pathText(["plan", ...issue.path])}: ${sayRouting(issue, "id")}`,
    "data-hours": ({ file, place, issue }) => `${file}, ${place}: ${sayCalendar(issue, "id")}`,
  },
};
