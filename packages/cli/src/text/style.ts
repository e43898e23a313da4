import type { Io } from "../io.js";

/** Colours of a terminal, or none at all. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
}

/** Colours only for a person at a terminal who did not ask for none (https://no-color.org). */
export function styleFor({
  isTerminal,
  environment,
}: Pick<Io, "isTerminal" | "environment">): Style {
  const isPlain =
    !isTerminal.stdout || Boolean(environment["NO_COLOR"]) || environment["TERM"] === "dumb";
  const between =
    (open: number, close: number) =>
    (text: string): string =>
      isPlain || text === "" ? text : `\u001b[${open}m${text}\u001b[${close}m`;
  return {
    strong: between(1, 22),
    faint: between(2, 22),
    red: between(31, 39),
    yellow: between(33, 39),
    blue: between(34, 39),
  };
}
