import type { Mail } from "@ramah/cli/mail";
import type { Outcome } from "@ramah/complaints";
import { promiseStates } from "@ramah/complaints";
import {
  outcomeText,
  promiseStateText,
  describe as sayComplaints,
} from "@ramah/complaints/messages";
import type { Instant, Locale } from "@ramah/core";
import { type CaseFile, lastReply, ownerOf } from "../case/case-file.js";
import { type Matter, offsetOf } from "../case/matter.js";
import type { PromiseView, ReplyView } from "../desk/view.js";
import { label, momentText } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";

const outcomes: readonly Outcome[] = ["upheld", "partly-upheld", "goodwill", "not-upheld"];

/** What the reply editor begins with: a greeting in the customer's language, never more than is true. */
export function replyView(
  world: World,
  file: CaseFile,
  mail: Mail,
  matter: Matter,
  at: Instant,
  locale: Locale,
): ReplyView {
  const { language } = matter;
  const greeting = label(file.opened.isComplaint ? "greeting-complaint" : "greeting", language);
  const owner = ownerOf(file);
  const agent = owner === world.lead.id || owner === "" ? "" : nameOf(world, owner);
  const sent = lastReply(file);
  return {
    to: mail.from.name ? `${mail.from.name} <${mail.from.address}>` : mail.from.address,
    draft: `${greeting.replace("{name}", mail.from.name || mail.from.address)}\n\n${label("regards", language).replace("{agent}", agent)}\n`,
    isComplaint: file.opened.isComplaint,
    at,
    offsetMinutes: offsetOf(world.zone, at),
    outcomes: file.opened.isComplaint
      ? outcomes.map((value) => ({ value, label: outcomeText(value, locale) }))
      : [],
    ...(sent === undefined
      ? {}
      : {
          sent: {
            text: sent.text,
            atText: momentText(sent.at, world.zone, locale),
            by: nameOf(world, sent.by),
          },
        }),
  };
}

/** Every promise of a case and how it stands. */
export function promiseViews(
  world: World,
  file: CaseFile,
  at: Instant,
  locale: Locale,
): PromiseView[] {
  return promiseStates(file.promises.state, at).map(({ promise, state, dueAt, reasons }) => ({
    id: promise.id,
    what: promise.what,
    state: promiseStateText(state, locale),
    text: [
      `${nameOf(world, promise.by)} → ${promise.to}, ${momentText(dueAt, world.zone, locale)}.`,
      ...reasons.map((reason) => sayComplaints(reason, locale)),
    ].join(" "),
    tone: state === "broken" ? "bad" : state === "due-soon" ? "attention" : "good",
  }));
}
