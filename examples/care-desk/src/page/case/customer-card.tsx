import type { CustomerView } from "../../desk/view.js";
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
        <div key={section.title} class="section">
          <h3>{section.title}</h3>
          <Lines lines={section.lines} />
        </div>
      ))}
    </Card>
  );
}
