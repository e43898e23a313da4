import { type Catalogue, instantText, toPlainDate } from "@ramah/core";
import { channelText, dateText, durationText } from "@ramah/core/messages";
import type { CrmReasons } from "../reasons.js";
import { moneyText } from "./money.js";
import {
  factNames,
  fieldNames,
  keyNames,
  methodNames,
  partNames,
  paymentNames,
  regionNames,
  sourceNames,
} from "./names.js";

const time = (durationMs: number): string => durationText(durationMs, "id");
const day = (at: number): string =>
  dateText(toPlainDate(instantText(at).slice(0, 10)) ?? "1970-01-01", "id");
const fact = (name: string): string =>
  Object.hasOwn(factNames, name) ? (factNames[name]?.id ?? name) : name;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const money = (minor: number, currency: string): string => moneyText(minor, currency, "id");
const per = (period: "month" | "year"): string => (period === "month" ? "per bulan" : "per tahun");

export const messages: Catalogue<CrmReasons> = {
  "claim-inferred": ({ field }) =>
    `Data ${fieldNames[field].id} ini hanya hasil dugaan; keterangan yang disampaikan langsung lebih diutamakan.`,
  "claim-not-stated": ({ field }) =>
    `Data ${fieldNames[field].id} ini tidak disampaikan langsung oleh siapa pun, sedangkan data lain disampaikan langsung.`,
  "claim-unverified": ({ field }) =>
    `Data ${fieldNames[field].id} ini belum diperiksa, sedangkan data lain sudah.`,
  "claim-older": ({ field, olderMs }) =>
    `Data ${fieldNames[field].id} ini dikonfirmasi ${time(olderMs)} lebih awal daripada data yang berlaku.`,
  "claim-weaker-source": ({ field, source, winner }) =>
    `Data ${fieldNames[field].id} ini berasal dari ${sourceNames[source].id}; ${sourceNames[winner].id} lebih dipercaya.`,
  "claim-tied": ({ field }) =>
    `Tidak ada aturan yang membedakan data ${fieldNames[field].id} ini dari data yang berlaku. Mohon tanyakan kepada pelanggan.`,
  "claim-ended": ({ field }) =>
    `Data ${fieldNames[field].id} ini pernah benar, tetapi sudah tidak berlaku.`,
  "field-missing": ({ field }) => `${capital(fieldNames[field].id)} wajib diisi, tetapi belum ada.`,
  "field-only-inferred": ({ field }) =>
    `${capital(fieldNames[field].id)} wajib diisi, tetapi baru berupa dugaan. Mohon tanyakan kepada pelanggan.`,
  "field-wanted": ({ field }) =>
    `${capital(fieldNames[field].id)} belum ada. Sifatnya opsional: tanyakan bila sesuai dengan percakapan.`,
  "field-not-asked": ({ field }) =>
    `${capital(fieldNames[field].id)} tersimpan, padahal tidak diminta oleh perusahaan ini. Simpan hanya bila ada alasannya.`,
  "field-stale": ({ field, ageMs, limitMs }) =>
    `${capital(fieldNames[field].id)} sudah ${time(ageMs)} tidak dikonfirmasi; batasnya ${time(limitMs)}.`,
  "field-held": ({ field, method, ageMs }) =>
    `${capital(fieldNames[field].id)}: ${methodNames[method].id}, terakhir dikonfirmasi ${time(ageMs)} yang lalu.`,
  "field-masked": ({ field, because }) =>
    because === "not-listed"
      ? `${capital(fieldNames[field].id)} sudah diketahui, tetapi tidak termasuk dalam peran Anda.`
      : `${capital(fieldNames[field].id)} sudah diketahui, tetapi tingkat kerahasiaannya melebihi wewenang peran Anda.`,
  "income-over": ({ currency, amountMinor, period }) =>
    `Kisaran penghasilan dimulai dari ${money(amountMinor, currency)} ${per(period)} atau lebih.`,
  "income-not-over": ({ currency, amountMinor, period }) =>
    `Kisaran penghasilan berakhir pada ${money(amountMinor, currency)} ${per(period)} atau kurang.`,
  "income-straddles": ({ currency, amountMinor, period }) =>
    `Dari kisaran penghasilan tidak dapat dipastikan apakah melebihi ${money(amountMinor, currency)} ${per(period)}.`,
  "income-other-currency": ({ held, asked }) =>
    `Penghasilan diketahui dalam ${held}, bukan ${asked}, dan tidak dikonversi.`,
  "income-other-period": ({ held, asked }) =>
    `Penghasilan diketahui ${per(held === "month" ? "month" : "year")}, bukan ${per(asked === "month" ? "month" : "year")}, dan tidak dikonversi.`,
  "income-unknown": () => "Penghasilan tidak diketahui.",
  "phone-empty": () => "Tidak ada angka dalam nomor telepon ini.",
  "phone-sign": ({ sign }) =>
    `Tanda "${sign}" tidak lazim dalam nomor telepon. Jika ada dua nomor, tuliskan secara terpisah.`,
  "phone-abroad-prefix": ({ prefix, region }) =>
    `${prefix} bukan kode sambungan internasional dari ${regionNames[region].id}. Mohon tuliskan + dan kode negara.`,
  "phone-local": () => "Kode wilayah belum dicantumkan.",
  "phone-no-number": ({ region }) =>
    `Tidak ada nomor telepon ${regionNames[region].id} yang berbentuk seperti ini.`,
  "phone-ambiguous": ({ readings }) =>
    `Nomor ini dapat dibaca sebagai ${readings.join(" atau ")}. Mohon tuliskan + dan kode negara.`,
  "phone-short-code": () => "Ini nomor layanan, bukan nomor pelanggan.",
  "email-at": ({ count }) =>
    count === 0
      ? "Alamat surel harus memuat satu tanda @; teks ini tidak memuatnya."
      : `Alamat surel hanya memuat satu tanda @; teks ini memuat ${count}.`,
  "email-local": () => "Bagian sebelum tanda @ kosong atau memuat tanda yang tidak diperbolehkan.",
  "email-domain": () => "Bagian setelah tanda @ bukan nama domain seperti contoh.co.id.",
  "email-long": ({ limit }) =>
    `Alamat surel ini terlalu panjang: di bagian ini paling banyak ${limit} oktet.`,
  "plate-form": ({ region }) =>
    `Tidak ada nomor polisi kendaraan ${regionNames[region].id} yang berbentuk seperti ini.`,
  "number-form": ({ prefix, digits }) =>
    `Ini bukan nomor pelanggan: bentuknya ${prefix === "" ? "" : `${prefix} diikuti `}${digits} angka.`,
  "key-matched": ({ key, confirmedAt }) =>
    `Ditemukan melalui ${keyNames[key].id}, terakhir dikonfirmasi pada ${day(confirmedAt)}.`,
  "keys-agree": ({ count }) => `${count} data pencarian mengarah ke pelanggan ini.`,
  "key-unreadable": ({ key }) => `${capital(keyNames[key].id)} tidak dapat dibaca.`,
  "key-unknown": ({ key }) => `Tidak ada pelanggan dengan ${keyNames[key].id} ini.`,
  "caller-withheld": () => "Nomor penelepon disembunyikan, jadi tidak ada pencarian pelanggan.",
  "nobody-found": () => "Pelanggan tidak ditemukan. Mohon tanyakan nama dan nomor pelanggan.",
  "several-holders": ({ count }) =>
    `Data pencarian ini dimiliki ${count} pelanggan, mungkin satu rumah tangga. Mohon tanyakan siapa yang menelepon.`,
  "keys-disagree": ({ count }) =>
    `Data pencarian mengarah ke ${count} pelanggan yang berbeda. Mohon tanyakan dahulu sebelum membuka data.`,
  "identity-unproven": () =>
    "Hanya nomor telepon yang cocok. Hal ini belum membuktikan siapa yang menelepon: pastikan dahulu identitasnya.",
  "chosen-by-person": () => "Dipilih oleh petugas yang menerima panggilan.",
  "profile-missing": () => "Pelanggan ditemukan, tetapi profilnya tidak dapat dibaca.",
  "history-missing": () =>
    "Riwayat pembelian tidak dapat dibaca, jadi belum ada yang diketahui tentangnya.",
  "never-bought": () => "Pelanggan ini belum pernah membeli.",
  "bought-before": ({ purchases, firstAt, lastAt }) =>
    `${purchases} pembelian${firstAt === undefined ? "" : `, pertama kali pada ${day(firstAt)}`}${lastAt === undefined ? "" : `, terakhir pada ${day(lastAt)}`}.`,
  spent: ({ currency, minor, purchases }) =>
    `Belanja ${money(minor, currency)} dalam ${purchases} pembelian.`,
  unpaid: ({ currency, minor, purchases }) =>
    `${money(minor, currency)} belum dibayar untuk ${purchases} pembelian.`,
  overdue: ({ currency, minor, purchases, lateMs }) =>
    `${money(minor, currency)} lewat jatuh tempo untuk ${purchases} pembelian, yang terlama ${time(lateMs)}.`,
  "products-bought": ({ products }) => `${products} produk pernah dibeli.`,
  "pays-by": ({ method, payments, late }) =>
    `${payments} pembayaran dengan ${paymentNames[method].id}, ${late === 0 ? "tidak ada yang" : `${late} di antaranya`} terlambat.`,
  "never-paid": () => "Belum ada pembayaran yang masuk, jadi cara bayarnya belum diketahui.",
  "delivery-as-last": ({ purchase }) =>
    `Alamat pengiriman sama dengan pengiriman terakhir (${purchase}).`,
  "delivery-as-profile": () => "Alamat pengiriman menurut profil; belum pernah ada pengiriman.",
  "delivery-unknown": () => "Alamat pengiriman belum diketahui.",
  "daytime-phone-known": () => "Nomor telepon siang hari sudah diketahui.",
  "daytime-phone-not-asked": ({ phones }) =>
    `Ada ${phones} nomor telepon, tetapi belum ditanyakan mana yang dapat dihubungi pada siang hari.`,
  "daytime-phone-unknown": () => "Belum ada nomor telepon.",
  "value-high": ({ method, ageMs }) =>
    `Bernilai tinggi: ${methodNames[method].id}, terakhir dikonfirmasi ${time(ageMs)} yang lalu.`,
  "value-normal": ({ method, ageMs }) =>
    `Bernilai biasa: ${methodNames[method].id}, terakhir dikonfirmasi ${time(ageMs)} yang lalu.`,
  "value-unknown": () => "Nilai pelanggan ini belum diketahui.",
  "matter-overdue": ({ lateMs }) => `Terlambat ${time(lateMs)}.`,
  "matter-due": ({ inMs }) => `Harus selesai dalam ${time(inMs)}.`,
  "matter-undated": () => "Masih terbuka, tanpa tenggat.",
  "matter-unowned": () => "Belum ada yang menangani. Mohon ambil alih atau serahkan.",
  "promise-broken": ({ by, lateMs }) =>
    `Dijanjikan oleh ${by} dan sudah lewat ${time(lateMs)}. Mohon minta maaf terlebih dahulu.`,
  "promise-breaks": ({ by, inMs }) =>
    `Dijanjikan oleh ${by} dan harus dipenuhi dalam ${time(inMs)}.`,
  "said-before": ({ agoMs, channel }) =>
    `Disampaikan ${time(agoMs)} yang lalu (${channelText(channel, "id")}).`,
  "channel-preferred": ({ preferred }) =>
    `Pelanggan memang memilih saluran ini: ${channelText(preferred, "id")}.`,
  "channel-not-preferred": ({ preferred, used }) =>
    `Pelanggan lebih memilih saluran lain: ${channelText(preferred, "id")}, bukan ${channelText(used, "id")}.`,
  "language-preferred": ({ language }) => `Pelanggan memilih bahasa "${language}".`,
  "asset-matched": () => "Pelanggan ditemukan melalui kendaraan ini.",
  "asset-owned": () => "Kendaraan lain milik pelanggan.",
  "fact-held": ({ fact: name, ageMs }) =>
    `${capital(fact(name))}: dicatat ${time(ageMs)} yang lalu.`,
  "offer-fits": ({ offer }) => `Tidak ada halangan untuk penawaran ${offer}.`,
  "offer-none": () => "Tidak ada penawaran untuk pelanggan ini.",
  "offer-consent-missing": () =>
    "Tanpa penawaran: pelanggan belum menyetujui penawaran melalui saluran ini.",
  "offer-consent-refused": () =>
    "Tanpa penawaran: pelanggan tidak bersedia menerima penawaran melalui saluran ini.",
  "offer-complaint-open": ({ complaints }) =>
    `Tanpa penawaran selama ${complaints} keluhan belum selesai.`,
  "offer-arrears": ({ purchases }) =>
    `Tanpa penawaran selama pembayaran ${purchases} pembelian lewat jatuh tempo.`,
  "offer-payment-unknown": () => "Tanpa penawaran: data pembayaran tidak dapat dibaca.",
  "offer-age-unfit": ({ offer, minimumAge, maximumAge }) =>
    `Penawaran ${offer} tidak sesuai dengan usia pelanggan: ditujukan untuk ${ages(minimumAge, maximumAge)}.`,
  "offer-age-unknown": ({ offer }) =>
    `Penawaran ${offer} bergantung pada usia, sedangkan tanggal lahir belum diketahui.`,
  "offer-withheld": () =>
    "Untuk saat ini tanpa penawaran; alasannya tidak dapat ditampilkan untuk peran Anda.",
  "part-hidden": ({ part, count }) =>
    `Tidak ditampilkan untuk peran Anda: ${partNames[part].id} (${count}).`,
};

function ages(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `usia sampai dengan ${maximum} tahun`;
  return maximum === undefined
    ? `usia ${minimum} tahun ke atas`
    : `usia ${minimum} sampai ${maximum} tahun`;
}
