import type { Catalogue, Locale } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { MenuReasons } from "../../menus/reasons.js";
import { languageText } from "../language-text.js";
import { decimalText, percentText } from "../number-text.js";

const nameOf = (language: Locale): string => languageText(language, "id");

const seconds = (value: number): string => `${decimalText(value, 1, "id")} detik`;
const places = (order: readonly number[]): string =>
  listText(
    order.map((index) => String(index + 1)),
    "id",
  );

export const menuMessages: Catalogue<MenuReasons> = {
  "menu-too-deep": ({ layer, depth, limit }) =>
    `${layer} adalah menu ke-${depth} yang dihadapi penelepon; lebih dari ${limit} menu sebelum bertemu petugas sama saja dengan antrean terselubung. Satu menu dengan banyak pilihan lebih membantu penelepon daripada menu yang berlapis-lapis.`,
  "menu-too-broad": ({ layer, options, limit }) =>
    `${layer} menawarkan ${options} pilihan; di atas ${limit}, pilihan harus singkat dan jelas bedanya. Menambah lapisan justru lebih buruk.`,
  "menu-too-slow": ({ language, meanSeconds, worstSeconds, limitSeconds }) =>
    `Penelepon ber${nameOf(language)} rata-rata mendengarkan ${seconds(meanSeconds)} sebelum terhubung dengan petugas, paling lama ${seconds(worstSeconds)}; batasnya ${seconds(limitSeconds)}.`,
  "menu-prompt-long": ({ layer, seconds: taken, limit }) =>
    `Ucapan ${layer} sebelum pilihannya memakan waktu ${seconds(taken)}; petunjuk sebaiknya tidak lebih dari ${seconds(limit)}.`,
  "menu-dead-end": ({ layer }) => `Di sini ${layer} buntu dan penelepon tidak mendapat apa-apa.`,
  "menu-no-person": ({ layer }) => `Dari ${layer} tidak ada jalan menuju petugas.`,
  "menu-person-far": ({ presses, limit }) =>
    `Petugas pertama baru tercapai setelah ${presses} kali menekan tombol; ${limit} kali sudah cukup.`,
  "menu-unreachable": ({ layer }) => `Tidak ada jalan menuju ${layer}.`,
  "menu-loop": ({ layers }) =>
    `Penelepon berputar-putar tanpa jalan keluar di ${listText(layers, "id")}.`,
  "menu-unknown-target": ({ id }) => `Pilihan ini menuju ${id}, yang tidak ada.`,
  "menu-duplicate-digit": ({ layer, digit }) =>
    `Di ${layer} tombol ${digit} sudah terpakai sehingga pilihan ini tidak dapat dipilih.`,
  "menu-duplicate-word": ({ layer, word, language }) =>
    `Di ${layer} kata "${word}" (${nameOf(language)}) memilih dua pilihan sekaligus.`,
  "menu-no-key": ({ layer }) =>
    `Pilihan di ${layer} ini tidak mempunyai tombol ataupun kata sehingga tidak dapat dipilih siapa pun.`,
  "menu-digit-order": ({ layer, digits }) =>
    `${layer} menyebutkan tombol tidak berurutan: ${digits.join(", ")}.`,
  "menu-digit-said-wrong": ({ said, digit, language }) =>
    `Teks ${nameOf(language)} menyebut ${said}, padahal tombolnya ${digit}.`,
  "menu-key-first": ({ text }) =>
    `"${text}" menyebut tombol sebelum gunanya; begitu penelepon tahu bahwa itulah yang dicari, tombolnya sudah terlupa.`,
  "menu-not-by-frequency": ({ layer, savedSeconds }) =>
    `${layer} tidak mendahulukan pilihan yang paling sering dipakai; urutan yang tepat menghemat rata-rata ${seconds(savedSeconds)} bagi setiap penelepon.`,
  "menu-shares": ({ layer, sum }) =>
    `Jumlah semua bagian penelepon di ${layer} adalah ${percentText(sum, "id")}.`,
  "menu-no-language-choice": ({ languages: spoken }) =>
    `Penelepon berbicara ${listText(
      spoken.map(nameOf),
      "id",
    )}, tetapi tidak ada yang menanyakan bahasa pilihannya.`,
  "menu-language-late": ({ layer }) =>
    `${layer} baru menanyakan bahasa setelah ada ucapan yang tidak dimengerti semua penelepon.`,
  "menu-language-missing": ({ layer, language }) =>
    `${layer} menanyakan bahasa, tetapi tidak menawarkan ${nameOf(language)}.`,
  "menu-language-not-own": ({ language }) =>
    `Pilihan untuk ${nameOf(language)} harus diucapkan dalam ${nameOf(language)} saja karena yang memerlukannya tidak mengerti bahasa lain.`,
  "menu-prompt-missing": ({ language }) => `Teks dalam ${nameOf(language)} belum ada.`,
  "menu-no-input": ({ layer }) =>
    `${layer} tidak mengatur apa yang terjadi bila penelepon diam saja.`,
  "menu-wrong-input": ({ layer }) =>
    `${layer} tidak mengatur apa yang terjadi bila penelepon menekan tombol yang bukan pilihan.`,
  "menu-repeats": ({ layer, repeats, limit }) =>
    `${layer} diulang ${repeats} kali; setelah ${limit} kali sebaiknya petugas mengambil alih.`,
  "menu-hangs-up": ({ layer }) =>
    `${layer} memutus sambungan penelepon yang tidak memilih; bagi mereka itu sama saja dengan telepon yang dibanting.`,
  "menu-zero-taken": ({ layer }) =>
    `Di ${layer} tombol 0 tidak menuju petugas, padahal untuk itulah penelepon menekannya.`,
  "menu-no-zero": ({ layer }) => `${layer} tidak mempunyai tombol 0 menuju petugas.`,
  "menu-wrong-queue": ({ queue, needs }) =>
    `Penelepon dapat masuk ke ${queue} tanpa dipastikan sebagai ${needs}; baru di ujung antrean mereka diberi tahu bahwa antreannya salah.`,
  "menu-queue-language": ({ queue, language }) =>
    `Penelepon yang memilih ${nameOf(language)} dapat masuk ke ${queue}, padahal tidak ada yang menguasainya di sana.`,
  "menu-fix-move-up": ({ layer, into }) => `Tawarkan pilihan-pilihan ${layer} langsung di ${into}.`,
  "menu-fix-fewer": ({ options }) =>
    `Gabungkan yang sejenis atau hapus yang hampir tidak pernah dipilih sampai tinggal ${options}; jangan menambah lapisan untuk itu.`,
  "menu-fix-faster": ({ seconds: over }) =>
    `Hematlah ${seconds(over)}: ucapan lebih singkat, yang sering dipakai didahulukan, kurangi satu lapisan.`,
  "menu-fix-shorten": ({ seconds: over }) => `Persingkat sebanyak ${seconds(over)}.`,
  "menu-fix-continue": ({ digit }) =>
    digit === null
      ? "Lanjutkan ke petugas."
      : `Lanjutkan ke petugas atau kembali ke menu; tombol ${digit} masih kosong.`,
  "menu-fix-person": ({ layer, digit }) =>
    digit === null
      ? `Arahkan salah satu tombol ${layer} ke petugas.`
      : `Arahkan tombol ${digit} di ${layer} ke petugas.`,
  "menu-fix-reach": ({ layer, from }) => `Tawarkan ${layer} di ${from} atau hapus saja.`,
  "menu-fix-target": ({ suggestion }) =>
    suggestion === null ? "Sebutkan tujuan yang memang ada." : `Mungkin maksud Anda ${suggestion}?`,
  "menu-fix-digit": ({ digit }) =>
    digit === null
      ? "Hapus satu pilihan karena semua tombol sudah terpakai."
      : `Berikan tombol ${digit}.`,
  "menu-fix-word": ({ word }) => `Pakailah "${word}" untuk satu pilihan saja.`,
  "menu-fix-order": ({ order }) =>
    `Ucapkan pilihan dengan urutan berikut, dihitung menurut letaknya sekarang: ${places(order)}; lalu nomori ulang tombolnya.`,
  "menu-fix-say-digit": ({ digit }) => `Sebutkan ${digit}.`,
  "menu-fix-key-last": ({ example }) => `Sebutkan gunanya lebih dahulu: "${example.id}"`,
  "menu-fix-shares": ({ sum }) => `Bagilah masing-masing dengan ${decimalText(sum, 2, "id")}.`,
  "menu-fix-ask-language": ({ layer, languages: spoken }) =>
    `Tanyakan sebelum ${layer} mengucapkan hal lain, masing-masing dalam bahasanya sendiri: ${listText(
      spoken.map(nameOf),
      "id",
    )}.`,
  "menu-fix-own-language": ({ language }) =>
    language === "id"
      ? 'Ucapkan "Untuk bahasa Indonesia, tekan ..."'
      : 'Ucapkan "For English, press ..."',
  "menu-fix-text": ({ language }) => `Tambahkan teks dalam ${nameOf(language)}.`,
  "menu-fix-handle": ({ repeats }) =>
    `Ulangi paling banyak ${repeats} kali, lalu lanjutkan ke petugas.`,
  "menu-fix-ask-first": ({ needs, queue }) =>
    `Tanyakan sebelum ${queue} apakah penelepon termasuk ${needs}, dan arahkan yang lain ke tempat lain.`,
  "menu-fix-queue-language": ({ queue, language }) =>
    `Arahkan mereka ke antrean yang melayani dalam ${nameOf(language)}, atau beri tahu sebelum ${queue} bahasa apa yang dipakai di sana.`,
};
