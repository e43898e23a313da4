import type { Catalogue } from "@ramah/core";
import type { RecordIssues } from "../../export/reasons.js";

export const recordMessages: Catalogue<RecordIssues> = {
  "record-empty": () => "Nothing came in, so there is no complaint to report.",
  "record-element-missing": ({ label }) => `“${label.en}” must be there.`,
  "record-element-needed": ({ label, field, value }) =>
    `“${label.en}” must be there because “${field}” is “${value}”.`,
};
