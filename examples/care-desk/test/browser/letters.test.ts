import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "../../src/page/words/use-words.js";
import { openBrowser, openPage } from "./support/open-browser.js";
import {
  newStore,
  type RunningDesk,
  removeStores,
  sampleText,
  startDesk,
} from "./support/running-desk.js";

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

const hostile = [
  'From: "<img src=x onerror=alert(1)>" <mallory@example.com>',
  "To: care@meridian.example",
  "Subject: <script>document.title = 'taken'</script><b>Hello</b>",
  "Date: Fri, 20 Nov 2026 11:05:00 +0000",
  "Message-ID: <hostile@example.com>",
  "Content-Type: text/plain; charset=utf-8",
  "",
  'My parcel <svg onload=alert(2)> is broken. <a href="javascript:alert(3)">Click</a>',
  "",
].join("\r\n");

test("what a customer wrote is text, wherever it stands", async () => {
  const { page, context, faults } = await openPage(browser, { locale: "en" });
  page.on("dialog", (dialog) => {
    throw new Error(`a letter opened a dialogue: ${dialog.message()}`);
  });
  await page.goto(desk.address);
  await page.fill("#mail-text", hostile);
  await page.getByRole("button", { name: words.en.take.takeIn, exact: true }).click();
  await page.locator("#mail").waitFor();
  expect(await page.locator("h1").textContent()).toContain("<script>");
  expect(await page.locator("#mail").textContent()).toContain("<svg onload=alert(2)>");
  expect(await page.locator("main :is(img, script, b, svg, [href^=javascript])").count()).toBe(0);
  expect(await page.title()).not.toBe("taken");
  await page.locator(".back").click();
  await page.locator(".cases a").first().waitFor();
  expect(await page.locator("main :is(img, script, svg)").count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});

test("a dropped letter opens its case, and the same letter again opens the same case", async () => {
  const { page, context } = await openPage(browser, { locale: "id" });
  const places: string[] = [];
  for (const news of [words.id.take.taken, words.id.take.known]) {
    await page.goto(`${desk.address}/?lang=id`);
    await page.locator(".samples button").first().waitFor();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "10.eml", { type: "message/rfc822" }));
      return transfer;
    }, sampleText("10-terima-kasih.eml"));
    await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: dropped });
    await page.locator("#standing").waitFor();
    expect(await page.locator('[role="status"]').first().textContent()).toBe(news);
    expect(await page.locator("#matter").textContent()).toContain(words.id.case.noComplaint);
    places.push(page.url());
  }
  expect(places[1]).toBe(places[0]);
  await context.close();
});

test("the browser's back leads from a case to the list, and a link leads straight into a case", async () => {
  const { page, context } = await openPage(browser, { locale: "en" });
  await page.goto(desk.address);
  await page.locator(".samples button").nth(8).click();
  await page.locator("#standing").waitFor();
  const place = page.url();
  await page.goBack();
  await page.locator(".cases a").first().waitFor();
  await page.goto(place);
  await page.locator("#standing").waitFor();
  await page.goto(`${desk.address}/?lang=en&case=nowhere`);
  await page.locator('[role="alert"] p').waitFor();
  await context.close();
});
