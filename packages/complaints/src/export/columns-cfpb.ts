import type { RecordColumnSet } from "./record-column.js";

/**
 * The fields of the complaint database of the Consumer Financial Protection Bureau, under its own names.
 * The narrative belongs there only with the consumer's consent and cleared of whatever tells who they are,
 * which no case knows: give it yourself.
 *
 * @example
 * import { cfpbLikeColumns } from "@ramah/complaints";
 *
 * cfpbLikeColumns.columns.find(({ code }) => code === "Complaint ID")?.field; // => "case-id"
 */
export const cfpbLikeColumns: RecordColumnSet = {
  id: "cfpb-like",
  name: { en: "Like the CFPB database", id: "Serupa basis data CFPB" },
  source: {
    document: "CFPB Consumer Complaint Database, field reference",
    url: "http://cfpb.github.io/api/ccdb/fields.html",
    asOf: "2026-11-21",
    status: "verified",
  },
  columns: [
    {
      code: "Date received",
      label: { en: "Date received", id: "Tanggal diterima" },
      field: "received-date",
      need: "mandatory",
    },
    {
      code: "Product",
      label: { en: "Product", id: "Produk" },
      field: "product",
      need: "mandatory",
    },
    {
      code: "Sub-product",
      label: { en: "Sub-product", id: "Subproduk" },
      field: "given",
      need: "optional",
    },
    {
      code: "Issue",
      label: { en: "Issue", id: "Pokok masalah" },
      field: "issue",
      need: "mandatory",
    },
    {
      code: "Sub-issue",
      label: { en: "Sub-issue", id: "Rincian masalah" },
      field: "given",
      need: "optional",
    },
    {
      code: "Consumer complaint narrative",
      label: { en: "What happened, with consent", id: "Kejadiannya, dengan persetujuan" },
      field: "given",
      need: "optional",
    },
    {
      code: "Company public response",
      label: { en: "Public response of the company", id: "Tanggapan terbuka perusahaan" },
      field: "given",
      need: "optional",
    },
    {
      code: "Company",
      label: { en: "Company", id: "Perusahaan" },
      field: "given",
      need: "mandatory",
    },
    {
      code: "Submitted via",
      label: { en: "Submitted via", id: "Disampaikan melalui" },
      field: "channel",
      need: "mandatory",
    },
    {
      code: "Company response to consumer",
      label: { en: "Response to the consumer", id: "Tanggapan kepada konsumen" },
      field: "outcome",
      need: "conditional",
      when: { field: "answered-date" },
    },
    {
      code: "Timely response?",
      label: { en: "Timely response", id: "Ditanggapi tepat waktu" },
      field: "given",
      need: "conditional",
      when: { field: "answered-date" },
    },
    {
      code: "Complaint ID",
      label: { en: "Complaint number", id: "Nomor pengaduan" },
      field: "case-id",
      need: "mandatory",
    },
  ],
};
