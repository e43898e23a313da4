import type { StatusView } from "../../desk/view.js";
import { useWords } from "../words/use-words.js";

/** The four principles of an answer to a complaint, each with whether it is met and why. */
export function Principles({ principles }: Pick<StatusView, "principles">) {
  const say = useWords().case;
  if (principles.length === 0) return null;
  return (
    <>
      <h3>{say.regions.principles}</h3>
      <ul class="principles">
        {principles.map(({ name, isMet, text }) => (
          <li key={name} data-met={isMet ? "" : undefined}>
            <strong>{name}</strong> <em>{isMet ? say.met : say.unmet}</em>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
