import type { ComponentChildren } from "preact";
import type { RegionName } from "../words/words.js";

interface Props {
  readonly name: RegionName;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A region of a case with its heading, which can take the focus. */
export function Card({ name, title, children }: Props) {
  return (
    <section class={`card card-${name}`} id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
