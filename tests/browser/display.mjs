// Text size and colours, chosen as a person does it, with scripts off; then the page as it is drawn.

import { expect } from "./service.mjs";

const GROUNDS = {
  light: "rgb(255, 255, 255)",
  dark: "rgb(21, 18, 27)",
  cream: "rgb(251, 244, 221)",
  yellow: "rgb(0, 0, 0)",
};

async function choose(page, choices) {
  await page.locator(".app-versions__display").click();
  for (const id of choices) await page.locator(`#display-${id}`).check();
  await page.locator("main button").click();
}

export async function displaySettings(browser, service) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${service.public}/get-help-now`);
  for (const [theme, ground] of Object.entries(GROUNDS)) {
    await choose(page, [`theme-${theme}`, "text-xlarge", "spacing-wide", "font-device"]);
    const there = new URL(page.url()).pathname;
    expect(there === "/get-help-now", `after saving the person is at ${there}`);
    const drawn = await page.locator("body").evaluate((body) => {
      const style = getComputedStyle(body);
      const root = document.documentElement;
      return { ground: style.backgroundColor, size: getComputedStyle(root).fontSize, font: style.fontFamily, width: root.scrollWidth };
    });
    expect(drawn.ground === ground, `${theme} is drawn on ${drawn.ground}`);
    expect(drawn.size === "24px", `very large letters follow ${drawn.size}`);
    expect(!drawn.font.includes("Atkinson"), `the device's own letters are ${drawn.font}`);
    expect(drawn.width <= 320, `${theme} is ${drawn.width} pixels wide on a screen of 320`);
  }
  await context.close();
  return `${Object.keys(GROUNDS).length} themes without a script`;
}
