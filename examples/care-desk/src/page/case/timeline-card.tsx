import type { TimelineEntry } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { useWords } from "../words/use-words.js";

/** Everything that happened, in order, with the event behind each line. */
export function TimelineCard({ timeline }: { readonly timeline: readonly TimelineEntry[] }) {
  const say = useWords().case;
  return (
    <Card name="timeline" title={say.regions.timeline}>
      <p class="hint">{say.events(timeline.length)}</p>
      <ol class="timeline">
        {timeline.map(({ at, atText, text, type, stream }, index) => (
          <li key={index}>
            <time dateTime={new Date(at).toISOString()}>{atText}</time>
            <span>{text}</span>
            <code>
              {stream} · {type}
            </code>
          </li>
        ))}
      </ol>
    </Card>
  );
}
