// The way to every public page, in every version and state: what `pages.json` lists, walked. Fields are
// found by name and value, so that one way serves all versions.
//
// A page whose only state is "ordinary" and whose address is enough needs nothing here: put it on the list.

import { readFileSync } from "node:fs";
import { wordsShown } from "./person.mjs";
import { expect } from "./service.mjs";
import { signIn } from "./worker.mjs";

export const VERSIONS = [
  { code: "en", prefix: "", name: "standard" },
  { code: "en-easyread", prefix: "/easy", name: "Easy Read" },
  { code: "cy", prefix: "/cy", name: "Welsh" },
];

export const LIST = JSON.parse(readFileSync(new URL("./pages.json", import.meta.url), "utf8"));

/** Every page × version × state of the list, as "version path: state". */
export function wanted() {
  const all = [];
  for (const [path, page] of Object.entries({ ...LIST.pages, ...LIST.errors })) {
    for (const version of VERSIONS) {
      if (page.only && !page.only.includes(version.code)) continue;
      for (const state of page.states) all.push(called(version, path, state));
    }
  }
  return all;
}

/** The versions that can be read. That one is missing is a finding of the suite's (`missing`), once. */
export async function offered(service) {
  const answers = await Promise.all(VERSIONS.map((version) => fetch(`${service.public}${version.prefix}/`)));
  return VERSIONS.filter((_, index) => answers[index].ok);
}

/** What a page, version and state are called in what the tests say. */
export function called(version, path, state) {
  return `${version.name} ${path}: ${state}`;
}

/** Does something that brings another page, and waits until that page is there. */
export async function bringing(page, act) {
  await page.evaluate(() => (document.documentElement.dataset.left = "yes"));
  await act();
  await page.waitForFunction(() => document.readyState === "complete" && !document.documentElement.dataset.left);
}

/** Presses the first button that is seen in the page, or the first that fits. */
async function press(page, selector = ".govuk-button") {
  await bringing(page, () => page.locator(`main ${selector}`).first().click());
}

/** "Send message" on the person's page: the recorder's buttons stand before it. */
const SEND = "form[action$='/message'] button[type=submit]";

async function tick(page, name, value) {
  await page.locator(`main input[name="${name}"][value="${value}"]`).first().check();
}

/** Makes the page's first form old: its token is none of ours. */
async function makeOld(page) {
  await page.locator("main form input[name=csrf]").first().evaluate((field) => (field.value = "old"));
}

/** One person's walk in one version. `look` is told of every page that is there. */
class Walk {
  constructor(page, service, version, look) {
    Object.assign(this, { page, service, version });
    this.show = (path, state) => look(page, version, path, state);
    this.base = service.public + version.prefix;
  }

  async open(path) {
    await this.page.goto(this.base + path);
  }

  /** From the first page to the question of the given name, with a draft of their own. */
  async begin() {
    await this.open("/before-you-start");
    await press(this.page);
  }

  /** Answers one page of the form with codes (`{name: value}`) and goes on. */
  async answer(path, codes) {
    await this.open(`/form/${path}`);
    for (const [name, value] of Object.entries(codes)) await tick(this.page, name, value);
    await press(this.page);
  }

  async comeBack(words) {
    await this.open("/come-back");
    await this.page.locator("main textarea").first().fill(words.join(" "));
    await press(this.page);
  }

  async write(path, words) {
    await this.open(`/form/${path}`);
    await this.page.locator("main textarea").first().fill(words);
    await press(this.page);
  }
}

/** Pages that an address alone brings up. */
async function plain(walk) {
  for (const [path, page] of Object.entries(LIST.pages)) {
    if (page.route || path.includes("{") || BY_A_WAY.has(path)) continue;
    if (page.only && !page.only.includes(walk.version.code)) continue;
    await walk.open(path);
    expect(page.states.includes("ordinary"), `${path} has no ordinary state: give it a way in walk.mjs`);
    await walk.show(path, "ordinary");
  }
}

/** Addresses that show something only to somebody who came a certain way. */
const BY_A_WAY = new Set(["/your-page", "/your-page/how-was-this", "/form/your-words", "/form/your-words/card", "/form/later", "/your-page/card", "/form/other-ways", "/form/how-was-this", "/form/check", "/form/sent"]);

/** One black dot. */
const PHOTO = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==", "base64");

/** A second in which nothing is said. */
const SILENCE = Buffer.concat([Buffer.from("UklGRmQfAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YUAfAAA=", "base64"), Buffer.alloc(8_000, 128)]);

/** Every question, asked of somebody who speaks for another person, so that each is on the way. */
async function questions(walk) {
  const { page } = walk;
  await walk.begin();
  await walk.show("/form/safe-now", "ordinary");
  await press(page);
  await walk.show("/form/safe-now", "error");
  await walk.answer("safe-now", { safe_now: "not_sure" });
  await walk.open("/");
  await walk.show("/", "begun");
  await walk.answer("who", { reporter_role: "family_or_friend" });
  await walk.answer("they-know", { person_knows_and_agrees: "knows_agrees" });
  await walk.answer("talking", { contact_person: "yes" });
  for (const [path, listed] of Object.entries(LIST.pages)) {
    if (listed.route !== "/form/{page}" || path === "/form/safe-now") continue;
    await walk.open(path);
    expect(page.url().endsWith(path), `${path} is not on the way: ${page.url()} came`);
    await walk.show(path, "ordinary");
    const box = page.locator("main textarea:visible, main input[type=text]:visible").first();
    if ((await box.count()) > 0) await box.evaluate((field) => (field.value = "x".repeat(20_001)));
    else await makeOld(page);
    await press(page);
    await walk.show(path, "error");
  }
}

/** A report about oneself in danger, with a code, sent; then everything the code opens. */
async function report(walk) {
  const { page } = walk;
  await walk.begin();
  await walk.answer("safe-now", { safe_now: "no" });
  await walk.answer("come-back", { want_code: "yes" });
  await walk.show("/form/your-words", "ordinary");
  const words = await wordsShown(page);
  await walk.open("/form/your-words/card");
  await walk.show("/form/your-words/card", "ordinary");
  await walk.open("/form/later");
  await walk.show("/form/later", "ordinary");
  await walk.open("/form/your-words");
  await press(page);
  await walk.open("/form/check");
  await press(page);
  await walk.show("/form/check", "error");
  await walk.answer("what", { incident_type: "spitting" });
  await walk.write("story", "They came up to me at the bus stop. They laughed.");
  await walk.answer("effect", { impact: "self_harm_or_suicidal" });
  await walk.show("/form/help", "crisis");
  // Somebody who comes back with the code to a form that was not sent yet.
  await page.context().clearCookies();
  await walk.comeBack(words);
  await walk.show("/your-page", "a form to carry on with");
  await walk.open("/form/story");
  await walk.show("/form/story", "come back to");
  await walk.answer("choices", { police_choice: "yes_named" });
  await walk.open("/form/check");
  await walk.show("/form/check", "ordinary");
  await press(page);
  await walk.show("/form/sent", "danger");
  await page.context().clearCookies();
  await walk.comeBack(words);
  await walk.show("/your-page", "ordinary");
  await press(page, SEND);
  await walk.show("/your-page", "error");
  await page.locator("#upload").setInputFiles({ name: "garden.png", mimeType: "image/png", buffer: PHOTO });
  await press(page, SEND);
  await walk.show("/your-page", "error: a file that is no film");
  await walk.open("/your-page/how-was-this");
  await walk.show("/your-page/how-was-this", "ordinary");
  for (const [what, state] of [["others", "police"], ["peer-support", "peer support"], ["words", "words"]]) {
    await walk.open(`/your-page/choice/${what}`);
    await walk.show("/your-page/choice/{what}", state);
  }
  await walk.open("/your-page");
  // New words, as somebody asks for them whose first words a worker saw.
  await bringing(page, () =>
    page.locator("form[action$='/message']").evaluate((form) => {
      form.action = form.action.replace("/message", "/new-words");
      form.enctype = "application/x-www-form-urlencoded";
      form.submit();
    }),
  );
  const renewed = await wordsShown(page);
  await walk.open("/your-page/card");
  await walk.show("/your-page/card", "ordinary");
  return renewed;
}

/** A short report without a code, and a form that is gone when "Send" is pressed. */
async function shortReport(walk) {
  const { page } = walk;
  await walk.begin();
  await walk.answer("safe-now", { safe_now: "yes" });
  await walk.answer("what", { incident_type: "spitting" });
  await walk.open("/form/check");
  await press(page);
  await walk.show("/form/sent", "ordinary");
  await afterSending(walk);
  await page.context().clearCookies();
  await walk.begin();
  await walk.answer("safe-now", { safe_now: "yes" });
  await walk.open("/form/check");
  await page.context().clearCookies();
  await press(page);
  await walk.show("/form/check", "gone");
}

/** The questions about the person, and how it was. */
async function afterSending(walk) {
  const { page } = walk;
  for (const [path, address] of [["/form/about-you/{number}", "/form/about-you/1"], ["/form/how-was-this", "/form/how-was-this"]]) {
    await walk.open(address);
    await walk.show(path, "ordinary");
    await makeOld(page);
    await press(page);
    await walk.show(path, "error");
  }
}

/** Telling with a photo: none chosen, a file that is none, and one that is here. */
async function otherWays(walk) {
  const { page } = walk;
  await walk.begin();
  await walk.answer("safe-now", { safe_now: "yes" });
  await walk.open("/form/other-ways");
  await walk.show("/form/other-ways", "ordinary");
  const box = page.locator("#upload");
  const add = async (name, mimeType, buffer) => {
    await box.setInputFiles({ name, mimeType, buffer });
    // Sent in parts by the script where it runs, else with the button.
    if (await page.locator("[data-telling-without]").isVisible()) await press(page, "button[name=add]");
    else await page.locator(".app-files__one").first().waitFor();
  };
  await makeOld(page);
  await press(page, ".app-actions .govuk-button");
  await walk.show("/form/other-ways", "error");
  await walk.open("/form/other-ways");
  await add("garden.png", "image/png", PHOTO);
  await walk.open("/form/other-ways");
  await walk.show("/form/other-ways", "with a file");
}

async function wrongWords(walk) {
  const { page } = walk;
  await walk.open("/come-back");
  await press(page);
  await walk.show("/come-back", "error");
  await page.locator("main textarea").first().fill("one two three four five qqqq");
  await press(page);
  await walk.show("/come-back", "a word that is not one of ours");
  // Six of our words that open nothing.
  await page.locator("main textarea").first().fill("0000 0000 0000 0000 0000");
  await press(page);
  await walk.show("/your-page", "wrong words");
}

/** What goes wrong whoever comes; drawn in standard English. */
async function errors(walk) {
  const { page, service } = walk;
  await walk.open("/no-such-page");
  await walk.show("no such page", "ordinary");
  await walk.open("/your-page/message");
  await walk.show("a way nobody may use", "ordinary");
  await walk.open("/come-back");
  await page.locator("main form input[name=csrf]").first().evaluate((field) => (field.value = "x".repeat(1_200_000)));
  await press(page);
  await walk.show("a form too large", "ordinary");
  // A form that another site sends to us.
  await page.route("**/elsewhere", (route) =>
    route.fulfill({ contentType: "text/html", body: `<form method=post action="${service.public}/come-back"><button>x</button></form>` }),
  );
  await page.goto("http://localhost:1/elsewhere");
  await page.locator("button").click();
  await page.waitForURL(`${service.public}/come-back`);
  await walk.show("a form of another site", "ordinary");
}

/** A worker answers each person; then the desk is late, and then the visit is over. */
async function later(browser, service, walks) {
  const { context, page } = await signIn(browser, service, "amira");
  for (const { words, walk } of walks) {
    await walk.page.context().clearCookies();
    await walk.comeBack(words);
    await walk.page.locator("main textarea").first().fill("Did you get this?");
    await walk.page.locator("#upload").setInputFiles({ name: "voice.wav", mimeType: "audio/wav", buffer: SILENCE });
    await press(walk.page, SEND);
    await walk.show("/your-page", "message sent");
  }
  await page.goto(`${service.desk}/reports`);
  const links = await page.locator("tr", { hasText: "Spitting" }).locator("a").evaluateAll((all) => all.map((a) => a.href));
  for (const href of new Set(links)) {
    await page.goto(`${href}/message`);
    const box = page.locator("textarea[name=words]");
    if ((await box.count()) === 0) continue;
    await box.fill("We got it. We read it today.");
    await page.getByRole("button", { name: "Send the message", exact: true }).click();
  }
  await context.close();
  for (const { words, walk } of walks) {
    await walk.page.context().clearCookies();
    await walk.comeBack(words);
    await walk.show("/your-page", "messages");
    await walk.page.locator("main textarea").first().fill("One more thing.");
    await press(walk.page, SEND);
  }
  await service.advance(9 * 24 * 3600);
  for (const { words, walk } of walks) {
    await walk.page.context().clearCookies();
    await walk.comeBack(words);
    await walk.show("/your-page", "late");
  }
  await service.advance(3 * 3600);
  for (const { words, walk } of walks) {
    await walk.page.locator("main textarea").first().fill("Words that must not be lost.");
    await press(walk.page, SEND);
    await walk.show("/your-page", "ended while writing");
    await walk.page.context().clearCookies();
    await walk.comeBack(words);
    await bringing(walk.page, () => walk.page.locator("form[action$='/stop'] button").first().evaluate((button) => button.click()));
    await walk.show("/your-page", "stopped");
  }
}

/** The look of pages, chosen with no page to go back to. */
async function lookOfPages(walk) {
  const { page } = walk;
  await walk.open("/display");
  await tick(page, "shift", "off");
  await press(page);
  await walk.show("/display", "saved");
}

/** A browser that refuses the cookie, and the same page in two windows. */
async function windows(walk) {
  const { page } = walk;
  await walk.begin();
  await page.context().clearCookies();
  await page.reload();
  await walk.show("/form/safe-now", "cookie refused");
  await walk.begin();
  await walk.answer("safe-now", { safe_now: "yes" });
  await walk.open("/form/story");
  const other = new Walk(await page.context().newPage(), walk.service, walk.version, () => {});
  await other.write("story", "They laughed at me at the bus stop.");
  await other.page.close();
  await page.locator("main textarea").first().fill("They laughed.");
  await press(page);
  await walk.show("/form/story", "in two windows");
}

/** Runs the tasks, so many at once. */
async function together(tasks, lanes) {
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * Walks everything on the list but what is collected from a mail (`journey.mjs` does that). `look(page,
 * version, path, state)` is called on each page; `watch(page)` once for each page that is opened; `fail` with
 * a sentence when a way is barred.
 */
export async function walkAll(browser, service, { look, watch, fail, lanes = 3 }) {
  const waiting = [];
  const contexts = [];
  const tasks = (await offered(service)).flatMap((version) => {
    const ways = [questions, report, shortReport, otherWays, windows, lookOfPages, wrongWords, plain];
    if (version.code === "en") ways.push(errors);
    return ways.map((way) => async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      watch(page);
      const walk = new Walk(page, service, version, look);
      const words = await way(walk).catch((error) => fail(`${version.name}, ${way.name}, at ${page.url()}: ${error.stack}`));
      if (words) waiting.push({ words, walk });
      else await context.close();
    });
  });
  await together(tasks, lanes);
  await later(browser, service, waiting).catch((error) => fail(`later: ${error.stack}`));
  await Promise.all(waiting.map(({ walk }) => walk.page.context().close()));
}
