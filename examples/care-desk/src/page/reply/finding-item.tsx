import type { Fix } from "@ramah/netiquette";
import { useWords } from "../words/use-words.js";
import type { ShownFinding } from "./review.js";

interface Props {
  readonly finding: ShownFinding;
  readonly text: string;
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
  readonly fix: (fix: Fix) => void;
}

/** A finding: how grave, which words, why, from which source, and what to write instead. */
export function FindingItem({ finding, text, show, fix }: Props) {
  const say = useWords().reply;
  const { severity, rule, why, reason, source, range, fixes } = finding;
  return (
    <li class="finding" data-severity={severity}>
      <p class="finding-title">
        <span class="severity">{say.severity[severity]}</span> <strong>{rule}</strong>
      </p>
      {range === undefined ? (
        <p class="hint">{say.whole}</p>
      ) : (
        <button type="button" class="concerned" onClick={() => show(range)}>
          <span class="unseen">{say.select}: </span>
          {text.slice(range.start, range.end)}
        </button>
      )}
      <p>{reason}</p>
      <div class="fixes">
        {fixes.map(({ label, wording, fix: applied }) =>
          applied === undefined ? (
            <p key={label} class="advice">
              {label}
            </p>
          ) : (
            <button type="button" key={label} class="fix" onClick={() => fix(applied)}>
              <span>{label}</span>
              {wording !== "" && !label.includes(wording) && <q>{wording}</q>}
            </button>
          ),
        )}
      </div>
      <p class="source">
        {why} <cite>{`${say.source}: ${source}`}</cite>
      </p>
    </li>
  );
}
