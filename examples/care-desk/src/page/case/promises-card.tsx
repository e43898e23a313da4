import type { PromiseView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { useWords } from "../words/use-words.js";

/** What was promised to the customer, and how each promise stands. */
export function PromisesCard({ promises }: { readonly promises: readonly PromiseView[] }) {
  const say = useWords().case;
  return (
    <Card name="promises" title={say.regions.promises}>
      {promises.length === 0 && <p class="nothing">{say.noPromises}</p>}
      <ul class="promises">
        {promises.map(({ id, what, text, tone }) => (
          <li key={id}>
            <strong>{what}</strong>
            <span class="clock" data-tone={tone}>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
