import type { Catalogue } from "@ramah/core";
import type { RecordIssues } from "../../export/reasons.js";

export const recordMessages: Catalogue<RecordIssues> = {
  "record-empty": () => "Tidak ada keluhan yang masuk sehingga tidak ada yang dilaporkan.",
  "record-element-missing": ({ label }) => `“${label.id}” wajib diisi.`,
  "record-element-needed": ({ label, field, value }) =>
    `“${label.id}” wajib diisi karena “${field}” bernilai “${value}”.`,
};
