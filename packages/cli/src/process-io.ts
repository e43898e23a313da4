import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { createInterface, type Interface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { fileLimitBytes } from "./files.js";
import type { FileFault, Io } from "./io.js";

/** The machine as a process sees it, and how to let go of it. */
export interface ProcessIo {
  readonly io: Io;
  /** Stops waiting for standard input, so that the process can end. */
  readonly close: () => void;
}

/** Opens the machine of this process. */
export function processIo(version: string): ProcessIo {
  const lines = createLines(process.stdin);
  const io: Io = {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    readFile,
    readInput: (limitBytes) => readStream(process.stdin, limitBytes),
    readLine: lines.next,
    environment: process.env,
    isTerminal: {
      stdin: process.stdin.isTTY === true,
      stdout: process.stdout.isTTY === true,
    },
    now: () => Date.now(),
    version,
  };
  return { io, close: lines.close };
}

/** The version in the manifest of the package. */
export function manifestVersion(manifest: URL): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return version;
}

/** Reads a file whole, unless it is too large; what is no file is told as such. */
export async function readFile(path: string, limitBytes: number): Promise<Uint8Array | FileFault> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return "file-is-directory";
      if (stats.size > limitBytes) return "file-too-large";
      // A pipe or a device has no size: it is read up to the limit as well.
      return await readStream(file.createReadStream({ autoClose: false }), limitBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return faultOf(error);
  }
}

/** Reads a stream to its end, unless it brings more than is taken. */
export async function readStream(
  stream: Readable,
  limitBytes: number,
): Promise<Uint8Array | FileFault> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of stream as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      if (bytes > limitBytes) return "file-too-large";
      parts.push(part);
    }
  } catch (error) {
    return faultOf(error);
  }
  return Buffer.concat(parts);
}

const faults: Readonly<Record<string, FileFault>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EISDIR: "file-is-directory",
  EACCES: "file-forbidden",
  EPERM: "file-forbidden",
};

function faultOf(error: unknown): FileFault {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return faults[code] ?? "file-unreadable";
}

interface Lines {
  readonly next: (prompt: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** What is left of a process whose output cannot be written. */
interface Writing {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Set once the command has come to its end. */
  readonly exitCode?: string | number | null | undefined;
  readonly exit: (code: number) => unknown;
}

/**
 * Ends the process when its output cannot be written: a disk is full, or a reader such as `head`, to
 * whom nothing need be told, has seen enough.
 */
export function endOnWriteFault(process: Writing, tell: () => void): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    const hasSeenEnough = error.code === "EPIPE";
    if (!hasSeenEnough) tell();
    process.exit(hasSeenEnough ? Number(process.exitCode ?? 2) : 2);
  });
  // Nobody is left to be told; the exit code still says how it went.
  process.stderr.on("error", () => {});
}

/** Lines of an input, opened when the first is asked for; one that never ends is cut off. */
export function createLines(
  input: Readable & { readonly isTTY?: boolean },
  limitBytes: number = fileLimitBytes,
): Lines {
  let reader: Interface | undefined;
  const waiting: ((line: string | undefined) => void)[] = [];
  const read: string[] = [];
  let isClosed = false;
  const opened = (): Interface => {
    if (reader !== undefined) return reader;
    // Without an output the prompts of a pipe stay unwritten.
    const isTerminal = input.isTTY === true;
    reader = createInterface({ input, ...(isTerminal ? { output: process.stdout } : {}) });
    let bytes = 0;
    input.on("data", (part: Uint8Array | string) => {
      bytes += part.length;
      if (bytes <= limitBytes) return;
      input.destroy();
      reader?.close();
    });
    // `question` never settles when the input ends; events tell both.
    reader.on("line", (line) => {
      const take = waiting.shift();
      if (take === undefined) read.push(line);
      else take(line);
    });
    reader.on("close", () => {
      isClosed = true;
      for (const take of waiting.splice(0)) take(undefined);
    });
    return reader;
  };
  return {
    next: (prompt) => {
      const first = opened();
      const line = read.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (isClosed) return Promise.resolve(undefined);
      first.setPrompt(prompt);
      if (prompt !== "") first.prompt();
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => reader?.close(),
  };
}
