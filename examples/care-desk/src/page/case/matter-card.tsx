import type { MatterView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { Lines } from "../parts/lines.js";
import { useWords, words } from "../words/use-words.js";

/** What the mail is about, whether it complains, and why it was taken for that. */
export function MatterCard({ matter }: { readonly matter: MatterView }) {
  const say = useWords().case;
  return (
    <Card name="matter" title={say.regions.matter}>
      <p class="lead">{matter.classText}</p>
      <p class="tags">
        <span class="tag" data-tone={matter.isComplaint ? "attention" : undefined}>
          {matter.isComplaint ? say.complaint : say.noComplaint}
        </span>{" "}
        <span class="tag" lang={matter.language}>
          {words[matter.language].language}
        </span>
      </p>
      {matter.lines.length > 0 && <h3>{say.why}</h3>}
      <Lines lines={matter.lines} />
      {matter.urgency.length > 0 && <h3>{say.urgency}</h3>}
      <Lines lines={matter.urgency} />
    </Card>
  );
}
