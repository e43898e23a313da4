import type { Bilingual, Locale } from "@ramah/core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "../../src/page/words/use-words.js";
import { command, followScript } from "./support/case-steps.js";
import { findBarriers } from "./support/find-barriers.js";
import { openBrowser, openPage } from "./support/open-browser.js";
import {
  newStore,
  removeStores,
  samplePath,
  sampleText,
  startDesk,
} from "./support/running-desk.js";
import { takePictures } from "./support/screenshots.js";

interface Story {
  readonly takeIn: (page: Page) => Promise<void>;
  readonly customer: string;
  readonly number: string;
  readonly subject: string;
  readonly rude: string;
  /** What stands in the place of the reply's gaps. */
  readonly filling: string;
  readonly promised: string;
}

const stories: Bilingual<Story> = {
  en: {
    takeIn: (page) => page.setInputFiles("#mail-file", samplePath("01-ticket-not-arrived.eml")),
    customer: "Margaret Brown",
    number: "RM-10231",
    subject: "My ticket has still not come and I fly tomorrow",
    rude: "Dear Mrs Brown,\n\nThis is your own fault!! You must send the form to our CST. I will call you in 2 hours.\n\nKind regards,\nThe desk\n",
    filling: "your booking code",
    promised: "call you",
  },
  id: {
    takeIn: async (page) => {
      await page.fill("#mail-text", sampleText("02-tiket-belum-sampai.eml"));
      await page.getByRole("button", { name: words.id.take.takeIn, exact: true }).click();
    },
    customer: "Siti Rahayu",
    number: "RM-20417",
    subject: "Re: Pesanan tiket Anda RM-20417",
    rude: "Yth. Ibu Siti Rahayu,\n\nIni kesalahan Anda sendiri!! Isi formulir dari CST. Saya akan menelepon Ibu dalam 2 jam.\n\nHormat kami,\nMeja layanan\n",
    filling: "kode pemesanan",
    promised: "menelepon Ibu",
  },
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  removeStores();
});

test.each(["en", "id"] as const)("one letter walks through the whole desk (%s)", async (locale) => {
  const story = stories[locale];
  const say = words[locale];
  const store = newStore();
  const desk = await startDesk(store);
  const { page, context, faults } = await openPage(browser, { locale });
  let place = "";
  try {
    await page.goto(desk.address);
    await page.getByRole("heading", { level: 1, name: say.brand }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await takePictures(page, `${locale}-1-start`)).toBeLessThanOrEqual(0);

    // Who it is, what it is about, who takes it.
    await story.takeIn(page);
    await page.getByRole("heading", { level: 1, name: story.subject }).waitFor();
    const text = (name: string): Promise<string | null> => page.locator(`#${name}`).textContent();
    expect(await text("customer")).toContain(story.customer);
    expect(await text("customer")).toContain(story.number);
    expect(await text("matter")).toContain(say.case.complaint);
    expect(await page.locator("#matter .lines li").count()).toBeGreaterThan(0);
    const agent = await page.locator("#routing .lead").textContent();
    expect(agent).not.toBe(say.case.nobody);
    await page.locator("#routing summary").click();
    expect(await page.locator("#routing details .lines li").count()).toBeGreaterThan(0);
    expect(await takePictures(page, `${locale}-2-case`)).toBeLessThanOrEqual(0);
    await command(page, () => page.locator(".actions button").first().click());
    expect(await page.locator("#standing .facts").textContent()).toContain(agent);

    expect(await followScript(page)).toBeGreaterThan(2);

    // A rude reply is found out, refused, put right and sent.
    const field = page.locator("#reply-text");
    await field.fill(story.rude);
    const errors = page.locator('.finding[data-severity="error"]');
    await errors.first().waitFor();
    expect(await page.locator("#reply").textContent()).toContain(say.reply.severity.error);
    expect(await page.locator(".reply-promises").textContent()).toContain(story.promised);
    expect(await page.locator(".jargon summary").first().textContent()).toContain("CST");
    await page.locator(".jargon summary").first().click();
    expect(await takePictures(page, `${locale}-3-findings`)).toBeLessThanOrEqual(0);
    await page.locator(".finding .concerned").first().click();
    expect(await selectedText(page)).toBe(
      await page
        .locator(".finding .concerned")
        .first()
        .evaluate((one) => one.lastChild?.textContent),
    );
    await page.getByRole("button", { name: say.reply.send }).click();
    await page.locator(".refusal").waitFor();
    expect(await takePictures(page, `${locale}-4-refused`)).toBeLessThanOrEqual(0);

    for (let round = 0; (await errors.count()) > 0 && round < 10; round += 1) {
      const before = await field.inputValue();
      await errors.first().locator(".fix").first().click();
      if ((await selectedText(page)).startsWith("{")) await page.keyboard.type(story.filling);
      expect(await field.inputValue()).not.toBe(before);
      await reviewed(page);
    }
    expect(await errors.count()).toBe(0);
    await command(page, () => page.getByRole("button", { name: say.reply.send }).click());

    expect(await page.locator(".sent").textContent()).toContain(story.filling);
    expect(await text("promises")).toContain(story.promised);
    expect(await page.locator(".timeline li").count()).toBeGreaterThan(5);
    expect(await takePictures(page, `${locale}-5-sent`)).toBeLessThanOrEqual(0);
    expect(await findBarriers(page)).toEqual([]);
    place = await page.evaluate(() => location.search);
    expect(faults).toEqual([]);
  } finally {
    await desk.stop();
  }

  // The process is gone; a new one on the same store knows everything.
  const again = await startDesk(store);
  try {
    await page.goto(`${again.address}/${place}`);
    await page.locator(".sent").waitFor();
    expect(await page.locator(".sent").textContent()).toContain(story.filling);
    expect(await page.locator("#promises").textContent()).toContain(story.promised);
    expect(await page.locator("#script .script-end").isVisible()).toBe(true);

    // The other language is a click away, and is remembered.
    const other: Locale = locale === "en" ? "id" : "en";
    await page.getByRole("link", { name: words[other].language }).click();
    await page.getByRole("heading", { name: words[other].case.regions.timeline }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(other);
    await page.goto(again.address);
    await page.getByRole("heading", { level: 1, name: words[other].brand }).waitFor();
    expect(await page.locator(".cases").textContent()).toContain(story.customer);
  } finally {
    await again.stop();
    await context.close();
  }
});

const selectedText = (page: Page): Promise<string> =>
  page.locator("#reply-text").evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });

/** Waits until the findings are those of the text as it stands: a pause in typing, and a little more. */
const reviewed = (page: Page): Promise<void> => page.waitForTimeout(400);
