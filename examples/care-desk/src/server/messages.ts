import { type Catalogues, describe, type Locale, type NoData } from "@ramah/core";
import type { Line } from "../desk/view.js";

interface EdgeReasons {
  "edge-foreign": NoData;
  "edge-too-large": NoData;
  "edge-nothing-here": NoData;
  "edge-command": NoData;
  "edge-fault": NoData;
}

const catalogues: Catalogues<EdgeReasons> = {
  en: {
    "edge-foreign": () =>
      "This desk answers only to its own page on this machine. Open the address that it printed.",
    "edge-too-large": () =>
      "This is larger than the 10 MB that the desk takes. Remove large attachments.",
    "edge-nothing-here": () =>
      "There is nothing at this address. Go back to the desk's first page.",
    "edge-command": () => "The desk does not understand this request. Load the page again.",
    "edge-fault": () =>
      "Something went wrong in the desk. Load the page again to see how things stand.",
  },
  id: {
    "edge-foreign": () =>
      "Meja ini hanya melayani halamannya sendiri di komputer ini. Buka alamat yang ditampilkan saat meja dijalankan.",
    "edge-too-large": () => "Ukurannya melebihi batas 10 MB. Hapus lampiran yang besar.",
    "edge-nothing-here": () => "Tidak ada apa-apa di alamat ini. Kembalilah ke halaman awal meja.",
    "edge-command": () => "Permintaan ini tidak dipahami. Muat ulang halaman.",
    "edge-fault": () =>
      "Terjadi kesalahan pada meja. Muat ulang halaman untuk melihat keadaan terbarunya.",
  },
};

/** Says what went wrong at the edge of the desk. */
export function edgeLine(code: keyof EdgeReasons, locale: Locale): Line {
  return { code, text: describe({ code, data: {} }, locale, catalogues), tone: "bad" };
}
