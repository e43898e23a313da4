import type { Locale, Path } from "@ramah/core";
import type { Found, Linting } from "./linting.js";
import type { Prompt } from "./menu.js";
import type { Layer, View } from "./walk.js";

/** Whether every caller is spoken to in their language, from the first word on. */
export function languageFindings({ view }: Linting): readonly Found[] {
  const { languages } = view.menu;
  const asking = view.reached.filter(({ asksLanguage }) => asksLanguage);
  return [
    ...(languages.length > 1 ? choiceFindings(view, asking) : []),
    ...view.layers.flatMap((layer) => textFindings(layer, languages)),
  ];
}

function choiceFindings(view: View, asking: readonly Layer[]): readonly Found[] {
  const { languages } = view.menu;
  const fix: Found["fix"] = {
    code: "menu-fix-ask-language",
    data: { layer: view.start.id, languages },
  };
  if (asking.length === 0) {
    const data = { languages };
    return [
      { code: "menu-no-language-choice", path: view.start.path, severity: "error", data, fix },
    ];
  }
  return [
    ...(view.start.asksLanguage ? [] : asking.slice(0, 1)).map(({ id, path }): Found => {
      return { code: "menu-language-late", path, severity: "warning", data: { layer: id }, fix };
    }),
    ...asking.flatMap((layer) =>
      languages
        .filter((language) => !layer.source.options.some((option) => option.language === language))
        .map((language): Found => {
          const data = { layer: layer.id, language };
          const missing: Found["fix"] = { code: "menu-fix-own-language", data: { language } };
          const path = [...layer.path, "options"];
          return { code: "menu-language-missing", path, severity: "error", data, fix: missing };
        }),
    ),
  ];
}

function textFindings(layer: Layer, languages: readonly Locale[]): readonly Found[] {
  const { source, path } = layer;
  const needed: { readonly prompt: Prompt; readonly path: Path }[] = [];
  if (source.prompt !== undefined)
    needed.push({ prompt: source.prompt, path: [...path, "prompt"] });
  const found: Found[] = [];
  for (const [index, { prompt, language }] of source.options.entries()) {
    const here = [...path, "options", index, "prompt"];
    if (language === undefined) needed.push({ prompt, path: here });
    else if (!isOwn(prompt, language)) {
      found.push({
        code: "menu-language-not-own",
        path: here,
        severity: "error",
        data: { language },
        fix: { code: "menu-fix-own-language", data: { language } },
      });
    }
  }
  needed.push(...layer.ways.flatMap(({ said }) => said));
  return [...found, ...needed.flatMap((one) => missingTexts(one, languages))];
}

/** Who does not understand the menu's language yet must hear the offer in their own, whatever plays. */
const isOwn = ({ text }: Prompt, language: Locale): boolean =>
  isSaid(text[language]) &&
  Object.values(text).every((other) => !isSaid(other) || other === text[language]);

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

function missingTexts(
  { prompt, path }: { readonly prompt: Prompt; readonly path: Path },
  languages: readonly Locale[],
): readonly Found[] {
  return languages
    .filter((language) => !isSaid(prompt.text[language]))
    .map((language) => ({
      code: "menu-prompt-missing",
      path: [...path, "text", language],
      severity: "error",
      data: { language },
      fix: { code: "menu-fix-text", data: { language } },
    }));
}
