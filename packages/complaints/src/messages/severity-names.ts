import type { Bilingual } from "@ramah/core";

/** The inputs of the house's tables and their values, as they stand inside a sentence. */
export const inputNames: Readonly<Record<string, Bilingual>> = {
  safety: { en: "safety", id: "keselamatan" },
  loss: { en: "loss", id: "kerugian" },
  legal: { en: "law", id: "hukum" },
  vulnerability: { en: "vulnerability", id: "kerentanan" },
  impact: { en: "impact", id: "dampak" },
  repeat: { en: "repeated failure", id: "kegagalan berulang" },
  isPublic: { en: "told in public", id: "diceritakan di muka umum" },
  highValue: { en: "high value", id: "bernilai tinggi" },
  deadline: { en: "deadline of the customer", id: "tenggat pelanggan" },
};

export const valueNames: Readonly<Record<string, Bilingual>> = {
  none: { en: "none", id: "tidak ada" },
  no: { en: "no", id: "tidak" },
  yes: { en: "yes", id: "ya" },
  danger: { en: "danger", id: "bahaya" },
  harm: { en: "somebody came to harm", id: "ada yang celaka" },
  small: { en: "small", id: "kecil" },
  noticeable: { en: "noticeable", id: "terasa" },
  large: { en: "large", id: "besar" },
  ruinous: { en: "ruinous", id: "melumpuhkan" },
  "possible-breach": { en: "perhaps broken", id: "mungkin dilanggar" },
  breach: { en: "broken", id: "dilanggar" },
  "systemic-breach": { en: "broken time and again", id: "dilanggar berulang kali" },
  identified: { en: "known to be vulnerable", id: "diketahui rentan" },
  affected: { en: "made vulnerable by our failure", id: "menjadi rentan karena kegagalan kami" },
  one: { en: "one customer", id: "satu pelanggan" },
  several: { en: "several customers", id: "beberapa pelanggan" },
  many: { en: "many customers", id: "banyak pelanggan" },
  week: { en: "within a week", id: "dalam sepekan" },
  day: { en: "within a day", id: "dalam sehari" },
};
