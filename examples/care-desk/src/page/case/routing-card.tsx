import type { RoutingView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";

/** Which agent takes the case and why, and of every other agent why not. */
export function RoutingCard({ routing }: { readonly routing: RoutingView }) {
  const say = useWords().case;
  const { agent, lines, others } = routing;
  return (
    <Card name="routing" title={say.regions.routing}>
      <p class="lead">{agent?.name ?? say.nobody}</p>
      <Lines lines={lines} />
      {others.length > 0 && (
        <details>
          <summary>{say.others(others.length)}</summary>
          {others.map((other) => (
            <div key={other.name} class="section">
              <h3>{other.name}</h3>
              <Lines lines={other.lines} />
            </div>
          ))}
        </details>
      )}
    </Card>
  );
}
