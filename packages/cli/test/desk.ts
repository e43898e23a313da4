import { type FileFault, type Io, run } from "@ramah/cli";

/** What a machine made for a test holds. */
export interface Desk {
  readonly files?: Readonly<Record<string, string | Uint8Array | FileFault>>;
  readonly input?: string;
  readonly environment?: Io["environment"];
  /** A person sits there: answers come from `typed`, and the screen has colours. */
  readonly typed?: readonly string[];
}

/** What came of a call. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
  readonly prompts: readonly string[];
}

const faults: readonly string[] = [
  "file-missing",
  "file-is-directory",
  "file-forbidden",
  "file-too-large",
  "file-unreadable",
];

/** Runs the command on a machine made for the test. */
export async function ramah(args: readonly string[], desk: Desk = {}): Promise<Outcome> {
  let out = "";
  let errors = "";
  let moment = 1_000;
  const prompts: string[] = [];
  const lines = [...(desk.typed ?? desk.input?.split("\n") ?? [])];
  const io: Io = {
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      errors += text;
    },
    readFile: async (path) => {
      const file = desk.files?.[path] ?? "file-missing";
      if (typeof file !== "string") return file;
      return faults.includes(file) ? (file as FileFault) : new TextEncoder().encode(file);
    },
    readInput: async () => new TextEncoder().encode(desk.input ?? ""),
    readLine: async (prompt) => {
      prompts.push(prompt);
      return lines.shift();
    },
    environment: desk.environment ?? {},
    isTerminal: { stdin: desk.typed !== undefined, stdout: desk.typed !== undefined },
    now: () => {
      moment += 1_000;
      return moment;
    },
    version: "1.2.3",
  };
  const code = await run(args, io);
  return { code, out, errors, prompts };
}

/** The answer for programs; nothing else may stand on standard output. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape
export const json = ({ out }: Outcome): any => JSON.parse(out);
