import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The page. Its policy allows no inline script or style, so nothing may be put into the document. */
export default defineConfig({
  root: path("src/page"),
  base: "/",
  publicDir: false,
  cacheDir: path("../../.cache/vite/care-desk"),
  resolve: { conditions: ["@ramah/source", "module", "browser", "development|production"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: path("dist/page"),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
