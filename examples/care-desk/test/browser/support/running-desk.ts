import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const example = fileURLToPath(new URL("../../../", import.meta.url));
const program = join(example, "dist", "main.js");

/** A desk in a process of its own. */
export interface RunningDesk {
  readonly address: string;
  /** Ends the process, by its id, and waits until it is gone. */
  stop(): Promise<void>;
}

const folders: string[] = [];

/** A place for a store that nobody else has. */
export function newStore(): string {
  const folder = mkdtempSync(join(tmpdir(), "ramah-desk-"));
  folders.push(folder);
  return join(folder, "desk.db");
}

/** Removes every store that this file of tests made. */
export function removeStores(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

export const samplePath = (name: string): string => join(example, "mails", name);

export const sampleText = (name: string): string => readFileSync(samplePath(name), "utf8");

/** Starts the built desk on a free port and waits for its address. */
export async function startDesk(store: string): Promise<RunningDesk> {
  if (!existsSync(program)) throw new TypeError(`startDesk: build the desk first (${program})`);
  const child = spawn(process.execPath, [program, "--port", "0", "--store", store], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(child);
  return {
    address,
    stop: async () => {
      if (child.exitCode !== null) return;
      const gone = once(child, "close");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const listen = (chunk: Buffer): void => {
      told += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("close", (code) => reject(new Error(`the desk ended with ${code}:\n${told}`)));
  });
}
