import type { Catalogue, Channel, PlainDate } from "@ramah/core";
import { channelText, dateText } from "@ramah/core/messages";
import type { Duty, Looser, RegimeReasons } from "../../regimes/reasons.js";
import { momentNames } from "../regime-names.js";
import {
  factWord,
  jurisdictionWord,
  milestoneWord,
  regimeWord,
  sectorWord,
} from "../regime-words.js";

const of = (regime: string): string => regimeWord(regime, "id");
const duty = ({ regime, milestone }: Duty): string =>
  `${of(regime)}, ${milestoneWord(milestone, "id")}`;
const on = (date: PlainDate): string => dateText(date, "id");
const quoted = (text: string): string => `“${text}”`;
const either = (names: readonly string[]): string =>
  names.length < 3
    ? names.join(" atau ")
    : `${names.slice(0, -1).join(", ")}, atau ${names.at(-1)}`;
const channel = (id: string): string => channelText(id as Channel, "id");
const binding = ({ bindingRegime, bindingMilestone }: Looser): string =>
  duty({ regime: bindingRegime, milestone: bindingMilestone });

export const regimeMessages: Catalogue<RegimeReasons> = {
  "binds-all": ({ regime }) => `${of(regime)}: berlaku untuk setiap pengaduan.`,
  "jurisdiction-fits": ({ regime, found }) =>
    `${of(regime)}: berlaku di ${jurisdictionWord(found, "id")}, wilayah hukum pengaduan ini.`,
  "jurisdiction-differs": ({ regime, asked, found }) =>
    `${of(regime)}: tidak berlaku bagi pengaduan ini karena wilayah hukumnya ${jurisdictionWord(found, "id")}, sedangkan ketentuan itu untuk ${either(asked.map((id) => jurisdictionWord(id, "id")))}.`,
  "sector-fits": ({ regime, found }) =>
    `${of(regime)}: berlaku untuk bidang pengaduan ini, yaitu ${sectorWord(found, "id")}.`,
  "sector-differs": ({ regime, asked, found }) =>
    `${of(regime)}: tidak berlaku bagi pengaduan ini karena bidangnya ${sectorWord(found, "id")}, sedangkan ketentuan itu untuk ${either(asked.map((id) => sectorWord(id, "id")))}.`,
  "channel-fits": ({ regime, found }) =>
    `${of(regime)}: berlaku untuk saluran pengaduan ini, yaitu ${channel(found)}.`,
  "channel-differs": ({ regime, asked, found }) =>
    `${of(regime)}: tidak berlaku bagi pengaduan ini karena salurannya ${channel(found)}, sedangkan ketentuan itu untuk ${either(asked.map(channel))}.`,
  "fact-fits": ({ regime, fact, found }) =>
    `${of(regime)}: syaratnya terpenuhi karena pengaduan ini ${factWord(fact, found, "id")}.`,
  "fact-differs": ({ regime, fact, asked, found }) =>
    `${of(regime)}: tidak berlaku karena pengaduan ini ${factWord(fact, found, "id")}; syaratnya: ${either(asked.map((value) => factWord(fact, value, "id")))}.`,
  "held-then": ({ regime, on: date, validFrom, validTo }) =>
    validTo === undefined
      ? `${of(regime)}: versi ini berlaku sejak ${on(validFrom)}; pengaduan bertanggal ${on(date)}.`
      : `${of(regime)}: versi ini berlaku dari ${on(validFrom)} sampai dengan ${on(validTo)}; pengaduan bertanggal ${on(date)}.`,
  "not-yet-held": ({ regime, on: date, validFrom }) =>
    `${of(regime)}: versi ini baru berlaku sejak ${on(validFrom)}; pengaduan bertanggal ${on(date)}.`,
  "no-longer-held": ({ regime, on: date, validTo }) =>
    `${of(regime)}: versi ini berakhir pada ${on(validTo)}; pengaduan bertanggal ${on(date)}.`,
  "no-number": (data) =>
    `${duty(data)}: sumbernya tidak menyebut jumlah hari. Lakukan segera; batas waktunya dapat ditetapkan sendiri.`,
  "start-unknown": ({ from, ...data }) =>
    `${duty(data)}: dihitung sejak ${momentNames[from].id}, tetapi waktunya belum diketahui.`,
  "start-is-milestone": ({ from, ...data }) =>
    `${duty(data)}: dihitung sejak langkah lain, yaitu ${milestoneWord(from, "id")}, yang belum bertanggal.`,
  "rules-new": ({ regime, on: date, since }) =>
    `${of(regime)}: ketentuannya berubah pada ${on(since)}; pengaduan bertanggal ${on(date)} sehingga tunduk pada ketentuan baru.`,
  "rules-change": ({ regime, on: date, from }) =>
    `${of(regime)}: ketentuannya berubah pada ${on(from)}; pengaduan bertanggal ${on(date)} sehingga tetap tunduk pada ketentuan lama.`,
  "source-secondary": ({ regime, document }) =>
    `${of(regime)}: diketahui dari tulisan tentang ${quoted(document)}, bukan dari dokumennya sendiri. Periksalah sebelum dijadikan pegangan.`,
  "source-unverified": ({ regime, document }) =>
    `${of(regime)}: belum dapat diperiksa dalam ${quoted(document)}. Jangan dijadikan pegangan.`,
  "close-assumed": ({ time }) =>
    `Jam tutup kantor tidak disebutkan; dipakai pukul ${time.replace(":", ".")}.`,
  "start-planned": ({ after, date, ...data }) =>
    `${duty(data)}: dihitung dari hari terakhir langkah sebelumnya, yaitu ${milestoneWord(after, "id")}, ${on(date)}; tanggalnya bergeser jika langkah itu selesai lebih awal.`,
  "looser-later": ({ days, ...data }) =>
    `${duty(data)}, ${on(data.date)}: ${days} hari lebih lambat daripada ${binding(data)}, ${on(data.bindingDate)}, yang mengikat.`,
  "looser-same-day": (data) =>
    `${duty(data)}, ${on(data.date)}: lebih lambat pada hari yang sama daripada ${binding(data)}, yang mengikat.`,
  "looser-equal": (data) =>
    `${duty(data)}, ${on(data.date)}: berakhir pada saat yang sama dengan ${binding(data)}.`,
  "plan-moment": ({ given }) =>
    `${quoted(given)} bukan waktu yang sah. Tulislah tanggal, jam, dan selisih zonanya, misalnya 2026-11-21T09:00+07:00.`,
  "plan-future": ({ given, at }) =>
    `${given} lebih lambat daripada saat perencanaan, ${at}: yang belum terjadi tidak dapat dijadikan titik awal.`,
  "plan-before-receipt": ({ given, receivedAt }) =>
    `${given} mendahului penerimaan pengaduan, ${receivedAt}.`,
  "plan-after-receipt": ({ given, receivedAt }) =>
    `${given} lebih lambat daripada penerimaan pengaduan, ${receivedAt}: pengaduan tidak mungkin baru pertama kali disampaikan saat itu.`,
  "plan-value": ({ given, known }) =>
    `${quoted(given)} tidak dikenal. Yang dikenal: ${known.join(", ")}.`,
  "plan-zone": ({ jurisdiction }) =>
    `Di ${jurisdictionWord(jurisdiction, "id")} ada beberapa zona waktu: sebutkan di zona mana pengaduan diterima.`,
  "plan-zone-unknown": ({ zone }) =>
    `Zona waktu ${quoted(zone)} tidak dikenal di sini. Tulislah nama IANA, misalnya Asia/Jakarta.`,
  "plan-date": ({ given }) =>
    `${quoted(given)} bukan tanggal yang ada. Tulislah dengan bentuk TTTT-BB-HH.`,
  "plan-time": ({ given }) =>
    `${quoted(given)} bukan jam yang sah. Tulislah dengan bentuk JJ:MM, misalnya 17:00.`,
  "plan-milestone-unknown": ({ key }) =>
    `Tidak satu pun ketentuan ini memiliki langkah ${quoted(key)}. Tulislah ketentuan/langkah.`,
  "regime-unknown": ({ regime }) =>
    `Ketentuan ${quoted(regime)} tidak ada di antara yang diberikan.`,
  "regime-not-valid": ({ regime, on: date, validFrom, validTo }) =>
    validTo === undefined
      ? `${of(regime)}: berlaku sejak ${on(validFrom)} dan tidak mengikat pengaduan tanggal ${on(date)}.`
      : `${of(regime)}: berlaku dari ${on(validFrom)} sampai dengan ${on(validTo)} dan tidak mengikat pengaduan tanggal ${on(date)}.`,
  "regime-not-binding": ({ regime }) => `${of(regime)}: tidak mengikat pengaduan ini.`,
  "regime-overlap": ({ regime, first, second }) =>
    `${of(regime)}: versi tanggal ${on(first)} dan versi tanggal ${on(second)} berlaku pada hari yang sama.`,
  "regime-range": ({ regime, validFrom, validTo }) =>
    `${of(regime)}: akhirnya, ${validTo}, mendahului awalnya, ${validFrom}.`,
  "regime-number": ({ regime, given }) =>
    `${of(regime)}: ${quoted(given)} tidak dapat dihitung. Tulislah bilangan bulat yang tidak negatif.`,
  "regime-milestone-twice": ({ regime, milestone }) =>
    `${of(regime)}: langkah ${quoted(milestone)} ada dua kali.`,
  "regime-start-unknown": ({ regime, milestone, from }) =>
    `${of(regime)}: ${quoted(milestone)} dihitung sejak ${quoted(from)}, padahal langkah itu tidak ada.`,
  "regime-circle": ({ regime, milestone }) =>
    `${of(regime)}: ${quoted(milestone)} dihitung, melalui langkah lain, sejak dirinya sendiri.`,
  "regime-calendar": ({ regime, calendar }) =>
    `${of(regime)}: hari kerjanya memerlukan kalender ${quoted(calendar)} yang tidak ada dalam paket ini. Sertakan kalendernya.`,
};
