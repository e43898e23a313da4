import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { FactValue, Names } from "../fact.js";
import type { ScriptReasons, TextKind } from "../reasons.js";
import { nameIn } from "../session/render.js";

const kinds: Readonly<Record<TextKind, string>> = {
  title: "Judul",
  step: "Judul langkah",
  say: "Kalimat yang diucapkan",
  guide: "Petunjuk",
  question: "Pertanyaan",
  "must-say": "Pernyataan wajib",
  option: "Pilihan",
};
const languages = { en: "Inggris", id: "Indonesia" };
const sources = { crm: "catatan", asked: "pelanggan", noted: "skrip" };
const statuses: Readonly<Record<string, string>> = {
  ended: "sudah selesai",
  transferred: "sudah dialihkan",
  left: "sudah ditinggalkan pelanggan",
};

const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? "" : ` Mungkin maksud Anda "${nearest}"?`;
const name = (names: Names): string => nameIn(names, "id");
const list = (names: readonly Names[]): string => listText(names.map(name), "id");
const valueText = (value: FactValue): string =>
  typeof value === "boolean" ? (value ? "ya" : "tidak") : String(value);

export const messages: Catalogue<ScriptReasons> = {
  "front-matter-missing": () =>
    'Dokumen harus diawali bagian pembuka: pengaturan di antara dua baris "---".',
  "front-matter-unclosed": () => 'Bagian pembuka belum ditutup dengan baris "---".',
  "front-matter-line": ({ text }) => `"${text}" tidak ditulis sebagai "nama: nilai".`,
  "unknown-setting": ({ setting, nearest }) =>
    `Tidak ada pengaturan "${setting}".${perhaps(nearest)}`,
  "duplicate-setting": ({ setting }) => `Pengaturan "${setting}" tertulis dua kali.`,
  "missing-setting": ({ setting }) => `Pengaturan "${setting}" belum ada.`,
  "unknown-language": ({ language }) => `"${language}" bukan bahasa skrip ini.`,
  "invalid-source": ({ text }) =>
    `"${text}" tidak ditulis sebagai "dokumen | bagian | YYYY-MM-DD | status".`,
  "invalid-fact-name": ({ name: written, reserved }) =>
    reserved === undefined
      ? `"${written}" tidak dapat menjadi nama fakta: awali dengan huruf; gunakan huruf, angka, spasi, dan tanda hubung.`
      : `"${written}" tidak dapat menjadi nama fakta: "${reserved}" mempunyai arti di dalam syarat.`,
  "invalid-domain": ({ fact, domain, reserved }) =>
    reserved === undefined
      ? `"${domain}" tidak menerangkan isi "${fact}": tulis teks, ya | tidak, 1..10, 0..1000000 IDR, atau a | b.`
      : `"${domain}" tidak menerangkan isi "${fact}": "${reserved}" mempunyai arti di dalam syarat.`,
  "duplicate-fact": ({ fact }) => `Sudah ada fakta lain bernama "${fact}".`,
  "missing-title": () => 'Skrip belum berjudul: tulis baris yang diawali "# ".',
  "no-steps": () => 'Skrip belum mempunyai langkah: tulis baris yang diawali "## ".',
  "invalid-step-name": ({ name: written }) =>
    `"${written}" tidak memuat huruf untuk menamai langkah.`,
  "duplicate-step": ({ step, firstLine }) =>
    `Langkah bernama "${step}" sudah ada di baris ${firstLine}.`,
  "text-before-first-step": () =>
    "Bagian ini mendahului langkah pertama sehingga tidak pernah tampil.",
  "undefined-step": ({ step, nearest }) => `Tidak ada langkah "${step}".${perhaps(nearest)}`,
  "undefined-fact": ({ fact, nearest }) => `Tidak ada fakta "${fact}".${perhaps(nearest)}`,
  "unknown-placeholder": ({ placeholder, nearest }) =>
    `"{${placeholder}}" bukan nama fakta.${perhaps(nearest)}`,
  "unclosed-placeholder": () => 'Tanda "{" tidak ditutup "}". Tulis "\\{" untuk tandanya sendiri.',
  "placeholders-differ": ({ language, missing }) =>
    `Teks bahasa ${languages[language]} tidak memuat ${listText(missing, "id")}, padahal bahasa lainnya memuat.`,
  "missing-translation": ({ language, kind }) =>
    `${kinds[kind]} ini belum ada dalam bahasa ${languages[language]}.`,
  "translation-without-text": ({ language }) =>
    `Di atas baris ini tidak ada teks yang masih memerlukan bahasa ${languages[language]}.`,
  "guard-misplaced": () =>
    "Syarat tidak dapat diletakkan di sini: tulis pada baris yang bergantung padanya.",
  "guard-syntax": ({ found }) =>
    found === ""
      ? "Syarat terputus: ada yang kurang di akhirnya."
      : `Syarat tidak dapat dipahami mulai dari "${found}".`,
  "guard-too-deep": ({ limit }) => `Ada lebih dari ${limit} tanda kurung bersusun.`,
  "type-mismatch": ({ fact, expected, found, nearest }) =>
    `"${found}" tidak cocok untuk "${fact}", yang isinya ${expected}.${perhaps(nearest)}`,
  "option-without-target": () =>
    'Pilihan ini tidak menyebut tujuannya: akhiri dengan "-> Langkah".',
  "option-without-label": () => "Pilihan ini tidak menyebut apa yang dilakukan pelanggan.",
  "note-syntax": ({ text }) => `"${text}" tidak ditulis sebagai "fakta = nilai".`,
  "must-say-without-target": () =>
    'Sebutkan sebelum langkah mana hal ini wajib diucapkan: "WAJIB nama sebelum Langkah".',
  "must-say-without-words": ({ obligation }) =>
    `Kata-kata "${obligation}" belum ada: tulis tepat di bawahnya, setelah ">".`,
  "duplicate-must-say": ({ obligation, firstLine }) =>
    `"${obligation}" sudah ada di baris ${firstLine}.`,
  "must-say-bypassed": ({ obligation, before, path }) =>
    `"${before}" dapat dicapai tanpa mengucapkan "${obligation}": ${path.join(" → ")}.`,
  "dead-end": ({ step }) => `"${step}" buntu: tidak ada pilihan, pengalihan, ataupun penutup.`,
  "no-way-to-end": ({ step }) => `Dari "${step}" tidak ada jalan menuju penutup.`,
  "unreachable-step": ({ step }) => `Tidak ada jalan menuju "${step}".`,
  "options-run-out": ({ step, facts }) =>
    `Tidak ada pilihan "${step}" yang terbuka jika ${listText(
      facts.map(({ fact, value }) =>
        value === "unknown" ? `"${fact}" belum diketahui` : `"${fact}" adalah ${valueText(value)}`,
      ),
      "id",
    )}. Tambahkan pilihan tanpa syarat.`,
  "options-not-proved": ({ step }) =>
    `Tidak dapat dibuktikan bahwa selalu ada pilihan "${step}" yang terbuka. Tambahkan pilihan tanpa syarat.`,
  "option-shadowed": ({ firstLine }) =>
    `Tidak pernah terpilih: pilihan yang sama bunyinya di baris ${firstLine} tidak bersyarat.`,
  "guard-never-true": () => "Syarat ini tidak pernah benar.",
  "guard-always-true": () => "Syarat ini tidak pernah salah.",
  "fact-perhaps-unasked": ({ fact }) =>
    `"${fact}" dibaca di sini, padahal ada jalan ke baris ini yang belum menanyakannya.`,

  "other-script-version": ({ script, pinned }) =>
    `Panggilan ini dimulai dengan versi skrip yang lain (${pinned}, bukan ${script}).`,
  "not-this-script": ({ found }) => `Skrip ini tidak mempunyai langkah "${found}".`,
  "session-over": ({ status }) => `Panggilan ${statuses[status] ?? status}.`,
  "unknown-event": ({ event }) => `"${event}" bukan sesuatu yang dapat terjadi dalam panggilan.`,
  "invalid-moment": ({ at }) => `"${at}" bukan waktu yang sah.`,
  "unknown-fact": ({ fact, nearest }) =>
    `Skrip ini tidak mempunyai fakta "${fact}".${perhaps(nearest)}`,
  "invalid-value": ({ names, value }) => `"${value}" tidak dapat menjadi isi ${name(names)}.`,
  "unknown-line": ({ line }) => `Langkah ini tidak mempunyai kalimat nomor ${line}.`,
  "unknown-obligation": ({ obligation }) =>
    `Skrip ini tidak mempunyai pernyataan wajib "${obligation}".`,
  "words-incomplete": ({ facts }) =>
    `Pernyataan ini belum dapat diucapkan: ${list(facts)} belum diketahui.`,
  "unknown-option": ({ option, nearest }) =>
    `Langkah ini tidak mempunyai pilihan "${option}".${perhaps(nearest)}`,
  "guard-false": () => "Tidak berlaku untuk panggilan ini.",
  "guard-unknown": ({ facts }) =>
    facts.length === 0
      ? "Belum diketahui apakah pilihan ini berlaku."
      : `Untuk mengetahui apakah pilihan ini berlaku, cari tahu: ${list(facts)}.`,
  "earlier-option-applies": () => "Pilihan sebelumnya yang sama bunyinya sudah berlaku.",
  "must-say-again": ({ obligation, before }) =>
    `"${obligation}" diucapkan dengan fakta yang sudah berubah: ucapkan lagi sebelum "${name(before)}".`,
  "must-say-first": ({ obligation, before }) =>
    `"${obligation}" wajib diucapkan sebelum "${name(before)}".`,
  "nowhere-back": () => "Tidak ada langkah sebelumnya.",
  "no-transfer-here": ({ step }) => `Panggilan tidak dapat dialihkan di langkah "${name(step)}".`,
  "not-an-end": ({ step }) => `Panggilan tidak berakhir di langkah "${name(step)}".`,

  "step-entered": ({ title }) => `Sekarang di "${name(title)}".`,
  "went-back": ({ title, forgotten }) =>
    forgotten.length === 0
      ? `Kembali ke "${name(title)}".`
      : `Kembali ke "${name(title)}"; dibatalkan: ${list(forgotten)}.`,
  "ask-skipped": ({ names, shown, source }) =>
    `${name(names)} tidak ditanyakan: sudah diketahui dari ${sources[source]} (${name(shown)}).`,
  "fact-noted": ({ names, shown }) => `Dicatat: ${name(names)} adalah ${name(shown)}.`,
  "fact-answered": ({ names, shown }) => `Dijawab: ${name(names)} adalah ${name(shown)}.`,
  "fact-corrected": ({ names, shown, beforeShown }) =>
    `Diperbaiki: ${name(names)} adalah ${name(shown)}, bukan lagi ${name(beforeShown)}.`,
  "fact-updated": ({ names, shown }) => `Dari catatan: ${name(names)} adalah ${name(shown)}.`,
  "line-said": ({ line }) => `Kalimat nomor ${line} sudah diucapkan.`,
  "must-say-said": ({ obligation, text }) => `"${obligation}" sudah diucapkan: ${text}`,
  "must-say-refused": ({ obligation }) => `Pelanggan tidak bersedia mendengarkan "${obligation}".`,
  "handed-over": ({ to, facts, unsaid }) =>
    `Dialihkan ke ${name(to)} beserta ${facts.length} fakta yang diketahui${
      unsaid.length === 0 ? "" : `; masih wajib diucapkan: ${listText(unsaid, "id")}`
    }.`,
  "call-ended": ({ early, unsaid }) =>
    `Panggilan ${early ? "ditinggalkan sebelum selesai" : "sudah selesai"}${
      unsaid.length === 0 ? "" : `; tidak pernah diucapkan: ${listText(unsaid, "id")}`
    }.`,
};
