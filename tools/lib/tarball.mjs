import { gunzipSync } from "node:zlib";

const blockBytes = 512;

/**
 * Reads the files of a packed package (a gzipped ustar archive, as npm and pnpm write it).
 *
 * @param {Uint8Array} packed
 * @returns {ReadonlyMap<string, string>} path without the leading `package/`, and the text
 */
export const filesOfTarball = (packed) => {
  const archive = gunzipSync(packed);
  /** @type {Map<string, string>} */
  const files = new Map();
  for (let at = 0; at + blockBytes <= archive.length; ) {
    const header = archive.subarray(at, at + blockBytes);
    const name = field(header, 0, 100);
    if (name === "") break;
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const kind = field(header, 156, 1);
    const prefix = field(header, 345, 155);
    const path = (prefix === "" ? name : `${prefix}/${name}`).replace(/^package\//, "");
    at += blockBytes;
    if (kind === "0" || kind === "") files.set(path, archive.toString("utf8", at, at + size));
    at += Math.ceil(size / blockBytes) * blockBytes;
  }
  return files;
};

/** @param {Buffer} header @param {number} from @param {number} length */
const field = (header, from, length) => {
  const text = header.toString("utf8", from, from + length);
  return text.slice(0, Math.max(0, `${text}\0`.indexOf("\0"))).trim();
};
