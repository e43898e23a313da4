import { useWords } from "../words/use-words.js";
import type { ShownTerm } from "./jargon.js";

/** The words of the trade in mail and reply, each opening to its explanation. */
export function JargonList({ terms }: { readonly terms: readonly ShownTerm[] }) {
  const say = useWords().reply;
  if (terms.length === 0) return null;
  const placeNames = { mail: say.inMail, reply: say.inReply };
  return (
    <section class="jargon" aria-labelledby="jargon-title">
      <h3 id="jargon-title">{say.jargon}</h3>
      <p class="hint">{say.jargonHint}</p>
      {terms.map(({ concept, surface, fullForm, plain, customerTerm, places }) => (
        <details key={concept}>
          <summary>
            {surface}{" "}
            <span class="hint">{places.map((place) => placeNames[place]).join(", ")}</span>
          </summary>
          <p>
            {fullForm !== undefined && <strong>{fullForm}. </strong>}
            {plain} {customerTerm !== undefined && say.customersSay(customerTerm)}
          </p>
        </details>
      ))}
    </section>
  );
}
