// A person who reports, in a browser without JavaScript.

import { expect } from "./service.mjs";

/** Presses the first button of the page's form. */
async function goOn(page) {
  await page.locator("main .govuk-button").first().click();
}

/**
 * Goes through the form with the given answers: page -> function that fills it in. A page without an answer
 * is skipped. Ends on "check your answers". Returns the pages in the order they came.
 */
export async function fillIn(page, base, answers) {
  const seen = [];
  await page.goto(`${base}/`);
  await goOn(page);
  await goOn(page);
  for (;;) {
    const name = new URL(page.url()).pathname.split("/form/")[1];
    if (name === "check") return seen;
    expect(!seen.includes(name), `the page ${name} came twice`);
    seen.push(name);
    if (answers[name]) {
      await answers[name](page);
      await goOn(page);
    } else {
      await page.locator("main button[name=skip]").click();
    }
  }
}

/** Ticks a radio or a box by its visible words. */
export const tick = (words) => (page) => page.getByLabel(words, { exact: true }).first().check();

/** Sends what is on "check your answers" and gives back the six words. */
export async function send(page) {
  await page.getByRole("button", { name: "Send", exact: true }).click();
  expect((await page.locator("h1").textContent()).includes("We have got it"), "the sent page did not come");
}

/** The six words shown on a page. */
export async function wordsShown(page) {
  const shown = await page.locator(".app-code").first().innerText();
  const words = shown.trim().split(/\s+/);
  expect(words.length === 6, `six words were expected: ${words.length} came`);
  return words;
}

/** Comes back with the six words. */
export async function comeBack(page, base, words) {
  await page.goto(`${base}/come-back`);
  await page.locator("main input[type=text], main textarea").first().fill(words.join(" "));
  await goOn(page);
}
