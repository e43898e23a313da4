import type { Fix } from "@ramah/netiquette";
import { useWords } from "../words/use-words.js";
import { FindingItem } from "./finding-item.js";
import type { Review } from "./review.js";

interface Props {
  readonly review: Review;
  readonly show: (range: { readonly start: number; readonly end: number }) => void;
  readonly fix: (fix: Fix) => void;
  readonly fixAll: () => void;
}

/** What was found in the reply. Only the summary is announced, so that typing is not talked over. */
export function FindingList({ review, show, fix, fixAll }: Props) {
  const say = useWords().reply;
  const { findings, errors, safeFixes } = review;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">{say.findings}</h3>
      <p role="status" data-tone={findings.length === 0 ? "good" : undefined}>
        {findings.length === 0 ? say.noFindings : say.summary(findings.length, errors)}
      </p>
      {safeFixes.length > 1 && (
        <button type="button" class="quiet" onClick={fixAll}>
          {say.fixAll}
        </button>
      )}
      <ol>
        {findings.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            text={review.text}
            show={show}
            fix={fix}
          />
        ))}
      </ol>
    </section>
  );
}
