import type { CustomerView, Section } from "../../desk/view.js";
import { Card } from "../parts/card.js";
import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";

/** Who writes, and what the desk knows about them, each with its reason. */
export function CustomerCard({ customer }: { readonly customer: CustomerView }) {
  const say = useWords().case;
  const { kind, title, value, sections } = customer;
  return (
    <Card name="customer" title={say.regions.customer}>
      <p class="lead" data-kind={kind}>
        {title}
      </p>
      {value !== undefined && <Lines lines={[value]} />}
      {sections.map((section) => (
        <CustomerSection key={section.title} section={section} />
      ))}
    </Card>
  );
}

/** More lines than this are read when they are wanted, not with everything else. */
const longSection = 6;

function CustomerSection({ section }: { readonly section: Section }) {
  const { title, lines } = section;
  if (lines.length <= longSection) {
    return (
      <div class="section">
        <h3>{title}</h3>
        <Lines lines={lines} />
      </div>
    );
  }
  return (
    <details class="section">
      <summary>
        <h3>{title}</h3>
      </summary>
      <Lines lines={lines} />
    </details>
  );
}
