import { useState } from "preact/hooks";
import { badNews, type Notice } from "../notice.js";
import { useWords } from "../words/use-words.js";

interface Props {
  readonly take: (text: string) => void;
  readonly tell: (notice: Notice) => void;
}

/** Takes the raw text of a mail. */
export function PasteForm({ take, tell }: Props) {
  const say = useWords();
  const [text, setText] = useState("");
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") tell(badNews(say.take.nothingPasted));
        else take(text);
      }}
    >
      <h3>{say.take.pasteTitle}</h3>
      <label for="mail-text">{say.take.pasteLabel}</label>
      <p class="hint" id="mail-text-hint">
        {say.take.pasteHint}
      </p>
      <textarea
        id="mail-text"
        class="raw"
        rows={5}
        spellcheck={false}
        aria-describedby="mail-text-hint"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{say.take.takeIn}</button>
    </form>
  );
}
