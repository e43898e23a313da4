import type { RecordColumnSet } from "./record-column.js";

const ended = { field: "is-open", in: ["no"] } as const;

/**
 * The elements of the internal dispute resolution report to the Australian Securities and Investments
 * Commission, one row a complaint. Its own codes and its template are not in here.
 *
 * @example
 * import { asicLikeColumns } from "@ramah/complaints";
 *
 * asicLikeColumns.columns[0]?.need; // => "mandatory"
 */
export const asicLikeColumns: RecordColumnSet = {
  id: "asic-idr-like",
  name: { en: "Like the ASIC report", id: "Serupa laporan ASIC" },
  source: {
    document: "ASIC internal dispute resolution data dictionary, as Mondaq lists it",
    url: "https://www.mondaq.com/australia/financial-services/1279968/complaints-data-reporting-to-asic-starts-this-year--are-you-ready",
    asOf: "2026-11-21",
    status: "secondary",
  },
  columns: [
    {
      code: "complaint_id",
      label: { en: "Unique identifier", id: "Nomor unik" },
      field: "case-id",
      need: "mandatory",
    },
    {
      code: "brand",
      label: { en: "Brand", id: "Merek" },
      field: "given",
      need: "mandatory",
    },
    {
      code: "complainant_type",
      label: { en: "Type of complainant", id: "Jenis pengadu" },
      field: "given",
      need: "mandatory",
    },
    {
      code: "gender",
      label: { en: "Gender", id: "Jenis kelamin" },
      field: "given",
      need: "optional",
    },
    { code: "age", label: { en: "Age", id: "Usia" }, field: "given", need: "optional" },
    {
      code: "postcode",
      label: { en: "Postcode", id: "Kode pos" },
      field: "given",
      need: "optional",
    },
    { code: "status", label: { en: "Status", id: "Status" }, field: "status", need: "mandatory" },
    {
      code: "channel",
      label: { en: "Channel", id: "Saluran" },
      field: "channel",
      need: "mandatory",
    },
    {
      code: "date_received",
      label: { en: "Date received", id: "Tanggal diterima" },
      field: "received-date",
      need: "mandatory",
    },
    {
      code: "date_closed",
      label: { en: "Date closed", id: "Tanggal ditutup" },
      field: "closed-date",
      need: "conditional",
      when: ended,
    },
    {
      code: "days_to_resolve",
      label: { en: "Days to resolve", id: "Hari penyelesaian" },
      field: "days-to-close",
      need: "conditional",
      when: ended,
    },
    {
      code: "product",
      label: { en: "Product or service", id: "Produk atau layanan" },
      field: "product",
      need: "mandatory",
    },
    {
      code: "issue",
      label: { en: "Issue", id: "Pokok masalah" },
      field: "issue",
      need: "mandatory",
    },
    {
      code: "outcome",
      label: { en: "Outcome", id: "Hasil" },
      field: "outcome",
      need: "conditional",
      when: { field: "status", in: ["closed", "learned"] },
    },
    {
      code: "compensation",
      label: { en: "Compensation", id: "Ganti rugi" },
      field: "redress-total",
      need: "optional",
    },
  ],
};
