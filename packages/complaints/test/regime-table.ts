import type { DayRule } from "@ramah/calendar";
import type { Milestone, Regime } from "@ramah/complaints";
import { milestoneText, regimeText } from "@ramah/complaints/messages";
import type { Locale } from "@ramah/core";
import { momentNames } from "../src/messages/regime-names.js";

/** The regimes as the guides print them: a table in Markdown, made of nothing but the data. */
export function regimeTable(regimes: readonly Regime[], locale: Locale): readonly string[] {
  const rows = regimes.map((regime) => cells(regime, locale));
  return [heads[locale], heads[locale].map(() => "---"), ...rows].map(
    (row) => `| ${row.join(" | ")} |`,
  );
}

const heads = {
  en: ["regime", "time limits", "in force", "source, as of, status"],
  id: ["rezim", "batas waktu", "berlaku", "sumber, per tanggal, status"],
} as const;

function cells(regime: Regime, locale: Locale): readonly string[] {
  const { id, milestones, validFrom, validTo, source } = regime;
  const { document, section, asOf, status } = source;
  const end = validTo === undefined ? "" : ` ${until[locale]} ${validTo}`;
  return [
    `${regimeText(regime, locale)} (\`${id}\`)`,
    milestones.map((milestone) => limitText(milestone, locale)).join("; "),
    `${since[locale]} ${validFrom}${end}`,
    `${document}${section === undefined ? "" : `, ${section}`}; ${asOf}, \`${status}\``,
  ];
}

const since = { en: "from", id: "sejak" } as const;
const until = { en: "to", id: "s.d." } as const;

function limitText(milestone: Milestone, locale: Locale): string {
  const { rule } = milestone;
  const words = says[locale];
  const limit =
    rule === undefined
      ? words.noNumber
      : [
          lengthText(rule, locale),
          extensionText(milestone, locale),
          startText(milestone, locale),
          rule.start === "sameDay" ? words.included : "",
          rule.corresponding === "dayAfter" ? words.dayAfter : "",
          rule.end === "closeOfBusiness" ? words.close : "",
          rule.roll === "next" ? words.rolled : "",
        ].join("");
  return `${milestoneText(milestone, locale)}: ${limit}`;
}

const says = {
  en: {
    noNumber: "no number",
    included: ", that day included",
    dayAfter: ", to the date of the day after",
    close: ", until business closes",
    rolled: ", moved on to a business day",
  },
  id: {
    noNumber: "tanpa bilangan",
    included: ", termasuk hari itu",
    dayAfter: ", sampai tanggal hari sesudahnya",
    close: ", sampai jam tutup kantor",
    rolled: ", digeser ke hari kerja",
  },
} as const;

const units: Readonly<Record<Locale, Readonly<Record<DayRule["unit"], string>>>> = {
  en: {
    hour: "hour",
    day: "day",
    businessDay: "business day",
    week: "week",
    month: "month",
    businessMinute: "business minute",
  },
  id: {
    hour: "jam",
    day: "hari",
    businessDay: "hari kerja",
    week: "minggu",
    month: "bulan",
    businessMinute: "menit kerja",
  },
};

const lengthText = ({ n, unit }: DayRule, locale: Locale): string =>
  `${n} ${units[locale][unit]}${locale === "en" && n !== 1 ? "s" : ""}`;

function extensionText({ extension }: Milestone, locale: Locale): string {
  if (extension === undefined) return "";
  const { mode, n } = extension;
  if (mode === "fromStart") return locale === "en" ? ` (at most ${n})` : ` (paling lama ${n})`;
  return locale === "en" ? ` (and ${n} more)` : ` (ditambah ${n})`;
}

function startText({ from }: Milestone, locale: Locale): string {
  if (from === "receipt") return "";
  const [, before] = /^milestone:(.*)$/.exec(from) ?? [];
  const start =
    before === undefined
      ? momentNames[from as keyof typeof momentNames][locale]
      : `${locale === "en" ? "the " : ""}${milestoneText(before, locale)}`;
  return ` ${since[locale]} ${start}`;
}
