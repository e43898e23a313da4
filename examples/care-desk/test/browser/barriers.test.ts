import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command, followScript } from "./support/case-steps.js";
import { findBarriers } from "./support/find-barriers.js";
import { openBrowser, openPage } from "./support/open-browser.js";
import { newStore, type RunningDesk, removeStores, startDesk } from "./support/running-desk.js";
import { takePictures } from "./support/screenshots.js";

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

const looks = [
  { locale: "en", scheme: "light", sample: 2 },
  { locale: "en", scheme: "dark", sample: 4 },
  { locale: "id", scheme: "light", sample: 3 },
  { locale: "id", scheme: "dark", sample: 7 },
] as const;

const rude =
  "It is your own fault!! You must call the CST. I will call you in 2 hours.\nIni kesalahan Anda. Item itu habis. Isi formulir ini!!\n";

test.each(looks)("axe finds no barrier ($locale, $scheme)", async ({ locale, scheme, sample }) => {
  const { page, context, faults } = await openPage(browser, { locale, scheme });
  const check = async (state: string): Promise<void> => {
    expect([state, await findBarriers(page)]).toEqual([state, []]);
  };
  await page.goto(desk.address);
  await page.locator(".samples button").first().waitFor();
  await check("start");
  await page.locator(".paste button").click();
  await check("start, refused");

  await page.locator(".samples button").nth(sample).click();
  await page.locator("#standing").waitFor();
  await page.locator(".findings").waitFor();
  await check("case");
  await openAll(page);
  await check("case, everything open");
  await page.locator("#reply-text").fill(rude);
  await page.locator('.finding[data-severity="error"]').first().waitFor();
  await openAll(page);
  await check("findings");
  await command(page, () => page.locator(".actions button").first().click());
  await page.locator(".send .main").click();
  await page.locator(".refusal").waitFor();
  await check("refused");
  await followScript(page);
  await check("script ended");
  expect(await takePictures(page, `${locale}-6-${scheme}`)).toBeLessThanOrEqual(0);
  await page.locator(".back").click();
  await page.locator(".cases a").first().waitFor();
  await check("start with cases");
  expect(await takePictures(page, `${locale}-7-list-${scheme}`)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("the search for barriers finds one that is there", async () => {
  const { page, context } = await openPage(browser, { locale: "en" });
  await page.goto(desk.address);
  await page.locator(".samples button").first().waitFor();
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("input")),
  );
  expect((await findBarriers(page)).join()).toContain("label");
  await context.close();
});

test("targets are large enough, and nothing moves for those who asked for rest", async () => {
  const { page, context } = await openPage(browser, { locale: "id" });
  await page.goto(desk.address);
  await page.locator(".cases a").first().click();
  await page.locator("#standing").waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, summary, select, .back, .languages a, .jump a")]
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map((one) => one.textContent),
  );
  expect(small).toEqual([]);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter(
        (one) => getComputedStyle(one).transitionDuration !== "0s",
      ).length,
  );
  expect(moving).toBe(0);
  await context.close();
});

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
