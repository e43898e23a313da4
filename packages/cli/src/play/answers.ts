import type { Io } from "../io.js";

/** What somebody answers, and in which line of their file. */
export interface Answer {
  readonly text: string;
  readonly line: number;
}

/** Where the answers of a call come from. */
export interface Answers {
  /** A person: an answer that does not fit is asked for again. */
  readonly isPerson: boolean;
  /** The next answer, `undefined` when there is none left; a person sees the prompt. */
  readonly next: (prompt: string) => Promise<Answer | undefined>;
  /** What was not needed, where that can be known. */
  readonly rest: () => readonly Answer[];
}

/** The answers of a person at a terminal. */
export function personAnswers(io: Io): Answers {
  let line = 0;
  return {
    isPerson: true,
    next: async (prompt) => {
      const text = await io.readLine(prompt);
      line += 1;
      return text === undefined ? undefined : { text: text.trim(), line };
    },
    rest: () => [],
  };
}

/** Answers that come through a pipe: empty lines and lines with # do not count. */
export function pipedAnswers(io: Io): Answers {
  let line = 0;
  return {
    isPerson: false,
    next: async () => {
      for (;;) {
        const text = await io.readLine("");
        line += 1;
        if (text === undefined) return undefined;
        if (isAnswer(text)) return { text: text.trim(), line };
      }
    },
    // A pipe may never end.
    rest: () => [],
  };
}

/** Answers of a file, in the same form. */
export function writtenAnswers(text: string): Answers {
  const left = text
    .split(/\r\n|\r|\n/)
    .map((written, index) => ({ text: written.trim(), line: index + 1 }))
    .filter((answer) => isAnswer(answer.text));
  return {
    isPerson: false,
    next: async () => left.shift(),
    rest: () => left,
  };
}

const isAnswer = (line: string): boolean => line.trim() !== "" && !line.trimStart().startsWith("#");
