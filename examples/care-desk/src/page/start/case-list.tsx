import type { CaseSummary } from "../../desk/view.js";
import { capitalised } from "../parts/capitalised.js";
import { ClockMark } from "../parts/clock-mark.js";
import { PlaceLink } from "../parts/place-link.js";
import { addressOf } from "../place.js";
import { useLocale, useWords } from "../words/use-words.js";

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly open: (caseId: string) => void;
}

/** The cases, each a link to its page. */
export function CaseList({ cases, open }: Props) {
  const say = useWords();
  const locale = useLocale();
  if (cases.length === 0) return <p class="nothing">{say.list.none}</p>;
  return (
    <ul class="cases">
      {cases.map(({ id, customer, subject, matter, status, clock }) => (
        <li key={id}>
          <PlaceLink href={addressOf({ locale, caseId: id })} follow={() => open(id)}>
            <strong>{subject}</strong>
            <span>{customer}</span>
            <span class="case-facts">
              <span class="tag">{matter}</span> <span class="tag">{capitalised(status)}</span>{" "}
              <ClockMark clock={clock} />
            </span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
