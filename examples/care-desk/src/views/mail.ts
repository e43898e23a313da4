import { type Mail, describe as sayMail } from "@ramah/cli/mail";
import type { Locale } from "@ramah/core";
import { parseEmail } from "@ramah/netiquette";
import type { MailView } from "../desk/view.js";
import type { Label } from "../words/reasons.js";
import { label, momentText, sayDesk } from "../words/words.js";
import type { World } from "../world/world.js";
import { linesOf } from "./lines.js";

/** The customer's mail: new words, quotes and signature told apart, always as plain text. */
export function mailView(world: World, mail: Mail, locale: Locale): MailView {
  const { blocks } = parseEmail(mail.text);
  return {
    from: mail.from.name ? `${mail.from.name} <${mail.from.address}>` : mail.from.address,
    subject: mail.subject,
    dateText:
      mail.date === undefined
        ? label("no-date", locale)
        : momentText(mail.date, world.zone, locale),
    parts: blocks
      .map(({ kind, start, end }) => ({
        kind,
        title: label(`part-${kind}` as Label, locale),
        text: mail.text.slice(start, end).trimEnd(),
      }))
      .filter(({ text }) => text.trim() !== ""),
    attachments: mail.attachments
      .filter(({ isInline }) => !isInline)
      .map(({ name, mediaType, bytes }) => ({
        name: name || mediaType,
        text: sayDesk(
          { code: "attachment-size", data: { kilobytes: Math.ceil(bytes / 1000) } },
          locale,
        ),
      })),
    warnings: linesOf(mail.warnings, (warning) => sayMail(warning, locale), "attention"),
  };
}
