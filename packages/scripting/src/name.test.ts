import { expect, test } from "vitest";
import { fold, nearestName, slug } from "./name.js";

test("case, spacing and Unicode form do not matter", () => {
  expect(fold("  Nama   PELANGGAN ")).toBe("nama pelanggan");
  expect(fold("cafe\u0301")).toBe("caf\u00e9");
  expect(slug("Tiket baru, dengan peningkatan!")).toBe("tiket-baru-dengan-peningkatan");
  expect(slug("?!")).toBe("");
});

test("the nearest name is at most one slip for every three letters away", () => {
  expect(nearestName("Tutp", ["Mulai", "Tutup"])).toBe("Tutup");
  expect(nearestName("nmae", ["name"])).toBe("name");
  expect(nearestName("xyz", ["name"])).toBeUndefined();
  expect(nearestName("ab", ["xy"])).toBeUndefined();
  expect(nearestName("cat", ["bat", "hat"])).toBe("bat");
});
