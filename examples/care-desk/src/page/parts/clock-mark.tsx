import type { ClockView } from "../../desk/view.js";

const tones = { running: "attention", met: "good", late: "bad", none: undefined } as const;

/** The clock in a word or two, with the mark of its state. */
export function ClockMark({ clock }: { readonly clock: ClockView }) {
  return (
    <span class="clock" data-tone={tones[clock.state]}>
      {clock.text}
    </span>
  );
}
