/** Everyday spellings of Indonesian and the word that the phrases know them by. */
export const colloquial: Readonly<Record<string, string>> = {
  nggak: "tidak",
  ngga: "tidak",
  enggak: "tidak",
  gak: "tidak",
  tdk: "tidak",
  udah: "sudah",
  udh: "sudah",
  sdh: "sudah",
  blm: "belum",
};
