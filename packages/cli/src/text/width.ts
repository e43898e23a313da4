const nothing = /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]$/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
// Most of what is measured is plain text.
const plain = /^[\x20-\x7e]*$/;
const regional = /^\p{Regional_Indicator}$/u;
const joiner = "\u200d";
const emojiForm = "\ufe0f";

/** How many columns of a terminal a text takes: East Asian letters and emoji take two, marks none. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  let before = "";
  for (const sign of text) {
    width += before === joiner ? 0 : columnsOf(sign, before);
    before = sign;
  }
  return width;
}

/** The longest beginning of a text that fits into some columns. */
export function startOf(text: string, columns: number): string {
  let width = 0;
  let before = "";
  let end = 0;
  for (const sign of text) {
    width += before === joiner ? 0 : columnsOf(sign, before);
    if (width > columns) break;
    end += sign.length;
    before = sign;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits into some columns. */
export function endOf(text: string, columns: number): string {
  let width = widthOf(text);
  let before = "";
  let start = 0;
  for (const sign of text) {
    if (width <= columns) break;
    width -= before === joiner ? 0 : columnsOf(sign, before);
    start += sign.length;
    before = sign;
  }
  return text.slice(start);
}

function columnsOf(sign: string, before: string): number {
  if (sign >= " " && sign <= "~") return 1;
  // A heart is narrow until the sign after it asks for the emoji.
  if (sign === emojiForm) return before !== "" && !wide.test(before) ? 1 : 0;
  if (nothing.test(sign)) return 0;
  // Two letters make one flag.
  if (regional.test(sign)) return 1;
  return wide.test(sign) ? 2 : 1;
}
