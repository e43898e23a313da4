import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page as it stands, each with where. Nothing is left out. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Evaluated, not added to the document: the page's policy stays as it is.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[];
        }>;
      };
    };
    const { violations } = await runner.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help} (${target.join(" ")}) ${html.slice(0, 120)}`),
    );
  });
}
