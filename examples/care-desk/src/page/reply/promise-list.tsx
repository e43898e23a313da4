import { Lines } from "../parts/lines.js";
import { useWords } from "../words/use-words.js";
import type { ShownPromise } from "./review.js";

/** What the reply promises as it stands; the desk notes it when the reply is sent. */
export function PromiseList({ promises }: { readonly promises: readonly ShownPromise[] }) {
  const say = useWords().reply;
  if (promises.length === 0) return null;
  return (
    <section class="reply-promises" aria-labelledby="reply-promises-title">
      <h3 id="reply-promises-title">{say.promises}</h3>
      <ul class="promises">
        {promises.map(({ what, isPromise, lines }, at) => (
          <li key={`${what}-${at}`}>
            <strong>{what}</strong>
            <span class="tag">{isPromise ? say.isPromise : say.isAttempt}</span>
            <Lines lines={lines} />
          </li>
        ))}
      </ul>
    </section>
  );
}
