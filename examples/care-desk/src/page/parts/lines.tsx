import type { Line } from "../../desk/view.js";

/** Lines as a list, each with the mark of its tone; the text itself says what the tone is about. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="lines">
      {lines.map(({ code, text, tone }, at) => (
        <li key={`${code}-${at}`} data-tone={tone}>
          {text}
        </li>
      ))}
    </ul>
  );
}
