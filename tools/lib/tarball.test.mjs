import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesOfTarball } from "./tarball.mjs";

/** @param {string} name @param {string} text @param {{ kind?: string; prefix?: string }} [more] */
const member = (name, text, { kind = "0", prefix = "" } = {}) => {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(Buffer.byteLength(text).toString(8).padStart(11, "0"), 124);
  header.write(kind, 156);
  header.write(prefix, 345);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return Buffer.concat([header, body]);
};

/** @param {readonly Buffer[]} members */
const archive = (...members) => gzipSync(Buffer.concat([...members, Buffer.alloc(1024)]));

test("files come with their paths inside the package, folders do not", () => {
  const packed = archive(
    member("package/package.json", "{}"),
    member("package/dist", "", { kind: "5" }),
    member("package/dist/index.js", "é".repeat(400)),
  );
  expect([...filesOfTarball(packed)]).toEqual([
    ["package.json", "{}"],
    ["dist/index.js", "é".repeat(400)],
  ]);
});

test("a file that fills its blocks to the byte does not swallow the next", () => {
  const packed = archive(member("package/a", "x".repeat(512)), member("package/b", "y"));
  expect([...filesOfTarball(packed).keys()]).toEqual(["a", "b"]);
});

test("a long path is put together from its two fields", () => {
  const packed = archive(member("deep.js", "x", { prefix: "package/dist" }));
  expect([...filesOfTarball(packed).keys()]).toEqual(["dist/deep.js"]);
});
