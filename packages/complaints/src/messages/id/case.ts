import type { Catalogue } from "@ramah/core";
import { channelText, listText } from "@ramah/core/messages";
import type { CaseRefusals, DefinitionReasons } from "../../case/reasons.js";
import { commandNames, elementNames, linkNames, redressNames, statusNames } from "../case-names.js";
import { outcomeNames } from "../names.js";

const quoted = (text: string): string => `“${text}”`;
const anyOf = (texts: readonly string[]): string => texts.join(", ");

export const caseMessages: Catalogue<CaseRefusals> = {
  "blank-field": ({ field }) => `Isian ${quoted(field)} tidak boleh kosong.`,
  "empty-list": ({ field }) => `Daftar ${quoted(field)} harus berisi sedikitnya satu butir.`,
  "time-backwards": () =>
    "Waktunya mendahului peristiwa terakhir atau bukan waktu yang sah: waktu tidak berjalan mundur.",
  "no-moment": ({ field }) =>
    `Isian ${quoted(field)} bukan waktu yang sah: berikan milidetik bulat dari tahun 0001 sampai 9999.`,
  "no-date": ({ field }) =>
    `Isian ${quoted(field)} bukan tanggal yang ada: tulislah dengan bentuk TTTT-BB-HH.`,
  "unknown-value": ({ field, given, known }) =>
    `${quoted(given)} bukan nilai untuk isian ${quoted(field)}; pilihannya: ${anyOf(known)}.`,
  "received-in-future": () =>
    "Keluhan tidak dapat dicatat sebelum masuk: waktu penerimaan harus sekarang atau sebelumnya.",
  "sent-in-future": () =>
    "Surat dicatat setelah dikirim: waktu pengirimannya harus sekarang atau sebelumnya.",
  "before-receipt": ({ field }) =>
    `Waktu pada ${quoted(field)} mendahului masuknya keluhan; waktunya harus saat itu atau sesudahnya.`,
  "deemed-too-early": () =>
    "Keluhan dianggap diterima pada saat masuk atau sesudahnya, tidak pernah sebelumnya.",
  "wrong-status": ({ command, status, allowed }) =>
    `Keluhan yang berstatus ${statusNames[status].id} tidak dapat ${commandNames[command].id}; statusnya harus salah satu dari: ${anyOf(allowed.map((one) => statusNames[one].id))}.`,
  "severity-out-of-range": ({ severity }) =>
    `Tingkat keparahan keluhan berupa bilangan bulat dari 1 sampai 5, bukan ${severity}.`,
  "hand-over-pending": ({ to }) => `Serah terima kepada ${to} masih menunggu jawaban.`,
  "no-hand-over-pending": () => "Tidak ada serah terima yang menunggu jawaban.",
  "not-offered-to": ({ by, to }) =>
    `Keluhan ini ditawarkan kepada ${to}; ${by} tidak dapat menjawab tawaran itu.`,
  "already-owner": ({ owner }) => `Keluhan ini sudah menjadi tanggung jawab ${owner}.`,
  "customer-accused": ({ word }) =>
    `Kata ${quoted(word)} menuduh pelanggan. Tuliskan apa yang ditemukan, bukan penilaian tentang pelanggan.`,
  "channel-not-written": ({ channel }) =>
    `Hal ini harus disampaikan secara tertulis, sedangkan saluran ini tidak: ${channelText(channel, "id")}.`,
  "follow-up-open": () =>
    "Masih ada percakapan telepon yang belum ditindaklanjuti secara tertulis.",
  "promises-open": ({ count }) => `Masih ada ${count} janji kepada pelanggan yang belum selesai.`,
  "promises-unknown": () => "Lihat dahulu di buku janji berapa janji yang belum selesai.",
  "clocks-open": ({ clocks }) =>
    `Tenggat yang belum dipenuhi: ${listText(clocks.map(quoted), "id")}. Sebutkan tindakan yang memenuhinya, atau nyatakan bahwa tenggat itu gugur.`,
  "recourse-not-told": () =>
    "Pelanggan belum puas: kirimkan dahulu tanggapan akhir atau surat yang menjelaskan ke mana pelanggan dapat mengadu, barulah keluhan ditutup.",
  "second-stage-used": () =>
    "Tahap kedua sudah ditempuh; yang tersisa adalah lembaga penyelesaian sengketa.",
  "adr-undecided": ({ scheme }) =>
    `${scheme} belum memutuskan; catat dahulu putusannya, atau bahwa keluhan itu tidak diterimanya.`,
  "adr-decided-already": ({ scheme }) => `Putusan ${scheme} sudah tercatat.`,
  "cause-code-missing": () => "Berikan dahulu kode akar penyebab agar dapat dihitung.",
  "plan-unexplained": () =>
    "Tenggatnya sudah pernah dijadwalkan. Jadwal itu tetap ada; jelaskan mengapa dibuat jadwal lain.",
  "plan-double-clock": ({ clock }) => `Tenggat ${quoted(clock)} tercantum dua kali dalam jadwal.`,
  "unknown-clock": ({ clock, known }) =>
    known.length === 0
      ? `Tenggat ${quoted(clock)} tidak ada; belum ada tenggat yang dijadwalkan.`
      : `Tenggat ${quoted(clock)} tidak ada; yang dijadwalkan: ${listText(known.map(quoted), "id")}.`,
  "clock-fulfilled": ({ clock }) => `Tenggat ${quoted(clock)} sudah dipenuhi.`,
  "extended-already": ({ clock }) =>
    `Tenggat ${quoted(clock)} sudah pernah diperpanjang dan tidak dapat diperpanjang lagi.`,
  "extension-too-late": ({ clock }) =>
    `Tenggat ${quoted(clock)} sudah lewat: perpanjangan diberitahukan sebelum batas pertama atau tidak sama sekali.`,
  "extension-not-later": ({ clock }) =>
    `Tanggal baru untuk ${quoted(clock)} harus lebih lambat dari tanggal pertama.`,
  "letter-double": ({ id }) => `Surat dengan nomor ${quoted(id)} sudah tercatat.`,
  "consent-missing": () =>
    "Hal yang membuat seseorang rentan hanya disimpan atas persetujuannya; tanpa itu, catat saja bahwa pelanggan perlu perhatian khusus.",
  "representative-missing": () =>
    "Tidak ada kuasa yang mewakili pelanggan: kirimkan surat kepada pelanggan sendiri.",
  "authority-missing": ({ name }) =>
    `${name} belum menunjukkan kuasanya: kirimkan surat kepada pelanggan, atau catat dahulu kuasanya.`,
  "linked-to-itself": ({ caseId }) =>
    `Kasus ${quoted(caseId)} tidak dapat dikaitkan dengan dirinya sendiri.`,
  "linked-already": ({ caseId, kind }) =>
    `Kasus ini sudah tercatat sebagai ${linkNames[kind].id} ${quoted(caseId)}.`,
  "no-money": ({ currency, amount }) =>
    `${quoted(`${currency} ${amount}`)} bukan jumlah uang yang sah: berikan mata uang tiga huruf kapital dan bilangan desimal di atas nol.`,
  "amount-missing": ({ kind }) => `Ganti rugi atas ${redressNames[kind].id} memerlukan jumlah.`,
  "amount-unexpected": () =>
    "Ganti rugi selain uang tidak memiliki jumlah; catat uang sebagai jenis lain.",
  "redress-not-owed": ({ outcome }) =>
    outcome === undefined
      ? "Belum ada keputusan: putuskan dahulu bahwa keluhannya diterima, atau catat pemberian itu sebagai tanda iktikad baik."
      : `Hasilnya “${outcomeNames[outcome].id}” sehingga ganti rugi tidak terutang: catat pemberian itu sebagai tanda iktikad baik.`,
  "merge-into-later": ({ into }) =>
    `Kasus ${quoted(into)} masuk lebih lambat: gabungkan kasus itu ke kasus ini agar tidak ada tenggat yang mundur.`,
  "too-few-parts": ({ count }) => `Pemecahan memerlukan sedikitnya dua bagian, bukan ${count}.`,
  "double-part": ({ caseId }) =>
    `Nomor ${quoted(caseId)} sudah terpakai: setiap bagian memerlukan nomornya sendiri.`,
};

export const definitionMessages: Catalogue<DefinitionReasons> = {
  "element-met": ({ element }) => `Terpenuhi: ${elementNames[element].id}.`,
  "element-not-met": ({ element }) => `Tidak terpenuhi: ${elementNames[element].id}.`,
  "element-unknown": ({ element }) =>
    `Belum diketahui, tanyakan apakah ${elementNames[element].id}.`,
};
