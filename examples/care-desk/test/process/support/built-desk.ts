import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const example = fileURLToPath(new URL("../../../", import.meta.url));

/** A built desk in a folder of its own, laid out as the example is. */
export interface BuiltDesk {
  readonly folder: string;
  /** A path for a store that nobody else has. */
  newStore(): string;
  /** Runs the program to its end. */
  run(args: readonly string[], how?: RunOptions): Promise<Ended>;
  /** Starts serving on a free port and waits for the address. */
  serve(store: string, args?: readonly string[]): Promise<Served>;
  /** Ends what still runs and takes the folder away. */
  remove(): Promise<void>;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A desk that serves. */
export interface Served {
  readonly address: string;
  /** Sends a signal by the id of the process and waits for its end. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<Ended>;
}

export const samplePath = (name: string): string => join(example, "mails", name);

export const sample = (name: string): Uint8Array => readFileSync(samplePath(name));

/** Builds the program from its sources, as it is now. */
export async function buildDesk(): Promise<BuiltDesk> {
  // Inside the example, so that the packages that stay outside are found.
  const cache = join(example, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "desk-"));
  const program = join(folder, "dist", "main.js");
  await build({
    entryPoints: [join(example, "src", "main.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["@ramah/source"],
    external: ["libsql", "hono", "hono/*", "@hono/node-server", "zod", "zod/*"],
    logLevel: "error",
  });
  for (const name of ["data", "mails"]) {
    cpSync(join(example, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, "dist", "page"));
  writeFileSync(join(folder, "dist", "page", "index.html"), "<!doctype html><title>Desk</title>");
  const running = new Set<ChildProcess>();
  const start = (args: readonly string[], { environment = {} }: RunOptions = {}): ChildProcess => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { PATH: process.env["PATH"] ?? "", LANG: "C.UTF-8", ...environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    running.add(child);
    child.once("close", () => running.delete(child));
    return child;
  };
  let stores = 0;
  return {
    folder,
    newStore: () => join(folder, "stores", `${++stores}`, "desk.db"),
    run: (args, how) => {
      const child = start(args, how);
      const ended = endOf(child);
      child.stdin?.on("error", () => undefined).end(how?.input);
      return ended;
    },
    serve: async (store, args = []) => {
      const child = start(["--port", "0", "--store", store, ...args]);
      const ended = endOf(child);
      const address = await addressOf(child, ended);
      return {
        address,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      };
    },
    remove: async () => {
      for (const child of running) {
        child.kill("SIGKILL");
        await once(child, "close");
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function endOf(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

function addressOf(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    child.stdout?.on("data", (text: string) => {
      told += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(({ code, stderr }) => reject(new Error(`the desk ended with ${code}: ${stderr}`)));
  });
}
