import type { RecordColumnSet } from "./record-column.js";

/**
 * What a customer of a financial firm in Indonesia is given when they complain by word of mouth, as a bank
 * writes it under the rules of Otoritas Jasa Keuangan.
 *
 * @example
 * import { ojkOralLikeColumns } from "@ramah/complaints";
 *
 * ojkOralLikeColumns.columns.length; // => 7
 */
export const ojkOralLikeColumns: RecordColumnSet = {
  id: "ojk-oral-like",
  name: { en: "Like the receipt for an oral complaint", id: "Serupa tanda terima pengaduan lisan" },
  source: {
    document: "POJK 22/2023 as BPR Semeru applies it",
    asOf: "2026-11-21",
    status: "secondary",
  },
  columns: [
    {
      code: "nomor_registrasi",
      label: { en: "Register number", id: "Nomor registrasi" },
      field: "case-id",
      need: "mandatory",
    },
    {
      code: "tanggal_pengaduan",
      label: { en: "Date of the complaint", id: "Tanggal pengaduan" },
      field: "received-date",
      need: "mandatory",
    },
    {
      code: "identitas_konsumen",
      label: { en: "Customer", id: "Identitas konsumen" },
      field: "complainant",
      need: "mandatory",
    },
    {
      code: "telepon_konsumen",
      label: { en: "Telephone of the customer", id: "Nomor telepon konsumen" },
      field: "given",
      need: "mandatory",
    },
    {
      code: "produk",
      label: { en: "Product or service", id: "Produk atau layanan" },
      field: "product",
      need: "mandatory",
    },
    {
      code: "nama_petugas",
      label: { en: "Who took it", id: "Nama petugas" },
      field: "owner",
      need: "mandatory",
    },
    {
      code: "telepon_kantor",
      label: { en: "Telephone of the office", id: "Nomor telepon kantor" },
      field: "given",
      need: "mandatory",
    },
  ],
};
