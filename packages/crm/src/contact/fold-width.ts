const wide = /[\uFF01-\uFF5E\u3000]/g;

/** Turns full-width signs into plain ones, one for one, so that offsets stay. */
export function foldWidth(text: string): string {
  return text.replace(wide, (sign) =>
    sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
