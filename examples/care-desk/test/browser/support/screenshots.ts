import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { narrow, wide } from "./open-browser.js";

const folder = fileURLToPath(new URL("../../../../../.cache/screenshots/", import.meta.url));

/** Takes pictures for people to look at, wide and narrow, and tells how far the page is too wide. */
export async function takePictures(page: Page, name: string): Promise<number> {
  // News floats over the page; in a picture of the whole page it would lie anywhere.
  const close = page.locator(".notices button");
  if (await close.isVisible()) await close.click();
  mkdirSync(folder, { recursive: true });
  const excess: number[] = [];
  for (const [size, viewport] of Object.entries({ narrow, wide })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true });
    excess.push(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    );
  }
  return Math.max(...excess);
}
