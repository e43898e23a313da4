import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableText } from "./table.mjs";
import { sum } from "./tally.mjs";

/**
 * Prints the table of the steps and the closing line, which is also kept in a file, since npm talks
 * after a failure and CI wants the line to be the last.
 *
 * @param {{ root: string; say: (line: string) => void }} context
 * @param {readonly { name: string; seconds: number; counts: import("./tally.mjs").Counts }[]} rows
 */
export const closing = ({ root, say }, rows) => {
  const total = sum(rows.map(({ counts }) => counts));
  const seconds = rows.reduce((all, row) => all + row.seconds, 0);
  say("");
  say(
    tableText([
      ["step", "seconds", "passed", "failed"],
      ...rows.map((row) => [
        row.name,
        row.seconds.toFixed(1),
        row.counts.skipped === undefined ? row.counts.passed : "skipped",
        row.counts.failed,
      ]),
      ["all", seconds.toFixed(1), total.passed, total.failed],
    ]),
  );
  const line = `${total.passed} passed, ${total.failed} failed`;
  mkdirSync(join(root, ".cache", "test"), { recursive: true });
  writeFileSync(join(root, ".cache", "test", "summary.txt"), `${line}\n`);
  say(`\n${line}`);
  return total;
};
