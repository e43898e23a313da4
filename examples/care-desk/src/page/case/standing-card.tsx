import type { StatusView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { ClockMark } from "../parts/clock-mark.js";
import { Lines } from "../parts/lines.js";
import { useLocale, useWords } from "../words/use-words.js";
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
          <dd>{statusText}</dd>
        </div>
        <div>
          <dt>{say.owner}</dt>
          <dd>{owner}</dd>
        </div>
        <div>
          <dt>{say.clock}</dt>
          <dd>
            <ClockMark clock={clock} />
            <DueTime dueAt={clock.dueAt} />
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

/** The time by which an answer is due, on the person's own clock. */
function DueTime({ dueAt }: { readonly dueAt: number | undefined }) {
  const locale = useLocale();
  const say = useWords().case;
  if (dueAt === undefined) return null;
  const text = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "id-ID", {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  }).format(dueAt);
  return (
    <span class="due">
      {say.due}: <time dateTime={new Date(dueAt).toISOString()}>{text}</time>
    </span>
  );
}
