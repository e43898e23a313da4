import { useWords } from "../words/use-words.js";

/** Stands where something is about to appear. */
export function Loading() {
  return <p class="loading">{useWords().loading}</p>;
}
