import type { ScriptView } from "../../desk/view.js";
import { useWords } from "../words/use-words.js";
import type { Give } from "./use-case.js";

interface Props {
  readonly must: ScriptView["mustSay"][number];
  readonly give: Give;
}

/** A text that must be said word for word, and its confirmation. */
export function MustSay({ must, give }: Props) {
  const say = useWords().script;
  return (
    <figure class="speech must-say" data-said={must.isSaid ? "" : undefined}>
      <figcaption>{must.isSaid ? `${say.mustSay} · ${say.isSaid}` : say.mustSay}</figcaption>
      <blockquote>
        <p>{must.text}</p>
      </blockquote>
      {!must.isSaid && (
        <button type="button" onClick={() => give({ type: "script-said", mustSay: must.id })}>
          {say.said}
        </button>
      )}
    </figure>
  );
}
