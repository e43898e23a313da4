import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

export interface PageFile {
  readonly content: Uint8Array;
  readonly mediaType: string;
}

/** The files of the page by their address. What is not in it is not served, whatever the address says. */
export type Page = ReadonlyMap<string, PageFile>;

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Reads the built page once, so that no request ever becomes a path on the disk; nothing when it is
 * not built.
 */
export function readPage(folder: string): Page | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const mediaType = mediaTypes[extname(path)];
      if (mediaType === undefined) return [];
      const address = `/${relative(folder, path).split(sep).join("/")}`;
      return [[address, { content: readFileSync(path), mediaType }] as const];
    }),
  );
}
