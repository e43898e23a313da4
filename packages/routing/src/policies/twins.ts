import type { Path } from "@ramah/core";
import type { PolicyNote } from "./reasons.js";

/** Where each row of a table stands. */
export const rowPaths = (table: unknown, path: Path): readonly Path[] =>
  Object.keys(Object(table)).map((key) => [...path, Array.isArray(table) ? Number(key) : key]);

/** Notes rows of one name, of which a peer's tables never have two. */
export function noteTwins(
  names: readonly string[],
  table: unknown,
  path: Path,
  notes: PolicyNote[],
): void {
  const seen = new Set<string>();
  let paths: readonly Path[] | undefined;
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      paths ??= rowPaths(table, path);
      notes.push({ code: "policy-duplicate", data: { name }, path: paths[index] ?? path });
    }
    seen.add(name);
  }
}
