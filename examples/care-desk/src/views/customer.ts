import { toWallTime } from "@ramah/calendar";
import type { Mail } from "@ramah/cli/mail";
import { answerClock, openPromises, statusKind } from "@ramah/complaints";
import type { Instant, Locale } from "@ramah/core";
import { channelText } from "@ramah/core/messages";
import {
  type CrmReason,
  type FivePoints,
  type OpenMatter,
  type OpenPromise,
  type PopCustomer,
  type PopField,
  type ScreenPop,
  screenPop,
} from "@ramah/crm";
import { factText, moneyText, describe as sayCrm } from "@ramah/crm/messages";
import { languageText } from "@ramah/routing/messages";
import { type CaseFile, ownerOf } from "../case/case-file.js";
import type { Matter } from "../case/matter.js";
import type { CustomerView, Line, Section } from "../desk/view.js";
import type { Label } from "../words/reasons.js";
import { label } from "../words/words.js";
import { nameOf, type World } from "../world/world.js";
import { linesOf, withoutRepeats } from "./lines.js";

/** Who it is: the screen pop in words, with the reason behind every line. */
export function customerView(
  world: World,
  file: CaseFile,
  mail: Mail,
  matter: Matter,
  at: Instant,
  locale: Locale,
): CustomerView {
  const pop = popOf(world, file, matter, at);
  const say = (reason: CrmReason): string => sayCrm(reason, locale);
  const { who, customer } = pop;
  const section = (title: Label, lines: readonly Line[]): Section => ({
    title: label(title, locale),
    lines: withoutRepeats(lines),
  });
  const people = who.people.map(({ profileId, name, reasons }) => ({
    code: "person",
    text: `${name ?? profileId}: ${reasons.map(say).join(" ")}`,
  }));
  const sections = [
    section("who", [...people, ...linesOf(who.reasons, say)]),
    ...(customer === undefined ? [] : customerSections(world, customer, locale, section)),
  ];
  return {
    kind: who.kind === "one" ? "known" : who.kind === "choice" ? "choice" : "unknown",
    title: who.people[0]?.name || mail.from.name || mail.from.address,
    ...(customer === undefined ? {} : { value: valueLine(customer, locale) }),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function popOf(world: World, file: CaseFile, matter: Matter, at: Instant): ScreenPop {
  const profileId = file.opened.profileId ?? matter.profileId;
  return screenPop({
    found: matter.found,
    profiles: world.profiles,
    at,
    today: toWallTime(world.zone, at).date,
    channel: "email",
    role: world.role,
    openMatters: profileId === undefined ? [] : matterOf(world, file, profileId, at),
    promises: profileId === undefined ? [] : promisesOf(world, file, profileId, at),
    lastContacts: world.contacts,
    purchases: world.purchases,
    assets: world.assets,
    offers: world.offers,
    consents: world.consents,
    region: world.keyRules.region,
  });
}

function matterOf(world: World, file: CaseFile, profileId: string, at: Instant): OpenMatter[] {
  const { state } = file.complaint;
  if (state.status === "none" || statusKind(state.status) !== "open") return [];
  const { due } = answerClock(state, at);
  return [
    {
      id: state.caseId,
      profileId,
      kind: "complaint",
      title: state.summary,
      ...(due === undefined ? {} : { dueAt: due }),
      owner: nameOf(world, ownerOf(file)),
    },
  ];
}

function promisesOf(world: World, file: CaseFile, profileId: string, at: Instant): OpenPromise[] {
  return openPromises(file.promises.state, at).map(({ promise, dueAt }) => ({
    id: promise.id,
    profileId,
    what: promise.what,
    dueAt,
    by: nameOf(world, promise.by),
  }));
}

function valueLine({ value }: PopCustomer, locale: Locale): Line {
  const text = sayCrm(value.reason, locale);
  return value.flag === "high"
    ? { code: "high-value", text, tone: "attention" }
    : { code: "value", text };
}

function customerSections(
  world: World,
  customer: PopCustomer,
  locale: Locale,
  section: (title: Label, lines: readonly Line[]) => Section,
): Section[] {
  const say = (reason: CrmReason): string => sayCrm(reason, locale);
  const withReasons = (text: string, reasons: readonly CrmReason[], code: string): Line => ({
    code,
    text: [text, ...reasons.map(say)].join(". "),
  });
  return [
    section(
      "promises",
      customer.promises.map(({ item, reasons }) => withReasons(item.what, reasons, "promise")),
    ),
    section(
      "matters",
      customer.matters.map(({ item, reasons }) => withReasons(item.title, reasons, item.kind)),
    ),
    section(
      "contacts",
      customer.contacts.map(({ item, reasons }) =>
        withReasons(
          item.by === undefined ? item.summary : `${item.summary} (${nameOf(world, item.by)})`,
          reasons,
          "contact",
        ),
      ),
    ),
    section(
      "vehicles",
      customer.assets.flatMap(({ plate, facts, reasons }) => [
        withReasons(plate ?? "", reasons, "vehicle"),
        ...facts.map(({ fact, value, reason }) =>
          withReasons(`${factText(fact, locale)}: ${value}`, [reason], "fact"),
        ),
      ]),
    ),
    section("points", customer.points === undefined ? [] : pointLines(customer.points, locale)),
    section(
      "offer",
      customer.offer === undefined
        ? []
        : [
            ...(customer.offer.offer === undefined
              ? []
              : [
                  {
                    code: "offer",
                    text: customer.offer.offer.title[locale],
                    tone: "good" as const,
                  },
                ]),
            ...linesOf(customer.offer.reasons, say),
          ],
    ),
    section("details", [
      ...customer.fields.map((field) => fieldLine(field, locale)),
      ...linesOf(customer.manner.reasons, say),
    ]),
    section("hidden", linesOf(customer.hidden, say)),
  ];
}

function pointLines(points: FivePoints, locale: Locale): Line[] {
  return Object.values(points).flatMap(({ status, reasons }) =>
    reasons.map(
      (reason: CrmReason): Line => ({
        code: reason.code,
        text: sayCrm(reason, locale),
        ...(status === "due" ? { tone: "attention" as const } : {}),
      }),
    ),
  );
}

function fieldLine(field: PopField, locale: Locale): Line {
  // The reason names the field.
  const reason = sayCrm(field.reason, locale);
  if (field.masked) return { code: "field-masked", text: `•••. ${reason}` };
  return { code: field.field, text: `${valueText(field, locale)}. ${reason}` };
}

function valueText(field: Extract<PopField, { masked: false }>, locale: Locale): string {
  switch (field.field) {
    case "phone":
      return field.value.number;
    case "language":
      return languageText(field.value, locale);
    case "preferredChannel":
      return channelText(field.value, locale);
    case "incomeBand":
      return moneyText(field.value.lowerMinor ?? 0, field.value.currency, locale);
    default:
      return String(field.value);
  }
}
