import { useEffect, useState } from "preact/hooks";
import { useWords } from "../words/use-words.js";
import { droppedMails } from "./dropped-mail.js";

interface Props {
  readonly take: (mails: readonly (Blob | string)[]) => void;
}

/** Takes what is dropped anywhere on the page, and offers the same by a file dialogue. */
export function DropZone({ take }: Props) {
  const say = useWords();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const hover = (event: DragEvent): void => {
      if (isEditing(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    // Left alone, the browser would leave the page and show the dropped file.
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (isEditing(event) || event.dataTransfer === null) return;
      event.preventDefault();
      take(droppedMails(event.dataTransfer));
    };
    addEventListener("dragover", hover);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", hover);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  });

  return (
    <div class="drop-zone" data-over={isOver ? "" : undefined}>
      <p>{say.take.drop}</p>
      <input
        class="unseen"
        type="file"
        id="mail-file"
        accept=".eml,message/rfc822"
        multiple
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? []);
          // So that the same file can be chosen again.
          currentTarget.value = "";
          take(files);
        }}
      />
      <label class="button" for="mail-file">
        {say.take.choose}
      </label>
    </div>
  );
}

/** Text dragged into a text field belongs there. */
const isEditing = ({ target, dataTransfer }: DragEvent): boolean =>
  target instanceof HTMLTextAreaElement && dataTransfer?.types.includes("Files") !== true;
