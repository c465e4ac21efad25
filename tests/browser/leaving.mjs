// After leaving, nothing a person typed comes back: not with Back, not with JavaScript off.

import { expect } from "./service.mjs";

const TYPED = "plover quagmire 4471";

async function storyPage(page, base) {
  await page.goto(`${base}/before-you-start`);
  await page.locator("main .govuk-button").first().click();
  await page.getByLabel("Yes", { exact: true }).first().check();
  await page.locator("main .govuk-button").first().click();
  await page.goto(`${base}/form/what`);
  await page.getByLabel("Spitting", { exact: true }).check();
  await page.locator("main .govuk-button").first().click();
  await page.goto(`${base}/form/story`);
  await page.locator("textarea").first().fill(TYPED);
}

/** Everything a reader could see or a browser could hold of a page. */
async function everything(page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
    return [document.body?.innerText ?? "", ...fields].join("\n");
  });
}

async function back(page) {
  await page.goBack({ timeout: 5000 }).catch(() => null);
  await page.waitForTimeout(300);
}

export async function leavingShowsNothing(browser, service) {
  let tried = 0;
  for (const javaScriptEnabled of [true, false]) {
    for (const way of javaScriptEnabled ? ["button", "Shift three times"] : ["button"]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      // The place people are sent to is on the Internet, which tests do not reach: that it was asked for is enough.
      const left = page.waitForEvent("requestfailed", { predicate: (it) => it.url().includes("bbc.co.uk"), timeout: 10_000 });
      await storyPage(page, service.public);
      if (way === "button") {
        await page.locator("[data-leave], a[href='/leave']").first().click();
      } else {
        await page.locator("h1").first().click();
        for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      }
      await left;
      await page.waitForTimeout(300);
      const cookies = (await context.cookies(service.public)).filter((cookie) => cookie.value !== "");
      expect(cookies.length === 0, `cookies were left: ${cookies.map((cookie) => cookie.name)}`);
      for (let step = 1; step <= 4; step++) {
        await back(page);
        const shown = await everything(page);
        expect(!shown.includes("plover"), `what was typed came back at step ${step} (JavaScript ${javaScriptEnabled}, ${way})`);
        tried += 1;
      }
      // Pages of the form are closed to somebody without the cookie.
      await page.goto(`${service.public}/form/story`);
      expect((await page.locator("textarea").count()) === 0, "the story page opened without a draft");
      await context.close();
    }
  }
  return tried;
}
