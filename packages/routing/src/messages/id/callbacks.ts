import type { Catalogue } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import type { CallbackReasons } from "../../callbacks/reasons.js";

export const callbacksMessages: Catalogue<CallbackReasons> = {
  "callback-not-needed": ({ waitMs }) =>
    `Waktu tunggu kemungkinan besar berakhir dalam ${durationText(Math.ceil(waitMs / 1000) * 1000, "id")}: panggilan balik tidak akan lebih cepat.`,
  "callback-keeps-place": ({ fromMs, untilMs }) =>
    fromMs === 0
      ? `Anda boleh menutup telepon tanpa kehilangan urutan antrean. Kami akan menelepon Anda kembali dalam ${durationText(untilMs, "id")}.`
      : `Anda boleh menutup telepon tanpa kehilangan urutan antrean. Kami akan menelepon Anda kembali antara ${durationText(fromMs, "id")} dan ${durationText(untilMs, "id")} dari sekarang.`,
  "callback-by-appointment": () =>
    "Kami mungkin tidak sempat menelepon Anda kembali sebelum tutup. Silakan pilih waktu yang sesuai bagi Anda untuk kami hubungi.",
  "callback-without-agents": () =>
    "Saat ini belum ada petugas yang dapat melayani Anda. Silakan pilih waktu yang sesuai bagi Anda untuk kami hubungi.",
  "call-refused": () => "Pelanggan tidak bersedia dihubungi lebih dahulu.",
  "call-no-channel": () => "Tidak ada saluran yang disukai pelanggan dan juga tersedia.",
  "call-no-time": ({ deadline }) =>
    deadline === null
      ? "Tidak ada lagi waktu yang sesuai bagi pelanggan ketika petugas juga tersedia."
      : "Sebelum tenggat, tidak ada waktu yang sesuai bagi pelanggan ketika petugas juga tersedia.",
  "call-too-short": ({ needsMs }) =>
    `Di antara waktu yang sesuai bagi pelanggan, tidak ada yang cukup untuk percakapan selama ${durationText(needsMs, "id")}.`,
};
