import type { StatusView } from "../../desk/view.js";
import { capitalised } from "../parts/capitalised.js";
import { Card } from "../parts/card.js";
import { ClockMark } from "../parts/clock-mark.js";
import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";
import { Principles } from "./principles.js";
import type { Give } from "./use-case.js";

interface Props {
  readonly standing: StatusView;
  readonly give: Give;
}

/** Status, owner and clock of a case, what can be done with it, and the four principles. */
export function StandingCard({ standing, give }: Props) {
  const say = useWords().case;
  const { statusText, owner, clock, principles, actions } = standing;
  return (
    <Card name="standing" title={say.regions.standing}>
      <dl class="facts">
        <div>
          <dt>{say.status}</dt>
          <dd>{capitalised(statusText)}</dd>
        </div>
        <div>
          <dt>{say.owner}</dt>
          <dd>{owner}</dd>
        </div>
        <div>
          <dt>{say.clock}</dt>
          <dd>
            <ClockMark clock={clock} />
          </dd>
        </div>
      </dl>
      <Lines lines={clock.lines} />
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ type, label }) => (
            <button type="button" key={type} onClick={() => give({ type })}>
              {label}
            </button>
          ))}
        </div>
      )}
      <Principles principles={principles} />
    </Card>
  );
}
