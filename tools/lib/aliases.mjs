import { join } from "node:path";
import { root } from "./root.mjs";
import { packagesOf, specifier } from "./workspace.mjs";

/**
 * The source behind every name under which a user imports a package, for places from which
 * `node_modules` does not lead to the workspace.
 *
 * @returns {Readonly<Record<string, string>>} `@ramah/core/schemas` to `packages/core/src/schemas.ts`
 */
export const workspaceSources = () =>
  Object.fromEntries(
    packagesOf(root).flatMap((pkg) =>
      pkg.entries.map((entry) => {
        const path = entry === "index" ? "." : `./${entry}`;
        const source = pkg.manifest["exports"][path]["@ramah/source"].slice(2);
        return [specifier(pkg, entry), `packages/${pkg.short}/${source}`];
      }),
    ),
  );

/** The same as aliases of Vite: whole names only. */
export const workspaceAliases = () =>
  Object.entries(workspaceSources()).map(([name, path]) => ({
    find: new RegExp(`^${name}$`),
    replacement: join(root, path),
  }));
