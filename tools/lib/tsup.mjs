import { defineConfig } from "tsup";

/**
 * The one way a package is built: one ESM and one CommonJS file per entry, declarations bundled.
 * `RAMAH_NO_DTS=1` leaves the declarations out (nine tenths of the time), which is all `npm start` needs.
 *
 * @param {Record<string, string>} entry output name to source file
 * @param {Partial<import("tsup").Options>} [more]
 */
export const packageBuild = (entry, more = {}) =>
  defineConfig({
    entry,
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    splitting: false,
    clean: true,
    silent: true,
    // tsup injects `baseUrl`, which TypeScript 6 deprecates (egoist/tsup#1388);
    // composite projects and the source condition are for the workspace only.
    dts: process.env["RAMAH_NO_DTS"]
      ? false
      : { compilerOptions: { ignoreDeprecations: "6.0", composite: false, customConditions: [] } },
    ...more,
  });
