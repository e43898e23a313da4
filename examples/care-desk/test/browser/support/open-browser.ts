import type { Locale } from "@ramah/core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** The installed Chromium, without anything that talks to the outside. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

export const wide = { width: 1280, height: 900 } as const;
export const narrow = { width: 360, height: 740 } as const;

interface Look {
  readonly locale: Locale;
  readonly scheme?: "light" | "dark";
}

/** What went wrong on a page: errors, and what its policy kept out. */
export type Faults = readonly string[];

/** A page in a fresh profile that writes down every fault. */
export async function openPage(
  browser: Browser,
  { locale, scheme = "light" }: Look,
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly faults: Faults }> {
  const context = await browser.newContext({
    viewport: wide,
    locale: locale === "en" ? "en-GB" : "id-ID",
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    // A refusal of the desk is no fault of the page, yet the browser logs its status.
    if (message.type() === "error" && !message.text().includes("the server responded with")) {
      faults.push(message.text());
    }
  });
  return { page, context, faults };
}
