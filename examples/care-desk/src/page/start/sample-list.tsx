import { useWords } from "../words/use-words.js";
import { sampleTitle } from "./sample-title.js";

interface Props {
  readonly samples: readonly string[];
  readonly take: (name: string) => void;
}

/** The mails that come with the desk, one click each. */
export function SampleList({ samples, take }: Props) {
  const say = useWords();
  if (samples.length === 0) return null;
  return (
    <div class="samples">
      <h3>{say.take.samplesTitle}</h3>
      <p class="hint">{say.take.samplesHint}</p>
      <ul>
        {samples.map((name) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={() => take(name)}>
              {sampleTitle(name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
