import { useState } from "preact/hooks";
import type { CaseView } from "../../desk/view.js";
import type { Give } from "../case/use-case.js";
import { Card } from "../parts/card.js";
import { useWords } from "../words/use-words.js";
import { ReplyEditor } from "./reply-editor.js";

interface Props {
  readonly view: CaseView;
  readonly give: Give;
}

/** The reply: its editor, or what was sent. */
export function ReplyCard({ view, give }: Props) {
  const say = useWords();
  const { sent } = view.reply;
  const [isAnother, setIsAnother] = useState(false);
  return (
    <Card name="reply" title={say.case.regions.reply}>
      {sent !== undefined && (
        <figure class="sent">
          <figcaption>{say.reply.sentBy(sent.by, sent.atText)}</figcaption>
          <p class="letter">{sent.text.trim()}</p>
        </figure>
      )}
      {sent === undefined || isAnother ? (
        <ReplyEditor view={view} give={give} sent={() => setIsAnother(false)} />
      ) : (
        <button type="button" class="quiet" onClick={() => setIsAnother(true)}>
          {say.reply.another}
        </button>
      )}
    </Card>
  );
}
