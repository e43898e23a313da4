/** Everyday spellings of Indonesian and the word by which the phrases know them. */
export const colloquial: Readonly<Record<string, string>> = {
  nggak: "tidak",
  ngga: "tidak",
  enggak: "tidak",
  gak: "tidak",
  ndak: "tidak",
  tdk: "tidak",
  blm: "belum",
  udah: "sudah",
  udh: "sudah",
  sdh: "sudah",
  nyampe: "sampai",
  nyampai: "sampai",
  sampe: "sampai",
  dtg: "datang",
  sy: "saya",
  brg: "barang",
};
