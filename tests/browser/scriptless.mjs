// The whole way without a script, in each version: told, sent, come back to, a message written, one's mind changed,
// stopped. (`journey.mjs` has the same in standard English with everything the desk does.)

import * as person from "./person.mjs";
import { expect } from "./service.mjs";

const tick = (name, value) => (page) => page.locator(`main input[name="${name}"][value="${value}"]`).first().check();
const write = (name, words) => (page) => page.locator(`main [name="${name}"]`).fill(words);

export async function withoutScripts(browser, service, version) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const base = service.public + version.prefix;
  let words;
  const seen = await person.fillIn(page, base, {
    "safe-now": tick("safe_now", "yes"),
    "come-back": tick("want_code", "yes"),
    "your-words": async (it) => {
      words = await person.wordsShown(it);
    },
    what: tick("incident_type", "spitting"),
    story: write("account", "They spat at me at the bus stop."),
    choices: tick("police_choice", "talk_first"),
  });
  await page.locator("main .govuk-button").first().click();
  expect(page.url() === `${base}/form/sent`, `it was not sent: ${page.url()}`);
  await context.clearCookies();
  await person.comeBack(page, base, words);
  // The address also says when they were typed: a page that finds no cookie then explains that.
  expect(page.url().split("?")[0] === `${base}/your-page`, `the words lead to ${page.url()}`);
  await write("message", "Please write, do not ring.")(page);
  await page.locator("form[action$='/message'] button[type=submit]").click();
  expect(page.url() === `${base}/your-page#sent`, `after sending the person is at ${page.url()}`);
  expect((await page.locator("#sent").innerText()).trim() !== "", "nothing says that the message was sent");
  expect((await page.locator(".app-thread").innerText()).includes("Please write, do not ring."), "the message is not on the page");
  await page.goto(`${base}/your-page`);
  expect((await page.locator("#sent").count()) === 0, "the page says once more that a message was sent");
  await page.goto(`${base}/your-page/choice/others`);
  await tick("police_choice", "no")(page);
  await page.locator("form[action$='/choices'] button").click();
  await page.goto(`${base}/your-page`);
  await page.locator("details:has(form[action$='/stop']) summary").click();
  await page.locator("form[action$='/stop'] button").click();
  await page.goto(`${base}/your-page`);
  expect((await page.locator("form[action$='/stop']").count()) === 0, "it was not stopped");
  await context.close();
  return `${seen.length} pages (${version.name})`;
}
