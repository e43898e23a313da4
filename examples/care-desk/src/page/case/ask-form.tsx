import { useId, useState } from "preact/hooks";
import type { ScriptView } from "../../desk/view.js";
import { useWords } from "../words/use-words.js";
import type { Give } from "./use-case.js";

interface Props {
  readonly ask: ScriptView["asks"][number];
  readonly give: Give;
}

/** A question of the script, and a place for its answer. */
export function AskForm({ ask, give }: Props) {
  const say = useWords().script;
  const [value, setValue] = useState("");
  const id = useId();
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        give({ type: "script-answer", fact: ask.fact, value });
      }}
    >
      <label for={id}>
        {say.ask}: {ask.label}
      </label>
      {ask.choices === undefined ? (
        <input
          id={id}
          required
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      ) : (
        <select
          id={id}
          required
          value={value}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {ask.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      <button type="submit">{say.keep}</button>
    </form>
  );
}
