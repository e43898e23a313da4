import type { Catalogue } from "@ramah/core";
import { durationText } from "@ramah/core/messages";
import type { RelationFigure, StandardsReasons } from "../../standards/reasons.js";
import { decimalText } from "../number-text.js";

const round = (value: number): string => decimalText(value, 2, "id");
const range = ({ low, high }: RelationFigure): string =>
  `selang kepercayaan 95%: ${round(low)} sampai ${round(high)}`;

export const standardsMessages: Catalogue<StandardsReasons> = {
  "rings-not-logged": () => "Catatan tidak menyebutkan berapa kali telepon berdering.",
  "left-in-time": ({ afterMs }) =>
    `Pelanggan berhenti menunggu setelah ${durationText(afterMs, "id")}, padahal batas waktunya belum lewat.`,
  "ended-without": ({ afterMs }) =>
    `Kontak ditutup setelah ${durationText(afterMs, "id")} tanpa memenuhinya, padahal batas waktunya belum lewat.`,
  "still-open": ({ forMs }) =>
    `Catatan berakhir setelah ${durationText(forMs, "id")}, sedangkan batas waktunya belum lewat.`,
  "start-not-logged": () => "Catatan baru dimulai setelah kontak ini berjalan.",
  "channel-not-logged": () => "Catatan tidak menyebutkan saluran kontak ini.",
  "relation-too-short": ({ intervals, needed }) =>
    `Belum dapat disimpulkan: catatan mencakup ${intervals} rentang waktu, sedangkan diperlukan sedikitnya ${needed}.`,
  "relation-too-few-failures": ({ failures, needed }) =>
    `Belum dapat disimpulkan: tercatat ${failures} kegagalan, sedangkan diperlukan sedikitnya ${needed}.`,
  "relation-too-few-calls": ({ calls, needed }) =>
    `Belum dapat disimpulkan: tercatat ${calls} panggilan, sedangkan diperlukan sedikitnya ${needed}.`,
  "relation-no-contrast": () =>
    "Belum dapat disimpulkan: kegagalan tersebar terlalu merata sehingga tidak ada masa ramai dan masa sepi yang dapat dibandingkan.",
  "relation-more-calls": (figure) =>
    `Setiap kegagalan di situs web beriringan dengan sekitar ${round(figure.perFailure)} panggilan tambahan (${range(figure)}). Hal ini saja belum membuktikan bahwa kegagalan itulah penyebabnya.`,
  "relation-fewer-calls": (figure) =>
    `Setiap kegagalan di situs web beriringan dengan berkurangnya sekitar ${round(-figure.perFailure)} panggilan (${range(figure)}). Hal ini saja belum membuktikan bahwa kegagalan itulah penyebabnya.`,
  "relation-not-seen": (figure) =>
    `Belum terlihat hubungan antara kegagalan di situs web dan panggilan (${round(figure.perFailure)} panggilan per kegagalan, ${range(figure)}). Hubungan itu tetap mungkin ada.`,
};
