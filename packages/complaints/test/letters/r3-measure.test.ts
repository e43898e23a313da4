import { lintLetter } from "@ramah/complaints";
import { test } from "vitest";
import { thirdEnglish, thirdForbidden, thirdHarmless, thirdIndonesian } from "./held-out-3.js";
import { letterOf, readModels } from "./read-models.js";

test("measure", () => {
  const out: string[] = [];
  for (const [locale, written] of [
    ["en", thirdEnglish],
    ["id", thirdIndonesian],
  ] as const) {
    let count = 0,
      told = 0,
      clean = 0,
      els = 0,
      rec = 0;
    for (const { kind, regime, lines } of readModels(written)) {
      const all = lintLetter(kind, letterOf(lines), regime, locale);
      if (all.length === 0) clean++;
      for (const f of all)
        out.push(`${locale} ${kind} COMPLETE: ${f.rule} ${JSON.stringify(f.data)}`);
      for (const element of new Set(lines.flatMap((l) => l.elements))) {
        els++;
        const missingIn = all.some(
          ({ code, data }) =>
            (code === "element-missing" && data.element === element) ||
            (code === "apology-late" && element === "apologises-early"),
        );
        if (!missingIn) rec++;
        if (element === "apologises-early") continue;
        const rest = lines.filter(({ elements }) => !elements.includes(element));
        const f = lintLetter(kind, letterOf(rest), regime, locale);
        const required = f.some(
          ({ code, data }) => code === "element-missing" && data.element === element,
        );
        count++;
        if (required) told++;
        else out.push(`${locale} ${kind} OMISSION untold: ${element}`);
      }
    }
    out.push(
      `== ${locale} letters clean ${clean}/6, elements ${rec}/${els}, omissions ${told}/${count}`,
    );
    let n = 0,
      ok = 0;
    for (const [code, texts] of Object.entries(thirdForbidden[locale])) {
      let c = 0;
      for (const t of texts) {
        n++;
        const codes: string[] = lintLetter("acknowledgement", `\n\n${t}\n`, "house", locale).map(
          ({ code: c }) => c,
        );
        if (codes.includes(code)) {
          ok++;
          c++;
        } else
          out.push(
            `${locale} NOT FOUND ${code}: ${t} [${codes.filter((c) => c !== "element-missing")}]`,
          );
      }
      out.push(`  ${locale} ${code} ${c}/${texts.length}`);
    }
    out.push(`== ${locale} forbidden ${ok}/${n}`);
    let h = 0;
    for (const t of thirdHarmless[locale]) {
      const codes = lintLetter("acknowledgement", `\n\n${t}\n`, "house", locale).filter(
        ({ code: c }) => ["admits-liability", "makes-excuse", "blames-customer"].includes(c),
      );
      if (codes.length) {
        h++;
        out.push(
          `${locale} FLAGGED ${codes.map((c) => c.code + ":" + JSON.stringify(c.data))}: ${t}`,
        );
      }
    }
    out.push(`== ${locale} harmless flagged ${h}/20`);
  }
  process.stdout.write(`${out.join("\n")}\n`);
});
