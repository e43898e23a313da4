import { useId } from "preact/hooks";
import type { ScriptView } from "../../desk/view.js";
import { useWords } from "../words/use-words.js";
import type { Give } from "./use-case.js";

interface Props {
  readonly options: ScriptView["options"];
  readonly give: Give;
}

/** What the customer may answer. What cannot be chosen stays reachable, so that its reason can be read. */
export function OptionList({ options, give }: Props) {
  const say = useWords().script;
  const id = useId();
  if (options.length === 0) return null;
  return (
    <div class="options">
      <h4>{say.options}</h4>
      <ul>
        {options.map(({ index, label, isAvailable, text }) => (
          <li key={index}>
            <button
              type="button"
              class="option"
              aria-disabled={!isAvailable}
              aria-describedby={text === undefined ? undefined : `${id}-${index}`}
              onClick={() => {
                if (isAvailable) give({ type: "script-choose", option: index });
              }}
            >
              {label}
            </button>
            {text !== undefined && (
              <span class="hint" id={`${id}-${index}`}>
                {text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
