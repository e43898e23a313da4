import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sessionsOf } from "./commands.mjs";
import { fencesOf } from "./fences.mjs";
import { playSession } from "./shell.mjs";

const folder = mkdtempSync(join(tmpdir(), "ramah-test-"));
const program = join(folder, "program.mjs");
writeFileSync(
  program,
  "console.log(process.argv.slice(2).join('|')); if (process.argv[2] === 'bad') process.exit(3);",
);
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} text */
const sessions = (text) => sessionsOf({ file: "README.md", fences: fencesOf(text) });

/** @param {string} text */
const problems = async (text) =>
  (await Promise.all(sessions(text).map((session) => playSession(session, program)))).flat();

test("takes the lines that call the command, joined where they go on", () => {
  const text =
    "```sh exit=2\nnpm test\n$ ramah a \\\n  b\nnpx ramah c\nramahx d\n```\n```text\nout\n```";
  expect(sessions(text)).toEqual([
    {
      file: "README.md",
      commands: [
        { line: 3, command: "ramah a b" },
        { line: 5, command: "ramah c" },
      ],
      exit: 2,
      output: "out",
    },
  ]);
});

test("passes when code and output are as shown", async () => {
  expect(await problems('```sh\nramah a "b c"\nramah d\n```\n\n```text\na|b c\nd\n```')).toEqual(
    [],
  );
  expect(await problems("```sh exit=3\nramah bad\n```")).toEqual([]);
  expect(await problems("```sh\nramah a | grep a\n```")).toEqual([]);
});

test("text is the output only when nothing but empty lines stands before it", async () => {
  const apart = "```sh\nramah a\n```\n\nA file looks like this:\n\n```text\nother\n```";
  expect(sessions(apart).map(({ output }) => output)).toEqual([undefined]);
  expect(await problems(apart)).toEqual([]);
  expect(sessions("```sh\nramah a\n```\n\n\n```text\na\n```")[0]?.output).toBe("a");
});

test("catches another exit code and other output, at their lines", async () => {
  expect(await problems("```sh\nramah a\nramah bad\n```")).toEqual([
    expect.stringContaining('README.md:3 "ramah bad" ended with 3, not 0'),
  ]);
  expect(await problems("```sh\nramah a\n```\n```text\nb\n```")).toEqual([
    expect.stringContaining("README.md:2 printed other text"),
  ]);
});
