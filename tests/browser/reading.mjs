// Reading aloud, with voices of our own making: a browser without a screen has none.

import { expect } from "./service.mjs";

/** Puts a speech engine with these voices into the page; `spoken` keeps what it is told to say. */
function speaking(voices) {
  window.spoken = [];
  let current = null;
  const engine = {
    getVoices: () => voices,
    speak(words) {
      window.spoken.push(words.text);
      current = words;
    },
    cancel() {
      const cut = current;
      current = null;
      cut?.onend?.();
    },
  };
  window.finish = () => {
    const done = current;
    current = null;
    done?.onend?.();
  };
  Object.defineProperty(window, "speechSynthesis", { value: engine });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}

const REMOTE = { name: "Of a company", lang: "en-GB", localService: false };
const FOREIGN = { name: "Of this device", lang: "fr-FR", localService: true };
const OWN = { name: "Of this device", lang: "en-GB", localService: true };

async function open(browser, address, voices) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(speaking, voices);
  await page.goto(address);
  return page;
}

export async function readingAloud(browser, service) {
  const hidden = await open(browser, `${service.public}/`, [REMOTE, FOREIGN]);
  expect(!(await hidden.locator("[data-read-aloud]").isVisible()), "a voice that is not on the device was offered");
  await hidden.context().close();

  const page = await open(browser, `${service.public}/before-you-start`, [REMOTE, OWN]);
  const spoken = () => page.evaluate(() => window.spoken);
  const now = page.locator(".app-read-now");
  const button = page.locator("[data-read-aloud] button").first();
  await button.focus();
  await page.keyboard.press("Enter");
  const heading = await page.locator("h1").innerText();
  expect((await spoken())[0] === heading, `it began with ${(await spoken())[0]}`);
  expect((await now.innerText()) === heading, "what is read is not marked");
  await page.evaluate(() => window.finish());
  expect((await spoken()).length === 2 && (await now.count()) === 1, "it did not go on to the next piece");

  await page.keyboard.press("Enter");
  expect((await now.count()) === 0, "it went on while it should rest");
  await page.keyboard.press("Enter");
  const said = await spoken();
  expect(said.length === 3 && said[1] === said[2], "after a rest the piece did not begin again");

  await page.keyboard.press("Escape");
  expect((await now.count()) === 0, "Escape did not stop it");
  await page.keyboard.press("Enter");
  expect((await spoken()).at(-1) === heading, "after stopping it did not begin at the top");
  await page.locator("[data-read-aloud] button").last().click();
  expect((await now.count()) === 0, "Stop did not stop it");
  await page.context().close();
  return "only with a voice of the device, by keyboard, stopped by Escape";
}
