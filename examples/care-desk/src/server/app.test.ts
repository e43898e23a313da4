import { fail, succeed } from "@ramah/core";
import { expect, test } from "vitest";
import type { Desk, Refusal } from "../desk/desk.js";
import type { CaseCommand, CaseView } from "../desk/view.js";
import { createApp } from "./app.js";

const refusal = (kind: Refusal["data"]["kind"]): Refusal => ({
  code: kind,
  data: { kind, lines: [{ code: kind, text: `it is ${kind}` }] },
});
const commands: { expected: number; command: CaseCommand }[] = [];
const desk: Desk = {
  ingest: async (content) =>
    content.length === 0
      ? fail(refusal("invalid"))
      : succeed({ caseId: "c1", isNew: content[0] === 70 }),
  overview: (locale) => ({ locale, cases: [], agents: [], samples: [] }),
  view: (caseId) =>
    caseId === "c1" ? succeed({ id: caseId } as CaseView) : fail(refusal("missing")),
  command: (caseId, expected, command) => {
    commands.push({ expected, command });
    return expected === 1 ? succeed({ id: caseId } as CaseView) : fail(refusal("stale"));
  },
};
const page = new Map([
  ["/index.html", { content: new TextEncoder().encode("<!doctype html>"), mediaType: "text/html" }],
]);
const app = createApp(desk, page, new Map([["01.eml", new Uint8Array([1, 2])]]));
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(
    app.request(path, { ...init, headers: { host: "127.0.0.1:4173", ...(init.headers ?? {}) } }),
  );

test("the page comes with a policy that lets nothing foreign and nothing inline in", async () => {
  const response = await ask("/");
  expect(response.status).toBe(200);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("nothing outside the page's own files is served, however the address is written", async () => {
  for (const path of [
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/....//etc/passwd",
    "/index.html/..",
    "//etc/passwd",
    "/api/samples/..%2f..%2fpackage.json",
    "/main.ts",
  ]) {
    const response = await ask(path);
    expect([
      path,
      response.status === 404 || (await response.text()) === "<!doctype html>",
    ]).toEqual([path, true]);
  }
});

test("a request under a foreign name or from a foreign page is refused", async () => {
  expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403);
  const post = { method: "POST", body: "From: x" };
  expect(
    (await ask("/api/mails", { ...post, headers: { origin: "http://evil.example" } })).status,
  ).toBe(403);
  expect(
    (await ask("/api/mails", { ...post, headers: { origin: "http://127.0.0.1:4173" } })).status,
  ).toBe(201);
});

test("a mail is taken once, and one that is too large is refused in the reader's language", async () => {
  expect((await ask("/api/mails", { method: "POST", body: "From: x" })).status).toBe(201);
  expect((await ask("/api/mails", { method: "POST", body: "again" })).status).toBe(200);
  expect((await ask("/api/mails", { method: "POST", body: "" })).status).toBe(422);
  const large = await ask("/api/mails?lang=id", {
    method: "POST",
    body: new Uint8Array(20_000_000),
  });
  expect(large.status).toBe(413);
  expect(JSON.stringify(await large.json())).toContain("melebihi batas 10 MB");
});

test("a command goes on only from the version that it was given on", async () => {
  const send = (body: string): Promise<Response> =>
    ask("/api/cases/c1/commands", { method: "POST", body });
  expect((await send('{"expected":1,"command":{"type":"accept"}}')).status).toBe(200);
  expect(commands.at(-1)).toEqual({ expected: 1, command: { type: "accept" } });
  expect((await send('{"expected":0,"command":{"type":"accept"}}')).status).toBe(409);
});

test("a command that is none is refused before the desk sees it", async () => {
  const before = commands.length;
  for (const body of [
    "",
    "{",
    "null",
    '{"expected":1}',
    '{"expected":1,"command":{"type":"delete"}}',
  ]) {
    expect((await ask("/api/cases/c1/commands", { method: "POST", body })).status).toBe(400);
  }
  expect(commands).toHaveLength(before);
});

test("what is not there is said in the reader's language", async () => {
  expect((await ask("/api/cases/none")).status).toBe(404);
  const response = await ask("/nowhere", { headers: { "accept-language": "id-ID,id;q=0.9" } });
  expect(JSON.stringify(await response.json())).toContain("Tidak ada apa-apa");
});
