import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import Database from "libsql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type BuiltDesk, buildDesk, samplePath } from "./support/built-desk.js";
import { letter } from "./support/letters.js";

// Real processes on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: BuiltDesk;
beforeAll(async () => {
  desk = await buildDesk();
});
afterAll(() => desk.remove());

const fileOf = (name: string, content: Uint8Array | string): string => {
  const file = join(desk.folder, name);
  writeFileSync(file, content);
  return file;
};
const codesIn = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { issues: { code: string }[] }).issues.map(({ code }) => code);
/** Nobody who runs the desk should see where in it something went wrong. */
const noStack = (stderr: string): void =>
  expect(stderr).not.toMatch(/\n\s+at |node:internal|\.js:\d/);

test("one mail from a terminal: the same path as on the page, for people and for programs", async () => {
  const store = desk.newStore();
  const args = ["--store", store, "--ingest", samplePath("01-ticket-not-arrived.eml")];
  const told = await desk.run(args);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  expect(told.stdout).toContain("Margaret Brown");
  const json = await desk.run([...args, "--json", "--lang", "id"]);
  expect(json).toMatchObject({ code: 0, stderr: "" });
  const answer = JSON.parse(json.stdout) as {
    isNew: boolean;
    case: { locale: string; id: string };
  };
  expect(answer).toMatchObject({ isNew: false, case: { locale: "id" } });
  expect(told.stdout).toContain(answer.case.id);
});

test("a mail that is none is refused with code 1, and programs get JSON alone", async () => {
  const bad: Readonly<Record<string, [Uint8Array | string, string]>> = {
    "empty.eml": ["", "mail-empty"],
    "broken.eml": ["\0\u0001\u0002 this is no mail at all", "mail-not-a-message"],
    "picture.eml": [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), "mail-not-a-message"],
    "headers-only.eml": ["From: a@example.com\r\nSubject: x\r\n", "mail-no-text"],
    "large.eml": [new Uint8Array(20_000_000).fill(97), "mail-too-large"],
  };
  const store = desk.newStore();
  await Promise.all(
    Object.entries(bad).map(async ([name, [content, code]]) => {
      const file = fileOf(name, content);
      const ended = await desk.run(["--store", store, "--ingest", file, "--json"]);
      expect([name, ended.code, codesIn(ended.stdout)]).toEqual([name, 1, [code]]);
      noStack(ended.stderr);
    }),
  );
  const told = await desk.run(["--store", store, "--ingest", join(desk.folder, "large.eml")]);
  expect(told.stdout).toBe("");
  expect(told.stderr).toContain("20 MB; at most 10 MB");
});

test("a mail that is odd is taken with what can be read: cut off, HTML alone, an unknown encoding", async () => {
  const cut = letter({ id: "cut@x.example", text: "Koper saya rusak dan" }).slice(0, -6);
  const headers = (type: string): readonly string[] => [
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
  ];
  const odd = {
    "cut.eml": cut,
    "html.eml": letter({
      id: "html@x.example",
      headers: headers("text/html; charset=utf-8"),
      text: "<p>Koper saya <b>rusak</b></p><script>alert(1)</script>",
    }),
    "klingon.eml": letter({
      id: "k@x.example",
      headers: headers('text/plain; charset="x-klingon"'),
    }),
  };
  const store = desk.newStore();
  for (const [name, content] of Object.entries(odd)) {
    const args = ["--store", store, "--ingest", fileOf(name, content), "--json"];
    const { code, stdout } = await desk.run(args);
    expect([name, code]).toEqual([name, 0]);
    const { mail } = (JSON.parse(stdout) as { case: { mail: { parts: { text: string }[] } } }).case;
    expect(mail.parts[0]?.text).toContain("rusak");
    expect(stdout).not.toContain("alert(1)");
  }
});

test("a file that cannot be read is told with what to do, in the language of the person", async () => {
  const at = ["--store", desk.newStore(), "--ingest"];
  const missing = await desk.run([...at, join(desk.folder, "none.eml")], {
    environment: { LANG: "id_ID.UTF-8" },
  });
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain("none.eml tidak ada. Periksa namanya");
  const folder = await desk.run([...at, desk.folder, "--json"]);
  expect([folder.code, codesIn(folder.stdout)]).toEqual([2, ["file-is-folder"]]);
  const endless = await desk.run([...at, "/dev/zero", "--json"]);
  expect([endless.code, codesIn(endless.stdout)]).toEqual([1, ["mail-too-large"]]);
});

test("nonsense arguments end with code 2 and no store is made", async () => {
  const store = desk.newStore();
  const ended = await desk.run(["--store", store, "--prot", "1", "--lang", "id"]);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toContain("Mungkin maksud Anda --port?");
  expect(() => readFileSync(store)).toThrow("ENOENT");
  const help = await desk.run(["--help", "--lang", "id"]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("BERKAS.eml");
});

test("a store that is not the desk's is refused with what to do, and left as it was", async () => {
  const made = desk.newStore();
  await desk.run(["--store", made, "--ingest", samplePath("03-damaged-parcel.eml")]);
  const newer = new Database(made);
  newer.exec("PRAGMA user_version = 7; PRAGMA wal_checkpoint(TRUNCATE);");
  newer.close();
  const foreign = join(desk.folder, "songs.db");
  const songs = new Database(foreign);
  songs.exec("CREATE TABLE song (title TEXT)");
  songs.close();
  const diary = fileOf("diary.db", "Dear diary, this is no database. ".repeat(40));
  const cases = { [made]: "newer desk", [foreign]: "another program", [diary]: "not a database" };
  const ways = [
    ["--ingest", samplePath("10-terima-kasih.eml")],
    ["--port", "0"],
  ];
  for (const [index, [file, told]] of Object.entries(cases).entries()) {
    const before = readFileSync(file);
    const ended = await desk.run(["--store", file, ...(ways[index % 2] ?? [])]);
    expect([told, ended.code, ended.stdout]).toEqual([told, 1, ""]);
    expect(ended.stderr).toContain(told);
    expect(ended.stderr).toContain("--store");
    noStack(ended.stderr);
    expect(readFileSync(file).equals(before)).toBe(true);
  }
});

test("a store for which there is no place is refused with what to do", async () => {
  const file = fileOf("file.txt", "no folder");
  const stores = {
    [join(file, "desk.db")]: "cannot be made",
    "/proc/nowhere/desk.db": "cannot be made",
    [desk.folder]: "is a folder",
  };
  for (const [store, told] of Object.entries(stores)) {
    const ended = await desk.run(["--store", store, "--port", "0"]);
    expect([store, ended.code, ended.stdout]).toEqual([store, 1, ""]);
    expect(ended.stderr).toContain(told);
    expect(ended.stderr).toContain("--store");
    noStack(ended.stderr);
  }
});

test("a name that means something else to the database is a file all the same", async () => {
  const first = await desk.run([
    "--store",
    join(desk.folder, ":memory:"),
    "--ingest",
    samplePath("10-terima-kasih.eml"),
    "--json",
  ]);
  const again = await desk.run([
    "--store",
    join(desk.folder, ":memory:"),
    "--ingest",
    samplePath("10-terima-kasih.eml"),
    "--json",
  ]);
  expect(JSON.parse(first.stdout)).toMatchObject({ isNew: true });
  expect(JSON.parse(again.stdout)).toMatchObject({ isNew: false });
});

test("a busy port is told with what to do, and the store is free again", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const store = desk.newStore();
  const ended = await desk.run(["--store", store, "--port", String(port), "--lang", "id"]);
  other.close();
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(`Port ${port} sedang dipakai program lain`);
  const served = await desk.serve(store);
  expect((await served.end("SIGTERM")).code).toBe(0);
});

test("a second desk on one store is refused, the first goes on, and a mail can be taken in beside it", async () => {
  const store = desk.newStore();
  const first = await desk.serve(store);
  const second = await desk.run(["--store", store, "--port", "0"]);
  expect(second).toMatchObject({ code: 1, stdout: "" });
  expect(second.stderr).toContain("Another desk is at work on the store");
  const beside = await desk.run(["--store", store, "--ingest", samplePath("04-barang-rusak.eml")]);
  expect(beside.code).toBe(0);
  const shown = (await (await fetch(`${first.address}/api/desk`)).json()) as { cases: unknown[] };
  expect(shown.cases).toHaveLength(1);
  const ended = await first.end("SIGINT");
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.stderr).toContain("Everything is kept");
});

test("files of the business that are not sound are told, every problem, and nothing starts", async () => {
  const people = join(desk.folder, "data", "people.json");
  const team = join(desk.folder, "data", "team.json");
  const kept = [readFileSync(people, "utf8"), readFileSync(team, "utf8")];
  try {
    const wrong = JSON.parse(kept[1] ?? "") as { zone: string; lead: { name: string } };
    writeFileSync(people, '{ "profiles": [');
    writeFileSync(team, JSON.stringify({ ...wrong, lead: {}, colour: "red" }));
    const ended = await desk.run([
      "--store",
      desk.newStore(),
      "--port",
      "0",
      "--json",
      "--ingest",
      samplePath("10-terima-kasih.eml"),
    ]);
    expect(ended.code).toBe(1);
    expect(codesIn(ended.stdout)).toEqual([
      "data-no-json",
      "data-unsound",
      "data-unsound",
      "data-unsound",
    ]);
    expect(ended.stderr).toContain("data/people.json is no JSON");
    expect(ended.stderr).toContain("lead.name");
    expect(ended.stderr).toContain("colour");
    noStack(ended.stderr);
    rmSync(people);
    writeFileSync(
      team,
      JSON.stringify({ ...wrong, zone: "Mars/Olympus", needs: { other: "juggling" } }),
    );
    const other = await desk.run(["--store", desk.newStore(), "--port", "0", "--lang", "id"]);
    expect(other.code).toBe(1);
    expect(other.stderr).toContain("data/people.json tidak ada");
    expect(other.stderr).toContain("Mars/Olympus");
    expect(other.stderr).toContain("juggling");
  } finally {
    writeFileSync(people, kept[0] ?? "");
    writeFileSync(team, kept[1] ?? "");
  }
});

test("a page that is not built is told with what to do", async () => {
  const page = join(desk.folder, "dist", "page");
  const index = readFileSync(join(page, "index.html"));
  rmSync(page, { recursive: true });
  const ended = await desk.run(["--store", desk.newStore(), "--port", "0"]);
  mkdirSync(page);
  writeFileSync(join(page, "index.html"), index);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain("npm start");
  noStack(ended.stderr);
});

test("a fault of the desk's own is one sentence and code 70; where it lies is told who asks", async () => {
  const store = desk.newStore();
  const args = ["--store", store, "--ingest", samplePath("10-terima-kasih.eml"), "--json"];
  await desk.run(args);
  const damaged = new Database(store);
  damaged.exec("UPDATE event SET data = '{' WHERE stream LIKE 'letters/%'");
  damaged.close();
  const ended = await desk.run(args);
  expect([ended.code, codesIn(ended.stdout)]).toEqual([70, ["fault"]]);
  expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  noStack(ended.stderr);
  const asked = await desk.run(args, { environment: { DEBUG: "1" } });
  expect(asked.stderr).toMatch(/\n\s+at /);
  expect(dirname(store)).toContain(desk.folder);
});
