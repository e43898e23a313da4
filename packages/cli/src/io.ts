import type { Instant } from "@ramah/core";

/** Why a file cannot be had. */
export type FileFault =
  | "file-missing"
  | "file-is-directory"
  | "file-forbidden"
  | "file-too-large"
  | "file-unreadable";

/** All that the command needs of the machine it runs on, so that it can be run without one. */
export interface Io {
  /** Writes to standard output, as it is. */
  readonly stdout: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly stderr: (text: string) => void;
  /** The bytes of a file, or why they cannot be had; a file above the limit is not read. */
  readonly readFile: (path: string, limitBytes: number) => Promise<Uint8Array | FileFault>;
  /** All bytes of standard input, read to its end. */
  readonly readInput: (limitBytes: number) => Promise<Uint8Array | FileFault>;
  /** The next line of standard input, `undefined` after the last; a terminal shows the prompt. */
  readonly readLine: (prompt: string) => Promise<string | undefined>;
  /** The variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sits at the other end. */
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean };
  /** The clock: the moments of a call that is played. */
  readonly now: () => Instant;
  /** What `--version` says. */
  readonly version: string;
}
