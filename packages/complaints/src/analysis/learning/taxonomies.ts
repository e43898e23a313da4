import type { Taxonomy } from "./taxonomy.js";

/**
 * What complaints are about: the five great classes of complaint about shops on the web, as the slides report
 * them from the consumer agencies (NACAA), and `service` for how somebody was treated (K-07).
 *
 * @example
 * import { complaintTaxonomy } from "@ramah/complaints";
 *
 * complaintTaxonomy.codes.length; // => 6
 */
export const complaintTaxonomy: Taxonomy = {
  id: "complaint",
  version: "1",
  validFrom: "2026-11-21",
  codes: [
    { code: "not-received" },
    { code: "damaged" },
    { code: "refund" },
    { code: "overcharged" },
    { code: "misleading-advertising" },
    { code: "service" },
  ],
  source: {
    document: "Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.)",
    section: "slides 14, 15 and 28",
    asOf: "2026-11-21",
    status: "verified",
  },
};

/**
 * Why complaints arise: five roots, each with causes under it. The roots are those of root-cause practice; the
 * causes under them are our own and meant to be replaced by yours.
 *
 * @example
 * import { causeTaxonomy } from "@ramah/complaints";
 *
 * causeTaxonomy.codes.filter(({ parent }) => parent === undefined).map(({ code }) => code);
 * // => ["product", "process", "people", "policy", "partner"]
 */
export const causeTaxonomy: Taxonomy = {
  id: "cause",
  version: "1",
  validFrom: "2026-11-21",
  codes: [
    { code: "product" },
    { code: "product/defect", parent: "product" },
    { code: "product/description", parent: "product" },
    { code: "product/price", parent: "product" },
    { code: "process" },
    { code: "process/delay", parent: "process" },
    { code: "process/error", parent: "process" },
    { code: "process/handover", parent: "process" },
    { code: "process/system", parent: "process" },
    { code: "people" },
    { code: "people/conduct", parent: "people" },
    { code: "people/knowledge", parent: "people" },
    { code: "people/promise", parent: "people" },
    { code: "policy" },
    { code: "policy/terms", parent: "policy" },
    { code: "policy/authority", parent: "policy" },
    { code: "partner" },
    { code: "partner/carrier", parent: "partner" },
    { code: "partner/supplier", parent: "partner" },
    { code: "partner/payment", parent: "partner" },
  ],
  source: {
    document: "Ramah term base",
    section: "root causes",
    asOf: "2026-11-21",
    status: "verified",
  },
};
