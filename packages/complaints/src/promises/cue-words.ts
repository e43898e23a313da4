/** Words between a subject and its verb that change nothing. */
export const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "also",
  "then",
  "certainly",
  "definitely",
  "personally",
  "now",
  "gladly",
  "of",
  "course",
  "surely",
  "pasti",
  "segera",
  "juga",
  "pun",
  "sendiri",
  "tentu",
  "langsung",
  "selalu",
  "sedang",
]);

/** English words after the subject or the marker that make an attempt of it. */
export const englishHedges: readonly (readonly string[])[] = [
  ["try"],
  ["attempt"],
  ["aim"],
  ["endeavour"],
  ["endeavor"],
  ["strive"],
  ["hope"],
  ["do", "my", "best"],
  ["do", "our", "best"],
  ["see", "if"],
  ["see", "what"],
  ["probably"],
  ["possibly"],
  ["likely"],
];

/** English words right after "I" or "we" that name a wish, not a promise. */
export const englishWishes: readonly (readonly string[])[] = [
  ["hope", "to"],
  ["aim", "to"],
  ["try", "to"],
  ["plan", "to"],
  ["expect", "to"],
  ["might"],
  ["may"],
  ["should", "be", "able"],
  ["are", "hoping", "to"],
  ["am", "hoping", "to"],
];

/** Words anywhere in the clause that take the promise out of it. */
export const clauseHedges: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "hopefully",
  "probably",
  "perhaps",
  "maybe",
  "possibly",
  "mungkin",
  "kemungkinan",
  "semoga",
  "mudahan",
  "barangkali",
]);

/** English verbs after "will" that commit the author to nothing. */
export const englishPleasantries: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "not",
  "never",
  "need",
  "require",
  "appreciate",
  "understand",
  "have",
  "assume",
  "regret",
  "miss",
]);

/** English words after "will be" that are a feeling, not a deed. */
export const englishFeelings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "happy",
  "glad",
  "pleased",
  "delighted",
  "sorry",
  "grateful",
  "thankful",
  "able",
  "unable",
]);

/** What is done for a customer, as it stands after "will be". */
export const englishDeeds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sent",
  "delivered",
  "refunded",
  "processed",
  "replaced",
  "shipped",
  "resolved",
  "fixed",
  "issued",
  "credited",
  "repaired",
  "dispatched",
  "returned",
  "called",
  "contacted",
  "informed",
  "notified",
  "paid",
  "transferred",
  "ready",
  "collected",
  "completed",
]);

/** What is done for a customer, as it stands after "I am". */
export const englishDoings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "sending",
  "posting",
  "shipping",
  "delivering",
  "dispatching",
  "calling",
  "ringing",
  "phoning",
  "visiting",
  "refunding",
  "crediting",
  "paying",
  "transferring",
  "replacing",
  "returning",
  "repairing",
  "issuing",
  "processing",
]);

/** Who acts for the author after "the" or "a". */
export const englishRoles: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "technician",
  "courier",
  "driver",
  "manager",
  "supervisor",
  "team",
  "engineer",
  "colleague",
  "shop",
  "store",
]);

/** Words with which a condition begins. */
export const englishConditions: readonly (readonly string[])[] = [
  ["if"],
  ["once"],
  ["unless"],
  ["as", "soon", "as", "we"],
  ["as", "soon", "as", "you"],
  ["as", "soon", "as", "i"],
  ["as", "soon", "as", "the"],
  ["as", "soon", "as", "your"],
  ["provided"],
  ["after", "we"],
  ["after", "you"],
  ["when", "we"],
  ["when", "you"],
];

/** Indonesian words with which a condition begins. */
export const indonesianConditions: readonly (readonly string[])[] = [
  ["jika"],
  ["kalau"],
  ["apabila"],
  ["bila"],
  ["bilamana"],
  ["asalkan"],
  ["setelah"],
  ["sesudah"],
];

/** Indonesian words that make an attempt of what follows. */
export const indonesianHedges: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "usahakan",
  "mengusahakan",
  "diusahakan",
  "upayakan",
  "mengupayakan",
  "diupayakan",
  "berusaha",
  "berupaya",
  "coba",
  "mencoba",
  "harap",
  "berharap",
]);

/** Indonesian words after "akan" that commit the author to nothing; "akan tetapi" is "however". */
export const indonesianPleasantries: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "membutuhkan",
  "memerlukan",
  "butuh",
  "perlu",
  "senang",
  "menghargai",
  "tidak",
  "tetapi",
]);

/** What is done for a customer, bare as after "kami" or "saya". */
export const indonesianDeeds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "kirim",
  "kirimkan",
  "telepon",
  "hubungi",
  "kembalikan",
  "ganti",
  "proses",
  "antar",
  "antarkan",
  "kabari",
  "beritahukan",
  "selesaikan",
  "perbaiki",
  "sampaikan",
  "transfer",
  "jemput",
  "jawab",
  "terbitkan",
  "cek",
  "periksa",
  "tindaklanjuti",
  "balas",
  "siapkan",
  "pastikan",
  "datang",
]);

/** The same done, as it stands after "sedang" or "segera". */
export const indonesianDoings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "mengirim",
  "mengirimkan",
  "menelepon",
  "menghubungi",
  "mengembalikan",
  "mengganti",
  "memproses",
  "mengantar",
  "mengantarkan",
  "mengabari",
  "menyelesaikan",
  "memperbaiki",
  "mentransfer",
  "menjemput",
  "menerbitkan",
  "menyiapkan",
]);

/** The same done, as it stands after "akan". */
export const indonesianPassives: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dikirim",
  "dikirimkan",
  "ditelepon",
  "dihubungi",
  "dikembalikan",
  "diganti",
  "diproses",
  "diantar",
  "diantarkan",
  "dikabari",
  "diselesaikan",
  "diperbaiki",
  "disampaikan",
  "ditransfer",
  "dijemput",
  "dijawab",
  "diterbitkan",
  "ditindaklanjuti",
  "dibalas",
  "disiapkan",
  "tiba",
  "sampai",
]);
