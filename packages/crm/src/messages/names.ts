import type { Bilingual } from "@ramah/core";
import type { Region } from "../contact/region.js";
import type { KeyKind } from "../lookup/key.js";
import type { PopPart } from "../pop/role.js";
import type { ClaimMethod, SourceKind } from "../profile/claim.js";
import type { FieldName } from "../profile/field.js";
import type { PaymentMethod } from "../trade/purchase.js";

export const fieldNames: Readonly<Record<FieldName, Bilingual>> = {
  name: { en: "name", id: "nama" },
  birthDate: { en: "date of birth", id: "tanggal lahir" },
  address: { en: "address", id: "alamat" },
  postcode: { en: "postcode", id: "kode pos" },
  email: { en: "e-mail address", id: "alamat surel" },
  phone: { en: "phone number", id: "nomor telepon" },
  occupation: { en: "occupation", id: "pekerjaan" },
  hobbies: { en: "hobby", id: "hobi" },
  incomeBand: { en: "income band", id: "kisaran penghasilan" },
  familySize: { en: "family size", id: "jumlah anggota keluarga" },
  socialActivities: { en: "social activity", id: "kegiatan sosial" },
  preferredChannel: { en: "preferred channel", id: "saluran pilihan" },
  language: { en: "language", id: "bahasa" },
  customerNumber: { en: "customer number", id: "nomor pelanggan" },
  plate: { en: "number plate", id: "nomor polisi" },
  value: { en: "customer value", id: "nilai pelanggan" },
};

export const keyNames: Readonly<Record<KeyKind, Bilingual>> = {
  customerNumber: { en: "customer number", id: "nomor pelanggan" },
  email: { en: "e-mail address", id: "alamat surel" },
  plate: { en: "number plate", id: "nomor polisi" },
  phone: { en: "phone number", id: "nomor telepon" },
};

export const factNames: Readonly<Record<string, Bilingual>> = {
  lastService: { en: "last service", id: "servis terakhir" },
  oil: { en: "oil", id: "oli" },
  mechanic: { en: "usual mechanic", id: "montir langganan" },
};

export const sourceNames: Readonly<Record<SourceKind, Bilingual>> = {
  customer: { en: "the customer", id: "pelanggan" },
  agent: { en: "an agent", id: "petugas" },
  import: { en: "imported data", id: "data impor" },
  system: { en: "a system", id: "sistem" },
  inference: { en: "an inference", id: "dugaan" },
};

export const methodNames: Readonly<Record<ClaimMethod, Bilingual>> = {
  stated: { en: "stated", id: "disampaikan langsung" },
  inferred: { en: "inferred", id: "hasil dugaan" },
  imported: { en: "imported", id: "hasil impor" },
};

export const paymentNames: Readonly<Record<PaymentMethod, Bilingual>> = {
  cash: { en: "cash", id: "tunai" },
  card: { en: "card", id: "kartu" },
  transfer: { en: "bank transfer", id: "transfer bank" },
  "e-wallet": { en: "e-wallet", id: "dompet elektronik" },
  "direct-debit": { en: "direct debit", id: "debit otomatis" },
  credit: { en: "credit", id: "kredit" },
};

export const partNames: Readonly<Record<PopPart, Bilingual>> = {
  matters: { en: "open matters", id: "urusan yang masih terbuka" },
  promises: { en: "promises", id: "janji" },
  contacts: { en: "earlier contacts", id: "kontak sebelumnya" },
  points: { en: "purchases and payments", id: "pembelian dan pembayaran" },
  offers: { en: "offers", id: "penawaran" },
  assets: { en: "vehicles", id: "kendaraan" },
};

export const regionNames: Readonly<Record<Region, Bilingual>> = {
  ID: { en: "Indonesia", id: "Indonesia" },
  GB: { en: "the United Kingdom", id: "Britania Raya" },
};
