import { fileURLToPath } from "node:url";

/** The root of the repository, wherever it was cloned to. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");
