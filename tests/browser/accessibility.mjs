// axe over the pages: WCAG A, AA, AAA and best practice, and no sideways scrolling at 320 pixels.

import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "./service.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const RULES = { rules: { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } } };

/** Checks the page as it stands. */
export async function check(page, name) {
  const found = await new AxeBuilder({ page }).withTags(TAGS).options(RULES).analyze();
  const said = found.violations.map((rule) => `${rule.id} at ${rule.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")}`);
  expect(said.length === 0, `${name}: ${said.join("; ")}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  expect(width <= 320, `${name} is ${width} pixels wide on a screen of 320`);
}

/** Every public page in its ordinary state, and every question page after a mistake. */
export async function publicPages(browser, service, openDraft) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on("console", (line) => line.type() === "error" && !/status of 4(04|22)/.test(line.text()) && errors.push(line.text()));
  let states = 0;
  for (const path of ["/", "/before-you-start", "/get-help-now", "/leaving", "/privacy", "/cookies", "/accessibility", "/come-back", "/display", "/is-this-for-me", "/what-happens", "/who-we-tell", "/keeping-safe", "/complain", "/credits", "/no-such-page"]) {
    await page.goto(service.public + path);
    await check(page, path);
    states += 1;
  }
  const questions = await openDraft(page);
  for (const name of questions) {
    await page.goto(`${service.public}/form/${name}`);
    await check(page, name);
    states += 1;
    const long = page.locator("main textarea, main input[type=text]:not([tabindex])");
    if ((await long.count()) > 0) {
      // Longer than anything takes: the page comes back with what was typed and says so.
      await long.first().evaluate((field) => (field.value = "x".repeat(20_001)));
      await page.locator("main .govuk-button").first().click();
      expect((await page.title()).startsWith("Error"), `${name} took 20,001 characters without a word`);
      await check(page, `${name} after a mistake`);
      states += 1;
    }
  }
  expect(errors.length === 0, `the browser complained: ${errors.slice(0, 3).join(" | ")}`);
  await context.close();
  return states;
}
