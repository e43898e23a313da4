import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "../../src/page/words/use-words.js";
import { anything, command } from "./support/case-steps.js";
import { openBrowser, openPage } from "./support/open-browser.js";
import { newStore, type RunningDesk, removeStores, startDesk } from "./support/running-desk.js";

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), startDesk(newStore())]);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
  removeStores();
});

test("the whole way from a letter to its answer goes by keyboard alone", async () => {
  const { page, context, faults } = await openPage(browser, { locale: "en" });
  await page.goto(desk.address);
  await page.locator(".samples button").first().waitFor();

  // The very first stop skips the header.
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain(words.en.skip);
  await page.keyboard.press("Enter");
  await tabTo(page, ".samples button");
  await page.keyboard.press("Enter");
  await page.locator("#standing").waitFor();

  await tabTo(page, ".actions button");
  await command(page, () => page.keyboard.press("Enter"));
  expect(await focusIsLost(page)).toBe(false);

  const end = page.locator("#script .script-end");
  for (let steps = 0; steps < 40 && !(await end.isVisible()); steps += 1) {
    const title = await page.locator("#script .step").textContent();
    if (await page.locator("#script form.ask").first().isVisible()) {
      await tabTo(page, "#script form.ask input, #script form.ask select");
      const isChoice = await page.evaluate(() => document.activeElement?.tagName === "SELECT");
      if (isChoice) await page.keyboard.press("ArrowDown");
      else await page.keyboard.type(anything);
      if (isChoice) await page.keyboard.press("Tab");
    } else if (await page.locator("#script .must-say button").first().isVisible()) {
      await tabTo(page, "#script .must-say button");
    } else {
      await tabTo(page, '#script .option[aria-disabled="false"]');
    }
    await command(page, () => page.keyboard.press("Enter"));
    expect([title, await focusIsLost(page)]).toEqual([title, false]);
  }
  expect(await end.isVisible()).toBe(true);

  await tabTo(page, "#reply-text");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(
    "Dear Mrs Brown,\n\nWe are sorry!! I will call you in 2 hours.\n\nKind regards,\nDewi Anggraini\n",
  );
  await page.locator(".concerned", { hasText: "!!" }).waitFor();
  await tabTo(page, ".finding .fix");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("reply-text");
  expect(await page.locator("#reply-text").inputValue()).toContain("sorry. I will");
  // What a click has changed, "undo" takes back.
  await page.keyboard.press("ControlOrMeta+z");
  expect(await page.locator("#reply-text").inputValue()).toContain("sorry!! I will");
  await page.keyboard.press("ControlOrMeta+Shift+z");

  await tabTo(page, ".send .main");
  await command(page, () => page.keyboard.press("Enter"));
  expect(await page.locator(".sent").textContent()).toContain("call you in 2 hours");
  expect(await page.locator("#promises li").count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("reply-title");
  expect(faults).toEqual([]);
  await context.close();
});

test("what was decided on an older state of the case is not done, and the case is shown anew", async () => {
  const { page, context } = await openPage(browser, { locale: "id" });
  await page.goto(`${desk.address}/?lang=id`);
  await page.locator(".samples button").nth(1).click();
  await page.locator("#standing").waitFor();
  const place = page.url();
  const other = await context.newPage();
  await other.goto(place);
  await command(other, () => other.locator(".actions button").first().click());
  await command(page, () => page.locator(".actions button").first().click());
  expect(await page.locator('[role="alert"]').textContent()).toContain(words.id.goneOn);
  await context.close();
});

test("what is no mail is refused in words, and the page stays usable", async () => {
  const { page, context, faults } = await openPage(browser, { locale: "en" });
  await page.goto(desk.address);
  await page.getByRole("button", { name: words.en.take.takeIn, exact: true }).click();
  expect(await page.locator('[role="alert"]').textContent()).toBe(words.en.take.nothingPasted);
  await page.setInputFiles("#mail-file", {
    name: "huge.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.alloc(10_000_001, 97),
  });
  await page.getByText(words.en.take.tooLarge("huge.eml")).waitFor();
  await page.setInputFiles("#mail-file", {
    name: "empty.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.alloc(0),
  });
  await page.waitForFunction(
    (before) => !document.querySelector('[role="alert"]')?.textContent?.includes(before),
    "huge.eml",
  );
  expect((await page.locator('[role="alert"]').textContent())?.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
  await context.close();
});

/** Presses Tab until the focus is on what a selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`tabTo: no way to ${selector}`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

const focusIsLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === document.body);
