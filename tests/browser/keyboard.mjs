// A whole report with nothing but the keyboard: Tab, Shift+Tab, Space, the arrows, Enter and letters. Then coming
// back, a message, and leaving. The mouse is never used and nothing is focused from outside.

import { expect } from "./service.mjs";

/** The most stops of the Tab key before something on a page is reached. */
const MOST_STOPS = 90;

/** What has the focus: enough to know it by. */
const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    return { name: it.name ?? "", value: it.value ?? "", text: (it.textContent || "").trim(), link: it.getAttribute("href") ?? "", isWayOn: it.matches("main button.govuk-button[type=submit]") };
  });

/** Tabs until something fits. */
async function tabTo(page, what, fits) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    if (fits(await focused(page))) return stop + 1;
  }
  throw new Error(`the Tab key does not reach ${what} on ${new URL(page.url()).pathname}`);
}

/** Presses Enter on what has the focus, and waits for the page that comes. */
async function enter(page) {
  await page.evaluate(() => (document.documentElement.dataset.left = "yes"));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.readyState === "complete" && !document.documentElement.dataset.left);
}

async function goOn(page) {
  await tabTo(page, "the way on", (it) => it.isWayOn);
  await enter(page);
}

/** Chooses one of several: Tab into the group, then the arrows, as radios are used. */
async function choose(page, name, value) {
  await tabTo(page, name, (it) => it.name === name);
  for (let tries = 0; tries < 30; tries++) {
    if ((await focused(page)).value === value) {
      await page.keyboard.press("Space");
      return;
    }
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`the arrows do not reach ${value} of ${name}`);
}

async function tick(page, name, value) {
  await tabTo(page, `${name} ${value}`, (it) => it.name === name && it.value === value);
  await page.keyboard.press("Space");
}

async function write(page, name, words) {
  await tabTo(page, name, (it) => it.name === name);
  await page.keyboard.type(words);
}

/** Goes through the form as it comes; a page without an answer is skipped with its own button. */
async function fillIn(page, answers) {
  const seen = [];
  while (!page.url().includes("/form/check")) {
    const name = new URL(page.url()).pathname.split("/form/")[1];
    expect(!seen.includes(name), `the page ${name} came twice`);
    seen.push(name);
    if (answers[name]) {
      await answers[name]();
      await goOn(page);
    } else {
      await tabTo(page, "Skip", (it) => it.name === "skip");
      await enter(page);
    }
  }
  return seen;
}

export async function byKeyboard(browser, service, version) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const base = service.public + version.prefix;
  await page.goto(`${base}/`);
  // The first stop takes somebody past what is on every page.
  await page.keyboard.press("Tab");
  expect((await focused(page)).link === "#main-content", "the first stop is not the way past the header");
  await page.keyboard.press("Enter");
  await tabTo(page, "Start", (it) => it.link.endsWith("/before-you-start"));
  await enter(page);
  await goOn(page);
  let words = "";
  const seen = await fillIn(page, {
    "safe-now": () => choose(page, "safe_now", "yes"),
    "come-back": () => choose(page, "want_code", "yes"),
    "your-words": async () => {
      words = (await page.locator(".app-code li").allInnerTexts()).join(" ").trim();
    },
    what: () => tick(page, "incident_type", "spitting"),
    story: () => write(page, "account", "They spat at me at the bus stop."),
    choices: () => choose(page, "police_choice", "talk_first"),
  });
  await goOn(page);
  expect(page.url().endsWith("/form/sent"), `it was not sent: ${page.url()}`);
  await page.goto(`${base}/come-back`);
  await write(page, "code", words);
  await goOn(page);
  await write(page, "message", "Please write, do not ring.");
  await goOn(page);
  // Reading goes on from where the page says that it was sent: nobody has to look for it.
  expect(await page.evaluate(() => document.activeElement.id === "sent"), "the focus is not where it says that the message was sent");
  expect((await page.locator(".app-thread").innerText()).includes("Please write, do not ring."), "the message is not on the page");
  await context.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }));
  await tabTo(page, "Leave", (it) => it.link === "/leave");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.title === "Weather");
  await context.close();
  return `${seen.length} pages, sent, come back, a message, left (${version.name})`;
}
