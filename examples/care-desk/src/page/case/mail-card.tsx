import type { MailView } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";
import { foldedParts } from "./folded-parts.js";

/** The mail as text: what is new stands open, quotes and signature can be opened. */
export function MailCard({ mail }: { readonly mail: MailView }) {
  const say = useWords().case;
  return (
    <Card name="mail" title={say.regions.mail}>
      <dl class="facts">
        <div>
          <dt>{say.from}</dt>
          <dd>{mail.from}</dd>
        </div>
        <div>
          <dt>{say.date}</dt>
          <dd>{mail.dateText}</dd>
        </div>
      </dl>
      <Lines lines={mail.warnings} />
      {foldedParts(mail.parts).map((part, at) => (
        <MailPart key={at} part={part} />
      ))}
      {mail.attachments.length > 0 && (
        <>
          <h3>{say.attachments}</h3>
          <ul class="lines">
            {mail.attachments.map(({ name, text }) => (
              <li key={name}>
                <strong>{name}</strong> {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function MailPart({ part }: { readonly part: MailView["parts"][number] }) {
  const text = <p class="letter">{part.text.trim()}</p>;
  if (part.kind === "new") return text;
  return (
    <details class="mail-part" data-kind={part.kind}>
      <summary>{part.title}</summary>
      {text}
    </details>
  );
}
