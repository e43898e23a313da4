/**
 * The shape of a package's manifest, in one place: `new-package` writes it and a house check
 * compares every manifest with it, so that no package drifts.
 *
 * @param {string} entry output name, `index` for the root
 * @param {string} source
 */
const condition = (entry, source) => ({
  "@ramah/source": source,
  import: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
  require: { types: `./dist/${entry}.d.cts`, default: `./dist/${entry}.cjs` },
});

/**
 * `exports` in the workspace (with the source condition, so that nothing needs a build) and when
 * published (without it, since the sources are not in the tarball).
 *
 * @param {Readonly<Record<string, string>>} entries output name to source file
 */
export const exportsOf = (entries) => {
  const workspace = {};
  const published = {};
  for (const [entry, source] of Object.entries(entries)) {
    const path = entry === "index" ? "." : `./${entry}`;
    const whole = condition(entry, source);
    const { "@ramah/source": _, ...shipped } = whole;
    Object.assign(workspace, { [path]: whole });
    Object.assign(published, { [path]: shipped });
  }
  const manifest = { "./package.json": "./package.json" };
  return {
    exports: { ...workspace, ...manifest },
    publishConfig: { access: "public", exports: { ...published, ...manifest } },
  };
};

/**
 * @param {{
 *   name: string;
 *   description: string;
 *   entries: Readonly<Record<string, string>>;
 *   dependencies: Readonly<Record<string, string>>;
 * }} options
 */
export const manifestOf = ({ name, description, entries, dependencies }) => ({
  name: `@ramah/${name}`,
  version: "0.0.0",
  description,
  keywords: ["customer-care", "customer-service", "contact-centre", "bahasa-indonesia", name],
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  main: "./dist/index.cjs",
  types: "./dist/index.d.cts",
  files: ["dist", "README.md", "README.id.md", "CHANGELOG.md"],
  ...exportsOf(entries),
  scripts: { build: "tsup" },
  dependencies,
});
