import { type LetterPack, letterPack } from "./find-marks.js";
import { englishPack } from "./pack-en.js";
import { indonesianPack } from "./pack-id.js";

/**
 * How English letters say what letters must or must not say, for `lintLetterWith`.
 *
 * @example
 * import { englishLetters } from "@ramah/complaints";
 *
 * englishLetters.locale; // => "en"
 */
export const englishLetters: LetterPack = /* @__PURE__ */ letterPack("en", englishPack, "you");

/**
 * How Indonesian letters say what letters must or must not say, for `lintLetterWith`.
 *
 * @example
 * import { indonesianLetters } from "@ramah/complaints";
 *
 * indonesianLetters.locale; // => "id"
 */
export const indonesianLetters: LetterPack = /* @__PURE__ */ letterPack(
  "id",
  indonesianPack,
  "@you",
);
