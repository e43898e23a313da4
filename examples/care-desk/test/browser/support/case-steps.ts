import type { Page } from "playwright-core";

/** Does something that gives the desk a command, and waits until the case shows what came of it. */
export async function command(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator(".case").getAttribute("data-version");
  await act();
  await page.locator(`.case[data-version]:not([data-version="${before}"])`).waitFor();
}

/** Fits a question for words as well as one for hours or an amount. */
export const anything = "24";

/** Follows the script to its end: answers what is asked, confirms what was said, takes the first way. */
export async function followScript(page: Page): Promise<number> {
  const script = page.locator("#script");
  for (let steps = 0; steps < 40; steps += 1) {
    if (await script.locator(".script-end").isVisible()) return steps;
    const ask = script.locator("form.ask").first();
    const said = script.locator(".must-say button").first();
    if (await ask.isVisible()) await command(page, () => answer(ask));
    else if (await said.isVisible()) await command(page, () => said.click());
    else {
      await command(page, () => script.locator('.option[aria-disabled="false"]').first().click());
    }
  }
  throw new Error("followScript: the script has no end");
}

async function answer(ask: ReturnType<Page["locator"]>): Promise<void> {
  const choice = ask.locator("select");
  if (await choice.isVisible()) await choice.selectOption({ index: 1 });
  else await ask.locator("input").fill(anything);
  await ask.locator("button").click();
}
