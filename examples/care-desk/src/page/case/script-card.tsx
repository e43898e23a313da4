import { useEffect, useRef } from "preact/hooks";
import type { ScriptView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { useWords } from "../words/use-words.js";
import { AskForm } from "./ask-form.js";
import { MustSay } from "./must-say.js";
import { OptionList } from "./option-list.js";
import type { Give } from "./use-case.js";

interface Props {
  readonly script: ScriptView;
  readonly give: Give;
}

/** The script at its present step: what to say, to ask and to choose. */
export function ScriptCard({ script, give }: Props) {
  const say = useWords();
  const step = useRef<HTMLHeadingElement>(null);
  const shown = useRef(script.stepTitle);

  // Whoever follows the script by keyboard or ear goes on reading at the new step.
  useEffect(() => {
    if (shown.current === script.stepTitle) return;
    shown.current = script.stepTitle;
    const card = step.current?.closest("section");
    if (card?.contains(document.activeElement) === true) step.current?.focus();
  }, [script.stepTitle]);

  return (
    <Card name="script" title={say.case.regions.script}>
      {script.title !== "" && <p class="hint">{script.title}</p>}
      {script.stepTitle !== "" && (
        <h3 class="step" tabIndex={-1} ref={step}>
          {script.stepTitle}
        </h3>
      )}
      {script.guidance.length > 0 && (
        <aside class="guidance" aria-label={say.script.guidance}>
          {script.guidance.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </aside>
      )}
      {script.say.length > 0 && (
        <figure class="speech">
          <figcaption>{say.script.say}</figcaption>
          <blockquote>
            {script.say.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </blockquote>
        </figure>
      )}
      {script.mustSay.map((must) => (
        <MustSay key={must.id} must={must} give={give} />
      ))}
      {script.asks.map((ask) => (
        <AskForm key={`${script.stepTitle}/${ask.fact}`} ask={ask} give={give} />
      ))}
      <OptionList options={script.options} give={give} />
      {script.isEnd && <p class="script-end">{say.script.end}</p>}
      {script.canGoBack && (
        <button type="button" class="quiet" onClick={() => give({ type: "script-back" })}>
          {say.script.back}
        </button>
      )}
    </Card>
  );
}
