import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type BuiltDesk, buildDesk, type Served, sample } from "./support/built-desk.js";
import { letter } from "./support/letters.js";

// Real processes on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: BuiltDesk;
let served: Served;
beforeAll(async () => {
  desk = await buildDesk();
  served = await desk.serve(desk.newStore());
});
afterAll(() => desk.remove());

let before: number;
const cases = async (): Promise<readonly { id: string }[]> =>
  ((await (await fetch(`${served.address}/api/desk`)).json()) as { cases: { id: string }[] }).cases;
beforeEach(async () => {
  before = (await cases()).length;
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A request as no browser would let a page make it. */
const raw = (
  path: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: Uint8Array } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });

/** Bytes on a socket, and what comes back until the other side ends it. */
const speak = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(served.address);
    let heard = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("latin1").on("data", (part: string) => {
      heard += part;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
  });

const post = (body: BodyInit, path = "/api/mails"): Promise<Response> =>
  fetch(`${served.address}${path}`, { method: "POST", body });

test("a mail of 20 MB is refused before it is read, and one without a length as soon as it is too long", async () => {
  const large = await post(new Uint8Array(20_000_000));
  expect(large.status).toBe(413);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1_000_000;
      if (sent > 40_000_000) controller.close();
      else controller.enqueue(new Uint8Array(1_000_000).fill(97));
    },
  });
  const asked = { method: "POST", body: endless, duplex: "half" } as RequestInit;
  const answer = await fetch(`${served.address}/api/mails`, asked).then(
    ({ status }) => status,
    () => "cut off",
  );
  expect([413, "cut off"]).toContain(answer);
  expect(sent).toBeLessThan(40_000_000);
  expect(await cases()).toHaveLength(before);
});

test("mails that are none are refused in words, and the desk goes on", async () => {
  for (const body of ["", "   ", "\0\u0001\u0002", "Dear reader", "From: a@example.com\r\n\r\n"]) {
    const answer = await post(body, "/api/mails?lang=id");
    expect([body, answer.status]).toEqual([body, 422]);
    const { issues } = (await answer.json()) as { issues: { text: string }[] };
    expect(issues[0]?.text.length).toBeGreaterThan(10);
  }
  expect(await cases()).toHaveLength(before);
});

test("a body that comes slowly holds up nobody, and Ctrl-C does not wait for it", async () => {
  const own = await desk.serve(desk.newStore());
  const { hostname, port } = new URL(own.address);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  socket.write(
    `POST /api/mails HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 1000\r\n\r\nFrom: `,
  );
  const started = performance.now();
  for (let number = 0; number < 5; number++) {
    expect((await fetch(`${own.address}/api/desk`)).status).toBe(200);
  }
  expect((await own.end("SIGINT")).code).toBe(0);
  expect(performance.now() - started).toBeLessThan(5000);
  socket.destroy();
});

test("requests under a foreign name or from a foreign page are refused, links are followed", async () => {
  const { port } = new URL(served.address);
  const body = letter({ id: "foreign@x.example" });
  const statusOf = async (path: string, headers: Record<string, string>, method = "GET") =>
    (await raw(path, { method, headers, ...(method === "POST" ? { body } : {}) })).status;
  for (const host of [
    "evil.example",
    `localhost:${port}.evil.example`,
    `127.0.0.1.evil.example:${port}`,
    "127.0.0.1@evil.example",
    "0.0.0.0",
  ]) {
    const status = await statusOf("/api/desk", { host });
    // What is no name at all does not get as far as the desk.
    expect([host, [400, 403].includes(status)]).toEqual([host, true]);
  }
  for (const origin of [
    "http://evil.example",
    "null",
    `https://127.0.0.1:${port}`,
    "http://127.0.0.1:1",
    `http://localhost:${port}`,
  ]) {
    expect([origin, await statusOf("/api/mails", { origin }, "POST")]).toEqual([origin, 403]);
  }
  for (const site of ["cross-site", "same-site"]) {
    const headers = { "sec-fetch-site": site };
    expect(await statusOf("/api/desk", headers)).toBe(403);
    expect(await statusOf("/api/mails", headers, "POST")).toBe(403);
    const link = { ...headers, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    expect(await statusOf("/", link)).toBe(200);
    expect(await statusOf("/", { ...link, "sec-fetch-dest": "iframe" })).toBe(403);
  }
  expect(await statusOf("/", { host: `localhost:${port}` })).toBe(200);
  expect(await statusOf("/", { host: `[::1]:${port}` })).toBe(200);
  expect(await cases()).toHaveLength(before);
});

test("a request that is broken, absolute or without a name gets no case and no secrets", async () => {
  const { port } = new URL(served.address);
  const lines = [
    "GET /api/desk HTTP/1.1\r\nConnection: close\r\n\r\n",
    "GET /api/desk HTTP/1.0\r\n\r\n",
    "GET http://evil.example/api/desk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
    "CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    `POST /api/mails HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    "nonsense\r\n\r\n",
  ];
  const heard = await Promise.all(lines.map(speak));
  for (const [index, answer] of heard.entries()) {
    expect([lines[index], answer]).not.toEqual([lines[index], expect.stringContaining('"cases"')]);
  }
  expect((await fetch(`${served.address}/`)).status).toBe(200);
  expect(await cases()).toHaveLength(before);
});

test("no path leads outside the page's folder, however it is written", async () => {
  for (const path of [
    "/../main.js",
    "/..%2fmain.js",
    "/%2e%2e/%2e%2e/data/people.json",
    "/%252e%252e/main.js",
    "/..\\main.js",
    "/.%00./main.js",
    "/main.js",
    "/index.html%00.js",
    "/api/samples/..%2f..%2fdata%2fpeople.json",
    "/api/samples/%2e%2e%2fdata%2fpeople.json",
    "/api/samples/__proto__",
    "/api/samples/%E0%A4%A",
    "/%E0%A4%A",
    "//etc/passwd",
    "/file:///etc/passwd",
  ]) {
    const { status, text } = await raw(path);
    expect([path, [400, 404].includes(status)]).toEqual([path, true]);
    expect(text).not.toMatch(/root:|profiles|import /);
  }
});

test("other methods change nothing", async () => {
  const content = letter({ id: "method@x.example" });
  const head = await raw("/", { method: "HEAD" });
  expect(head).toEqual({ status: 200, text: "" });
  for (const method of ["OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"]) {
    const how =
      method === "TRACE"
        ? { method }
        : { method, body: content, headers: { "content-length": `${content.length}` } };
    expect([method, (await raw("/api/mails", how)).status]).toEqual([method, 404]);
  }
  expect((await raw("/api/mails")).status).toBe(404);
  expect(await cases()).toHaveLength(before);
});

test("a command with tricks in its JSON is refused, and what is sent twice is done once", async () => {
  const opened = (await (await post(letter({ id: "tricks@x.example" }))).json()) as {
    caseId: string;
  };
  const path = `/api/cases/${opened.caseId}`;
  const seen = (await (await fetch(`${served.address}${path}`)).json()) as { version: number };
  const { version } = seen;
  for (const body of [
    `{"expected":${version},"command":{"type":"accept"},"__proto__":{"isAdmin":true}}`,
    `{"expected":${version},"command":{"type":"constructor"}}`,
    `{"expected":-1,"command":{"type":"accept"}}`,
    `{"expected":1.5,"command":{"type":"accept"}}`,
    `{"expected":${version},"command":{"type":"reply","text":"x","outcome":"liar"}}`,
    `{"expected":${version},"command":{"type":"reply","text":["x"]}}`,
    "[".repeat(100_000),
    "\ufeff{}",
  ]) {
    const answer = await post(body, `${path}/commands`);
    expect([body.slice(0, 60), answer.status]).toEqual([body.slice(0, 60), 400]);
  }
  const huge = JSON.stringify({
    expected: version,
    command: { type: "reply", text: "x".repeat(300_000) },
  });
  expect((await post(huge, `${path}/commands`)).status).toBe(413);
  const accept = JSON.stringify({ expected: version, command: { type: "accept" } });
  const answers = await Promise.all([1, 2, 3].map(() => post(accept, `${path}/commands`)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const after = (await (await fetch(`${served.address}${path}`)).json()) as { version: number };
  expect(after.version).toBeGreaterThan(version);
});

test("what a customer wrote is carried as text, word for word, as JSON and under a strict policy", async () => {
  const name = `"><script>alert(1)</script>.png`;
  const mail = letter({
    id: "text@x.example",
    from: '"<b>Bobby</b>" <bobby@x.example>',
    subject: "<img src=x onerror=alert(1)>",
    headers: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
    text: [
      "--b",
      "Content-Type: text/plain",
      "",
      "</script><script>alert(2)</script> rusak",
      "--b",
      "Content-Type: image/png",
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
      "",
      "x",
      "--b--",
    ].join("\r\n"),
  });
  const { caseId } = (await (await post(mail)).json()) as { caseId: string };
  const response = await fetch(`${served.address}/api/cases/${caseId}`);
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const seen = (await response.json()) as {
    mail: {
      from: string;
      subject: string;
      parts: { text: string }[];
      attachments: { name: string }[];
    };
  };
  expect(seen.mail.from).toContain("<b>Bobby</b>");
  expect(seen.mail.subject).toBe("<img src=x onerror=alert(1)>");
  expect(seen.mail.parts[0]?.text).toBe("</script><script>alert(2)</script> rusak");
  expect(seen.mail.attachments[0]?.name).toBe(name);
  const sampleAnswer = await fetch(`${served.address}/api/samples/04-barang-rusak.eml`);
  expect(sampleAnswer.headers.get("content-type")).toBe("application/octet-stream");
  expect(new Uint8Array(await sampleAnswer.arrayBuffer())).toEqual(
    new Uint8Array(sample("04-barang-rusak.eml")),
  );
});

test("the desk listens on this machine alone", async () => {
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
});
