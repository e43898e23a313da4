import type { ClockView, Line } from "../../desk/view.js";

/** The clock in a word or two, with the mark of its state. A clock that merely runs alarms nobody. */
export function ClockMark({ clock }: { readonly clock: ClockView }) {
  return (
    <span class="clock" data-tone={toneOf(clock)}>
      {clock.text}
    </span>
  );
}

function toneOf({ state, lines }: ClockView): Line["tone"] {
  if (state === "met") return "good";
  if (state === "missed") return "bad";
  return lines.some(({ tone }) => tone === "attention") ? "attention" : undefined;
}
