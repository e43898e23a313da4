import { applySafeFixes } from "@ramah/netiquette";
import { useRef, useState } from "preact/hooks";
import type { CaseView, Line } from "../../desk/view.js";
import type { Give } from "../case/use-case.js";
import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";
import { editField, showRange } from "./edit-field.js";
import { type Change, changeBetween, changeOf } from "./edited-text.js";
import { FindingList } from "./finding-list.js";
import { JargonList } from "./jargon-list.js";
import { OutcomeChoice } from "./outcome-choice.js";
import { PromiseList } from "./promise-list.js";
import { useReview } from "./use-review.js";

interface Props {
  readonly view: CaseView;
  readonly give: Give;
  readonly sent: () => void;
}

/** Where the reply is written, with what is found in it while it grows. */
export function ReplyEditor({ view, give, sent }: Props) {
  const say = useWords().reply;
  const field = useRef<HTMLTextAreaElement>(null);
  // As long as nobody has written, the desk's own draft stands here, whatever it becomes.
  const [written, setWritten] = useState<string>();
  const [refusals, setRefusals] = useState<readonly Line[]>([]);
  const [outcome, setOutcome] = useState<string>();
  const text = written ?? view.reply.draft;
  const review = useReview(view, text);

  const write = (next: string): void => {
    setWritten(next);
    setRefusals([]);
  };

  const send = async (): Promise<void> => {
    const answer = await give({
      type: "reply",
      text,
      ...(outcome === undefined ? {} : { outcome }),
    });
    if (answer === undefined) return;
    if (answer.ok) {
      setWritten(undefined);
      sent();
    } else if (answer.status !== 409) setRefusals(answer.lines);
  };

  // A review that the text has outrun counts in another text: its fixes wait for the next one.
  const edit = (changeIn: (text: string) => Change): void => {
    if (field.current !== null && review?.text === field.current.value) {
      editField(field.current, changeIn(field.current.value));
    }
  };

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p class="to">
        <span class="hint">{say.to}</span> {view.reply.to}
      </p>
      <label for="reply-text">{say.label}</label>
      <p class="hint" id="reply-hint">
        {say.hint}
      </p>
      <textarea
        id="reply-text"
        ref={field}
        rows={14}
        aria-describedby="reply-hint"
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      {review !== undefined && (
        <>
          <FindingList
            review={review}
            show={({ start, end }) => field.current && showRange(field.current, start, end)}
            fix={(fix) => edit((now) => changeOf(now, fix))}
            fixAll={() => edit((now) => changeBetween(now, applySafeFixes(now, review.safeFixes)))}
          />
          <PromiseList promises={review.promises} />
          <JargonList terms={review.terms} />
        </>
      )}
      {refusals.length > 0 && (
        <div class="refusal">
          <strong>{say.refused}</strong>
          <Lines lines={refusals} />
        </div>
      )}
      <OutcomeChoice outcomes={view.reply.outcomes} value={outcome} choose={setOutcome} />
      <div class="send">
        <button type="submit" class="main">
          {say.send}
        </button>
        {review !== undefined && review.errors > 0 && (
          <span class="hint">{say.unfixed(review.errors)}</span>
        )}
      </div>
    </form>
  );
}
