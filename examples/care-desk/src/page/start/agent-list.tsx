import type { DeskView } from "../../desk/view.js";
import { useWords } from "../words/use-words.js";

/** Who works at the desk, and how they are placed now. */
export function AgentList({ agents }: Pick<DeskView, "agents">) {
  const say = useWords();
  if (agents.length === 0) return null;
  return (
    <section class="card" aria-labelledby="agents-title">
      <h2 id="agents-title">{say.list.agents}</h2>
      <ul class="agents">
        {agents.map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name}</strong> <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
