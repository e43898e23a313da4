import type { Catalogue } from "@ramah/core";
import type { FigureKind, WaitCause, WaitingReasons } from "../../waiting/reasons.js";
import { waitText } from "../time-text.js";

const kinds: Readonly<Record<FigureKind, string>> = {
  "above-zero": "bilangan di atas 0 (dari 1e-9 sampai 1e18)",
  "from-zero": "bilangan dari 0 sampai 1e18",
  count: "bilangan bulat dari 0 sampai sepuluh juta",
  position: "bilangan bulat dari 1 sampai sepuluh juta",
  few: "bilangan bulat dari 0 sampai 100",
  share: "bilangan dari 0 sampai 1",
  "inner-share": "bilangan di antara 0 dan 1",
  moment: "waktu dalam milidetik utuh sejak 1970",
  text: "teks yang tidak kosong",
  list: "daftar",
  object: "objek",
  boolean: "true atau false",
  function: "fungsi",
};

// What is neither a number nor a text is named by its kind.
const found: Readonly<Record<string, string>> = {
  nothing: "kosong",
  list: "daftar",
  object: "objek",
  function: "fungsi",
};

const causes: Readonly<Record<WaitCause, string>> = {
  "agent-left": "Jumlah petugas kami saat ini berkurang",
  "priority-joined": "Ada panggilan mendesak yang harus kami dahulukan",
  "longer-contacts": "Percakapan kami saat ini berlangsung lebih lama daripada biasanya",
};

const place = (position: number | null): string => {
  if (position === null) return "";
  return position === 1
    ? "Berikutnya giliran Anda. "
    : `Anda berada di antrean nomor ${position}. `;
};

export const waitingMessages: Catalogue<WaitingReasons> = {
  "bad-figure": ({ expected, received }) =>
    `Seharusnya ${kinds[expected]}, tetapi yang ditemukan ${Object.hasOwn(found, received) ? found[received] : received}.`,
  "figure-before": ({ at, earliest }) =>
    `Waktu ${at} mendahului ${earliest}, padahal waktu tidak berjalan mundur.`,
  "figure-unknown-name": ({ name }) => `Di sini tidak ada yang bernama “${name}”.`,
  "wait-time": ({ waitMs, position }) =>
    `${place(position)}Kami perkirakan Anda akan dilayani dalam ${waitText(waitMs, "id")}.`,
  "wait-longer": ({ waitMs, position, cause }) =>
    `${causes[cause]} sehingga waktu tunggu Anda menjadi lebih lama daripada yang kami sampaikan. Mohon maaf. ${place(position)}Kini kami perkirakan Anda akan dilayani dalam ${waitText(waitMs, "id")}.`,
  "wait-goes-on": ({ position }) =>
    position === null
      ? "Anda masih berada dalam antrean dan kami tidak melupakan Anda. Terima kasih sudah menunggu."
      : `${place(position)}Terima kasih sudah menunggu.`,
  "wait-overdue": ({ position }) =>
    `Anda sudah menunggu lebih lama daripada yang kami sampaikan. Mohon maaf. ${place(position)}Kami akan melayani Anda secepatnya.`,
  "wait-nobody": () =>
    "Saat ini belum ada petugas yang dapat melayani Anda, dan kami belum dapat memastikan kapan petugas tersedia.",
};
