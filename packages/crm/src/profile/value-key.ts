import { canonicalText } from "@ramah/core";
import { normaliseEmail } from "../contact/email.js";
import { normalisePhone, phoneText } from "../contact/phone.js";
import { normalisePlate } from "../contact/plate.js";
import type { Region } from "../contact/region.js";
import type { Claim } from "./claim.js";

/** Two claims of a field with the same key say the same thing, however it was written. */
export function valueKey(claim: Claim, region: Region): string {
  switch (claim.field) {
    case "phone": {
      const phone = normalisePhone(claim.value.number, { region });
      return phone.ok ? phoneText(phone.value) : foldText(claim.value.number);
    }
    case "email": {
      const email = normaliseEmail(claim.value);
      return email.ok ? email.value.key : foldText(claim.value);
    }
    case "plate": {
      const plate = normalisePlate(claim.value, { region });
      return plate.ok ? plate.value : foldText(claim.value);
    }
    default:
      return typeof claim.value === "string" ? foldText(claim.value) : canonicalText(claim.value);
  }
}

const foldText = (text: string): string =>
  text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
