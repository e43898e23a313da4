import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Database from "libsql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type BuiltDesk, buildDesk } from "./support/built-desk.js";
import { letter } from "./support/letters.js";

// Real processes on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: BuiltDesk;
beforeAll(async () => {
  desk = await buildDesk();
});
afterAll(() => desk.remove());

interface Ingested {
  readonly caseId: string;
  readonly isNew: boolean;
}

const post = async (
  address: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<Ingested | undefined> => {
  try {
    const answer = await fetch(`${address}/api/mails`, { method: "POST", body });
    return answer.ok ? ((await answer.json()) as Ingested) : undefined;
  } catch {
    return undefined;
  }
};

const streamsIn = (store: string): ReadonlyMap<string, readonly number[]> => {
  const database = new Database(store);
  const rows = database.prepare("SELECT stream, version FROM event ORDER BY position").all() as {
    stream: string;
    version: number;
  }[];
  database.close();
  const streams = new Map<string, number[]>();
  for (const { stream, version } of rows)
    streams.set(stream, [...(streams.get(stream) ?? []), version]);
  return streams;
};

/** Every case has its mail, its letter, its script and its beginning: all or nothing of each. */
const expectWhole = (store: string): number => {
  const streams = streamsIn(store);
  for (const [stream, versions] of streams) {
    expect([stream, versions]).toEqual([stream, versions.map((_, index) => index + 1)]);
  }
  const names = [...streams.keys()];
  const count = (prefix: string): number => names.filter((name) => name.startsWith(prefix)).length;
  const cases = streams.get("cases")?.length ?? 0;
  expect([
    count("mail/"),
    count("letters/"),
    count("script/"),
    count("complaint/") + count("enquiry/"),
  ]).toEqual([cases, cases, cases, cases]);
  return cases;
};

test("killed in the middle of a stream of mails: every acknowledged case is there, none half done", async () => {
  const store = desk.newStore();
  const acknowledged: string[] = [];
  let next = 0;
  let cut = 0;
  for (let round = 0; round < 3; round++) {
    const served = await desk.serve(store);
    let isKilled = false;
    const stream = async (): Promise<void> => {
      while (!isKilled) {
        const ingested = await post(served.address, letter({ id: `kill-${++next}@x.example` }));
        if (ingested === undefined) cut++;
        else acknowledged.push(ingested.caseId);
      }
    };
    const streams = [stream(), stream(), stream(), stream()];
    // A number of mails, not a time: a slow machine is killed as deep in its work as a fast one.
    const enough = acknowledged.length + 4 + round;
    while (acknowledged.length < enough) await pause(5);
    const ended = served.end("SIGKILL");
    await ended;
    isKilled = true;
    await Promise.all(streams);
  }
  expect(acknowledged.length).toBeGreaterThan(8);
  expect(cut).toBeGreaterThan(0);
  const served = await desk.serve(store);
  const shown = (await (await fetch(`${served.address}/api/desk`)).json()) as {
    cases: { id: string }[];
  };
  const ids = new Set(shown.cases.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  const last = acknowledged.at(-1) ?? "";
  expect((await fetch(`${served.address}/api/cases/${last}`)).status).toBe(200);
  expect((await served.end("SIGTERM")).code).toBe(0);
  expect(expectWhole(store)).toBe(ids.size);
});

test("the same mails many times at once over HTTP: each is one case, new once", async () => {
  const store = desk.newStore();
  const served = await desk.serve(store);
  const mails = Array.from({ length: 10 }, (_, number) =>
    letter({ id: `many-${number}@x.example` }),
  );
  const answers = await Promise.all(
    [...mails, ...mails, ...mails].map((mail) => post(served.address, mail)),
  );
  expect(answers.filter((answer) => answer === undefined)).toEqual([]);
  expect(answers.filter((answer) => answer?.isNew)).toHaveLength(10);
  expect(new Set(answers.map((answer) => answer?.caseId)).size).toBe(10);
  await served.end("SIGTERM");
  expect(expectWhole(store)).toBe(10);
});

test("several processes take in the same mails at once, on a store that none of them made yet", async () => {
  const store = desk.newStore();
  const files = [1, 2].map((number) => {
    const file = join(desk.folder, `shared-${number}.eml`);
    writeFileSync(file, letter({ id: `shared-${number}@x.example` }));
    return file;
  });
  const runs = [...files, ...files, ...files, ...files].map((file) =>
    desk.run(["--store", store, "--ingest", file, "--json"]),
  );
  const ended = await Promise.all(runs);
  expect(ended.map(({ code, stderr }) => `${code}${stderr}`)).toEqual(ended.map(() => "0"));
  const answers = ended.map(
    ({ stdout }) => JSON.parse(stdout) as { isNew: boolean; case: { id: string } },
  );
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(2);
  expect(new Set(answers.map((answer) => answer.case.id)).size).toBe(2);
  expect(expectWhole(store)).toBe(2);
});

test("the mails of one thread at once are one case, in whatever order they come", async () => {
  const store = desk.newStore();
  const served = await desk.serve(store);
  const first = await post(served.address, letter({ id: "t-1@x.example" }));
  const more = [2, 3, 4, 5].map((number) =>
    post(served.address, letter({ id: `t-${number}@x.example`, answers: ["t-1@x.example"] })),
  );
  expect((await Promise.all(more)).map((answer) => answer?.caseId)).toEqual(
    more.map(() => first?.caseId),
  );
  await served.end("SIGTERM");
  expect(streamsIn(store).get("cases")).toEqual([1]);
});
