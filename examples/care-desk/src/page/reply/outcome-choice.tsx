import type { ReplyView } from "../../desk/view.js";
import { capitalised } from "../parts/capitalised.js";
import { useWords } from "../words/use-words.js";

interface Props {
  readonly outcomes: ReplyView["outcomes"];
  readonly value: string | undefined;
  readonly choose: (outcome: string) => void;
}

/** What the desk decided on the complaint; the first outcome stands until another is chosen. */
export function OutcomeChoice({ outcomes, value, choose }: Props) {
  const say = useWords().reply;
  if (outcomes.length === 0) return null;
  return (
    <>
      <label for="outcome">{say.decision}</label>
      <select
        id="outcome"
        value={value ?? outcomes[0]?.value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {outcomes.map((outcome) => (
          <option key={outcome.value} value={outcome.value}>
            {capitalised(outcome.label)}
          </option>
        ))}
      </select>
    </>
  );
}
